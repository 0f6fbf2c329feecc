"""Reading what declarations exclude or accept, as lists print them."""

import pytest

from ratify.law.declared import excludes, items_in

PARTS = tuple(
    f"Part {number}" for number in ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
)
LETTERS = tuple(f"({letter})" for letter in "abcdefghi")
ANNEXES = ("Annex I", "Annex II", "Annex III")


@pytest.mark.parametrize(
    ("text", "items", "named"),
    [
        ("excluded Annexes I to III", ANNEXES, "I II III"),
        ("excluded Annex II", ANNEXES, "II"),
        ("a exclu les dispositions des annexes I à III", ANNEXES, "I II III"),
        ("Parts V-VII, IX, X (unverified)", PARTS, "V VI VII IX X"),
        ("Parts VI-VIII", PARTS, "VI VII VIII"),
        ("7 of the 9 branches", PARTS, ""),
        ("branches (a) to (g),(i) [g and i sourced]", LETTERS, "(a) (b) (c) (d) (e) (f) (g) (i)"),
        ("branches incl. (a),(c),(e)", LETTERS, "(a) (c) (e)"),
        ("Parts V, X; temporary exceptions: Arts 27(d), 55(d)", PARTS, "V X"),
        ("no item is announced: II, III", PARTS, ""),
        ("", PARTS, ""),
    ],
)
def test_items_are_read_after_the_word_that_announces_them(
    text: str, items: tuple[str, ...], named: str
) -> None:
    assert [item.split()[-1] for item in items_in(text, items)] == named.split()


def test_items_that_the_treaty_does_not_know_come_last() -> None:
    assert items_in("Annexes IV and I", ANNEXES) == ("Annex I", "IV")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("excluded Annexes I to III", True),
        ("à l'exclusion de la partie II", True),
        ("excludes seasonal workers as a category", True),
        ("not bound by art. 92(1), to the exclusion of arbitration", False),
        ("Parts II-X", False),
        ("[excluded Annex I, says a thesis]", False),
    ],
)
def test_an_exclusion_is_one_of_an_annex_part_branch_or_category(text: str, answer: bool) -> None:
    assert excludes(text) is answer
