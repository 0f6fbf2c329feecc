"""When a denunciation is possible."""

from datetime import date

from ratify.law.denouncing import window
from ratify.law.position import Position
from ratify.law.recording.case import Case
from ratify.law.standing import position_without
from ratify.law.treaty import treaty_entry
from ratify.vocabulary import ActKind, Standing


def not_a_party(case: Case) -> str | None:
    """Only a party to a treaty that is in force for it can end its obligations."""
    if case.act.kind is not ActKind.DENUNCIATION:
        return None
    if _position(case).standing is Standing.PARTY:
        return None
    return (
        f"{case.treaty.code} was not in force for {case.state.name} on {case.act.date} "
        "by what is on record."
    )


def outside_the_window(case: Case) -> str | None:
    """A treaty may be denounced only when its own clause opens the way."""
    rule = case.treaty.denunciation
    if case.act.kind is not ActKind.DENUNCIATION or rule is None:
        return None
    start = _start(case)
    if start is None:
        return None
    opens, closes = window(rule, start, case.act.date.first)
    if opens <= case.act.date.last and (closes is None or case.act.date.first < closes):
        return None
    until = f" until {closes}, that day not included" if closes else ""
    return (
        f"{rule.article} allows no denunciation of {case.treaty.code} on {case.act.date}: "
        f"the window is open from {opens}{until}."
    )


def no_rule_known(case: Case) -> str | None:
    """Without a clause, denunciation is possible only where parties meant to allow it."""
    if case.act.kind is not ActKind.DENUNCIATION or case.treaty.denunciation is not None:
        return None
    return (
        f"No denunciation clause of {case.treaty.code} is on record: "
        "twelve months' notice are counted."
    )


def _start(case: Case) -> date | None:
    rule = case.treaty.denunciation
    if rule is None or rule.counted_from == "treaty":
        return treaty_entry(case.register, case.treaty.code, case.act.date.last).day
    in_force = _position(case).in_force
    return in_force.day if in_force else None


def _position(case: Case) -> Position:
    return position_without(case.register, case.act, case.act.date.last)
