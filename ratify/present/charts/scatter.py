"""Draw States on two axes, with names that cover neither each other nor a dot."""

from collections.abc import Iterator, Sequence

from ratify.present.charts.labels import Label, place
from ratify.present.charts.pen import Box, Look, Pen, Point
from ratify.present.charts.picture import Candidate, Scatter
from ratify.present.charts.words import hover
from ratify.present.languages.direction import END, LEFT_ISOLATE, runs_right
from ratify.present.maps.lettering import lines, width
from ratify.present.maps.palette import COAST, INK, MUTED
from ratify.vocabulary import Quadrant, Standing

_LOOKS = {
    Standing.RATIFIED_NOT_DEPOSITED: Look(colour="#D2902A", symbol="square", size=7.6),
    Standing.SIGNED: Look(colour="#E9C98A", symbol="diamond", size=6.8, edge="#8F6A1E"),
    Standing.NONE: Look(colour="#3D7E9B", symbol="circle", size=7.0),
    Standing.DENOUNCED: Look(colour="#8C3A5C", symbol="x", size=7.6),
}
_NAME, _NARROW, _KEY = 8.6, 480.0, 22.0
_GAP, _GRID = 6.0, "#EAECEB"


def height(body: Scatter, wide: float, unit: float) -> float:  # noqa: ARG001
    """How high the drawing wants to be at this width."""
    return max(380 * unit, min(0.82 * wide, 620 * unit))


def draw(body: Scatter, pen: Pen, box: Box) -> None:
    """Draw key, axes, quadrants, dots and names into the box."""
    u = pen.unit
    _key(body, pen, box)
    frame = Box(
        box.left + 26 * u, box.top + (_KEY + 20) * u, box.right - 9 * u, box.bottom - 34 * u
    )
    scale = _Scale(body, frame)
    _ground(body, pen, scale)
    dots = [scale.at(one.readiness, one.impact) for one in body.candidates]
    _names(body, pen, frame, dots)
    _dots(body, pen, dots)


class _Scale:
    """From points to pixels; the axes begin and end at full tens around what is shown."""

    def __init__(self, body: Scatter, frame: Box) -> None:
        self.frame = frame
        self.across = _ends([*(one.readiness for one in body.candidates), body.cut_across])
        self.up = _ends([*(one.impact for one in body.candidates), body.cut_up])

    def at(self, readiness: float, impact: float) -> Point:
        return self.x(readiness), self.y(impact)

    def x(self, readiness: float) -> float:
        low, high = self.across
        return self.frame.left + (readiness - low) / (high - low) * self.frame.width

    def y(self, impact: float) -> float:
        low, high = self.up
        return self.frame.bottom - (impact - low) / (high - low) * self.frame.height


def _ends(values: Sequence[float]) -> tuple[int, int]:
    low = int((min(values) - 3) // 10) * 10
    high = -int((-max(values) - 3) // 10) * 10
    return max(low, 0), min(max(high, low + 10), 110)


def _ground(body: Scatter, pen: Pen, scale: _Scale) -> None:
    u, frame = pen.unit, scale.frame
    xs = range(scale.across[0], min(scale.across[1], 100) + 1, 10)
    ys = range(scale.up[0], min(scale.up[1], 100) + 1, 10)
    pen.rules((((frame.left, scale.y(at)), (frame.right, scale.y(at))) for at in ys), _GRID)
    pen.rules((((scale.x(at), frame.top), (scale.x(at), frame.bottom)) for at in xs), _GRID)
    number = pen.language.number
    at_left = [(frame.left - 5 * u, scale.y(at)) for at in ys]
    pen.words([number(at) for at in ys], at_left, size=8.4, colour=MUTED, side="left")
    below = [(scale.x(at), frame.bottom + 10 * u) for at in xs]
    pen.words([number(at) for at in xs], below, size=8.4, colour=MUTED)
    across, up = scale.x(body.cut_across), scale.y(body.cut_up)
    pen.line([(across, frame.top), (across, frame.bottom)], colour=COAST, width=1.1, dash="4px,3px")
    pen.line([(frame.left, up), (frame.right, up)], colour=COAST, width=1.1, dash="4px,3px")
    foot = [((frame.left + frame.right) / 2, frame.bottom + 25 * u)]
    grows = f"{LEFT_ISOLATE}{body.across} →{END}" if runs_right(body.across) else f"{body.across} →"
    pen.words([grows], foot, size=9.5, weight=700)
    pen.words(
        [f"↑ {body.up}"],
        [(frame.left - 20 * u, frame.top - 13 * u)],
        size=9.5,
        weight=700,
        side="right",
    )
    for quadrant, box in _corners(scale, across, up):
        _corner(pen, body.corners[quadrant], quadrant, box)


def _corners(scale: _Scale, across: float, up: float) -> Iterator[tuple[Quadrant, Box]]:
    left, top, right, bottom = scale.frame
    yield Quadrant.READY_HIGH, Box(across, top, right, up)
    yield Quadrant.READY_LOW, Box(across, up, right, bottom)
    yield Quadrant.NOT_READY_HIGH, Box(left, top, across, up)
    yield Quadrant.NOT_READY_LOW, Box(left, up, across, bottom)


def _corner(pen: Pen, words: str, quadrant: Quadrant, box: Box) -> None:
    """Name a quadrant in its outer corner, where there is room for it."""
    u = pen.unit
    at_right = quadrant in {Quadrant.READY_HIGH, Quadrant.READY_LOW}
    at_top = quadrant in {Quadrant.READY_HIGH, Quadrant.NOT_READY_HIGH}
    x = box.right - 6 * u if at_right else box.left + 6 * u
    y = box.top + 9 * u if at_top else box.bottom - 9 * u
    for line in lines(words, 8.2 * u, box.width - 12 * u, 1):
        pen.words(
            [line],
            [(x, y)],
            size=8.2,
            colour=MUTED,
            weight=600,
            side="left" if at_right else "right",
        )


def _dots(body: Scatter, pen: Pen, dots: Sequence[Point]) -> None:
    for standing, look in _LOOKS.items():
        there = [at for at, one in enumerate(body.candidates) if one.standing is standing]
        if there:
            told = [_told(body.candidates[at]) for at in there]
            pen.dots([dots[at] for at in there], look, told)


def _told(one: Candidate) -> str:
    return hover(one.name, one.told)


def _names(body: Scatter, pen: Pen, frame: Box, dots: Sequence[Point]) -> None:
    """Put names, or codes where there is little room; what fits nowhere keeps to its dot."""
    u = pen.unit
    narrow = frame.width < _NARROW
    texts = [one.code if narrow else one.name for one in body.candidates]
    placed = _placed(texts, dots, frame, u)
    for at, found in enumerate(placed):
        if found is None and not narrow:
            texts[at] = body.candidates[at].code
    if None in placed and not narrow:
        placed = _placed(texts, dots, frame, u)
    leaders = [one.leader for one in placed if one and one.leader]
    pen.rules(leaders, COAST)
    shown = [(text, one) for text, one in zip(texts, placed, strict=True) if one]
    middles = [
        ((one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2) for _, one in shown
    ]
    pen.words([text for text, _ in shown], middles, size=_NAME, colour=INK)


def _placed(
    texts: Sequence[str], dots: Sequence[Point], frame: Box, unit: float
) -> list[Label | None]:
    size = _NAME * unit
    sizes = [(width(text, size) + 2, 1.25 * size) for text in texts]
    inner = Box(frame.left + 2, frame.top + 18 * unit, frame.right - 2, frame.bottom - 18 * unit)
    return place(dots, sizes, _GAP * unit, inner)


def _key(body: Scatter, pen: Pen, box: Box) -> None:
    u, x, y = pen.unit, box.left + 5 * pen.unit, box.top + 8 * pen.unit
    for standing, words, count in body.legend:
        pen.dots([(x, y)], _LOOKS[standing], [hover(words, ())])
        text = f"{words} {pen.language.number(count)}"
        pen.words([text], [(x + 9 * u, y)], size=8.8, side="right")
        x += width(text, 8.8 * u) + 26 * u
