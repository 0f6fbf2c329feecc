"""What a writer of documents has at hand: names, titles, dates with marks, sources with numbers."""

from collections.abc import Iterable

from ratify.analysis.briefing.model import Dated, Reference
from ratify.present.documents.model import Chip, Cite, Mark, Piece, Source, Sources, Text
from ratify.present.documents.words import day, mark
from ratify.register import Register
from ratify.vocabulary import Family, Standing, Verification, label

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

    def __init__(self, register: Register, references: Iterable[Reference]) -> None:
        self.register = register
        self._references = {reference.number: reference for reference in references}
        self._numbers: dict[int, int] = {}

    def state(self, code: str) -> str:
        """Return the name of a State as the AU writes it in English."""
        return self.register.states[code].name

    def title(self, code: str) -> str:
        """Return the short title of an instrument."""
        return self.register.instruments[code].name

    def short(self, code: str) -> str:
        """Return what an instrument is called within a sentence."""
        instrument = self.register.instruments[code]
        number = instrument.code[1:].lstrip("0")
        if instrument.family is Family.ILO and number.isdigit():
            return f"Convention No. {number}"
        return instrument.name

    def cite(self, refs: Iterable[int]) -> tuple[Piece, ...]:
        """Return the source numbers as they will stand in the list of sources."""
        numbers = [self._numbers.setdefault(ref, len(self._numbers) + 1) for ref in refs]
        return (Cite(tuple(sorted(numbers))),) if numbers else ()

    def date(self, dated: Dated | None, *, short: bool = False) -> Text:
        """Return a date with its marks and its sources, or a dash."""
        if dated is None:
            return (NOTHING,)
        marks = [words for words in (_doubt(dated), _computed(dated)) if words]
        pieces: list[Piece] = [day(dated.date, short=short)]
        if marks:
            pieces.append(Mark(", ".join(marks)))
        return (*pieces, *self.cite(dated.refs))

    def standing(self, standing: Standing) -> Chip:
        """Return a standing in words, with its sign."""
        return Chip(label(standing), SIGNS[standing], standing.value)

    def sources(self) -> Sources:
        """Return the list of all sources cited, in the order of their numbers."""
        cited = ((number, self._references[ref].source) for ref, number in self._numbers.items())
        return Sources(
            items=tuple(
                Source(
                    number=number,
                    title=source.title.rstrip("."),
                    url=source.url,
                    dated=f"As of {day(source.as_of)}" if source.as_of else source.as_of_note,
                )
                for number, source in sorted(cited, key=lambda item: item[0])
            )
        )


def unverified(*, seen: bool) -> tuple[Mark, ...]:
    """Return the mark of what nobody has checked, or nothing."""
    return () if seen else (Mark("unverified"),)


def _doubt(dated: Dated) -> str:
    """A date that is only a year needs no word on its day and month."""
    is_year = dated.verification is Verification.YEAR and dated.date.month is None
    return "" if is_year else mark(dated.verification)


def _computed(dated: Dated) -> str:
    certain = dated.verification is not Verification.UNVERIFIED
    return ("computed" if certain else "computed from an unverified date") if dated.computed else ""
