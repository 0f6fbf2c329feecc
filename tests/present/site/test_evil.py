"""Names, notes and addresses that look like code come out as texts, on every page."""

import json

from tests.present.maps.browser import Reader
from tests.present.site.conftest import Site
from tests.present.site.evil import LONG


def test_no_text_becomes_an_element_or_an_address(evil_site: Site) -> None:
    for path, page in evil_site.pages.items():
        assert all(one.get("src") for one in page.all("script")), path
        assert all(one.get("src").endswith("mark.svg") for one in page.all("img")), path
        for link in page.all("a"):
            assert not link.get("href").startswith("javascript"), path
        assert not any(key.startswith("on") for one in page.elements for key in one.attributes)


def test_what_was_written_is_read_whole(evil_site: Site) -> None:
    page = evil_site.pages["en/states/KEN.html"]
    assert "<script>window.hit=1</script>" in page.text
    assert "=cmd|' /C calc'!A0" in page.text
    assert LONG.strip() in page.text
    assert "javascript:window.hit=1" in page.text
    assert "{{7*7}}" in page.text


def test_a_path_at_home_is_told_with_its_sources_and_no_errand(evil_site: Site) -> None:
    page = evil_site.pages["en/states/NGA.html"]
    text = " ".join(page.text.split())
    assert "On the way at home" in text
    assert "Before parliament · May 2019" in text
    assert "Sovereignty · 2020" in text
    assert "<script>window.hit=1</script>" in text
    assert "On the way at home" not in evil_site.pages["en/states/KEN.html"].text
    assert not [path for path, one in evil_site.pages.items() if "an errand" in one.text]


def test_a_direction_that_is_left_open_turns_nothing_that_follows(evil_site: Site) -> None:
    english = [page for path, page in evil_site.pages.items() if path.startswith("en/")]
    assert any("\u202e" in page.source for page in english)
    for page in english:
        assert page.source.count("\u202e") == page.source.count("\u202c")


def test_the_words_of_the_map_are_data_and_nothing_else(evil_site: Site) -> None:
    text = (evil_site.root / "en" / "words.js").read_text("utf-8")
    assert text.startswith("window.ratifyWords = {")
    words = json.loads(text.removeprefix("window.ratifyWords = ").rstrip().removesuffix(";"))
    assert any("<script>" in name for name in words["names"])


def test_a_browser_runs_none_of_it(reader: Reader, evil_site: Site) -> None:
    for path in ("en/index.html", "en/states/KEN.html", "en/instruments/XAU.html", "ar/index.html"):
        reader.open(evil_site.root / path)
        if path.endswith("index.html"):
            reader.ask(
                "new Promise((done) => { const wait = () => document.querySelector("
                "'.choroplethlayer path') ? done() : setTimeout(wait, 50); wait(); })"
            )
            reader.ask(
                "(() => { const view = document.getElementById('view'); view.value = 'XAU';"
                " view.dispatchEvent(new Event('input')); })()"
            )
        assert reader.ask("window.hit") is None, path
        assert reader.complaints == []
