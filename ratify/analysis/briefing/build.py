"""The briefing sheet of one State: ten parts, every date and figure with its source."""

from collections.abc import Iterable
from datetime import date

from ratify.analysis.board import BOUND, Board
from ratify.analysis.briefing.arguments import concern_lines, obligation, peer_lines
from ratify.analysis.briefing.asks import three_asks
from ratify.analysis.briefing.choice import adopted, choose
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import (
    Briefing,
    Case,
    Choice,
    FigureLine,
    NoteLine,
    Path,
    StatusLine,
)
from ratify.analysis.briefing.status import status_line
from ratify.analysis.domestication import Assessment, assess
from ratify.analysis.path import national_path
from ratify.analysis.route import route
from ratify.register import Register, State
from ratify.register.guidance import Guidance
from ratify.vocabulary import FlexibilityKind, Obstacle, Standing


def briefing(
    register: Register,
    guidance: Guidance,
    state: str,
    as_of: date,
    instruments: Iterable[str] | None = None,
    *,
    obstacles: Iterable[Obstacle] = (),
    by: date | None = None,
) -> Briefing:
    """Return what there is to say to a State's ministers on a day.

    :param instruments: codes to argue; None lets :func:`choose` pick by what can be done soonest.
    :param obstacles: concerns to answer; none lets the obstacles on record, then the instruments
        decide.
    :param by: the date of the asks; None leaves it to the office.
    :raises KeyError: no such State or instrument.
    """
    board, citations = Board.shared(register, as_of), Citations(register)
    own = register.states[state]
    status = tuple(status_line(board, citations, code, state) for code in adopted(board))
    lines = {line.instrument: line for line in status}
    figures = figure_lines(citations, own)
    choices = choose(board, state, instruments)
    cases = tuple(_case(board, citations, state, it, lines[it.instrument]) for it in choices)
    path = path_of(citations, own)
    argued = tuple(choice.instrument for choice in choices)
    open_ones = [line for case in cases for line in case.obstacles]
    concerns = concern_lines(board, citations, guidance, argued, figures, obstacles, open_ones)
    families = {code: instrument.family for code, instrument in register.instruments.items()}
    return Briefing(
        state=state,
        as_of=as_of,
        known_at=register.known_at,
        recs=register.recs_of(state, as_of),
        eligible=sum(line.standing is not Standing.NOT_ELIGIBLE for line in status),
        bound=sum(line.standing in BOUND for line in status),
        status=status,
        figures=figures,
        cases=cases,
        path=path,
        concerns=concerns,
        asks=three_asks(cases, families, by),
        references=citations.references,
    )


def figure_lines(citations: Citations, state: State) -> tuple[FigureLine, ...]:
    """Return a State's figures, each with its year and source."""
    return tuple(
        FigureLine(
            key=figure.key,
            value=figure.value,
            unit=figure.unit,
            year=figure.year,
            refs=citations.named(figure.source),
            note=figure.note,
        )
        for figure in state.figures
    )


def path_of(citations: Citations, state: State) -> Path:
    """Return who must act in a State, and how a treaty becomes law there."""
    procedure = state.procedure
    return Path(
        procedure=procedure,
        procedure_refs=citations.procedure_of(state, procedure) if procedure else (),
        route=route(state),
        route_refs=citations.route_of(state),
    )


def _case(
    board: Board, citations: Citations, state: str, choice: Choice, status: StatusLine
) -> Case:
    instrument = board.register.instruments[choice.instrument]
    assessment = assess(board.register, board.at(instrument.code, state))
    walked = national_path(board.register, state, instrument.code, board.as_of)
    return Case(
        choice=choice,
        status=status,
        assessment=assessment,
        text_refs=citations.text_of(instrument),
        evidence_refs=evidence_refs(citations, assessment),
        obligation=obligation(citations, instrument, status.in_force),
        flexibility=tuple(
            item for item in instrument.flexibility if item.kind is not FlexibilityKind.NONE
        ),
        peers=peer_lines(board, citations, instrument.code, state),
        steps=tuple(
            NoteLine(what=one.step, when=citations.noted(one), note=one.note)
            for one in walked.steps
        ),
        obstacles=tuple(
            NoteLine(what=one.obstacle, when=citations.noted(one), note=one.note)
            for one in walked.obstacles
        ),
    )


def evidence_refs(
    citations: Citations, assessment: Assessment
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the source numbers of every finding that an assessment shows."""
    shown = (assessment.whole, *assessment.provisions, *assessment.others)
    return tuple(
        (finding.id, citations.cite(finding.source)) for item in shown for finding in item.findings
    )
