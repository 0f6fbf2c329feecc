"""From one row of a list to the acts that it gives, or to the reason why it gives none."""

from collections.abc import Iterable, Iterator

from ratify.analysis.foreign_list import ReadAct
from ratify.errors import NameProblem
from ratify.register import PartialDate, Register, Source, fold
from ratify.sources.layouts import NORMLEX, UN_TREATY_COLLECTION, Heading, Role
from ratify.sources.lines import Line
from ratify.sources.remarks import date_in as date_within
from ratify.sources.remarks import declares, entry_announced, speaks_of_denunciation
from ratify.sources.state_names import StateNames
from ratify.sources.written_dates import read_date
from ratify.vocabulary import ActKind, Family, Verification

_NO = {"", "false", "no", "0"}
_IN_FORCE = {"", "in force", "en vigueur", "en vigor"}
_MOST_UNKNOWN = 20


class NotMeant(ValueError):
    """The row is well formed, and is not about what was asked."""


class RowReader:
    """Reads the rows of one list.

    :param instrument: code of the instrument that the list is about; with a list that names the
        instrument on each row, only those rows are meant. None where the list says it.
    :param lines: all rows of the list.
    """

    def __init__(
        self,
        register: Register,
        heading: Heading,
        instrument: str | None,
        lines: Iterable[Line] = (),
    ) -> None:
        self._register = register
        self._heading = heading
        self._instrument = instrument
        self._instruments: dict[str, str | ValueError] = {}
        named = {heading.cell(line, Role.INSTRUMENT) for line in lines}
        self._works = sorted(name for name in named if _is_address(name))
        self._misspelt: list[str] = []
        self.names = StateNames(register)

    def acts(self, line: Line) -> Iterator[ReadAct]:
        """Return the acts of a row; a State without any date has none.

        :raises ValueError: a cell of it cannot be read, so none of the row is.
        :raises NotMeant: it is about another instrument, or was taken back.
        :raises StateElsewhere: it is about a State that is not on record here.
        """
        if fold(self._cell(line, Role.RETRACTED)) not in _NO:
            raise NotMeant("taken back in the list itself")
        state, written = self.names.find(self._cell(line, Role.STATE))
        if written:
            name = self._register.states[state].name
            self._misspelt.append(f"“{written}” as {name} (row {line.number})")
        code = self._instrument_of(self._cell(line, Role.INSTRUMENT))
        beside, note = self._cell(line, Role.DECLARATION), self._note(line)
        is_declaration = self._heading.layout is not NORMLEX or declares(beside)
        for kind, date in self._dated(line, code):
            yield ReadAct(
                line=line.number,
                instrument=code,
                state=state,
                kind=kind,
                date=date,
                effective=self._effective(line) if kind is not ActKind.DENUNCIATION else None,
                declaration=beside if is_declaration else "",
                verification=_verification(self._cell(line, Role.VERIFICATION), date),
                note=note if is_declaration else "; ".join(filter(None, (beside, note))),
                written=written,
                source=self._source(line),
            )

    def is_silent_name(self, line: Line) -> bool:
        """Whether the row holds nothing but a name, as the half of a name that was wrapped."""
        others = (role for role in self._heading.columns if role is not Role.STATE)
        name = self._cell(line, Role.STATE)
        return bool(name) and not any(self._cell(line, role) for role in others)

    def _cell(self, line: Line, role: Role) -> str:
        return self._heading.cell(line, role)

    def _dated(self, line: Line, code: str) -> Iterator[tuple[ActKind, PartialDate]]:
        if Role.ACT in self._heading.columns:
            if date := read_date(self._cell(line, Role.DATE)):
                yield _kind(self._cell(line, Role.ACT)), date.date
            return
        for role, kind in (
            (Role.SIGNATURE, ActKind.SIGNATURE),
            (Role.CONSENT, self._consent_kind(line, code)),
            (Role.DEPOSIT, ActKind.DEPOSIT),
            (Role.DENUNCIATION, ActKind.DENUNCIATION),
        ):
            if date := read_date(self._cell(line, role)):
                marked = date.kind if role is Role.CONSENT else None
                yield marked or kind, date.date
        remark = f"{self._cell(line, Role.STATUS)} {self._cell(line, Role.NOTE)}"
        if self._heading.layout is NORMLEX and speaks_of_denunciation(remark):
            left = date_within(remark)
            if left is None:
                raise ValueError(f"the note speaks of a denunciation and gives no date: {remark!r}")
            yield ActKind.DENUNCIATION, left

    def _consent_kind(self, line: Line, code: str) -> ActKind:
        """One column for ratification and accession tells them apart only where it is marked."""
        if said := self._cell(line, Role.CONSENT_KIND):
            return _kind(said)
        family = self._register.instruments[code].family
        if family is Family.ILO or self._heading.layout is UN_TREATY_COLLECTION:
            return ActKind.RATIFICATION
        return ActKind.RATIFICATION_OR_ACCESSION

    def doubts(self) -> Iterator[str]:
        """Say what was read as something else: misspelt States, and works named by an address."""
        if self._misspelt:
            yield f"Read as the State nearest to it: {', '.join(self._misspelt)}."
        if len(self._works) == 1 and self._instrument is not None:
            yield f"The list is about {self._works[0]}; it was read as {self._instrument}."

    def _instrument_of(self, text: str) -> str:
        if _is_address(text) and len(self._works) > 1:
            raise ValueError(f"the list is about {len(self._works)} works: give a list of one")
        if text and not _is_address(text):
            code = self._named(text)
            if self._instrument is not None and code != self._instrument:
                raise NotMeant(f"about {code}, not {self._instrument}")
            return code
        if self._instrument is None:
            raise ValueError("the row does not say which instrument it is about")
        return self._instrument

    def _named(self, text: str) -> str:
        if text not in self._instruments:
            self._instruments[text] = self._looked_up(text)
        found = self._instruments[text]
        if isinstance(found, ValueError):
            raise found
        return found

    def _looked_up(self, text: str) -> str | ValueError:
        unknown = sum(isinstance(found, ValueError) for found in self._instruments.values())
        if unknown >= _MOST_UNKNOWN:
            return ValueError(f"no instrument is called {text[:80]!r}")
        try:
            return self._register.names.find(text[:200], "instrument").code
        except NameProblem as problem:
            return ValueError(f"{problem.sentence} {problem.hint}".strip())

    def _effective(self, line: Line) -> PartialDate | None:
        if date := read_date(self._cell(line, Role.EFFECTIVE)):
            return date.date
        return entry_announced(self._cell(line, Role.NOTE))

    def _note(self, line: Line) -> str:
        """Keep what NORMLEX says of a ratification that is not, or no longer, in force."""
        status = self._cell(line, Role.STATUS)
        usual = fold(status) in _IN_FORCE
        parts = ("" if usual else status, self._cell(line, Role.NOTE))
        return "; ".join(part for part in parts if part)

    def _source(self, line: Line) -> Source | None:
        """The source that the row names: one on record by its id, or by its title and address."""
        named, url = self._cell(line, Role.SOURCE), self._cell(line, Role.SOURCE_URL)
        if known := (self._register.sources or {}).get(named):
            return known
        title = self._cell(line, Role.SOURCE_TITLE) or named
        if not (title or url):
            return None
        said = self._cell(line, Role.SOURCE_AS_OF)
        try:
            date = read_date(said)
        except ValueError:
            date = None
        return Source(
            id="",
            title=title,
            url=url if url.startswith(("https://", "http://")) else "",
            as_of=date.date if date else None,
            as_of_note="" if date else said,
        )


def _is_address(text: str) -> bool:
    """Whether a work is named by its address, as AfricanLII does: ``/akn/aa-au/act/…``."""
    return text.startswith("/")


def _kind(text: str) -> ActKind:
    """Read a kind of act: its code, or the words of it."""
    try:
        return ActKind("_".join(text.casefold().replace("/", " or ").replace("-", " ").split()))
    except ValueError:
        raise ValueError(f"there is no kind of act called {text[:80]!r}") from None


def _verification(text: str, date: PartialDate) -> Verification:
    if text:
        return Verification(text.casefold())
    if date.is_full:
        return Verification.EXACT
    return Verification.YEAR if date.month is None else Verification.PARTIAL
