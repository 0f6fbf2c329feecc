"""Concerns with answers that fit the instruments argued, peers that did it, obligations after."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import (
    AnswerLine,
    ConcernLine,
    Dated,
    Example,
    FigureLine,
    NoteLine,
    Obligation,
    PeerLine,
    Remark,
)
from ratify.analysis.peers import Likeness, peers
from ratify.law import add_period
from ratify.register import Instrument, PartialDate, Period
from ratify.register.guidance import Answer, Concern, Guidance
from ratify.vocabulary import Obstacle

CONCERNS = 4
ANSWERS = 2
PEERS = 5


def concern_lines(
    board: Board,
    citations: Citations,
    guidance: Guidance,
    instruments: Iterable[str],
    figures: tuple[FigureLine, ...],
    obstacles: Iterable[Obstacle] = (),
    noted: Iterable[NoteLine] = (),
) -> tuple[ConcernLine, ...]:
    """Return the concerns to answer.

    Those named by ``obstacles``; else every obstacle that is on record as open, filled up to four
    with those of the guidance that have an answer made for one of the instruments, in its order,
    each instrument in turn. Two answers each at most; what is on record is told even where no
    answer fits the instruments.

    :param noted: obstacles on record that are open.
    """
    codes, asked, on_record = tuple(instruments), tuple(obstacles), tuple(noted)
    wanted = asked or tuple(dict.fromkeys(Obstacle(line.what) for line in on_record))
    chosen = [found for code in wanted if (found := guidance.concern(code))]
    if not asked:
        more = [item for item in _fitting(guidance, codes) if item not in chosen]
        chosen += more[: max(CONCERNS - len(chosen), 0)]
    lines = (
        _with_notes(_concern(board, citations, concern, codes, figures), on_record)
        for concern in chosen
    )
    return tuple(line for line in lines if line.answers or line.noted)


def _with_notes(line: ConcernLine, on_record: tuple[NoteLine, ...]) -> ConcernLine:
    """Say when the concern was seen here."""
    return replace(line, noted=tuple(one.when for one in on_record if one.what is line.obstacle))


def _fitting(guidance: Guidance, codes: tuple[str, ...]) -> list[Concern]:
    """Take from each instrument's own concerns in turn, then from those that fit any treaty."""
    own = [[item for item in guidance.concerns if _speaks_of(item, code)] for code in codes]
    turns = [concern for row in _turns(own) for concern in row]
    general = [item for item in guidance.concerns if any(not it.instruments for it in item.answers)]
    chosen = list(dict.fromkeys([*turns, *general]))[:CONCERNS]
    return [item for item in guidance.concerns if item in chosen]


def _turns(rows: list[list[Concern]]) -> Iterable[list[Concern]]:
    longest = max(map(len, rows), default=0)
    return ([row[at] for row in rows if at < len(row)] for at in range(longest))


def _speaks_of(concern: Concern, code: str) -> bool:
    return any(code in answer.instruments for answer in concern.answers)


def _concern(
    board: Board,
    citations: Citations,
    concern: Concern,
    codes: tuple[str, ...],
    figures: tuple[FigureLine, ...],
) -> ConcernLine:
    fitting = [
        answer
        for answer in concern.answers
        if not answer.instruments or set(answer.instruments) & set(codes)
    ]
    fitting.sort(key=lambda answer: not answer.instruments)
    return ConcernLine(
        obstacle=concern.obstacle,
        heard=concern.heard,
        answers=tuple(_answer(board, citations, it, codes, figures) for it in fitting[:ANSWERS]),
    )


def _answer(
    board: Board,
    citations: Citations,
    answer: Answer,
    codes: tuple[str, ...],
    figures: tuple[FigureLine, ...],
) -> AnswerLine:
    remark = Remark(text=answer.text, refs=citations.supports(answer.support), seen=answer.seen)
    examples = (
        Example(instrument=code, state=state, done=citations.act(binding))
        for code, state in answer.examples
        if code in board.register.instruments
        and state in board.register.states
        and (binding := board.at(code, state).binding)
    )
    return AnswerLine(
        remark=remark,
        instruments=tuple(code for code in codes if code in answer.instruments),
        figures=tuple(line for line in figures if line.key in answer.figures),
        examples=tuple(examples),
    )


def peer_lines(
    board: Board, citations: Citations, instrument: str, state: str
) -> tuple[PeerLine, ...]:
    """Return States that share a REC and are bound, those most alike first, as ``peers`` has it."""
    register, day = board.register, board.as_of
    own = register.recs_of(state, day)
    alike = [
        row
        for row in peers(register, day, state, instrument).rows
        if any(item.likeness is Likeness.REC for item in row.shared)
    ]
    return tuple(
        PeerLine(
            state=row.state,
            shared=tuple(rec for rec in own if register.is_member(rec, row.state, day)),
            bound=citations.act(row.position.binding),
            ordinal=row.ordinal,
        )
        for row in alike[:PEERS]
        if row.position.binding is not None
    )


def obligation(citations: Citations, instrument: Instrument, in_force: Dated | None) -> Obligation:
    """Return what a party owes, with the first report's date where it can be worked out.

    The date runs from entry into force for the State: so many months after it (ICRMW art. 73,
    Banjul Charter art. 62), or a fixed day of the year after it (ILO Constitution art. 22).
    """
    reporting = instrument.reporting
    refs = citations.text_of(instrument)
    due = first_due(instrument, in_force.date) if in_force else None
    return Obligation(
        instrument=instrument.code,
        reporting=reporting,
        refs=refs,
        first_due=Dated(
            date=PartialDate.of(due),
            refs=in_force.refs,
            verification=in_force.verification,
            computed=True,
        )
        if due and in_force
        else None,
    )


def first_due(instrument: Instrument, in_force: PartialDate) -> date | None:
    """Return the day on which the first report is due, or None where no rule is known."""
    reporting = instrument.reporting
    if reporting is None or not in_force.is_full:
        return None
    if reporting.first_month_day:
        return date.fromisoformat(f"{in_force.year + 1}-{reporting.first_month_day}")
    if reporting.first_months is not None:
        return add_period(in_force.last, Period(months=reporting.first_months))
    return None
