"""The status box: what was done, when, on which source, and what is still to go."""

from collections import Counter

from ratify.analysis.board import Board
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Dated, Remark, StatusLine
from ratify.law import ordinal, treaty_entry
from ratify.law.position import Position
from ratify.register import Act, PartialDate, Register, Source
from ratify.vocabulary import BindingAct, Verification

LIST = 10
"""A source of at least so many acts under one instrument is a list, searched for every State."""


def status_line(board: Board, citations: Citations, instrument: str, state: str) -> StatusLine:
    """Return one line of the status box, with numbered sources."""
    position = board.at(instrument, state)
    rules = board.register.instruments[instrument]
    entry = treaty_entry(board.register, instrument, board.as_of)
    consent = position.consent
    deposit = position.deposit
    if rules.binding_act is not BindingAct.DEPOSIT:
        deposit = None
    return StatusLine(
        instrument=instrument,
        standing=position.standing,
        signable=rules.signable,
        deposits=rules.binding_act is BindingAct.DEPOSIT,
        signature=_dated(citations, position.signature),
        consent=_dated(citations, consent),
        consent_kind=consent.kind if consent else None,
        deposit=_dated(citations, deposit),
        in_force=in_force(citations, position),
        denunciation=_dated(citations, position.denunciation),
        ordinal=ordinal(board.register, instrument, state) if position.binding else None,
        have=entry.have,
        needed=entry.needed,
        to_go=entry.to_go,
        treaty_in_force=entry.in_force,
        declarations=_declarations(citations, position),
        rivals=tuple(citations.act(rival) for rival in position.rivals),
        lists=_lists(board.register, citations, instrument),
    )


def in_force(citations: Citations, position: Position) -> Dated | None:
    """Return the day of entry into force for the State, recorded or computed, or None."""
    force = position.in_force
    if force is None or position.binding is None:
        return None
    verification = position.binding.verification
    if not force.certain and verification is Verification.EXACT:
        verification = Verification.UNVERIFIED
    return Dated(
        date=PartialDate.of(force.day),
        refs=citations.cite(position.binding.source),
        verification=verification,
        computed=not force.recorded,
    )


def list_source(register: Register, instrument: str) -> Source | None:
    """Return the list on which most acts under an instrument were read, where there is one."""
    counted = Counter(act.source.id for act in register.acts_under(instrument))
    if not counted:
        return None
    found, times = min(counted.items(), key=lambda item: (-item[1], item[0]))
    sources = {act.source.id: act.source for act in register.acts_under(instrument)}
    return sources[found] if times >= LIST else None


def _dated(citations: Citations, act: Act | None) -> Dated | None:
    return citations.act(act) if act else None


def _declarations(citations: Citations, position: Position) -> tuple[Remark, ...]:
    """Declarations made with the acts that count, and those made apart."""
    acts = {act.id: act for act in (*position.acts, *position.declarations) if act.declaration}
    texts = {act.declaration: act for act in acts.values()}
    return tuple(
        Remark(
            text=text,
            refs=citations.cite(act.source),
            seen=act.verification is not Verification.UNVERIFIED,
        )
        for text, act in texts.items()
    )


def _lists(register: Register, citations: Citations, instrument: str) -> tuple[int, ...]:
    source = list_source(register, instrument)
    return citations.cite(source) if source else ()
