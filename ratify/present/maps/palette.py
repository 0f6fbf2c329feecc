"""Colours and hatches of maps: calm, safe for colour-blind readers, and never colour alone.

The colours run from pale to dark as a State comes nearer to being bound, so that they keep their
order in grey print too. Every class but the two ends, *party* (plain dark) and *no act* (plain
pale), has a hatch of its own direction. The domain knows nothing of this: colours live here.
"""

from dataclasses import dataclass

from ratify.vocabulary import Standing

INK = "#16262E"
MUTED = "#5A6870"
FAINT = "#CFD3D2"
ACCENT = "#1B5E7B"
PAPER = "#FFFFFF"
COAST = "#8D989C"

FONT = (
    "'Source Sans 3', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', "
    "'DejaVu Sans Condensed', 'DejaVu Sans', Arial, sans-serif"
)

NOT_A_MEMBER = "not_a_member"
OUTSIDE = "outside"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Hatch:
    """Parallel lines over a fill.

    :param angles: directions in degrees, anticlockwise from the horizontal; two make a lattice.
    """

    angles: tuple[int, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Ink:
    """How one class is drawn: its fill and, as a second channel, its hatch."""

    fill: str
    hatch: Hatch | None = None


STANDING_INKS: dict[str, Ink] = {
    Standing.PARTY: Ink("#1B5E7B"),
    Standing.PARTY_PENDING: Ink("#86B7CB", Hatch((45,), "#2A6D8A")),
    Standing.RATIFIED_NOT_DEPOSITED: Ink("#E3A63F", Hatch((0,), "#8F5C0A")),
    Standing.SIGNED: Ink("#F4E2BC", Hatch((-45,), "#BE9243")),
    Standing.NONE: Ink("#E3E2DC"),
    Standing.DENOUNCED: Ink("#8C3A5C", Hatch((45, -45), "#E7C9D6")),
    Standing.NOT_ELIGIBLE: Ink("#FFFFFF", Hatch((45, -45), "#A8ABA8")),
    NOT_A_MEMBER: Ink("#FFFFFF", Hatch((90,), "#BDBFBC")),
    OUTSIDE: Ink("#F1F0EC"),
}
"""In the order in which legends list them."""

UNKNOWN_INK = Ink("#FFFFFF", Hatch((90,), "#BDBFBC"))

COVERAGE_INKS = {
    "no_gap": Ink("#1B5E7B"),
    "gap": Ink("#86B7CB", Hatch((45,), "#2A6D8A")),
    "not_enacted": Ink("#F4E2BC"),
    "whole": Ink("#E3E2DC", Hatch((0,), "#A8ABA8")),
    UNKNOWN: Ink("#ECEBE6"),
    NOT_A_MEMBER: Ink("#FFFFFF", Hatch((90,), "#BDBFBC")),
}

BOUND_INK = Ink("#F1F0EC", Hatch((45,), "#CFCDC4"))

_SEQUENCE = ("#DCEAEE", "#B4D0DB", "#7DACC0", "#3D7E9B", "#134E69")


def steps(count: int) -> tuple[Ink, ...]:
    """Inks for ``count`` ordered classes (1 to 5), pale to dark, spread over the whole range."""
    last = len(_SEQUENCE) - 1
    if count == 1:
        return (Ink(_SEQUENCE[last]),)
    return tuple(Ink(_SEQUENCE[round(place * last / (count - 1))]) for place in range(count))
