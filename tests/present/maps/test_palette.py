"""No two classes of a map are told apart by colour alone."""

from itertools import combinations, pairwise

import pytest

from ratify.present.maps.palette import COVERAGE_INKS, OUTSIDE, STANDING_INKS, Ink, steps


def lightness(fill: str) -> float:
    """CIE L* of an sRGB colour: what is left of it in grey print."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(fill[at : at + 2]) for at in (1, 3, 5))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def angles(ink: Ink) -> tuple[int, ...]:
    return ink.hatch.angles if ink.hatch else ()


def test_standings_differ_in_hatch_or_much_in_lightness() -> None:
    # States outside a REC are told apart by its outline.
    inks = {key: ink for key, ink in STANDING_INKS.items() if key != OUTSIDE}
    for one, other in combinations(inks.values(), 2):
        apart = abs(lightness(one.fill) - lightness(other.fill))
        assert angles(one) != angles(other) or apart > 30, (one, other)


def test_classes_of_domestication_differ_in_hatch_or_lightness_or_have_numbers() -> None:
    numbered = {"no_gap", "gap", "not_enacted"}
    for (one, ink), (other, second) in combinations(COVERAGE_INKS.items(), 2):
        if {one, other} & numbered and not {one, other} <= numbered:
            continue  # only one of them has numbers on its States
        apart = abs(lightness(ink.fill) - lightness(second.fill))
        assert angles(ink) != angles(second) or apart > 30, (one, other)


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_ordered_classes_keep_their_order_in_grey_print(count: int) -> None:
    shades = [lightness(ink.fill) for ink in steps(count)]
    assert all(pale - dark > 9 for pale, dark in pairwise(shades))
