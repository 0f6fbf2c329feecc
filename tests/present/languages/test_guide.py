"""The page on languages counts what nobody has checked, and is not behind."""

from ratify.present.languages import language
from ratify.present.languages.guide import PAGE, page
from ratify.present.languages.terms import terms_seen, titles_seen
from ratify.present.site.edition import Edition
from ratify.present.site.pages.methods import methods
from ratify.present.site.record import Record
from ratify.register import Register
from tests.cli.conftest import NOW


def test_the_page_on_languages_has_the_numbers_of_today(baseline: Register) -> None:
    assert PAGE.read_text("utf-8") == page(baseline)


def test_the_methods_page_counts_what_was_seen_in_a_text(baseline: Register) -> None:
    edition = Edition(Record(baseline, NOW.date()), language("fr"), ("fr",))
    paragraphs = " ".join(
        words for section in methods(edition).content["sections"] for words in section.paragraphs
    )
    terms, titles = terms_seen("fr"), titles_seen(baseline, "fr")
    assert f"{terms.seen} termes du droit des traités sur {terms.all}" in paragraphs
    assert f"{titles.seen} titres de traités sur {titles.all}" in paragraphs
    assert "langue maternelle" in paragraphs


def test_in_english_there_is_nothing_to_be_read_by_a_native_speaker(baseline: Register) -> None:
    edition = Edition(Record(baseline, NOW.date()), language("en"), ("en",))
    paragraphs = " ".join(
        words for section in methods(edition).content["sections"] for words in section.paragraphs
    )
    assert "Seen in a text" not in paragraphs
    assert "native speaker" not in paragraphs
