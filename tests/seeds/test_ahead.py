"""Where there is much to read, a second process reads ahead, and the answer is the same."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ratify.seeds import ahead, read_folder

DATA = Path(__file__).parents[1] / "data"
DIES = """
import pathlib, pickle, sys
from ratify.seeds.ahead import data_files, read
folder = pathlib.Path(sys.argv[1])
(_, first), (_, second) = data_files(folder)[:2]
sys.stdout.buffer.write(pickle.dumps(read(folder, first)) + pickle.dumps(read(folder, second))[:40])
"""
"""Gives one file and the beginning of another."""

Processes = list["subprocess.Popen[bytes]"]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Processes:
    """The processes that were started; every folder counts as a large one."""
    monkeypatch.setattr(ahead, "MUCH", 1)
    monkeypatch.setattr(ahead.os, "cpu_count", lambda: 2)
    begin, found = subprocess.Popen, []

    def begun(*given: object, **named: object) -> "subprocess.Popen[bytes]":
        found.append(begin(*given, **named))  # type: ignore[call-overload]
        return found[-1]  # type: ignore[no-any-return]

    monkeypatch.setattr(ahead.subprocess, "Popen", begun)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A copy of the good folder."""
    return Path(shutil.copytree(DATA / "good_yaml", tmp_path / "data"))


def test_the_second_process_gives_what_the_first_would_read(
    folder: Path, started: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = read_folder(folder)
    assert len(started) == 1
    monkeypatch.setattr(ahead, "MUCH", 1_000_000_000)
    alone = read_folder(folder)
    assert len(started) == 1
    assert aside == alone
    assert aside.register is not None
    act = aside.register.acts[0].id
    assert aside.place(act) == alone.place(act) != ("", 0)


def test_what_is_wrong_is_said_as_if_one_process_had_read_it(
    folder: Path, started: Processes
) -> None:
    spoilt = sorted((folder / "acts").iterdir())[0]
    spoilt.write_bytes(spoilt.read_bytes() + b"\xff")
    (folder / "sources.yaml").unlink()
    aside = read_folder(folder)
    assert started
    assert aside.register is None
    wrong = {finding.file for finding in aside.findings}
    assert {"sources.yaml", f"acts/{spoilt.name}"} <= wrong


def test_when_the_second_process_dies_the_first_reads_on(
    folder: Path, started: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = []
    read = ahead.read

    def counted(where: Path, path: Path) -> object:
        parsed.append(path)
        return read(where, path)

    monkeypatch.setattr(ahead, "read", counted)
    monkeypatch.setattr(ahead, "_SECOND", DIES)
    files = ahead.data_files(folder)
    found = [one.file for one in ahead.documents(folder, files)]
    assert found == [path.relative_to(folder).as_posix() for _, path in files]
    assert parsed == [path for _, path in files][1:]


def test_no_process_is_left_when_reading_stops_early(folder: Path, started: Processes) -> None:
    documents = ahead.documents(folder, ahead.data_files(folder))
    next(documents)
    documents.close()  # type: ignore[attr-defined]
    assert started[0].poll() is not None


def test_a_small_folder_is_read_by_one_process(
    folder: Path, started: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    assert read_folder(folder).register is not None
    assert started == []
