"""Dates, numbers and series are written as each language writes them."""

import pytest

from ratify.present.languages import language
from ratify.register import PartialDate

FIRST, LATER, MONTH = PartialDate(2026, 1, 1), PartialDate(2012, 7, 11), PartialDate(2014, 9)


@pytest.mark.parametrize(
    ("lang", "first", "later", "month"),
    [
        ("en", "1 January 2026", "11 July 2012", "September 2014"),
        ("fr", "1er janvier 2026", "11 juillet 2012", "septembre 2014"),
        ("pt", "1 de Janeiro de 2026", "11 de Julho de 2012", "Setembro de 2014"),
        ("ar", "1 يناير 2026", "11 يوليو 2012", "سبتمبر 2014"),
        ("es", "1 de enero de 2026", "11 de julio de 2012", "septiembre de 2014"),
        ("sw", "1 Januari 2026", "11 Julai 2012", "Septemba 2014"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(
    lang: str, first: str, later: str, month: str
) -> None:
    speaks = language(lang)
    assert [speaks.day(it) for it in (FIRST, LATER, MONTH)] == [first, later, month]
    assert speaks.day(PartialDate(1986)) == "1986"


@pytest.mark.parametrize(
    ("lang", "whole", "part"),
    [
        ("en", "3,627,829", "8.14"),
        ("fr", "3\u202f627\u202f829", "8,14"),
        ("pt", "3\u00a0627\u00a0829", "8,14"),
        ("ar", "3,627,829", "8.14"),
        ("es", "3.627.829", "8,14"),
        ("sw", "3,627,829", "8.14"),
    ],
)
def test_a_number_has_the_separators_of_its_language(lang: str, whole: str, part: str) -> None:
    speaks = language(lang)
    assert (speaks.number(3_627_829), speaks.number(8.14)) == (whole, part)


@pytest.mark.parametrize(
    ("lang", "series"),
    [
        ("en", "Benin, Ghana and Togo"),
        ("fr", "Benin, Ghana et Togo"),
        ("pt", "Benin, Ghana e Togo"),
        ("es", "Benin, Ghana y Togo"),
        ("sw", "Benin, Ghana na Togo"),
    ],
)
def test_a_series_ends_with_the_word_of_its_language(lang: str, series: str) -> None:
    assert language(lang).listed(["Benin", "Ghana", "Togo"]) == series


def test_arabic_tells_six_numbers_of_things_apart() -> None:
    speaks = language("ar")
    said = {speaks.count("{n} State", "{n} States", number) for number in (0, 1, 2, 3, 11, 100)}
    assert len(said) == 6
