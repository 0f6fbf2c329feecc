"""Texts of the data files that are our own words, so that they are said in every language.

Titles of sources, names of laws, findings and declarations are not among them: they stay in the
language in which they were recorded.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from ratify.register import Instrument, Register, State
from ratify.register.guidance import Guidance, Paper
from ratify.register.regimes import RecRegime

Placed: TypeAlias = tuple[str, str]
"""A text, and the part of the data in which it stands."""


def data_texts(folder: Path) -> Iterator[Placed]:
    """Return every text to be translated with its place; empty ones and repetitions too."""
    from ratify.seeds import read_folder
    from ratify.seeds.guidance import read_guidance
    from ratify.seeds.regimes import read_regimes
    from ratify.seeds.targets import read_targets

    register, guidance = read_folder(folder).register, read_guidance(folder).guidance
    assert register is not None, "the data have errors: ratify check"
    assert guidance is not None, "the guidance has errors: ratify check"
    yield from _register(register)
    yield from ((text, "guidance") for text in _guidance(guidance))
    for target in read_targets(folder):
        yield from ((text, "targets") for text in (target.outcome, target.title, target.note))
    yield from ((text, "regimes") for text in _regimes(read_regimes(folder)))


def _register(register: Register) -> Iterator[Placed]:
    for code, treaty in register.instruments.items():
        yield from ((text, code) for text in _treaty(treaty))
    for state in register.states.values():
        if state.procedure:
            yield state.procedure.who_approves, "procedures"
            yield state.procedure.who_ratifies, "procedures"
        yield from ((text, "States") for text in _state(state))
    for source in (register.sources or {}).values():
        yield source.as_of_note, "sources"


def _state(state: State) -> Iterator[str]:
    """What two States may share; a remark on languages is no name of one."""
    yield from (name for name in state.languages if name.replace(" ", "").isalpha())
    if state.legal_tradition:
        yield f"{state.legal_tradition} law"


def _treaty(treaty: Instrument) -> Iterator[str]:
    report = treaty.reporting
    yield from (treaty.depositary, *treaty.aims)
    yield from (provision.requirement for provision in treaty.provisions)
    yield from (item.text for item in treaty.flexibility)
    if report:
        yield from (report.first, report.cycle, report.body, report.note)
    yield treaty.adopted_at


def _guidance(guidance: Guidance) -> Iterator[str]:
    for concern in guidance.concerns:
        yield concern.heard
        yield from (answer.text for answer in concern.answers)
    for paper in guidance.papers:
        yield from _paper(paper)


def _paper(paper: Paper) -> Iterator[str]:
    yield from (paper.name, paper.used)
    for elements in (paper.contents, paper.signatories, paper.delivery, paper.traps):
        yield from (element.text for element in elements)
    for draft in paper.drafts:
        yield from draft.paragraphs


def _regimes(regimes: Iterable[RecRegime]) -> Iterator[str]:
    for regime in regimes:
        for instrument in regime.instruments:
            yield from (instrument.adopted_at, instrument.threshold)
            yield from (statement.text for statement in instrument.statements)
        yield from (statement.text for statement in regime.statements)
