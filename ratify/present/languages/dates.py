"""Dates and numbers as CLDR has them, and as the African Union writes them in Portuguese."""

from functools import cache

from ratify.present.languages.catalogue import LOCALES, locale
from ratify.sentence import MONTHS, Dated, english_number

# The AU, Angola and Mozambique keep the capital of the spelling before 1990.
_PORTUGUESE_MONTHS = (
    *("Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho"),
    *("Julho", "Agosto", "Setembro", "Outubro", "Novembro", "Dezembro"),
)
_PATTERNS = {
    "en": "{day} {month} {year}",
    "fr": "{day} {month} {year}",
    "pt": "{day} de {month} de {year}",
    "ar": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
    "sw": "{day} {month} {year}",
}
_SHORT = "{day} {month} {year}"
_SHORT_MONTH_YEAR = "{month} {year}"
_MONTH_YEAR = {"pt": "{month} de {year}", "es": "{month} de {year}"}


def day_words(lang: str, when: Dated, *, short: bool = False) -> str:
    """Write a date as far as it is known: ``5 September 2014``, ``September 2014``, ``2014``."""
    if when.month is None:
        return str(when.year)
    month = _month(lang, when.month, short=short)
    if when.day is None:
        pattern = _SHORT_MONTH_YEAR if short else _MONTH_YEAR.get(lang, _SHORT_MONTH_YEAR)
        return pattern.format(month=month, year=when.year)
    pattern = _SHORT if short else _PATTERNS[lang]
    return pattern.format(day=_day(lang, when.day), month=month, year=when.year)


def number_words(lang: str, value: float) -> str:
    """Write a number with the separators of a language: ``3,627,829``, ``8,14``."""
    if lang == "en":
        return english_number(value)
    from babel.numbers import format_decimal

    return str(format_decimal(value, locale=LOCALES[lang]))


def decimal_words(lang: str, value: float) -> str:
    """Write a number with exactly one decimal: ``35.0``, ``35,0``."""
    if lang == "en":
        return f"{value:,.1f}"
    from babel.numbers import format_decimal

    return str(format_decimal(value, "#,##0.0", locale=LOCALES[lang]))


def ordinal_words(lang: str, value: int) -> str:
    """Write an ordinal in English, ``12th``; elsewhere the number, which agrees with nothing."""
    if lang != "en":
        return number_words(lang, value)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{'th' if 10 <= value % 100 <= 20 else ending}"


def share_words(lang: str, value: float) -> str:
    """Write a share of one in per cent, without decimals: ``37%``, ``37 %``."""
    if lang == "en":
        return f"{value:.0%}"
    from babel.numbers import format_percent

    return str(format_percent(value, locale=LOCALES[lang]))


def listed_words(lang: str, words: list[str], *, end: bool = True) -> str:
    """Write a series: ``Benin, Ghana and Togo``; commas alone where it may go on."""
    if not words:
        return ""
    if not end:
        return ("، " if lang == "ar" else ", ").join(words)
    if lang == "en":
        return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
    from babel.lists import format_list

    return str(format_list(words, locale=LOCALES[lang]))


def _day(lang: str, day: int) -> str:
    """The first of a month is an ordinal in French."""
    return "1er" if lang == "fr" and day == 1 else str(day)


@cache
def _month(lang: str, month: int, *, short: bool) -> str:
    if lang == "en":
        return MONTHS[month - 1][: 3 if short else None]
    if lang == "pt":
        return _PORTUGUESE_MONTHS[month - 1][: 3 if short else None]
    return str(locale(lang).months["format"]["abbreviated" if short else "wide"][month])
