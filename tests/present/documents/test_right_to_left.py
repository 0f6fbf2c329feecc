"""Arabic papers: numbers and Latin words keep their places, letters stay joined and upright."""

import io
import re
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn

from ratify.analysis.briefing.model import Reference
from ratify.analysis.pack import Pack, pack, results
from ratify.analysis.scope import scope
from ratify.present.documents.desk import Desk
from ratify.present.documents.markdown import to_markdown
from ratify.present.documents.model import Cite, Sources, Table, words_of
from ratify.present.documents.pack import planned, results_document
from ratify.present.documents.word import to_docx
from ratify.present.documents.word_right_to_left import parted
from ratify.present.languages.direction import RIGHT_MARK, isolated
from ratify.register import Register, Source
from ratify.register.guidance import Guidance
from tests import builders
from tests.present.documents.pages import document

TODAY, DAY = date(2026, 11, 21), date(2026, 12, 7)
LIST = Source(id="list", title="Invented list (2026-10-10)", url="https://example.org/list/")


def desk(lang: str) -> Desk:
    return Desk(builders.register(), [Reference(number=7, source=LIST)], lang)


def test_a_source_number_does_not_run_into_the_year_before_it() -> None:
    *before, cited = desk("ar").cite([7])
    assert "".join(map(str, before)).strip("\u2060") == RIGHT_MARK
    assert cited == Cite((1,))
    assert desk("fr").cite([7]) == (Cite((1,)),)
    assert desk("ar").cite([]) == ()


def test_a_latin_title_of_a_source_ends_before_the_full_stop() -> None:
    speaks = desk("ar")
    speaks.cite([7])
    assert isinstance(speaks.sources(), Sources)
    assert speaks.sources().items[0].title == isolated(LIST.title)


@pytest.mark.parametrize("words", ["19(5)(d)", "(a)", "2026-10-10", "https://example.org/list/"])
def test_brackets_numbers_and_addresses_are_held_between_letters_of_their_direction(
    words: str,
) -> None:
    assert list(parted(f"المادة {isolated(words)}، ثم")) == [
        ("المادة ", True),
        (f"\u200e{words}\u200e", False),
        ("، ثم", True),
    ]


def test_a_code_needs_no_help_in_word() -> None:
    assert list(parted(isolated("C189"))) == [("C189", False)]


def test_arabic_letters_are_as_large_bold_and_upright_as_latin_ones_and_never_spaced() -> None:
    made = docx.Document(io.BytesIO(to_docx(document("نص", lang="ar"))))
    for style in made.styles.element.iter(qn("w:rPr")):
        assert style.find(qn("w:spacing")) is None
        for tag in ("b", "i", "sz"):
            latin, arabic = (style.find(qn(f"w:{name}")) for name in (tag, f"{tag}Cs"))
            assert (latin is None) is (arabic is None)
            if latin is not None:
                assert latin.get(qn("w:val")) == arabic.get(qn("w:val"))


@pytest.fixture
def packed(baseline: Register, guidance: Guidance) -> Pack:
    return pack(baseline, guidance, scope(baseline, TODAY), DAY, TODAY)


@pytest.mark.parametrize("lang", ["ar", "sw"])
def test_a_letter_of_ratification_is_in_one_language_its_declarations_too(
    packed: Pack, baseline: Register, lang: str
) -> None:
    letters = [one for one in planned(packed, baseline, lang) if "SEN-C118" in one.path]
    assert [one.make().lang for one in letters] == [lang]


def test_a_number_that_changed_points_to_the_new_one_whichever_way_the_line_runs(
    baseline: Register,
) -> None:
    found = results(baseline, scope(baseline, TODAY), date(2024, 5, 1), date(2024, 5, 31))
    steps = {}
    for lang in ("en", "ar"):
        tables = [it for it in results_document(found, baseline, lang).blocks if type(it) is Table]
        cells = [words_of(cell) for row in tables[0].rows if isinstance(row, tuple) for cell in row]
        steps[lang] = {cell for cell in cells if re.fullmatch(r"\d+ . \d+", cell)}
    assert "10 → 11" in steps["en"]
    assert "10 ← 11" in steps["ar"]


@pytest.mark.parametrize(("label", "mark"), [("عدد السكان", "،"), ("population", ",")])
def test_the_year_of_a_figure_is_parted_by_the_comma_of_its_language(label: str, mark: str) -> None:
    assert f"{label}{mark} 2024" in to_markdown(document(label)).decode()
