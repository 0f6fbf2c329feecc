"""How far a date can be relied upon, in words that every document uses."""

from ratify.present.languages import wording
from ratify.vocabulary import Verification

_MARKS = wording(
    {
        Verification.YEAR: "only year verified",
        Verification.PARTIAL: "partly verified",
        Verification.UNVERIFIED: "unverified",
    }
)


def mark(verification: Verification) -> str:
    """Say in English how far a date can be relied upon; nothing where it was read as it stands."""
    return _MARKS.get(verification, "")
