"""What an office did since the published data: what a reviewer has to look at."""

from dataclasses import dataclass

from ratify.register import BASELINE, Act, Evidence, ObstacleNoted, Register, StepReached

Record = Act | Evidence | StepReached | ObstacleNoted
"""What the published data hold of a State under an instrument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The office's work, by instrument and State.

    :param added: acts, findings, steps and obstacles that are not of the baseline, and stand.
    :param taken_back: those of the baseline that the office retracted.
    """

    added: tuple[Record, ...]
    taken_back: tuple[Record, ...]


def review(register: Register) -> Review:
    """Return what returns to the published data through review.

    What the office recorded and took back itself never was in the published data, and is left out.
    """
    noted = register.progress
    records: list[Record] = sorted(
        (*register.acts, *register.evidence, *noted.steps, *noted.obstacles), key=_order
    )
    return Review(
        added=tuple(one for one in records if one.origin != BASELINE and one.retraction is None),
        taken_back=tuple(
            one for one in records if one.origin == BASELINE and one.retraction is not None
        ),
    )


def _order(record: Record) -> tuple[str, str, str, str]:
    return record.instrument, record.state, str(record.date or ""), record.id
