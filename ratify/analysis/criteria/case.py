"""What a criterion reads, and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass

from ratify.analysis.board import Board
from ratify.analysis.scoring import Scoring
from ratify.law.position import Position
from ratify.register import Instrument, Register, State
from ratify.sentence import Sentence
from ratify.vocabulary import Axis


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One State that is not bound by one instrument, on the day of the board."""

    board: Board
    scoring: Scoring
    instrument: Instrument
    position: Position

    @property
    def register(self) -> Register:
        """The register behind the board."""
        return self.board.register

    @property
    def state(self) -> State:
        """The State."""
        return self.register.states[self.position.state]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one criterion gives for one case.

    :param value: in the unit of the criterion; None where it is missing or does not apply.
    :param sentence: what was read, in words, with its dates.
    :param source: title of the source, or what the value is derived from.
    :param applies: whether the question arises at all (nobody signs an ILO Convention).
    """

    value: float | None
    sentence: str
    source: str = ""
    applies: bool = True

    @property
    def missing(self) -> bool:
        """Whether the question arises and no source answers it."""
        return self.applies and self.value is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing that counts for readiness or for impact.

    :param code: stable code, as in ``scoring.yaml``.
    :param unit: of the value.
    :param more_is_better: whether a higher value gives more points.
    :param source: where values come from.
    :param why: why it counts, in one sentence.
    """

    code: str
    axis: Axis
    title: str
    unit: str
    more_is_better: bool
    source: str
    why: str
    read: Callable[[Case], Reading]


def unknown(sentence: Sentence) -> Reading:
    """Return the reading of a value that no source gives."""
    return Reading(value=None, sentence=sentence)


def not_asked(sentence: Sentence) -> Reading:
    """Return the reading where the question does not arise."""
    return Reading(value=None, sentence=sentence, applies=False)
