"""The site in one language: names, standings and dates as that language writes them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from ratify.analysis.doubt import doubt_of
from ratify.law.position import InForce, Position
from ratify.present.languages import Language, organisation_name, state_name
from ratify.present.maps.sourcing import is_doubtful
from ratify.present.sheets.matrix import LETTERS
from ratify.present.site.links import instrument_page, rec_page, state_page
from ratify.present.site.parts import Chip, Dated, Filter, Link, Number, Numbered
from ratify.present.site.record import Record
from ratify.register import Act, PartialDate, Source, fold
from ratify.vocabulary import Family, Region, Standing, Verification


@dataclass
class Notes:
    """The sources of one page, numbered in the order in which it refers to them."""

    found: dict[str, Source] = field(default_factory=dict)

    def cite(self, source: Source) -> int:
        """Return the number of a source, giving it the next one when it is new."""
        self.found.setdefault(source.id, source)
        return list(self.found).index(source.id) + 1


@dataclass(frozen=True)
class Edition:
    """The site in one language.

    :param languages: codes of all languages of the site, this one among them.
    """

    record: Record
    language: Language
    languages: tuple[str, ...]

    @property
    def lang(self) -> str:
        """The code of the language."""
        return self.language.code

    def state(self, code: str) -> str:
        """The name of a State."""
        return state_name(self.record.register, code, self.lang)

    def body(self, code: str) -> str:
        """The name of an organisation."""
        return organisation_name(self.record.register, code, self.lang)

    def title(self, code: str, kind: str = "short") -> str:
        """The title of an instrument."""
        return self.record.register.instruments[code].title(self.lang, kind).text

    def family(self, family: Family) -> str:
        """What kind of instrument it is."""
        say = self.language.say
        return {
            Family.ILO: say("ILO Convention"),
            Family.UN: say("UN Convention"),
            Family.AU: say("AU treaty"),
            Family.REC: say("REC instrument"),
        }[family]

    def chip(self, one: Position) -> Chip:
        """The standing of a State under an instrument."""
        return self.chip_of(one.standing, doubtful=is_doubtful(one))

    def bare(self, one: Position) -> Chip:
        """The same as a letter, with words for screen readers only."""
        return replace(self.chip(one), bare=True)

    def count(self, number: int) -> Number:
        """A number as a cell of a table."""
        return Number(value=number, words=self.language.number(number))

    def chip_of(self, standing: Standing, *, doubtful: bool = False) -> Chip:
        """A standing as such."""
        return Chip(
            code=standing.value,
            letter=LETTERS[standing].replace(".", "·"),
            words=self.language.label(standing),
            doubtful=doubtful,
        )

    def dated(self, act: Act | None, notes: Notes) -> Dated | None:
        """The date of an act, with its mark and source; None for none."""
        if act is None:
            return None
        return Dated(
            iso=str(act.date),
            words=self.day(act.date),
            mark=self.mark(act),
            cite=notes.cite(act.source),
        )

    def plain(self, when: PartialDate | date) -> Dated:
        """A date without mark or source."""
        return Dated(iso=str(when), words=self.language.day(when, short=True))

    def date_only(self, act: Act) -> Dated:
        """The date of an act with its mark; its source stands on the page of the State."""
        return Dated(iso=str(act.date), words=self.day(act.date), mark=self.mark(act))

    def in_force(self, entry: InForce | None) -> Dated | None:
        """When the treaty is in force for a State; None where it is not."""
        if entry is None:
            return None
        marks = [
            "" if entry.recorded else self.language.say("computed"),
            "" if entry.certain else self.language.say("not certain"),
        ]
        return Dated(
            iso=entry.day.isoformat(),
            words=self.language.day(entry.day, short=True),
            mark=self.language.listed(filter(None, marks), end=False) if any(marks) else "",
        )

    def day(self, when: PartialDate) -> str:
        """A date as far as it is known, in short."""
        return self.language.day(when, short=True)

    def mark(self, act: Act) -> str:
        """How far a date can be relied upon; nothing where it was read in its source."""
        if act.verification is Verification.YEAR:
            return self.language.say("day not verified") if doubt_of(act) else ""
        return self.doubt(act.verification)

    def doubt(self, verification: Verification) -> str:
        """How far something on record can be relied upon; nothing where it was read."""
        if verification is Verification.UNVERIFIED:
            return self.language.say("unverified")
        partly = verification in {Verification.PARTIAL, Verification.YEAR}
        return self.language.say("partly verified") if partly else ""

    def numbered(self, notes: Notes) -> tuple[Numbered, ...]:
        """The list of sources of a page."""
        return tuple(
            Numbered(number=at, title=one.title, url=one.url, dated=self._dated(one))
            for at, one in enumerate(notes.found.values(), start=1)
        )

    def _dated(self, source: Source) -> str:
        if source.as_of is None:
            return ""
        return self.language.say("content of {day}", day=self.language.day(source.as_of))

    def state_link(self, code: str) -> Link:
        """A State, leading to its page."""
        return Link(text=self.state(code), page=state_page(code))

    def instrument_link(self, code: str) -> Link:
        """An instrument by its code and short title, leading to its page."""
        return Link(text=self.title(code), page=instrument_page(code), code=code)

    def code_link(self, code: str) -> Link:
        """An instrument by its code, leading to its page."""
        return Link(text=code, page=instrument_page(code))

    def rec_link(self, code: str) -> Link:
        """A REC by its code, leading to its page."""
        return Link(text=code, page=rec_page(code))

    def rec_links(self, state: str) -> tuple[Link, ...]:
        """The RECs of a State on the day."""
        return tuple(self.rec_link(code) for code in self.recs_of(state))

    def recs_of(self, state: str) -> tuple[str, ...]:
        """Codes of the RECs of a State on the day."""
        return self.record.register.recs_of(state, self.record.as_of)

    def marks(self, state: str, standing: Standing | None = None) -> dict[str, str]:
        """What filters look at in the row of a State."""
        found = {
            "rec": " ".join(self.recs_of(state)),
            "region": self.record.register.states[state].region.value,
        }
        return found | ({"standing": standing.value} if standing else {})

    def filters(self, standings: Iterable[Standing] = ()) -> tuple[Filter, ...]:
        """The choices of rows of States: by standing, REC and region."""
        say, label = self.language.say, self.language.label
        found = [one for one in Standing if one in set(standings)]
        made = [
            Filter(
                mark="standing",
                label=say("Standing"),
                choices=tuple((one.value, label(one)) for one in found),
            ),
            Filter(mark="rec", label=say("REC"), choices=tuple((c, c) for c in self.record.recs)),
            Filter(
                mark="region",
                label=say("AU region"),
                choices=tuple((one.value, label(one)) for one in Region),
            ),
        ]
        return tuple(made if found else made[1:])

    def states(self, codes: Iterable[str]) -> list[str]:
        """States in the order of this language's names."""
        return sorted(codes, key=lambda code: fold(self.state(code)))
