"""What every page owes a reader: a language, a title, headings in order, a day and its sources."""

from collections import Counter
from itertools import pairwise

import pytest

from tests.present.site.conftest import Site


def test_every_page_has_a_language_a_title_of_its_own_and_a_description(site: Site) -> None:
    titles = Counter(page.all("title")[0].text for page in site.pages.values())
    repeated = {title for title, count in titles.items() if count > 1}
    assert repeated == {"Treaties on labour migration in Africa"}
    for path, page in site.pages.items():
        assert page.source.startswith("<!doctype html>"), path
        (html,) = page.all("html")
        assert html.attributes == {"lang": "en", "dir": "ltr"}
        metas = {one.get("name"): one.get("content") for one in page.all("meta")}
        assert metas["viewport"] == "width=device-width, initial-scale=1"
        assert 20 < len(metas["description"]) < 400, path
        assert page.all("meta")[0].get("charset") == "utf-8"


def test_headings_begin_with_one_and_skip_no_level(site: Site) -> None:
    for path, page in site.pages.items():
        levels = [int(one.name[1]) for one in page.all("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        for above, below in pairwise(levels):
            assert below - above <= 1, (path, above, below)
        assert all(one.text.strip() for one in page.all("h1", "h2", "h3")), path


def test_names_on_a_page_are_given_once(site: Site) -> None:
    for path, page in site.pages.items():
        assert [key for key, count in Counter(page.ids).items() if count > 1] == [], path


def test_pictures_have_words_or_are_hidden_from_those_who_cannot_see_them(site: Site) -> None:
    for path, page in site.pages.items():
        assert all("alt" in one.attributes for one in page.all("img")), path
        for one in page.all("svg"):
            named = one.get("role") == "img" and one.get("aria-label")
            assert named or one.get("aria-hidden") == "true", path


def test_every_page_says_as_of_when_and_from_how_many_sources(site: Site) -> None:
    for path, page in site.pages.items():
        if path != "index.html":
            (foot,) = page.all("footer")
            assert "As of 21 November 2026." in foot.text, path
            assert "111 sources, the newest of" in foot.text, path
            assert "CC BY 4.0" in foot.text


def test_every_map_has_the_disclaimer_on_boundaries(site: Site) -> None:
    for path, page in site.pages.items():
        if 'class="map"' in page.source:
            assert "do not imply" in page.text, path


def test_tables_have_a_caption_and_headings_with_a_scope(site: Site) -> None:
    for path, page in site.pages.items():
        tables = page.all("table")
        assert len(page.all("caption")) == len(tables), path
        assert all(one.get("scope") in {"row", "col"} for one in page.all("th")), path


def test_dates_are_written_for_machines_too(site: Site) -> None:
    page = site.pages["en/states/ZAF.html"]
    dates = {one.get("datetime"): one.text for one in page.all("time")}
    assert dates["2013-06-20"] == "20 Jun 2013"


@pytest.mark.parametrize("words", ["None", "{", "}", "<built-in", "PartialDate", "_pending"])
def test_no_page_shows_the_inside_of_the_program(site: Site, words: str) -> None:
    shown = [path for path, page in site.pages.items() if words in page.text]
    assert shown == []
