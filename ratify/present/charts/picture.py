"""What a chart says, before it is drawn: plain frozen values, the same for paper and for screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ratify.present.documents.plain import plain
from ratify.vocabulary import Quadrant, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One count over the years.

    :param kind: ``members``, ``signatures``, ``consents`` or ``parties``.
    :param values: one for each year of the chart.
    """

    kind: str
    label: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Counts under one instrument, or of one REC.

    :param years: the years; each is counted on its last day, the last one on the day of the chart.
    :param told: for each year, what is read when it is pointed at: lines of plain text.
    :param level: a number worth a line across, such as a threshold, with its words.
    :param event: a year worth a line upwards, such as entry into force, with its words.
    :param top: the largest number that the panel must have room for.
    """

    heading: str
    caption: str
    figure: str
    years: tuple[int, ...]
    series: tuple[Series, ...]
    told: tuple[tuple[str, ...], ...]
    top: int
    level: tuple[int, str] | None = None
    event: tuple[float, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Counts over time: one panel, or several side by side over the same years.

    :param last: where the last year ends: the day of the chart as a fraction of its year.
    """

    panels: tuple[Panel, ...]
    first: int
    last: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """One State under one instrument."""

    standing: Standing
    letter: str
    doubtful: bool
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """One State: its squares, and how many of them are bound."""

    code: str
    name: str
    squares: tuple[Square, ...]
    bound: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """States that belong together, under one heading."""

    heading: str
    ranks: tuple[Rank, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Squares:
    """States by instruments.

    :param families: the families of instruments by name and, where there is little room, by code,
        with how many of them stand together.
    :param columns: codes of the instruments.
    :param foot: what stands under each column, in full and short; ``foot_label`` before them.
    :param total_label: what stands over the last column, which counts the squares of a row.
    :param legend: standings that occur, with letter, words and count.
    """

    bands: tuple[Band, ...]
    families: tuple[tuple[tuple[str, str], int], ...]
    columns: tuple[str, ...]
    foot: tuple[tuple[str, str], ...]
    foot_label: str
    total_label: str
    legend: tuple[tuple[Standing, str, str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One State on two axes, in points."""

    code: str
    name: str
    standing: Standing
    readiness: float
    impact: float
    rank: int | None
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scatter:
    """Candidates on two axes, with the lines that part the quadrants.

    :param across: words for the axis that runs from left to right, and ``up`` for the other.
    :param corners: words for each quadrant.
    :param legend: standings that occur, with words and count.
    """

    candidates: tuple[Candidate, ...]
    across: str
    up: str
    cut_across: float
    cut_up: float
    corners: Mapping[Quadrant, str]
    legend: tuple[tuple[Standing, str, int], ...]


Body: TypeAlias = Lines | Squares | Scatter


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The same as the chart, as a table: headings, and rows whose first cell is their name."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPicture:
    """One chart with all its words.

    :param name: a stable name for files and parts of a page, such as ``chart-trend-C189``.
    :param eyebrow: the short line over the title.
    :param headline: the number to remember.
    :param subtitle: the day, and what else must be known at once.
    :param notes: what must be known to read the chart rightly.
    :param source: where it comes from: sources, how many, the date of the newest.
    :param alternative: the chart in a sentence, for those who cannot see it.
    """

    name: str
    lang: str
    as_of: date
    eyebrow: str
    title: str
    headline: str
    subtitle: str
    notes: tuple[str, ...]
    source: str
    alternative: str
    body: Body
    table: Listing

    @property
    def called(self) -> str:
        """The title of a file that holds the chart."""
        return plain(f"{self.title} · {self.as_of}")

    @property
    def disclaimer(self) -> str:
        """Nothing: a chart shows no boundaries."""
        return ""
