"""Every word of a map stands in one table, and every word of the table is used."""

from datetime import date
from pathlib import Path

import pytest

from ratify.present.maps import words
from ratify.register import PartialDate

ROOM = Path(words.__file__).parent


def test_every_text_of_the_table_is_used() -> None:
    files = [*ROOM.glob("*.py"), *ROOM.glob("templates/*")]
    source = "\n".join(path.read_text("utf-8") for path in files if path.name != "words.py")
    built = ("family_", "coverage_", "_subtitle")
    unused = [
        key for key in words._ENGLISH if key not in source and not any(b in key for b in built)
    ]
    assert unused == []


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (PartialDate(2013), "2013"),
        (PartialDate(2013, 6), "June 2013"),
        (PartialDate(2013, 6, 20), "20 June 2013"),
        (date(2013, 6, 20), "20 June 2013"),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(when: PartialDate | date, shown: str) -> None:
    assert words.day(when, "en") == shown


def test_codes_over_a_title_keep_their_place_in_a_language_that_runs_left() -> None:
    assert words.apart(["C189", "", "EAC"], "en") == "C189 · EAC"
    assert words.apart(["C189", "EAC"], "ar") == "\u2066C189\u2069 · \u2066EAC\u2069"


def test_signs_of_a_format_in_a_name_are_taken_as_they_are() -> None:
    assert words.say("from_source", "en", title="{0} %s {title}") == "Source: {0} %s {title}"
