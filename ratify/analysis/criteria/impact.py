"""Impact: for how many people it would matter, and what it would set in motion."""

from collections.abc import Callable

from ratify.analysis.criteria.case import Case, Reading, not_asked, unknown
from ratify.law import treaty_entry
from ratify.sentence import Sentence


def _migrants(value: float, year: str) -> Sentence:
    return Sentence("{value} migrants ({year})", value=value, year=year)


def _emigrants(value: float, year: str) -> Sentence:
    return Sentence("{value} emigrants ({year})", value=value, year=year)


def _remittances(value: float, year: str) -> Sentence:
    return Sentence("Remittances of {value} per cent of GDP ({year})", value=value, year=year)


def migrants(case: Case) -> Reading:
    """Migrants who live in the State."""
    return _figure(case, "migrant_stock", _migrants)


def emigrants(case: Case) -> Reading:
    """People of the State who live abroad."""
    return _figure(case, "emigrant_stock", _emigrants)


def remittances(case: Case) -> Reading:
    """Remittances received, as per cent of gross domestic product."""
    return _figure(case, "remittances", _remittances)


def threshold(case: Case) -> Reading:
    """Share of the binding acts still missing that this one would supply: 1 over those to go."""
    entry = treaty_entry(case.register, case.instrument.code, case.board.as_of)
    if entry.in_force or entry.day is not None:
        return not_asked(Sentence("The treaty needs no more acts to enter into force"))
    if not entry.to_go:
        return not_asked(Sentence("States outside the record count towards the threshold"))
    return Reading(
        value=1 / entry.to_go,
        sentence=Sentence(
            "{have} of the {needed} acts needed are there, {to_go} to go",
            have=entry.have,
            needed=entry.needed,
            to_go=entry.to_go,
        ),
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
        return not_asked(Sentence("The State is a member of no REC"))
    rec = min(missing_by_rec, key=lambda code: (missing_by_rec[code], code))
    return Reading(
        value=1 / missing_by_rec[rec],
        sentence=_hold_out(missing_by_rec[rec], rec),
        source="acts and memberships on record",
    )


def _hold_out(number: int, rec: str) -> Sentence:
    if number == 1:
        return Sentence("The only member of {rec} that is not bound", rec=rec)
    return Sentence(
        "One of the {number} members of {rec} that are not bound", number=number, rec=rec
    )


def _figure(case: Case, key: str, words: Callable[[float, str], Sentence]) -> Reading:
    """Read a figure of the State; ``words`` says its value and its year."""
    figure = case.state.figure(key)
    if figure is None:
        return unknown(Sentence("No source gives it"))
    named = (case.register.sources or {}).get(figure.source)
    return Reading(
        value=figure.value,
        sentence=words(figure.value, str(figure.year)),
        source=named.title if named else figure.source,
    )
