"""The Tab key knows States, treaties and RECs by code and by name, at once and without a store."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ratify.cli import completion
from ratify.seeds import baseline_folder, read_folder
from tests.cli.conftest import Ratify
from tests.cli.test_startup import HEAVY

SCRIPT = Path(sys.executable).parent / "ratify"


def words(offered: list[tuple[str, str]]) -> list[str]:
    return [word for word, _ in offered]


def completed(shell: str, line: str, tmp_path: Path) -> str:
    """What a shell gets for a line that ends where the cursor stands."""
    asked = {
        "_RATIFY_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split(" ")) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"} | asked
    done = subprocess.run(
        [SCRIPT], env=environment, capture_output=True, check=True, text=True, cwd=tmp_path
    )
    assert done.stderr == ""
    return done.stdout


def test_a_state_is_offered_by_code_and_by_name_each_with_the_other() -> None:
    assert ("KEN", "Kenya") in completion.states("KE")
    assert ("Kenya", "KEN") in completion.states("Ke")


def test_what_was_typed_stays_as_it_was_typed_because_a_shell_keeps_only_that() -> None:
    assert words(completion.states("ken")) == ["ken", "kenya"]
    assert words(completion.states("Côte")) == ["Côte-d-Ivoire"]
    assert words(completion.states("cote")) == ["cote-d-ivoire"]
    for typed in ("b", "G", "Eq", "são"):
        assert all(word.startswith(typed) for word in words(completion.anything(typed)))


def test_before_anything_is_typed_only_the_codes_are_offered() -> None:
    assert len(completion.states("")) == 55
    assert len(completion.instruments("")) == 13
    assert len(completion.recs("")) == 8
    assert ("C189", "Domestic Workers Convention, 2011 (No. 189)") in completion.instruments("")


def test_every_word_that_is_offered_means_what_its_title_says(ratify: Ratify) -> None:
    register = read_folder(baseline_folder()).register
    assert register is not None
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        for word, title in completion.anything(letter):
            code = register.names.find(word).code
            assert code in {word, title}, (word, title)


def test_kinds_of_act_and_rungs_are_offered_with_their_labels() -> None:
    assert ("deposit", "deposit") in [(word, said.lower()) for word, said in completion.acts("de")]
    assert {"enacted_partial", "enacted_full"} <= set(words(completion.rungs("enacted")))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_a_name_in_a_home_without_a_store(shell: str, tmp_path: Path) -> None:
    assert "ghana" in completed(shell, "ratify status gha", tmp_path).lower()
    assert list(tmp_path.iterdir()) == []


def test_completing_loads_nothing_heavy() -> None:
    program = "import sys; from ratify.cli import completion; completion.anything('K');" + (
        "print(' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert {name.split(".")[0] for name in done.stdout.split()} & HEAVY == set()
