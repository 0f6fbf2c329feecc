"""The words of the field: what a code is called depends on which vocabulary it belongs to."""

from ratify.vocabulary import Rung, Standing, label


def test_equal_codes_of_two_vocabularies_have_their_own_words() -> None:
    assert Standing.NONE == Rung.NONE
    assert label(Standing.NONE) == "No act on record"
    assert label(Rung.NONE) == "Source says nothing is in place"


def test_a_code_without_words_of_its_own_is_read_as_it_is_written() -> None:
    assert label(Rung.OPERATIONAL) == "Operational"
