"""The briefing sheet of one REC: the same ten parts, over its members on the day."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from ratify.analysis.board import BOUND, Board
from ratify.analysis.briefing.arguments import concern_lines, obligation
from ratify.analysis.briefing.build import path_of
from ratify.analysis.briefing.choice import adopted
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Ask, FigureLine
from ratify.analysis.briefing.rec_model import (
    CountLine,
    CoverageLine,
    MemberLine,
    RecBriefing,
    RecCase,
)
from ratify.analysis.briefing.status import list_source, status_line
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.analysis.domestication import Assessed, assess
from ratify.law import totals, treaty_entry
from ratify.register import Figure, Register, State
from ratify.register.guidance import Guidance
from ratify.vocabulary import FlexibilityKind, Obstacle, Standing

ARGUED = 2
SUMMED = ("population", "migrant_stock", "emigrant_stock")


def rec_briefing(
    register: Register,
    guidance: Guidance,
    rec: str,
    as_of: date,
    instruments: Iterable[str] | None = None,
    *,
    obstacles: Iterable[Obstacle] = (),
    by: date | None = None,
) -> RecBriefing:
    """Return what there is to say to the council of ministers of a REC on a day.

    The members are those of the day; figures are never summed across RECs. Without
    ``instruments`` the sheet argues the treaties that members can complete soonest: those with
    instruments waiting for deposit, then those not in force that most members have only signed,
    then those from which the fewest members are missing.

    :raises KeyError: no such REC.
    """
    board, citations = Board(register, as_of), Citations(register)
    name = register.organisations[rec].code
    members = tuple(register.members(name, as_of))
    codes = tuple(state.iso3 for state in members)
    known = adopted(board) if members else ()
    counts = tuple(_count(board, citations, code, codes) for code in known)
    figures = tuple(_sums(citations, members))
    argued = _choose(board, counts) if instruments is None else _asked(counts, instruments)
    cases = tuple(_case(board, citations, code, codes) for code in argued)
    return RecBriefing(
        rec=name,
        as_of=as_of,
        known_at=register.known_at,
        members=codes,
        counts=counts,
        figures=figures,
        cases=cases,
        concerns=concern_lines(board, citations, guidance, argued, (), obstacles),
        asks=_asks(cases, by),
        references=citations.references,
    )


def _count(
    board: Board, citations: Citations, instrument: str, members: tuple[str, ...]
) -> CountLine:
    positions = [board.at(instrument, state) for state in members]
    source = list_source(board.register, instrument)
    acts = [position.binding for position in positions if position.binding]
    sources = [source] if source else [act.source for act in acts]
    open_to = (Standing.NOT_ELIGIBLE, *BOUND)
    return CountLine(
        instrument=instrument,
        totals=totals(board.register, instrument, positions, board.as_of),
        missing=tuple(it.state for it in positions if it.standing not in open_to),
        refs=tuple(sorted({number for one in sources for number in citations.cite(one)})),
    )


def _asked(counts: tuple[CountLine, ...], instruments: Iterable[str]) -> tuple[str, ...]:
    """What was asked for and existed on the day, in that order."""
    known = {line.instrument for line in counts}
    return tuple(code for code in dict.fromkeys(instruments) if code in known)


def _choose(board: Board, counts: tuple[CountLine, ...]) -> tuple[str, ...]:
    open_ones = [line for line in counts if line.missing]
    return tuple(line.instrument for line in sorted(open_ones, key=lambda it: _rank(board, it)))[
        :ARGUED
    ]


def _rank(board: Board, line: CountLine) -> tuple[int, int, int]:
    entry = treaty_entry(board.register, line.instrument, board.as_of)
    waiting = line.totals.ratified_not_deposited
    pending = 0 if entry.in_force else line.totals.signed_only
    return -waiting, -pending, len(line.missing)


def _sums(citations: Citations, members: tuple[State, ...]) -> Iterable[FigureLine]:
    """Sum each figure over the members that have it for the commonest year."""
    for key in SUMMED:
        found = {state.iso3: state.figure(key) for state in members}
        years = Counter(figure.year for figure in found.values() if figure)
        if not years:
            continue
        year = max(years, key=lambda it: (years[it], it))
        counted = {iso3: fig for iso3, fig in found.items() if fig and fig.year == year}
        yield _sum(citations, counted, tuple(iso3 for iso3 in found if iso3 not in counted))


def _sum(citations: Citations, counted: dict[str, Figure], missing: tuple[str, ...]) -> FigureLine:
    figures = list(counted.values())
    sources = dict.fromkeys(figure.source for figure in figures)
    return FigureLine(
        key=figures[0].key,
        value=sum(figure.value for figure in figures),
        unit=figures[0].unit,
        year=figures[0].year,
        refs=tuple(sorted({number for one in sources for number in citations.named(one)})),
        counted=len(figures),
        missing=missing,
    )


def _case(board: Board, citations: Citations, code: str, members: tuple[str, ...]) -> RecCase:
    register = board.register
    instrument = register.instruments[code]
    lines = [
        MemberLine(
            status=status_line(board, citations, code, state),
            state=state,
            path=path_of(citations, register.states[state]),
        )
        for state in members
    ]
    done = [line for line in lines if line.status.standing in BOUND]
    open_to = (Standing.NOT_ELIGIBLE, *BOUND)
    positions = [board.at(code, state) for state in members]
    return RecCase(
        instrument=code,
        totals=totals(register, code, positions, board.as_of),
        treaty=lines[0].status,
        done=tuple(sorted(done, key=_bound_on)),
        missing=tuple(line for line in lines if line.status.standing not in open_to),
        coverage=_coverage(board, citations, code, members),
        text_refs=citations.text_of(instrument),
        obligation=obligation(citations, instrument, None),
        flexibility=tuple(
            item for item in instrument.flexibility if item.kind is not FlexibilityKind.NONE
        ),
    )


def _bound_on(line: MemberLine) -> tuple[date, str]:
    bound = line.status.deposit or line.status.consent
    return (bound.date.last if bound else date.max), line.state


def _coverage(
    board: Board, citations: Citations, code: str, members: tuple[str, ...]
) -> tuple[CoverageLine, ...]:
    assessments = [assess(board.register, board.at(code, state)) for state in members]
    lines = []
    for at, provision in enumerate(board.register.instruments[code].provisions):
        cells = {it.state: it.provisions[at] for it in assessments}
        lines.append(
            CoverageLine(
                provision=provision.key,
                enacted=tuple(s for s, it in cells.items() if it.rung and not it.has_gap),
                short=tuple(state for state, it in cells.items() if it.has_gap),
                not_assessed=sum(it.rung is None for it in cells.values()),
                refs=_found_in(citations, cells.values()),
            )
        )
    return tuple(lines)


def _found_in(citations: Citations, cells: Iterable[Assessed]) -> tuple[int, ...]:
    sources = [finding.source for cell in cells for finding in cell.findings]
    return tuple(sorted({number for one in sources for number in citations.cite(one)}))


def _asks(cases: tuple[RecCase, ...], by: date | None) -> tuple[Ask, ...]:
    """Ask the missing members to act on each instrument, and the secretariat to follow it up."""
    if not cases:
        return ()
    to_members = [
        Ask(
            kind=AskKind.COMPLETE,
            instruments=(case.instrument,),
            addressee=Addressee.MEMBERS,
            by=by,
            count=len(case.missing),
        )
        for case in cases[:2]
        if case.missing
    ]
    argued = tuple(case.instrument for case in cases)
    follow = [
        Ask(kind=kind, instruments=argued, addressee=Addressee.SECRETARIAT, by=by)
        for kind in (AskKind.TABLE, AskKind.CONVENE)
    ]
    return (*to_members, *follow)[:3]
