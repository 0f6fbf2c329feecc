"""The folder of a site holds what the last run wrote, and nothing of the user is ever touched."""

from pathlib import Path

import pytest

from ratify.errors import UsageProblem
from ratify.present.site.folder import LIST, SiteFolder


def written(root: Path, *paths: str) -> None:
    folder = SiteFolder(root)
    for path in paths:
        folder.write(path, path.encode())
    folder.close()


def test_what_an_earlier_run_wrote_and_this_one_did_not_goes(tmp_path: Path) -> None:
    root = tmp_path / "site"
    written(root, "en/index.html", "fr/index.html")
    written(root, "en/index.html")
    files = sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    assert files == [LIST, "en/index.html"]


def test_what_somebody_put_beside_it_stays(tmp_path: Path) -> None:
    root = tmp_path / "site"
    written(root, "en/index.html")
    (root / "CNAME").write_text("example.org")
    written(root, "en/index.html")
    assert (root / "CNAME").read_text() == "example.org"


def test_a_folder_of_other_things_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageProblem, match="no site"):
        SiteFolder(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_list_that_was_tampered_with_removes_nothing_outside(tmp_path: Path) -> None:
    root, outside = tmp_path / "site", tmp_path / "outside.txt"
    outside.write_text("mine")
    written(root, "en/index.html")
    (root / LIST).write_text("../outside.txt\nen/index.html\n")
    written(root, "en/index.html")
    assert outside.exists()


def test_a_place_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageProblem):
        written(tmp_path / "file" / "site", "en/index.html")


def test_a_link_in_the_folder_leads_nothing_out_of_it(tmp_path: Path) -> None:
    root, outside = tmp_path / "site", tmp_path / "outside"
    for folder in (root, outside):
        folder.mkdir()
    (root / LIST).write_text("en/index.html\n")
    (root / "en").symlink_to(outside)
    for path in ("en/index.html", "en/states/KEN.html", "../outside/KEN.html"):
        with pytest.raises(UsageProblem, match="leads out of"):
            SiteFolder(root).write(path, b"a page")
    assert list(outside.iterdir()) == []
