"""Which of a State's acts count, where sources differ and where a State left and came back.

Acts of a State under an instrument fall into *spells*: a denunciation closes one, and a consent
or deposit dated after it opens the next. Within a spell, acts of the same kind are the same act
as different sources report it, and one of them counts:

1. the better verified (exact, partial, year, unverified);
2. then what the office recorded, before the baseline and imports;
3. then a known kind of consent, before ``ratification_or_accession``;
4. then a full date, before a partial one;
5. then the later date, so that nobody is called a party too early.

The others are kept as rivals. Consents of any kind (ratification, accession, …) rival each other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ratify.register import OFFICE, Act, Register
from ratify.vocabulary import CONSENT_KINDS, ActKind, BindingAct, Verification

_VERIFIED = {
    Verification.EXACT: 0,
    Verification.PARTIAL: 1,
    Verification.YEAR: 2,
    Verification.UNVERIFIED: 3,
}
_PART_OF = {
    **dict.fromkeys(CONSENT_KINDS, "consent"),
    ActKind.DECLARATION: "declarations",
    ActKind.RESERVATION: "declarations",
}
_OPENING = CONSENT_KINDS | {ActKind.DEPOSIT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """The acts that count from one consent to the denunciation that ends it, if any."""

    signature: Act | None = None
    consent: Act | None = None
    deposit: Act | None = None
    denunciation: Act | None = None
    declarations: tuple[Act, ...] = ()
    rivals: tuple[Act, ...] = ()

    def binding(self, rule: BindingAct) -> Act | None:
        """Return the act that binds internationally under the treaty's rule."""
        return self.deposit if rule is BindingAct.DEPOSIT else self.consent


Cell = tuple[Spell, ...]
"""The spells of one State under one instrument, oldest first; never empty."""

NO_ACTS: Cell = (Spell(),)


def cells(register: Register, instrument: str, as_of: date) -> dict[str, Cell]:
    """Return, by State, what counts of the acts whose date has certainly come by that day.

    States without such acts are left out: their cell is :data:`NO_ACTS`.
    """
    return _cells(register.acts_under(instrument), as_of)


def binding_cells(register: Register, instrument: str, as_of: date) -> dict[str, Cell]:
    """Return the same cells as far as they tell who was bound, and when: no signature opens one."""
    return _cells(register.binding_under(instrument), as_of)


def _cells(acts: Iterable[Act], as_of: date) -> dict[str, Cell]:
    by_state: dict[str, list[Act]] = {}
    for act in acts:
        if act.date.has_come_by(as_of):
            by_state.setdefault(act.state, []).append(act)
    return {state: spells(found) for state, found in by_state.items()}


def cell_of(
    register: Register, instrument: str, state: str, as_of: date, *, without: Act | None = None
) -> Cell:
    """Return what counts of the acts of one State, as :func:`cells` does for all of them.

    :param without: an act that is to be taken for not on record.
    """
    acts = [
        act
        for act in register.acts_of(state, instrument)
        if act is not without and act.date.has_come_by(as_of)
    ]
    return spells(acts) if acts else NO_ACTS


def spells(acts: Sequence[Act]) -> Cell:
    """Return the spells of one State under one instrument; the signature goes on to count.

    :param acts: at least one; acts that stand, oldest first, as the register gives them.
    """
    found: list[Spell] = []
    for group in _groups(acts):
        spell = _spell(group)
        if found and spell.signature is None:
            spell = replace(spell, signature=found[-1].signature)
        found.append(spell)
    return tuple(found)


def counting(reports: Sequence[Act]) -> Act | None:
    """Return the act that counts among reports of the same act, or None without any."""
    if len(reports) > 1:
        return min(reports, key=_rank)
    return reports[0] if reports else None


def _rank(act: Act) -> tuple[Any, ...]:
    return (
        _VERIFIED[act.verification],
        act.origin != OFFICE,
        act.kind is ActKind.RATIFICATION_OR_ACCESSION,
        not act.date.is_full,
        -act.date.last.toordinal(),
        act.kind,
        act.id,
    )


def _groups(acts: Sequence[Act]) -> list[list[Act]]:
    groups: list[list[Act]] = [[]]
    closed: date | None = None
    for act in acts:
        if closed is not None and act.kind in _OPENING and act.date.last > closed:
            groups.append([])
            closed = None
        if act.kind is ActKind.DENUNCIATION:
            closed = act.date.last
        groups[-1].append(act)
    return groups


def _spell(acts: Sequence[Act]) -> Spell:
    reports: dict[str, list[Act]] = {}
    for act in acts:
        reports.setdefault(_PART_OF.get(act.kind, act.kind.value), []).append(act)
    return Spell(
        signature=counting(reports.get("signature", [])),
        consent=counting(reports.get("consent", [])),
        deposit=counting(reports.get("deposit", [])),
        denunciation=counting(reports.get("denunciation", [])),
        declarations=tuple(reports.pop("declarations", [])),
        rivals=tuple(act for same in reports.values() if len(same) > 1 for act in _rivals(same)),
    )


def _rivals(reports: list[Act]) -> list[Act]:
    chosen = counting(reports)
    return [act for act in reports if chosen is not None and _differs(act, chosen)]


def _differs(act: Act, chosen: Act) -> bool:
    """Whether a report says something else than the one that counts, rather than confirming it."""
    vague = ActKind.RATIFICATION_OR_ACCESSION
    return act.date != chosen.date or (act.kind is not chosen.kind and act.kind is not vague)
