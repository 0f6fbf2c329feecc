"""Persons stay in the office: a recognisable, invented contact is planted, and looked for."""

import io
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ratify.cli import run
from ratify.cli.app import COMMANDS
from ratify.store import Store
from tests.cli.conftest import Answered, world

Office = Callable[..., Answered]
NAME, ADDRESS = "Zuwena Quillfeather-Okonkwo", "zq@invented.example"
WHERE, ROLE, REMARK = "Ministry of Invented Works", "keeper of the invented seal", "prefers tea"
PERSONAL = (NAME, ADDRESS, WHERE, ROLE, REMARK)
CONTACT = (
    *("contact", "GHA", "--role", ROLE, "--name", NAME, "--organisation", WHERE),
    *("--address", ADDRESS, "--note", REMARK),
)
LETTER = ("--source", "Invented letter", "--yes")
STEP = ("step", "GHA", "FMP", "cabinet_approval", "2026-10-01", *LETTER)
OBSTACLE = ("obstacle", "GHA", "FMP", "sovereignty", *LETTER)
ACTION = ("todo", "GHA", "FMP", "--do", "Write", "--due", "2026-11-25", "--yes")


@pytest.fixture(scope="module")
def store(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a contact, a step, an obstacle and an action."""
    path = tmp_path_factory.mktemp("planted") / "office.db"
    shutil.copy(made, path)
    for words in (STEP, OBSTACLE, ACTION, (*CONTACT, "--yes")):
        assert run(("--store", str(path), *words), world()) == 0
    return path


@pytest.fixture
def office(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Commands on a copy of that store, in a folder of their own."""
    monkeypatch.chdir(tmp_path)
    own = tmp_path.parent / f"{tmp_path.name}.db"
    shutil.copy(store, own)

    def command(*words: str, terminal: bool = False) -> Answered:
        here = world({"RATIFY_STORE": str(own)}, terminal=terminal)
        code = run(words, here)
        return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    return command


def texts(folder: Path) -> Iterator[str]:
    """Everything that can be read in the files of a folder, packed or not."""
    for path in (one for one in folder.rglob("*") if one.is_file()):
        content = path.read_bytes()
        yield from _texts(content)


def _texts(content: bytes) -> Iterator[str]:
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as box:
            for name in box.namelist():
                yield from _texts(box.read(name))
    yield content.decode(errors="replace")


def persons_in(done: Answered, folder: Path) -> set[str]:
    """What of the contact is in an answer, or in the files that it left."""
    everything = "\n".join((done.out, done.err, *texts(folder)))
    return {text for text in PERSONAL if text in everything}


EVERYTHING = {
    "init": ("init",),
    "status": ("status", "GHA"),
    "explain": ("explain", "GHA", "FMP"),
    "record": ("record", "GHA", "FMP", "ratification", "2026-11-01", *LETTER[:2], "--dry-run"),
    "retract": ("retract", "{contact}", "--reason", "left"),
    "history": ("history", "--format", "json"),
    "assess": ("assess", "GHA", "C097", "art. 6", "gap_review", *LETTER),
    "step": ("step", "GHA", "--format", "json"),
    "obstacle": ("obstacle", "--format", "json"),
    "todo": ("todo", "--due", "all", "--format", "json"),
    "domestication": ("domestication", "GHA"),
    "gaps": ("gaps", "GHA"),
    "queue": ("queue", "--as-of", "2008-09-30", "--format", "json"),
    "shortlist": ("shortlist", "FMP", "--explain", "--top", "60", "--format", "json"),
    "harmonisation": ("harmonisation", "ECOWAS"),
    "peers": ("peers", "GHA", "FMP"),
    "trend": ("trend", "FMP"),
    "diff": ("diff", "2020-01-01", "today", "GHA", "--knowledge"),
    "list": ("list", "FMP"),
    "map": ("map", "FMP", "--output", "map.html"),
    "chart": ("chart", "gaps", "--output", "chart.html"),
    "site": ("site", "--output", "site", "--lang", "en"),
    "brief": ("brief", "GHA", "--instrument", "FMP", "--output", "brief.docx"),
    "report": ("report", "--output", "report.html"),
    "pack": ("pack", "GHA", "--date", "2026-12-07", "--output", "pack.zip"),
    "check": ("check", "--ledger", "--format", "json"),
    "rule": ("rule", "R101"),
    "load": ("load",),
    "import": ("import", "list.csv", "--instrument", "FMP", "--source", "List", "--dry-run"),
    "sync": ("sync", "normlex", "C189", "--file", "list.csv"),
    "export": ("export", "--output", "package"),
    "backup": ("backup", "elsewhere.db"),
    "restore": ("restore", "elsewhere.db"),
    "migrate": ("migrate",),
    "doctor": ("doctor",),
}
HERE_THEY_ARE_SHOWN = {"contact"}
MAY_FAIL = {"import", "restore", "sync"}


def test_every_command_there_is_is_tried_here() -> None:
    assert EVERYTHING.keys() | HERE_THEY_ARE_SHOWN >= COMMANDS.keys()


@pytest.mark.parametrize("name", sorted(EVERYTHING))
def test_no_person_is_in_what_a_command_says_or_writes(
    name: str, office: Office, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("state,signature_date\nGHA,2018-03-21\n", encoding="utf-8")
    [contact] = [row for row in office("contact").out.split() if row.startswith("GHA-c")]
    done = office(*(word.format(contact=contact) for word in EVERYTHING[name]))
    assert done.code == 0 or name in MAY_FAIL, done.err
    assert done.out or done.err
    assert persons_in(done, tmp_path) == set()


@pytest.mark.parametrize(
    "words",
    [
        ("export", "--seeds", "--output", "seeds"),
        ("brief", "GHA", "--lang", "fr"),
        ("brief", "ECOWAS"),
        ("pack", "GHA", "--date", "2026-12-07", "--output", "pack"),
        ("todo", "--output", "todo.md"),
        ("history", "--output", "history.csv"),
    ],
)
def test_nor_in_what_the_other_forms_of_a_command_write(
    words: tuple[str, ...], office: Office, tmp_path: Path
) -> None:
    done = office(*words)
    assert done.code == 0, done.err
    assert persons_in(done, tmp_path) == set()


def test_the_same_search_finds_the_person_where_it_was_asked_for(
    office: Office, tmp_path: Path
) -> None:
    assert persons_in(office("contact", "GHA"), tmp_path) == set(PERSONAL)
    asked = office("brief", "GHA", "--with-contacts", "--output", "brief.docx")
    assert persons_in(asked, tmp_path) == set(PERSONAL) - {REMARK}


def test_the_queue_names_persons_only_when_asked(office: Office, tmp_path: Path) -> None:
    ratified = ("record", "GHA", "FMP", "ratification", "2026-10-20", "--source", "Letter", "--yes")
    assert office(*ratified).code == 0
    plain = office("queue")
    assert "Write, by 2026-11-25" in plain.out
    assert persons_in(plain, tmp_path) == set()
    asked = office("queue", "--with-contacts", "--format", "csv")
    assert {NAME, ROLE, WHERE, ADDRESS} == persons_in(asked, tmp_path)
    assert asked.out.splitlines()[0].endswith(",contact")


def test_a_sheet_for_a_rec_names_nobody(office: Office) -> None:
    done = office("brief", "ECOWAS", "--with-contacts")
    assert (done.code, "Contacts are of States." in done.err) == (2, True)


def test_a_backup_says_what_it_leaves_out_and_keeps_it_when_asked(
    office: Office, tmp_path: Path
) -> None:
    assert "1 contact was left out" in office("backup", "elsewhere.db").err
    full = office("backup", "full.db", "--with-contacts")
    assert "left out" not in full.err
    assert persons_in(full, tmp_path) == set(PERSONAL)
    back = office("--store", str(tmp_path / "new.db"), "restore", "full.db")
    assert back.code == 0
    assert NAME in office("--store", str(tmp_path / "new.db"), "contact").out


def test_a_store_moves_with_its_contacts_unless_it_is_for_somebody_else(
    office: Office, store: Path, tmp_path: Path
) -> None:
    ours, theirs = (str(tmp_path / name) for name in ("ours.db", "theirs.db"))
    assert office("--store", ours, "init", "--from", str(store)).code == 0
    assert NAME in office("--store", ours, "contact").out
    done = office("--store", theirs, "init", "--from", str(store), "--without-contacts")
    assert done.code == 0
    for path in tmp_path.glob("theirs.db*"):
        assert NAME.encode() not in path.read_bytes()
    assert "Nothing found" in office("--store", theirs, "contact").out
    assert office("--store", theirs, "check", "--ledger").code == 0
    assert "GHA-FMP" not in office("--store", theirs, "step").out
    assert "cabinet_approval" in office("--store", theirs, "step", "--format", "csv").out


def test_persons_are_erased_for_good_by_a_backup_without_them(
    office: Office, store: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.db"
    shutil.copy(store, own)
    assert office("--store", str(own), "backup", "clean.db").code == 0
    assert office("--store", str(own), "restore", "clean.db", "--yes").code == 0
    assert Store.open(own).contacts() == ()
    left = [path.read_bytes() for path in own.parent.glob("own.db*")]
    assert left
    assert not any(text.encode() in content for content in left for text in PERSONAL)


def test_the_log_of_the_ledger_says_who_noted_a_person_and_not_whom(store: Path) -> None:
    log = [entry for entry in Store.open(store).log() if entry.kind == "contact"]
    assert [entry.recorded_by for entry in log] == ["Focal point"]
    assert not any(text in repr(log) for text in PERSONAL)
    assert not any(text in repr(Store.open(store).register()) for text in PERSONAL)
