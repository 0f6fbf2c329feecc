"""What a map says, before it is drawn: plain frozen values, the same for paper and for screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ratify.present.documents.plain import plain
from ratify.present.maps.palette import Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One State on a map.

    :param category: key of the legend row that gives its colour and hatch.
    :param number: printed on the State, where the map shows numbers; else empty.
    :param doubtful: its standing rests on an act that no source names; marked on the map.
    :param details: lines for hovering and for the table, plain text.
    """

    code: str
    name: str
    category: str
    number: str = ""
    doubtful: bool = False
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendRow:
    """One class of the legend with the number of States in it.

    :param doubtful: some of them are there on the strength of an act that no source names.
    """

    key: str
    label: str
    ink: Ink
    count: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """All States on one day, or under one instrument.

    :param heading: shown over the panel, where there are several.
    :param caption: more words under the heading.
    :param headline: the number to remember, with what it is of.
    :param figure: the same, short: ``7 of 54``.
    :param foot: what the counts are of.
    :param counts: number of States by legend key.
    """

    places: tuple[Place, ...]
    heading: str = ""
    caption: str = ""
    headline: str = ""
    figure: str = ""
    foot: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)

    def place(self, code: str) -> Place:
        """Return the State of that code.

        :raises LookupError: when it is not on the map.
        """
        for place in self.places:
            if place.code == code:
                return place
        raise LookupError(code)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPicture:
    """One map, or several side by side, or one that runs through the years.

    :param name: a stable name for files and for the parts of a page, such as ``map-C189``.
    :param kind: ``standing``, ``count``, ``domestication`` …
    :param eyebrow: the short line over the title: code and kind of instrument.
    :param headline: the number to remember.
    :param subtitle: the day, and what else must be known at once.
    :param legend: classes that occur, in order; counts are those of the only (or last) panel.
    :param legend_foot: what the counts are of.
    :param notes: what must be known to read the map rightly.
    :param source: the sources, how many, and the date of the newest.
    :param panels: one; or several, side by side or, in a ``film``, one after the other.
    :param outlined: codes of States drawn with an outline (members of a REC).
    """

    name: str
    kind: str
    lang: str
    as_of: date
    eyebrow: str
    title: str
    headline: str
    subtitle: str
    legend_title: str
    legend: tuple[LegendRow, ...]
    legend_foot: str
    notes: tuple[str, ...]
    source: str
    disclaimer: str
    panels: tuple[Panel, ...]
    film: bool = False
    outlined: frozenset[str] = frozenset()

    @property
    def last(self) -> Panel:
        """The only panel, or the last one."""
        return self.panels[-1]

    @property
    def called(self) -> str:
        """The title of a file that holds the map."""
        return plain(f"{self.title} · {self.as_of}")

    def ink(self, category: str) -> Ink:
        """How a class is drawn.

        :raises LookupError: when the legend has no such class.
        """
        for row in self.legend:
            if row.key == category:
                return row.ink
        raise LookupError(category)
