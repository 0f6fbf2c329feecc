"""``status``: where States stand, as a list for one State or instrument, else as a matrix."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from ratify.analysis.scope import Scope
from ratify.law import positions, totals, treaty_entry
from ratify.law.position import Position, Totals
from ratify.present.sheet import Sheet, Value
from ratify.present.sheets.matrix import letters_explained, matrix_columns, matrix_row
from ratify.present.sheets.standings import Numbered, columns_for, standing_row
from ratify.present.sheets.words import (
    NOT_VERIFIED,
    counted,
    explained,
    instrument_words,
    mark_of,
    silence,
    state_words,
    titles,
)
from ratify.register import Register
from ratify.vocabulary import BindingAct, Standing, label

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
_DEPOSITS = {
    BindingAct.DEPOSIT: "deposit",
    BindingAct.REGISTERED_RATIFICATION: "registration",
    BindingAct.DEPOSITED_CONSENT: "deposit",
}


@dataclass(frozen=True)
class _Status:
    """The positions of a scope on a day, laid out in the way that suits their number."""

    register: Register
    scope: Scope
    as_of: date
    lang: str

    @cached_property
    def cells(self) -> Mapping[str, tuple[Position, ...]]:
        return {
            code: positions(self.register, code, self.as_of, self.scope.states)
            for code in self.scope.instruments
        }

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
    numbered = Numbered()
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
        totals=_machine_totals(status.totals),
        summary=_summary(status),
        legend=explained(text for row in rows for text in row.words.values()),
        notes=_notes(status),
        sources=numbered.lines(),
    )
    listed = len(scope.instruments) == 1 or len(scope.states) == 1
    return sheet if listed else replace(sheet, for_readers=_matrix(status, sheet))


def _matrix(status: _Status, sheet: Sheet) -> Sheet:
    codes = status.scope.instruments
    rows = tuple(matrix_row(status.register, *line, status.lang) for line in status.by_state)
    marks = explained(text for row in rows for text in row.words.values())
    return replace(
        sheet,
        columns=matrix_columns(codes),
        rows=rows,
        compact=True,
        legend=(
            letters_explained(rows, codes),
            *marks,
            f"{titles(status.register, codes, status.lang)}.",
        ),
        sources=(f"{counted(len(sheet.sources), 'source')}: `status INSTRUMENT` lists them.",),
    )


def _constant(scope: Scope) -> tuple[str, ...]:
    """Columns that would say the same in every row."""
    one_state, one_instrument = len(scope.states) == 1, len(scope.instruments) == 1
    if one_instrument and not one_state:
        return ("instrument", "title")
    return ("state_name",) if one_state and not one_instrument else ()


def _title(status: _Status) -> str:
    register, scope = status.register, status.scope
    who = _whose(register, scope, status.lang)
    if len(scope.instruments) == 1:
        return f"{instrument_words(register, scope.instruments[0], status.lang)}: status of {who}"
    return f"Status of {who}"


def _whose(register: Register, scope: Scope, lang: str) -> str:
    if len(scope.states) == 1:
        return state_words(register, scope.states[0], lang)
    bodies = [found.code for found in scope.named if found.kind == "organisation"]
    states = [found for found in scope.named if found.kind == "state"]
    if states:
        return f"{len(scope.states)} States"
    return f"{len(scope.states)} members of {', '.join(bodies) or 'the African Union'}"


def _machine_totals(found: Mapping[str, Totals]) -> Mapping[str, Value | Mapping[str, Value]]:
    """One instrument has its totals at the top, several have theirs by code."""
    by_code = {
        code: {key: getattr(counts, key) for key in TOTALS} for code, counts in found.items()
    }
    return next(iter(by_code.values())) if len(by_code) == 1 else by_code


def _summary(status: _Status) -> tuple[str, ...]:
    if len(status.scope.states) == 1:
        return ()
    if len(status.scope.instruments) == 1:
        return tuple(_counted(status, status.scope.instruments[0]))
    parties = (f"{code} {counts.parties}" for code, counts in status.totals.items())
    return (f"Parties: {', '.join(parties)}.",)


def _counted(status: _Status, code: str) -> list[str]:
    counts = status.totals[code]
    treaty = status.register.instruments[code]
    parts = [
        (counts.parties, label(Standing.PARTY)),
        (counts.bound - counts.parties, label(Standing.PARTY_PENDING)),
        (counts.ratified_not_deposited, label(Standing.RATIFIED_NOT_DEPOSITED)),
        (counts.signed_only, label(Standing.SIGNED)),
        (counts.denounced, label(Standing.DENOUNCED)),
        (counts.none, label(Standing.NONE)),
        (counts.members - counts.eligible, label(Standing.NOT_ELIGIBLE)),
    ]
    listed = " + ".join(f"{count} {words.lower()}" for count, words in parts if count)
    signatures = f"{counted(counts.signatures, 'signature')}, " if treaty.signable else ""
    lines = [
        f"{counted(counts.members, 'State')} = {listed or 'none'}.",
        f"{signatures}{counted(counts.consents, 'consent')} to be bound, "
        f"{counted(counts.deposits, _DEPOSITS[treaty.binding_act])}; "
        f"parties: {counts.parties} of {counts.eligible} eligible{_share(counts)}.",
        _treaty_line(status, code),
    ]
    doubtful = sum(mark_of(cell) == NOT_VERIFIED for cell in status.cells[code])
    if doubtful:
        lines.append(f"Resting on a date that is not verified: {counted(doubtful, 'standing')}.")
    return lines


def _share(counts: Totals) -> str:
    return f" ({counts.parties / counts.eligible:.0%})" if counts.eligible else ""


def _treaty_line(status: _Status, code: str) -> str:
    entry = treaty_entry(status.register, code, status.as_of)
    if entry.in_force:
        return f"The treaty is in force since {entry.day}."
    if entry.day is not None:
        return f"The treaty enters into force on {entry.day}."
    if entry.needed is None:
        return "The treaty is not in force."
    words = _DEPOSITS[status.register.instruments[code].binding_act]
    return (
        f"The treaty is not in force: {entry.have} of {entry.needed} {words}s, {entry.to_go} to go."
    )


def _notes(status: _Status) -> tuple[str, ...]:
    silent = [
        code
        for code, found in status.cells.items()
        if any(cell.standing is Standing.NONE for cell in found)
    ]
    return (silence(status.register, silent),) if silent else ()
