"""What a writer of documents has at hand: names, titles, dates with marks, sources with numbers."""

import datetime as dt
from collections.abc import Iterable, Sequence

from ratify.analysis.briefing.model import Dated, Reference
from ratify.present.documents.model import (
    Chip,
    Cite,
    Day,
    Mark,
    Original,
    Piece,
    Source,
    Sources,
    Text,
)
from ratify.present.documents.phrases import phrase, series
from ratify.present.documents.words import mark
from ratify.present.languages import acronym, language, state_name, wording
from ratify.present.languages.direction import JOINER, RIGHT_MARK
from ratify.register import PartialDate, Register
from ratify.register import Source as FactSource
from ratify.sentence import Prose
from ratify.vocabulary import Family, Standing, Verification

SIGNS = {
    Standing.PARTY: "●",
    Standing.PARTY_PENDING: "◕",
    Standing.RATIFIED_NOT_DEPOSITED: "◑",
    Standing.SIGNED: "◔",
    Standing.NONE: "○",
    Standing.DENOUNCED: "✕",
    Standing.NOT_ELIGIBLE: "–",
}
NOTHING = "–"


class Desk:
    """Writes names, dates and source numbers; sources are numbered as they come on the page."""

    def __init__(
        self, register: Register, references: Iterable[Reference], lang: str = "en"
    ) -> None:
        self.register = register
        self.language = language(lang)
        self._references = {reference.number: reference for reference in references}
        self._numbers: dict[int, int] = {}

    def state(self, code: str) -> str:
        """Return the name of a State as the AU writes it."""
        return state_name(self.register, code, self.language.code)

    def title(self, code: str) -> str:
        """Return the short title of an instrument."""
        return self.register.instruments[code].title(self.language.code).text

    def short(self, code: str) -> str:
        """Return what an instrument is called within a sentence."""
        instrument = self.register.instruments[code]
        number = instrument.code[1:].lstrip("0")
        if instrument.family is Family.ILO and number.isdigit():
            return self.language.say("Convention No. {number}", number=number)
        return self.title(code)

    def body(self, code: str) -> str:
        """Return the short name of an organisation."""
        return acronym(self.register, code, self.language)

    def phrase(self, message: str, /, **values: object) -> Text:
        """Return an English message in this language; a value that is a text keeps its pieces."""
        return phrase(self.language, self.language.pattern(message), values)

    def series(self, texts: Sequence[Text], *, end: bool = True) -> Text:
        """Return a series of texts: ``Benin, Ghana and Togo``; commas alone without an end."""
        return series(self.language, texts, end=end)

    @property
    def between(self) -> str:
        """What parts the items of a row that have commas of their own."""
        return "؛ " if self.language.code == "ar" else "; "

    def row(self, texts: Sequence[Text]) -> Text:
        """Return texts one after the other, parted by semicolons."""
        pieces: list[Piece] = []
        for at, text in enumerate(texts):
            pieces += [*((self.between,) if at else ()), *text]
        return tuple(pieces)

    def opening(self, text: str) -> Text:
        """Return a text of the data files that opens a sentence; empty means not known."""
        if not text:
            return (self.language.say("Not known"),)
        said = self.language.prose(text)
        return (capitalised(said),) if said is not None else self.recorded(capitalised(text))

    def prose(self, text: str) -> Text:
        """Return a text of the data files in this language, or in English and marked as such."""
        said = self.language.prose(text)
        return (said,) if said is not None else self.recorded(text)

    def ending(self, text: str) -> Text:
        """Return a text of the data files without its full stop, for more to follow."""
        said = self.language.prose(text)
        return (said.rstrip("."),) if said is not None else self.recorded(text.rstrip("."))

    def recorded(self, text: str) -> Text:
        """Return words as they were recorded, which are in English, marked as such elsewhere."""
        if self.language.code == "en" or not text:
            return (text,)
        return (Original(self.language.own(text), "en"), Mark(self.language.say("in English")))

    def unverified(self, *, seen: bool) -> tuple[Mark, ...]:
        """Return the mark of what nobody has checked, or nothing."""
        return () if seen else (Mark(self.language.say("unverified")),)

    def cite(self, refs: Iterable[int]) -> tuple[Piece, ...]:
        """Return the source numbers as they will stand in the list of sources.

        In a line from right to left they are kept apart from a number that they follow.
        """
        numbers = [self._numbers.setdefault(ref, len(self._numbers) + 1) for ref in refs]
        apart = (f"{JOINER}{RIGHT_MARK}{JOINER}",) if self.language.direction == "rtl" else ()
        return (*apart, Cite(tuple(sorted(numbers)))) if numbers else ()

    def date(self, dated: Dated | None, *, short: bool = False) -> Text:
        """Return a date with its marks and its sources, or a dash."""
        if dated is None:
            return (NOTHING,)
        marks = [self.language.say(words) for words in (_doubt(dated), _computed(dated)) if words]
        pieces: list[Piece] = [self.language.day(dated.date, short=short)]
        if marks:
            pieces.append(Mark(self.language.listed(marks, end=False)))
        return (*pieces, *self.cite(dated.refs))

    def day(self, day: dt.date | PartialDate) -> Day | str:
        """Return a date in short words; a full one so that a workbook can reckon with it."""
        words = self.language.day(day, short=True)
        if isinstance(day, PartialDate):
            return Day(words, day.last) if day.is_full else words
        return Day(words, day)

    def standing(self, standing: Standing) -> Chip:
        """Return a standing in words, with its sign."""
        return Chip(self.language.label(standing), SIGNS[standing], standing.value)

    def sources(self) -> Sources:
        """Return the list of all sources cited, in the order of their numbers."""
        cited = ((number, self._references[ref].source) for ref, number in self._numbers.items())
        return Sources(
            items=tuple(
                Source(
                    number=number,
                    title=self.language.own(self.language.tell(source.title).rstrip(".")),
                    url=source.url,
                    dated=self._dated(source),
                )
                for number, source in sorted(cited, key=lambda item: item[0])
            )
        )

    def _dated(self, source: FactSource) -> str:
        if source.as_of is None:
            return self.language.tell(Prose(source.as_of_note))
        return self.language.say("As of {day}", day=self.language.day(source.as_of))


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _doubt(dated: Dated) -> str:
    """A date that is only a year needs no word on its day and month."""
    is_year = dated.verification is Verification.YEAR and dated.date.month is None
    return "" if is_year else mark(dated.verification)


def _computed(dated: Dated) -> str:
    certain = dated.verification is not Verification.UNVERIFIED
    words = wording(("computed", "computed from an unverified date"))
    return words[not certain] if dated.computed else ""
