"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from ratify.errors import UsageProblem
from ratify.present.files import write_whole
from ratify.present.formats import Format, format_of, is_document


def in_folder(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_replaced_in_one_step_and_nothing_else_stays_behind(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert in_folder(tmp_path) == ["list.csv"]


def test_a_new_file_gets_the_mode_that_the_user_asks_of_all_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "list.csv", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "list.csv").stat().st_mode & 0o777 == 0o640


def test_a_fault_on_the_way_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageProblem, match="No space left on device"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert in_folder(tmp_path) == ["list.csv"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    write_whole(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


@pytest.mark.parametrize("place", [".", "file.csv/x.csv"])
def test_a_place_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path, place: str) -> None:
    (tmp_path / "file.csv").touch()
    with pytest.raises(UsageProblem, match="Cannot write"):
        write_whole(tmp_path / place, b"new")
    assert in_folder(tmp_path) == ["file.csv"]


@pytest.mark.parametrize(
    ("name", "asked", "chosen"),
    [
        (None, None, Format.TABLE),
        (None, Format.JSON, Format.JSON),
        ("a.json", None, Format.JSON),
        ("a.CSV", None, Format.CSV),
        ("a.md", None, Format.MARKDOWN),
        ("a.txt", None, Format.TABLE),
        ("a.data", Format.CSV, Format.CSV),
        ("a.csv", Format.CSV, Format.CSV),
    ],
)
def test_the_suffix_of_the_file_chooses_the_format(
    name: str | None, asked: Format | None, chosen: Format
) -> None:
    assert format_of(None if name is None else Path(name), asked) is chosen


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("a.odt", None),
        ("a", None),
        ("a.csv", Format.JSON),
        ("a.docx", Format.JSON),
        ("a.html", Format.MARKDOWN),
    ],
)
def test_a_suffix_that_says_nothing_or_something_else_is_refused(
    name: str, asked: Format | None
) -> None:
    with pytest.raises(UsageProblem):
        format_of(Path(name), asked)


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.docx", "a.Pdf", "a.xlsx"])
def test_some_suffixes_ask_for_a_document_to_be_handed_over(name: str) -> None:
    assert is_document(Path(name))
    assert not is_document(Path("a.md"))
    assert not is_document(None)
