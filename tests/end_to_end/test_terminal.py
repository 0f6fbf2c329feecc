"""What a person sees in a terminal, and what comes out of a pipe."""

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import SCRIPT, Done, environment
from tests.end_to_end.terminal import COLOUR, terminal

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def in_terminal(folder: Path, *words: str, columns: int = 100, **more: str) -> str:
    with terminal(*words, folder=folder, columns=columns, **more) as shown:
        assert shown.leave() == 0
        return shown.raw.replace("\r\n", "\n")


def test_the_matrix_of_all_states_fits_a_terminal_of_100_columns(office: Path) -> None:
    shown = COLOUR.sub("", in_terminal(office, "status"))
    lines = shown.splitlines()
    assert max(map(len, lines)) <= 100
    assert len([line for line in lines if re.match(r"[A-Z]{3} +[A-Z]", line)]) >= 55
    assert "P party, in force" in shown


@pytest.mark.parametrize(
    "words", [("status", "KEN"), ("status", "C189"), ("explain", "KEN", "ABUJA"), ("list", "YOUTH")]
)
def test_nothing_breaks_a_date_at_any_width(
    office: Path, ratify: Callable[..., Done], words: tuple[str, ...]
) -> None:
    piped = set() if words[0] == "list" else set(DATE.findall(ratify(*words).out))
    for columns in (80, 100, 160):
        shown = COLOUR.sub("", in_terminal(office, *words, columns=columns))
        assert not re.search(r"\d{4}-\d{2}-\n|\d{4}-\n|/\n", shown)
        assert set(DATE.findall(shown)) >= {day for day in piped if day < "2017"}


def test_colour_comes_in_a_terminal_and_stays_away_where_it_is_not_wanted(office: Path) -> None:
    assert COLOUR.search(in_terminal(office, "status", "C189"))
    assert not COLOUR.search(in_terminal(office, "status", "C189", NO_COLOR="1"))
    assert not COLOUR.search(in_terminal(office, "status", "C189", TERM="dumb"))


def test_a_pipe_gets_whole_lines_without_colour(ratify: Callable[..., Done]) -> None:
    done = ratify("status", "KEN", COLUMNS="40")
    assert "\x1b" not in done.out
    assert "…" not in done.out
    [line] = [line for line in done.out.splitlines() if line.startswith("BANJUL")]
    assert "1992-01-23" in line
    assert "Party, in force" in line


def test_a_reader_who_has_seen_enough_makes_no_noise(office: Path) -> None:
    settings = environment(office, RATIFY_STORE=str(office / "office.db"))
    command = subprocess.Popen(
        [SCRIPT, "status", "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=settings,
    )
    assert command.stdout is not None
    assert command.stderr is not None
    command.stdout.read(10)
    command.stdout.close()
    assert command.stderr.read() == b""
    command.stderr.close()
    assert command.wait() == 0


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_an_old_encoding_loses_signs_but_never_the_answer(
    ratify: Callable[..., Done], encoding: str
) -> None:
    done = ratify("status", "CIV", PYTHONIOENCODING=encoding)
    assert done.code == 0, done.err
    assert "(CIV)" in done.out


def test_the_command_runs_as_a_module_too(office: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [SCRIPT.parent / "python", "-m", "ratify", "--version"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"]},
    )
    assert done.stdout.startswith(b"ratify ")
