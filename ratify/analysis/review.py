"""What an office did since the published data: what a reviewer has to look at."""

from dataclasses import dataclass

from ratify.register import BASELINE, Act, Evidence, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The office's work, by instrument and State.

    :param added: acts and findings that are not of the baseline, and stand.
    :param taken_back: acts and findings of the baseline that the office retracted.
    """

    added: tuple[Act | Evidence, ...]
    taken_back: tuple[Act | Evidence, ...]


def review(register: Register) -> Review:
    """Return what returns to the published data through review.

    What the office recorded and took back itself never was in the published data, and is left out.
    """
    records: list[Act | Evidence] = sorted((*register.acts, *register.evidence), key=_order)
    return Review(
        added=tuple(one for one in records if one.origin != BASELINE and one.retraction is None),
        taken_back=tuple(
            one for one in records if one.origin == BASELINE and one.retraction is not None
        ),
    )


def _order(record: Act | Evidence) -> tuple[str, str, str, str]:
    return record.instrument, record.state, str(record.date or ""), record.id
