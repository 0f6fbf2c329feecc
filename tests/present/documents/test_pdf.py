"""PDF by way of a real Chromium; without one, one sentence and everything else unaffected."""

import re
import shutil
from pathlib import Path

import pytest

from ratify.errors import BrowserMissing, Exit
from ratify.present.documents import rendered
from ratify.present.documents.pdf import to_pdf
from tests.present.documents.pages import document

needs_chromium = pytest.mark.skipif(
    not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))),
    reason="no Chromium on this machine",
)


@needs_chromium
def test_many_documents_are_printed_by_one_browser_tagged_and_with_an_outline(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real, log = shutil.which("chromium") or shutil.which("google-chrome"), tmp_path / "starts.txt"
    counted = tmp_path / "chromium"
    counted.write_text(f'#!/bin/sh\necho start >> "{log}"\nexec "{real}" "$@"\n')
    counted.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(counted))
    pages = list(rendered((document(words) for words in ("first", "second", "third")), ".pdf"))
    assert log.read_text().splitlines() == ["start"]
    assert len(pages) == 3
    for content in pages:
        assert content.startswith(b"%PDF-")
        assert b"/MarkInfo" in content
        assert b"/Outlines" in content
        assert re.search(rb"/FontFile[23]?\b", content)


@needs_chromium
def test_a_batch_keeps_the_order_of_its_documents() -> None:
    short, long = document("one"), document("many words " * 2_000)
    sizes = [len(content) for content in rendered([short, long, short], ".pdf")]
    assert sizes[0] == sizes[2] < sizes[1]


def test_without_a_browser_the_user_hears_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")
    with pytest.raises(BrowserMissing) as caught:
        to_pdf(document())
    assert caught.value.exit_code is Exit.HELP_MISSING
    assert "apt-get install chromium" in caught.value.hint


def test_a_browser_that_does_not_start_is_a_missing_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(broken))
    with pytest.raises(BrowserMissing):
        to_pdf(document())
