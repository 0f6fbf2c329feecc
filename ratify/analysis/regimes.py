"""The free-movement regime of a REC on a day: what is in force, who is known to be bound.

Nothing is derived from silence: a member of which no act was found is *not known*. Memberships are
those of the day; a State that left is told apart, with the rights that a decision lets it keep.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ratify.register import Register
from ratify.register.regimes import (
    Aspect,
    Bond,
    Mark,
    MemberAct,
    RecRegime,
    RegimeInstrument,
    Statement,
)
from ratify.vocabulary import CONSENT_KINDS, ActKind


class StateOfPlay(StrEnum):
    """How far an instrument of a REC has come on a day, as sources say."""

    NOT_ADOPTED = "not_adopted"
    NOT_IN_FORCE = "not_in_force"
    IN_FORCE = "in_force"
    NOT_KNOWN = "not_known"


class MemberStanding(StrEnum):
    """Where a member stands under an instrument of its REC, as far as known."""

    CONSENTED = "consented"
    BOUND_AS_MEMBER = "bound_as_member"
    SIGNED = "signed"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """One member under one instrument.

    :param acts: what is said of it by that day; the last of the highest kind gives the standing.
    :param mark: how that is supported; None where nothing is known.
    """

    state: str
    standing: MemberStanding
    mark: Mark | None
    acts: tuple[MemberAct, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentView:
    """One instrument of a REC on a day, over the members of the day."""

    instrument: RegimeInstrument
    play: StateOfPlay
    members: tuple[MemberView, ...]

    def count(self, standing: MemberStanding) -> int:
        """How many members have that standing, whatever the mark."""
        return sum(1 for member in self.members if member.standing is standing)

    @property
    def bound(self) -> int:
        """Members known or said to be bound, by their own act or as members."""
        return self.count(MemberStanding.CONSENTED) + self.count(MemberStanding.BOUND_AS_MEMBER)

    @property
    def doubtful(self) -> int:
        """Members among those bound of whom that is disputed or unverified."""
        weak = {Mark.DISPUTED, Mark.UNVERIFIED}
        bound = {MemberStanding.CONSENTED, MemberStanding.BOUND_AS_MEMBER}
        return sum(1 for one in self.members if one.standing in bound and one.mark in weak)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegimeView:
    """The regime of a REC on a day; without instruments it has none of its own."""

    organisation: str
    as_of: date
    instruments: tuple[InstrumentView, ...]
    statements: tuple[Statement, ...]

    @property
    def continued(self) -> tuple[Statement, ...]:
        """Statements on rights that go on after a State has left."""
        inner = (item for view in self.instruments for item in view.instrument.statements)
        return tuple(
            item
            for item in (*self.statements, *_by(inner, self.as_of))
            if item.aspect is Aspect.CONTINUED_RIGHTS
        )


def regime_view(
    register: Register, regimes: Iterable[RecRegime], organisation: str, as_of: date
) -> RegimeView | None:
    """Return the regime of a REC or bloc on a day; None where nothing is on file about it."""
    regime = next((item for item in regimes if item.organisation == organisation), None)
    if regime is None:
        return None
    members = [state.iso3 for state in register.members(organisation, as_of)]
    return RegimeView(
        organisation=organisation,
        as_of=as_of,
        instruments=tuple(_view(item, members, as_of) for item in regime.instruments),
        statements=tuple(_by(regime.statements, as_of)),
    )


def _view(instrument: RegimeInstrument, members: Iterable[str], as_of: date) -> InstrumentView:
    play = state_of_play(instrument, as_of)
    found: Iterable[MemberView] = ()
    if play is not StateOfPlay.NOT_ADOPTED:
        found = (_member(instrument, state, play, as_of) for state in members)
    return InstrumentView(instrument=instrument, play=play, members=tuple(found))


def state_of_play(instrument: RegimeInstrument, as_of: date) -> StateOfPlay:
    """Return how far the instrument had come.

    What a source says of one day is taken to hold until another says otherwise; before the date
    of entry into force the instrument was not in force, and where that date is not known, nothing
    is said about the time before the source.
    """
    if not instrument.adopted.has_come_by(as_of):
        return StateOfPlay.NOT_ADOPTED
    if instrument.in_force is None:
        return StateOfPlay.NOT_KNOWN
    if not instrument.in_force:
        return StateOfPlay.NOT_IN_FORCE
    since = instrument.in_force_since or instrument.seen_on
    if since is None or since.has_come_by(as_of):
        return StateOfPlay.IN_FORCE
    known = instrument.in_force_since is not None
    return StateOfPlay.NOT_IN_FORCE if known else StateOfPlay.NOT_KNOWN


def _member(instrument: RegimeInstrument, state: str, play: StateOfPlay, as_of: date) -> MemberView:
    acts = tuple(
        act for act in instrument.acts if act.state == state and _done(act, instrument, as_of)
    )
    consents = [act for act in acts if act.kind in CONSENT_KINDS]
    signatures = [act for act in acts if act.kind is ActKind.SIGNATURE]
    if consents:
        standing, mark = MemberStanding.CONSENTED, consents[-1].mark
    elif instrument.bond is not Bond.RATIFICATION and play is StateOfPlay.IN_FORCE:
        standing, mark = MemberStanding.BOUND_AS_MEMBER, instrument.in_force_mark
    elif signatures:
        standing, mark = MemberStanding.SIGNED, signatures[-1].mark
    else:
        return MemberView(state=state, standing=MemberStanding.NOT_KNOWN, mark=None, acts=acts)
    return MemberView(state=state, standing=standing, mark=mark, acts=acts)


def _done(act: MemberAct, instrument: RegimeInstrument, as_of: date) -> bool:
    """Whether the act was done by then; without any date, from the day the sources were seen."""
    known = act.known_from or instrument.seen_on
    return known is not None and known.has_come_by(as_of)


def _by(statements: Iterable[Statement], as_of: date) -> Iterable[Statement]:
    return (item for item in statements if item.since is None or item.since.has_come_by(as_of))
