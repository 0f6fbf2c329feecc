"""Lines fit their room, whatever is written on them."""

from hypothesis import given
from hypothesis import strategies as st

from ratify.present.maps.lettering import lines, width

SIZE, ROOM = 10.0, 200.0


@given(st.text(max_size=400), st.integers(1, 5))
def test_no_line_is_wider_than_its_room(text: str, most: int) -> None:
    made = lines(text, SIZE, ROOM, most)
    assert len(made) <= most
    assert all(width(line, SIZE) <= ROOM for line in made)


@given(st.lists(st.text("abcde ", min_size=1, max_size=9), max_size=12))
def test_nothing_is_lost_where_there_is_room(words: list[str]) -> None:
    text = " ".join(words)
    assert " ".join(lines(text, SIZE, ROOM, 99)).split() == text.split()


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    made = lines("word " * 1000, SIZE, ROOM, 2)
    assert len(made) == 2
    assert made[-1].endswith("…")


def test_a_word_of_five_thousand_letters_is_broken() -> None:
    made = lines("x" * 5000, SIZE, ROOM, 3)
    assert len(made) == 3
    assert made[-1].endswith("…")


def test_vowel_signs_and_marks_of_direction_take_no_room() -> None:
    assert width("\u2066C189\u2069", SIZE) == width("C189", SIZE)
    assert width("متحقَّق", SIZE) == width("متحقق", SIZE)
