"""Treaties not in force: how many binding acts are missing, and who could bring them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ratify.analysis.candidate import Candidate
from ratify.analysis.scope import Scope
from ratify.law import treaty_entry
from ratify.law.treaty import TreatyEntry
from ratify.register import Register
from ratify.vocabulary import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Who could bring one treaty into force, nearest first, each group in shortlist order.

    :param entry: how many acts there are, how many are needed and how many are missing.
    :param to_deposit: States that have consented and need only deposit.
    :param to_ratify: States that have signed.
    :param to_accede: States without an act on record, or that have denounced.
    """

    entry: TreatyEntry
    to_deposit: tuple[str, ...]
    to_ratify: tuple[str, ...]
    to_accede: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether those who have signed or consented would suffice."""
        return len(self.to_deposit) + len(self.to_ratify) >= (self.entry.to_go or 0)


def outlooks(
    register: Register, as_of: date, scope: Scope, rows: Sequence[Candidate]
) -> tuple[Outlook, ...]:
    """Return the outlook of each treaty of the scope whose threshold is known and not reached."""
    entries = (treaty_entry(register, code, as_of) for code in scope.instruments)
    under: dict[str, list[Candidate]] = {}
    for row in rows:
        under.setdefault(row.instrument, []).append(row)
    return tuple(
        _outlook(entry, under.get(entry.instrument, []))
        for entry in entries
        if entry.day is None and entry.to_go
    )


def _outlook(entry: TreatyEntry, rows: Sequence[Candidate]) -> Outlook:
    def standing(*wanted: Standing) -> tuple[str, ...]:
        return tuple(row.state for row in rows if row.standing in wanted)

    return Outlook(
        entry=entry,
        to_deposit=standing(Standing.RATIFIED_NOT_DEPOSITED),
        to_ratify=standing(Standing.SIGNED),
        to_accede=standing(Standing.NONE, Standing.DENOUNCED),
    )
