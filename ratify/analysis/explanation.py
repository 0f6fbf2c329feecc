"""Why a State stands where it stands: every act on record with its part in the answer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ratify.law import ordinal, position, treaty_entry
from ratify.law.position import Position
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, Membership, Register


class Part(StrEnum):
    """What an act on record does to the answer."""

    COUNTS = "counts"
    CONFIRMS = "confirms"
    RIVAL = "rival"
    STATEMENT = "statement"
    ENDED = "ended"
    NOT_YET = "not_yet"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An act with its part in the answer.

    ``confirms``: another source reports an act that counts, with the same date. ``rival``: it
    reports it otherwise. ``statement``: a declaration or reservation. ``ended``: it belongs to
    the time before a denunciation. ``not_yet``: it is dated after the day, or may be.
    """

    act: Act
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The answer for one State and one instrument, with all that it rests on.

    :param acts: every act on record, retracted ones too, oldest first.
    :param memberships: the State's memberships, past ones too, of the organisation whose members
        may become party.
    :param ordinal: which number the State had among those bound; None where nobody can tell.
    """

    position: Position
    entry: TreatyEntry
    acts: tuple[Told, ...]
    memberships: tuple[Membership, ...]
    ordinal: int | None


def explanation(register: Register, instrument: str, state: str, as_of: date) -> Explanation:
    """Explain where one State stands under one instrument on a day.

    :raises KeyError: the register has no such State or instrument.
    """
    found = position(register, instrument, state, as_of)
    on_record = list(register.recorded_in(state, instrument))
    on_record.sort(key=lambda act: (act.date.last, act.date.first, act.kind, act.id))
    organisation = register.instruments[instrument].members_of
    return Explanation(
        position=found,
        entry=treaty_entry(register, instrument, as_of),
        acts=tuple(Told(act=act, part=_part(act, found)) for act in on_record),
        memberships=register.memberships_in(organisation, state),
        ordinal=ordinal(register, instrument, state) if found.binding else None,
    )


def _part(act: Act, found: Position) -> Part:
    if act.retraction is not None:
        return Part.RETRACTED
    if not act.date.has_come_by(found.as_of):
        return Part.NOT_YET
    if act in found.acts:
        return Part.COUNTS
    if act in found.rivals:
        return Part.RIVAL
    if act in found.declarations:
        return Part.STATEMENT
    same_day = any(act.date == one.date for one in found.acts)
    return Part.CONFIRMS if same_day else Part.ENDED
