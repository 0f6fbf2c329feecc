"""How far the members of each REC share the same treaties, on a day.

A member counts from the day it joined until the day before it left. Members that may not become
party (the Sahrawi Republic and the ILO) are told apart. RECs overlap: nothing is summed over them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from ratify.analysis.board import BOUND, Board
from ratify.analysis.doubt import unverified
from ratify.analysis.regimes import RegimeView, regime_view
from ratify.analysis.scope import Scope
from ratify.register import Register
from ratify.register.regimes import RecRegime
from ratify.vocabulary import Family, OrganisationKind, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmony:
    """The members of one REC under one instrument.

    :param standings: how many members have each standing; adds up to ``members``.
    :param bound: members that are party, or bound and waiting for entry into force.
    :param hold_outs: eligible members that are not bound, in English order.
    :param unverified: members whose consent no source that was seen names; they count.
    """

    rec: str
    instrument: str
    members: int
    eligible: int
    standings: Mapping[Standing, int]
    bound: int
    hold_outs: tuple[str, ...]
    unverified: tuple[str, ...] = ()

    @property
    def share(self) -> float | None:
        """Share of the eligible members that are bound; None where nobody is eligible."""
        return self.bound / self.eligible if self.eligible else None

    @property
    def distance(self) -> int:
        """How many acts are missing until all eligible members are bound."""
        return len(self.hold_outs)

    def share_of(self, standing: Standing) -> float | None:
        """Share of all members that have the standing; None without members."""
        return self.standings[standing] / self.members if self.members else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull:
    """Two RECs with common members, under one instrument.

    :param common: States that are members of both.
    :param difference: share bound in the first, less that in the second.
    :param apart: whether a majority of one is bound and no majority of the other: common members
        then cannot do as both do.
    """

    first: str
    second: str
    instrument: str
    common: tuple[str, ...]
    first_share: float
    second_share: float
    difference: float
    apart: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The members of one REC under all instruments of one body of law.

    :param pairs: pairs of a member and an instrument to which it is eligible.
    :param bound: pairs that are bound; for the REC's own instruments, those of which it is said.
    :param known: False where sources do not tell of all pairs whether they are bound: then
        ``bound`` is the least, and no share is given.
    """

    rec: str
    family: Family
    instruments: tuple[str, ...]
    pairs: int
    bound: int
    known: bool

    @property
    def share(self) -> float | None:
        """Share of the pairs that are bound; None where it is not known, or there are none."""
        return self.bound / self.pairs if self.pairs and self.known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmonisation:
    """Harmonisation of RECs on a day.

    :param regimes: the REC's own regime, by REC, where one is on file.
    """

    as_of: date
    recs: tuple[str, ...]
    rows: tuple[Harmony, ...]
    pulls: tuple[Pull, ...]
    layers: tuple[Layer, ...]
    regimes: Mapping[str, RegimeView]


def harmonisation(
    register: Register,
    as_of: date,
    scope: Scope,
    regimes: Iterable[RecRegime] = (),
) -> Harmonisation:
    """Return how far the RECs of the scope, or all recognised ones, are harmonised.

    A REC without members on the day has rows that say so: no members, nobody eligible, no share.
    """
    board = Board(register, as_of)
    recs = _recs(register, scope)
    views = {rec: regime_view(register, regimes, rec, as_of) for rec in recs}
    rows = {(rec, code): _harmony(board, rec, code) for rec in recs for code in scope.instruments}
    return Harmonisation(
        as_of=as_of,
        recs=recs,
        rows=tuple(rows.values()),
        pulls=tuple(_pulls(register, as_of, rows, recs, scope.instruments)),
        layers=tuple(
            layer
            for rec in recs
            for layer in _layers(register, rec, rows, scope.instruments, views[rec])
        ),
        regimes={rec: view for rec, view in views.items() if view is not None},
    )


def _recs(register: Register, scope: Scope) -> tuple[str, ...]:
    named = tuple(found.code for found in scope.named if found.kind == "organisation")
    return named or tuple(
        code for code, body in register.organisations.items() if body.kind is OrganisationKind.REC
    )


def _harmony(board: Board, rec: str, instrument: str) -> Harmony:
    positions = [
        board.at(instrument, state.iso3) for state in board.register.members(rec, board.as_of)
    ]
    counted = Counter(position.standing for position in positions)
    out = BOUND | {Standing.NOT_ELIGIBLE}
    return Harmony(
        rec=rec,
        instrument=instrument,
        members=len(positions),
        eligible=len(positions) - counted[Standing.NOT_ELIGIBLE],
        standings={standing: counted[standing] for standing in Standing},
        bound=sum(counted[standing] for standing in BOUND),
        hold_outs=tuple(item.state for item in positions if item.standing not in out),
        unverified=unverified(positions),
    )


def _pulls(
    register: Register,
    as_of: date,
    rows: Mapping[tuple[str, str], Harmony],
    recs: tuple[str, ...],
    instruments: tuple[str, ...],
) -> Iterable[Pull]:
    members = {rec: [state.iso3 for state in register.members(rec, as_of)] for rec in recs}
    for first, second in combinations(recs, 2):
        common = tuple(state for state in members[first] if state in members[second])
        if not common:
            continue
        for code in instruments:
            one, other = rows[first, code].share, rows[second, code].share
            if one is not None and other is not None:
                yield Pull(
                    first=first,
                    second=second,
                    instrument=code,
                    common=common,
                    first_share=one,
                    second_share=other,
                    difference=one - other,
                    apart=(one > 0.5) is not (other > 0.5),
                )


def _layers(
    register: Register,
    rec: str,
    rows: Mapping[tuple[str, str], Harmony],
    instruments: tuple[str, ...],
    view: RegimeView | None,
) -> Iterable[Layer]:
    for family in (Family.ILO, Family.UN, Family.AU):
        codes = tuple(code for code in instruments if register.instruments[code].family is family)
        if codes:
            yield Layer(
                rec=rec,
                family=family,
                instruments=codes,
                pairs=sum(rows[rec, code].eligible for code in codes),
                bound=sum(rows[rec, code].bound for code in codes),
                known=True,
            )
    if view is not None and view.instruments:
        yield _own_layer(rec, view)


def _own_layer(rec: str, view: RegimeView) -> Layer:
    there = [item for item in view.instruments if item.members]
    pairs = sum(len(item.members) for item in there)
    bound = sum(item.bound for item in there)
    return Layer(
        rec=rec,
        family=Family.REC,
        instruments=tuple(item.instrument.code for item in there),
        pairs=pairs,
        bound=bound,
        known=pairs > 0 and bound == pairs,
    )
