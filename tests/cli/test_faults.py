"""Whatever goes wrong inside, a person reads a sentence; a script sees a code of its own."""

import json
from pathlib import Path

import pytest

from ratify.cli import run
from ratify.errors import Exit
from tests.cli.conftest import Ratify, world


def test_a_fault_of_the_program_is_a_sentence_that_says_how_to_report_it(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object) -> None:
        raise KeyError("surprise")

    monkeypatch.setattr("ratify.present.sheets.status.status_sheet", broken)
    done = ratify("status")
    assert (done.code, done.out) == (Exit.BROKEN, "")
    assert "KeyError: 'surprise'" in done.err
    assert "RATIFY_DEBUG=1" in done.err
    assert "Traceback" not in done.err
    assert "Traceback" in ratify("status", RATIFY_DEBUG="1").err


def test_without_a_command_help_comes_and_nothing_is_wrong() -> None:
    here = world()
    assert run([], here) == Exit.DONE
    assert "Commands:" in here.stdout.getvalue()  # type: ignore[attr-defined]


def test_a_store_of_a_later_version_is_left_alone(
    ratify: Ratify, made: Path, tmp_path: Path
) -> None:
    import shutil
    import sqlite3

    store = tmp_path / "later.db"
    shutil.copy(made, store)
    with sqlite3.connect(store) as connection:
        connection.execute("UPDATE ratify_version SET version_num = '9999'")
    connection.close()
    before = store.read_bytes()
    for words in (("status",), ("init",), ("load",), ("migrate",)):
        done = ratify("--store", str(store), *words)
        assert (done.code, done.out) == (Exit.STORE, ""), words
        assert "9999" in done.err
    assert store.read_bytes() == before


def test_a_picture_without_a_browser_says_what_to_install(
    ratify: Ratify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "no-chromium"))
    for words in (("map", "C189", "--output"), ("brief", "KEN", "--output")):
        suffix = ".png" if words[0] == "map" else ".pdf"
        done = ratify(*words, str(tmp_path / f"picture{suffix}"))
        assert (done.code, done.out) == (Exit.HELP_MISSING, "")
        assert "chromium" in done.err.lower()
    assert list(tmp_path.iterdir()) == []


def test_data_files_with_an_error_fail_a_check_and_name_the_place(
    ratify: Ratify, tmp_path: Path
) -> None:
    import shutil

    from ratify.seeds import baseline_folder

    shutil.copytree(baseline_folder(), tmp_path / "data")
    acts = tmp_path / "data" / "acts" / "C189.yaml"
    text = acts.read_text(encoding="utf-8")
    acts.write_text(text.replace("ratification", "signature", 1), encoding="utf-8")
    done = ratify("--data", str(tmp_path / "data"), "check", "--on", "data", "--format", "json")
    assert done.code == Exit.FINDINGS
    [error] = [row for row in json.loads(done.out)["rows"] if row["severity"] == "error"]
    assert list(error) == ["code", "severity", "file", "line", "subject", "message"]
    assert error["file"].endswith("acts/C189.yaml")
    assert error["line"] > 0


def test_the_doctor_says_what_is_broken_and_how_to_mend_it(ratify: Ratify, tmp_path: Path) -> None:
    done = ratify("--store", str(tmp_path / "none.db"), "doctor")
    assert done.code == Exit.STORE
    assert "ratify init" in done.out
    assert ratify("doctor").code == Exit.DONE
