"""``status``: where States stand, as a list for one State or instrument, else as a matrix."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from ratify.analysis.scope import Scope
from ratify.law import position, positions, totals, treaty_entry
from ratify.law.position import Position, Totals
from ratify.present.languages import Language, language, title_notes
from ratify.present.sheet import Sheet, Value
from ratify.present.sheets.asked import absent
from ratify.present.sheets.matrix import letters_explained, matrix_columns, matrix_row
from ratify.present.sheets.standings import Numbered, columns_for, standing_row
from ratify.present.sheets.status_words import told
from ratify.present.sheets.words import (
    explained,
    instrument_words,
    silence,
    sources_counted,
    state_words,
    titles,
)
from ratify.register import Register
from ratify.vocabulary import Standing

TOTALS = (
    "members",
    "eligible",
    "signatures",
    "consents",
    "deposits",
    "parties",
    "signed_only",
    "ratified_not_deposited",
    "none",
    "threshold",
    "to_go",
)


@dataclass(frozen=True)
class _Status:
    """The positions of a scope on a day, laid out in the way that suits their number."""

    register: Register
    scope: Scope
    as_of: date
    lang: str

    @property
    def speaks(self) -> Language:
        return language(self.lang)

    @cached_property
    def cells(self) -> Mapping[str, tuple[Position, ...]]:
        return {code: self._under(code) for code in self.scope.instruments}

    def _under(self, code: str) -> tuple[Position, ...]:
        if len(self.scope.states) == 1:
            [state] = self.scope.states
            return (position(self.register, code, state, self.as_of, explained=False),)
        return positions(self.register, code, self.as_of, self.scope.states, explained=False)

    @cached_property
    def totals(self) -> Mapping[str, Totals]:
        return {
            code: totals(self.register, code, found, self.as_of)
            for code, found in self.cells.items()
        }

    @property
    def by_state(self) -> list[tuple[str, dict[str, Position]]]:
        return [
            (state, {code: found[place] for code, found in self.cells.items()})
            for place, state in enumerate(self.scope.states)
        ]


def status_sheet(register: Register, scope: Scope, as_of: date, lang: str = "en") -> Sheet:
    """Lay out where the States of the scope stand under its instruments on that day.

    Rows for machines are always one per State and instrument. Readers get the list of one
    instrument or of one State, or else the matrix.
    """
    status = _Status(register, scope, as_of, lang)
    numbered = Numbered(lang)
    rows = tuple(
        standing_row(register, position, numbered, lang)
        for _, cells in status.by_state
        for position in cells.values()
    )
    sheet = Sheet(
        name="status",
        title=_title(status),
        as_of=as_of,
        known_at=register.known_at,
        columns=columns_for(rows, *_constant(scope)),
        rows=rows,
        totals=_machine_totals(status),
        summary=_summary(status),
        legend=explained((text for row in rows for text in row.words.values()), lang),
        notes=(
            *absent(register, scope, as_of, lang),
            *_notes(status),
            *title_notes(register, scope.instruments, status.speaks),
        ),
        sources=numbered.lines(),
        lang=lang,
    )
    if not rows:
        return replace(sheet, summary=())
    listed = len(scope.instruments) == 1 or len(scope.states) == 1
    return sheet if listed else replace(sheet, for_readers=_matrix(status, sheet))


def _matrix(status: _Status, sheet: Sheet) -> Sheet:
    codes = status.scope.instruments
    rows = tuple(matrix_row(status.register, *line, status.lang) for line in status.by_state)
    marks = explained((text for row in rows for text in row.words.values()), status.lang)
    return replace(
        sheet,
        columns=matrix_columns(codes),
        rows=rows,
        compact=True,
        legend=(
            letters_explained(rows, codes, status.lang),
            *marks,
            f"{titles(status.register, codes, status.lang)}.",
        ),
        sources=(sources_counted(len(sheet.sources), status.lang),),
    )


def _constant(scope: Scope) -> tuple[str, ...]:
    """Columns that would say the same in every row."""
    one_state, one_instrument = len(scope.states) == 1, len(scope.instruments) == 1
    if one_instrument and not one_state:
        return ("instrument", "title")
    return ("state_name",) if one_state and not one_instrument else ()


def _title(status: _Status) -> str:
    register, scope, say = status.register, status.scope, status.speaks.say
    who = _whose(register, scope, status.speaks)
    if len(scope.instruments) != 1:
        return say("Status of {states}", states=who)
    treaty = instrument_words(register, scope.instruments[0], status.lang)
    return say("{treaty}: status of {states}", treaty=treaty, states=who)


def _whose(register: Register, scope: Scope, speaks: Language) -> str:
    number = len(scope.states)
    if number == 1:
        return state_words(register, scope.states[0], speaks.code)
    bodies = [found.code for found in scope.named if found.kind == "organisation"]
    if any(found.kind == "state" for found in scope.named):
        return speaks.count("{n} State", "{n} States", number)
    if bodies:
        listed = speaks.listed(bodies, end=False)
        return speaks.count("{n} member of {body}", "{n} members of {body}", number, body=listed)
    return speaks.count(
        "{n} member of the African Union", "{n} members of the African Union", number
    )


def _machine_totals(status: _Status) -> Mapping[str, Value | Mapping[str, Value]]:
    """One instrument has its totals at the top, several have theirs by code."""
    by_code = _TotalsByCode(status)
    return by_code[status.scope.instruments[0]] if len(by_code) == 1 else by_code


class _TotalsByCode(Mapping[str, Mapping[str, Value]]):
    """Totals by instrument, counted when they are asked for: readers of one State see none."""

    def __init__(self, status: _Status) -> None:
        self._status = status

    def __getitem__(self, code: str) -> Mapping[str, Value]:
        counts = self._status.totals[code]
        return {key: getattr(counts, key) for key in TOTALS}

    def __iter__(self) -> Iterator[str]:
        return iter(self._status.scope.instruments)

    def __len__(self) -> int:
        return len(self._status.scope.instruments)


def _summary(status: _Status) -> tuple[str, ...]:
    speaks = status.speaks
    if len(status.scope.states) == 1:
        return ()
    if len(status.scope.instruments) == 1:
        code = status.scope.instruments[0]
        entry = treaty_entry(status.register, code, status.as_of)
        treaty = status.register.instruments[code]
        return tuple(told(entry, treaty, status.cells[code], status.totals[code], speaks))
    parties = [
        speaks.say("{code} {number}", code=code, number=counts.parties)
        for code, counts in status.totals.items()
    ]
    return (speaks.say("Parties: {counts}.", counts=speaks.listed(parties, end=False)),)


def _notes(status: _Status) -> tuple[str, ...]:
    silent = [
        code
        for code, found in status.cells.items()
        if any(cell.standing is Standing.NONE for cell in found)
    ]
    return (silence(status.register, silent, status.lang),) if silent else ()
