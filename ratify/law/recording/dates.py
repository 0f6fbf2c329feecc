"""When an act can have been done."""

from ratify.law.eligibility import first_joined, may_have_been_eligible
from ratify.law.recording.case import Case
from ratify.law.treaty import entry_without
from ratify.vocabulary import ActKind


def in_the_future(case: Case) -> str | None:
    """Only what was done is on record."""
    if case.act.date.first <= case.today:
        return None
    return f"{case.act.date} is after today, {case.today}."


def before_adoption(case: Case) -> str | None:
    """Nobody can act under a treaty whose text is not adopted."""
    if case.act.date.last >= case.treaty.adopted.first:
        return None
    return f"{case.treaty.code} was adopted on {case.treaty.adopted}, after {case.act.date}."


def before_opening(case: Case) -> str | None:
    """A treaty is signed, ratified or acceded to from the day on which it is opened."""
    opened = case.treaty.opened_for_signature
    if opened is None or case.act.date.last >= opened.first:
        return None
    return f"{case.treaty.code} was opened for signature on {opened}, after {case.act.date}."


def not_a_member(case: Case) -> str | None:
    """Treaties of an organisation are open to its members; a former member may still denounce."""
    act, organisation = case.act, case.treaty.members_of
    if act.kind is ActKind.DENUNCIATION or may_have_been_eligible(
        case.register, act.instrument, act.state, act.date
    ):
        return None
    joined = first_joined(case.register, act.instrument, act.state)
    if joined is None:
        return f"{case.state.name} is no member of the {organisation} on record."
    if joined.first > act.date.last:
        return f"{case.state.name} became a member of the {organisation} only on {joined}."
    return f"{case.state.name} was not a member of the {organisation} on {act.date}."


def only_partly_known(case: Case) -> str | None:
    """A partial date is lawful, and counts from the last day that it can mean."""
    if case.act.date.is_full:
        return None
    return f"The day is not known: {case.act.date} counts from {case.act.date.last}."


def effective_too_early(case: Case) -> str | None:
    """An act has no effect before it is done, nor before the treaty is in force itself."""
    effective = case.act.effective
    if effective is None:
        return None
    if effective.last < case.act.date.first:
        return f"The date of effect, {effective}, lies before the act itself."
    entry = entry_without(case.register, case.act, effective.last).day
    if entry is None or effective.last < entry:
        return f"On the date of effect, {effective}, {case.treaty.code} was not in force on record."
    return None
