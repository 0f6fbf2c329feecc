"""Bad files, one folder each: what is wrong is said with file and line, and nothing is loaded.

A case in ``tests/data/bad_yaml`` lies over the good folder beside it; ``expected.txt`` holds the
findings, one a line. A new case is a new folder.
"""

import shutil
from pathlib import Path

import pytest

from ratify.seeds import FORM_RULES, read_folder
from ratify.seeds.rules import NOT_CANONICAL

DATA = Path(__file__).parents[1] / "data"
CASES = sorted(path for path in (DATA / "bad_yaml").iterdir())


def good_folder(at: Path) -> Path:
    """Copy the good folder to a place where it can be spoilt."""
    return Path(shutil.copytree(DATA / "good_yaml", at / "data"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_wrong_is_said_with_file_and_line_and_nothing_is_loaded(
    case: Path, tmp_path: Path
) -> None:
    folder = good_folder(tmp_path)
    hidden = shutil.ignore_patterns("expected.txt")
    shutil.copytree(case, folder, dirs_exist_ok=True, ignore=hidden)
    reading = read_folder(folder)
    assert reading.register is None
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    assert "".join(f"{finding}\n" for finding in reading.findings) == expected


def test_there_are_at_least_twenty_cases() -> None:
    assert len(CASES) >= 20


def test_every_rule_of_form_is_broken_by_a_case() -> None:
    told = "".join((case / "expected.txt").read_text(encoding="utf-8") for case in CASES)
    unbroken = {rule.code for rule in FORM_RULES if f" {rule.code} " not in told}
    assert unbroken == {NOT_CANONICAL.code}, "the canonical form has its own tests"


@pytest.mark.parametrize("file", ["sources.yaml", "member_states.yaml", "au_treaties.yaml"])
def test_a_missing_file_is_named(file: str, tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    (folder / file).unlink()
    reading = read_folder(folder)
    assert reading.register is None
    assert f"{file}:0: error S010 {file}: this file is missing." in map(str, reading.findings)


def test_an_empty_folder_names_all_that_is_missing(tmp_path: Path) -> None:
    reading = read_folder(tmp_path)
    assert reading.register is None
    assert {finding.code for finding in reading.findings} == {"S010"}


def test_one_broken_file_does_not_hide_the_errors_of_another(tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    (folder / "sources.yaml").write_text("invented: [", encoding="utf-8")
    acts = folder / "acts" / "XILO.yaml"
    acts.write_text(acts.read_text(encoding="utf-8").replace("XBB", "XZZ"), encoding="utf-8")
    codes = [(finding.file, finding.code) for finding in read_folder(folder).findings]
    assert codes == [("acts/XILO.yaml", "S009"), ("sources.yaml", "S002")]


def test_a_second_error_in_the_same_entry_list_keeps_its_own_line(tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    acts = folder / "acts" / "XAU.yaml"
    text = acts.read_text(encoding="utf-8").replace("act: signature", "act: signed")
    head, _, tail = text.rpartition("invented-list-2024")
    acts.write_text(f"{head}invented-list-1924{tail}", encoding="utf-8")
    lines = text.split("\n")
    found = {finding.code: finding.line for finding in read_folder(folder).findings}
    assert lines[found["S006"] - 1].strip() == "- act: signed"
    last_source = max(at for at, line in enumerate(lines) if "source:" in line)
    assert found["S009"] == last_source + 1


def test_files_of_windows_editors_are_read(tmp_path: Path) -> None:
    folder = good_folder(tmp_path)
    sources = folder / "sources.yaml"
    text = sources.read_text(encoding="utf-8").replace("\n", "\r\n")
    sources.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_folder(folder).register is not None
