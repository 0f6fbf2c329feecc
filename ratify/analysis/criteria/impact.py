"""Impact: for how many people it would matter, and what it would set in motion."""

from ratify.analysis.criteria.case import Case, Reading, not_asked, unknown
from ratify.law import treaty_entry


def migrants(case: Case) -> Reading:
    """Migrants who live in the State."""
    return _figure(case, "migrant_stock", "{:,.0f} migrants")


def emigrants(case: Case) -> Reading:
    """People of the State who live abroad."""
    return _figure(case, "emigrant_stock", "{:,.0f} emigrants")


def remittances(case: Case) -> Reading:
    """Remittances received, as per cent of gross domestic product."""
    return _figure(case, "remittances", "Remittances of {:g} per cent of GDP")


def threshold(case: Case) -> Reading:
    """Share of the binding acts still missing that this one would supply: 1 over those to go."""
    entry = treaty_entry(case.register, case.instrument.code, case.board.as_of)
    if entry.in_force or entry.day is not None:
        return not_asked("The treaty needs no more acts to enter into force")
    if not entry.to_go:
        return not_asked("States outside the record count towards the threshold")
    return Reading(
        value=1 / entry.to_go,
        sentence=f"{entry.have} of the {entry.needed} acts needed are there, {entry.to_go} to go",
        source="acts on record",
    )


def rec_leverage(case: Case) -> Reading:
    """How near it would bring a REC to all its members being bound: 1 over its hold-outs."""
    day, code = case.board.as_of, case.instrument.code
    missing_by_rec = {}
    for rec in case.register.recs_of(case.state.iso3, day):
        members = {state.iso3 for state in case.register.members(rec, day)}
        missing_by_rec[rec] = len((members & case.board.eligible(code)) - case.board.bound(code))
    if not missing_by_rec:
        return not_asked("The State is a member of no REC")
    rec = min(missing_by_rec, key=lambda code: (missing_by_rec[code], code))
    return Reading(
        value=1 / missing_by_rec[rec],
        sentence=_hold_out(missing_by_rec[rec], rec),
        source="acts and memberships on record",
    )


def _hold_out(number: int, rec: str) -> str:
    if number == 1:
        return f"The only member of {rec} that is not bound"
    return f"One of the {number} members of {rec} that are not bound"


def _figure(case: Case, key: str, words: str) -> Reading:
    """Read a figure of the State; ``words`` has the place of its value."""
    figure = case.state.figure(key)
    if figure is None:
        return unknown("No source gives it")
    named = (case.register.sources or {}).get(figure.source)
    return Reading(
        value=figure.value,
        sentence=f"{words.format(figure.value)} ({figure.year})",
        source=named.title if named else figure.source,
    )
