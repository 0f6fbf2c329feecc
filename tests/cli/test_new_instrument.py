"""An instrument that nobody foresaw needs data only: docs/add-an-instrument.md, word by word.

The treaty, its acts and its source are invented.
"""

import json
import re
import shutil
from pathlib import Path

import pytest

from ratify.cli.app import COMMANDS
from ratify.cli.reference import DOCS
from ratify.seeds import baseline_folder
from tests.cli.conftest import Answered, run, world

PAGE = (DOCS / "add-an-instrument.md").read_text(encoding="utf-8")
BLOCKS = dict(
    zip(
        ("treaty", "acts", "source", "list"),
        re.findall(r"```(?:yaml|csv)\n(.*?)```", PAGE, re.DOTALL),
        strict=True,
    )
)
STEPS = [
    line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()
]


class Folder:
    """A working folder with a store; commands run in it as the page types them."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def run(self, *words: str) -> Answered:
        here = world({"RATIFY_STORE": str(self.place / "office.db")})
        code = run(words, here)
        return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    def step(self, number: int) -> Answered:
        words = re.findall(r'"([^"]*)"|(\S+)', STEPS[number])
        typed = [quoted or bare for quoted, bare in words]
        assert typed.pop(0) == "ratify"
        done = self.run(*typed)
        assert done.code == 0, (STEPS[number], done.err)
        return done


@pytest.fixture(scope="module")
def folder(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """The folder after steps 1 to 5 of the page."""
    place = tmp_path_factory.mktemp("season")
    shutil.copy(made, place / "office.db")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        found = Folder(place)
        found.step(0)
        data = place / "my-data"
        for file, block in (("au_treaties.yaml", "treaty"), ("sources.yaml", "source")):
            with (data / file).open("a", encoding="utf-8") as text:
                text.write(BLOCKS[block])
        (data / "acts" / "XSEASON.yaml").write_text(BLOCKS["acts"], encoding="utf-8")
        assert "1 instrument" in found.step(1).err
        found.step(2)
        assert "XSEASON" in found.step(3).out
        assert "XSEASON" in found.step(4).out
        (place / "list.csv").write_text(BLOCKS["list"], encoding="utf-8")
        assert "dry run" in found.step(5).err
        assert "Recorded 4 acts as import:list." in found.step(6).err
    return found


def test_the_page_has_no_step_that_was_not_taken() -> None:
    assert len(STEPS) == 7


def test_the_data_that_were_there_are_still_the_published_ones(folder: Folder) -> None:
    for path in baseline_folder().rglob("*.yaml"):
        file = path.relative_to(baseline_folder())
        if file.name not in {"au_treaties.yaml", "sources.yaml"}:
            assert (folder.place / "my-data" / file).read_bytes() == path.read_bytes()


def test_the_third_deposit_brings_the_treaty_into_force_by_its_own_rule(folder: Folder) -> None:
    answer = json.loads(folder.run("status", "XSEASON", "--format", "json").out)
    dates = {row["state"]: row["in_force_date"] for row in answer["rows"] if row["in_force_date"]}
    assert dates == dict.fromkeys(("GHA", "KEN", "SEN"), "2021-10-01")
    totals = answer["totals"]
    assert [totals[key] for key in ("signatures", "deposits", "parties", "to_go")] == [2, 3, 3, 0]
    before = folder.run("status", "XSEASON", "--as-of", "2021-09-30", "--format", "json").out
    assert json.loads(before)["totals"]["parties"] == 0


def is_named(text: str) -> bool:
    """Whether a text names the treaty: by its code, its short or its full title."""
    return "XSEASON" in text or "seasonal work" in text.casefold()


ASKED = {
    "status": ["status", "XSEASON"],
    "matrix": ["status"],
    "explain": ["explain", "KEN", "XSEASON"],
    "history": ["history", "KEN", "invented seasonal work"],
    "gaps": ["gaps", "XSEASON"],
    "queue": ["queue", "XSEASON", "--as-of", "2021-05-15"],
    "shortlist": ["shortlist", "XSEASON"],
    "list": ["list", "XSEASON"],
    "domestication": ["domestication", "KEN", "XSEASON"],
    "harmonisation": ["harmonisation", "EAC", "XSEASON"],
    "peers": ["peers", "UGA", "XSEASON"],
    "trend": ["trend", "XSEASON"],
    "diff": ["diff", "2020-01-01", "2021-12-31", "XSEASON"],
    "report": ["report", "XSEASON"],
    "brief": ["brief", "UGA", "--instrument", "XSEASON"],
    "record": ["record", "UGA", "XSEASON", "signature", "2022-01-01", "--source", "x", "--dry-run"],
    "assess": ["assess", "KEN", "XSEASON", "art. 2", "gap_review", "--source", "x", "--dry-run"],
}


@pytest.mark.parametrize("name", sorted(ASKED))
def test_every_command_that_answers_knows_it(folder: Folder, name: str) -> None:
    done = folder.run(*ASKED[name])
    assert done.code == 0, done.err
    assert is_named(done.out)


MADE = {
    "map": (["map", "XSEASON"], "map.html"),
    "rec map": (["map", "EAC", "--family", "au"], "rec.html"),
    "chart": (["chart", "trend", "XSEASON"], "chart.html"),
    "brief": (["brief", "KEN", "--instrument", "XSEASON"], "brief.html"),
    "report": (["report"], "report.md"),
    "list": (["list", "XSEASON"], "list.md"),
}


@pytest.mark.parametrize("name", sorted(MADE))
def test_every_document_and_map_has_it(folder: Folder, tmp_path: Path, name: str) -> None:
    words, file = MADE[name]
    done = folder.run(*words, "--output", str(tmp_path / file))
    assert done.code == 0, done.err
    assert is_named((tmp_path / file).read_text(encoding="utf-8"))


def test_both_exports_have_it_with_the_acts_that_came_in(folder: Folder, tmp_path: Path) -> None:
    assert folder.run("export", "--output", str(tmp_path / "package")).code == 0
    acts = (tmp_path / "package" / "acts.csv").read_text(encoding="utf-8")
    assert acts.count("XSEASON,") == 8
    assert "XSEASON" in (tmp_path / "package" / "instruments.csv").read_text(encoding="utf-8")
    review = folder.run("export", "--seeds", "--output", str(tmp_path / "data"), "--format", "json")
    added = [row for row in json.loads(review.out)["rows"] if row["instrument"] == "XSEASON"]
    assert [row["origin"] for row in added] == ["import:list"] * 4
    text = (tmp_path / "data" / "acts" / "XSEASON.yaml").read_text(encoding="utf-8")
    assert text.count("- act:") == 8


def test_the_commands_asked_here_exist() -> None:
    names = {words[0] for words in ASKED.values()} | {words[0] for words, _ in MADE.values()}
    assert names <= COMMANDS.keys()
