"""What leaves the office: open data, and data files for review. Never a person's name."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from frictionless import Package, validate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ratify import law
from ratify.errors import DuplicateAct
from ratify.register import BASELINE, OFFICE, Act, Contact, Register, Source
from ratify.seeds import (
    baseline_folder,
    canonical_files,
    complete_folder,
    read_folder,
    write_folder,
)
from ratify.store import Store
from ratify.vocabulary import ActKind
from tests import builders
from tests.cli.conftest import Answered, run, world

Office = Callable[..., Answered]
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
CLERK, FRIEND = "Wanjiru Invented", "Otieno Invented"
LETTER = ("--source", "Letter of the depositary", "--yes", "--by", CLERK)


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    shutil.copy(made, path)
    return path


@pytest.fixture
def office(store: Path) -> Office:
    def command(*words: str) -> Answered:
        here = world({"RATIFY_STORE": str(store)})
        code = run(words, here)
        return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    return command


def texts(folder: Path) -> Iterator[str]:
    """Everything that can be read in the files of a folder, packed or not."""
    for path in folder.rglob("*"):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                yield from (book.read(name).decode() for name in book.namelist())
        elif path.is_file():
            yield path.read_bytes().decode(errors="replace")


def test_no_person_leaves_the_office(office: Office, store: Path, tmp_path: Path) -> None:
    office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER)
    contact = Contact(id="", state="KEN", role="desk officer", name=FRIEND, address="+000 000")
    Store.open(store).note(contact, NOW, CLERK)
    for words in (("export", "--output", "package"), ("export", "--seeds", "--output", "seeds")):
        done = office(*words[:-1], str(tmp_path / words[-1]))
        assert done.code == 0, done.err
        found = [done.out, *texts(tmp_path / words[-1])]
        assert any("Letter of the depositary" in text for text in found)
        assert not [text for text in found if CLERK in text or FRIEND in text or "+000" in text]


def test_a_package_says_what_was_known_and_can_be_made_again(
    office: Office, store: Path, tmp_path: Path
) -> None:
    first, second, later = (str(tmp_path / name) for name in ("first", "second", "later"))
    assert office("export", "--output", first).code == 0
    known_at = json.loads((tmp_path / "first" / "datapackage.json").read_text())["known_at"]
    late = builders.act("C189", "KEN", "ratification", "2024-02-01")
    Store.open(store).record(late, NOW, CLERK)
    assert office("export", "--output", second, "--known-at", known_at).code == 0
    assert office("export", "--output", later).code == 0
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes(), path.name
    acts = [(tmp_path / name / "acts.csv").read_bytes() for name in ("first", "later")]
    assert acts[0] != acts[1]


def test_a_package_with_the_offices_work_in_it_is_valid(office: Office, tmp_path: Path) -> None:
    office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER, "--note", "=1+1")
    office("retract", "C189-AGO-e1421f", "--reason", "No source names it")
    assert office("export", "--output", str(tmp_path / "p")).code == 0
    report = validate(str(tmp_path / "p" / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])[:10]
    acts = Package(str(tmp_path / "p" / "datapackage.json")).get_resource("acts").read_rows()
    [new] = [row for row in acts if row["state"] == "KEN" and row["instrument"] == "C189"]
    assert (new["note"], new["recorded_at"].year) == ("'=1+1", 2026)
    [old] = [row for row in acts if row["id"] == "C189-AGO-e1421f"]
    assert (old["retracted"], old["reason"]) == (True, "No source names it")


def test_a_package_is_of_the_day_that_was_asked_for(office: Office, tmp_path: Path) -> None:
    done = office(
        "export", "--as-of", "2012-01-01", "--output", str(tmp_path / "p"), "--format", "json"
    )
    answer = json.loads(done.out)
    assert (answer["as_of"], answer["totals"]) == ("2012-01-01", {"files": 13})
    assert [list(row) for row in answer["rows"]] == [["file", "bytes", "sha256"]] * 13
    standings = (tmp_path / "p" / "standings.csv").read_text()
    assert standings.count("\nC189,") == 54


def test_an_interrupted_package_has_no_descriptor(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert office("export", "--output", str(tmp_path / "p")).code == 0
    (tmp_path / "p" / "standings.csv").unlink()
    (tmp_path / "p" / "standings.csv").mkdir()
    done = office("export", "--output", str(tmp_path / "p"))
    assert (done.code, "Cannot write" in done.err) == (2, True)
    assert not (tmp_path / "p" / "datapackage.json").exists()


@pytest.mark.parametrize("words", [("export",), ("export", "--seeds")])
def test_nothing_is_written_outside_the_folder(
    office: Office, tmp_path: Path, words: tuple[str, ...]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "acts").symlink_to(outside)
    (folder / "acts.csv").symlink_to(outside / "acts.csv")
    done = office(*words, "--output", str(folder))
    assert (done.code, "leads out of" in done.err) == (2, True)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("words", [("export",), ("export", "--seeds")])
def test_where_no_folder_can_be_the_error_is_one_sentence(
    office: Office, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        done = office(*words, "--output", str(place))
        assert (done.code, "Cannot make the folder" in done.err) == (2, True)


def test_seeds_of_an_untouched_office_are_the_published_data_byte_for_byte(
    office: Office, tmp_path: Path
) -> None:
    assert office("export", "--seeds", "--output", str(tmp_path / "data")).code == 0
    published = baseline_folder()
    files = sorted(path.relative_to(published) for path in published.rglob("*") if path.is_file())
    assert files == sorted(
        path.relative_to(tmp_path / "data")
        for path in (tmp_path / "data").rglob("*")
        if path.is_file()
    )
    for file in files:
        assert (tmp_path / "data" / file).read_bytes() == (published / file).read_bytes(), file


def test_the_work_of_the_office_returns_through_review(office: Office, tmp_path: Path) -> None:
    office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER)
    office("retract", "C189-AGO-e1421f", "--reason", "No source names it")
    seeds = tmp_path / "data"
    done = office("export", "--seeds", "--output", str(seeds), "--format", "json")
    added, taken_back = json.loads(done.out)["rows"]
    assert (added["change"], added["state"], added["origin"]) == ("added", "KEN", "office")
    assert (taken_back["id"], taken_back["reason"]) == ("C189-AGO-e1421f", "No source names it")
    text = (seeds / "acts" / "C189.yaml").read_text(encoding="utf-8")
    assert "KEN:" in text
    assert "AGO:" not in text
    reviewed = office("--data", str(seeds), "load")
    assert (reviewed.code, "Nothing new" in reviewed.err) == (0, True)
    elsewhere = ("--store", str(tmp_path / "other.db"), "--data", str(seeds))
    assert office(*elsewhere, "init").code == 0
    rows = json.loads(office(*elsewhere, "history", "KEN", "C189", "--format", "json").out)["rows"]
    assert [(row["id"], row["origin"]) for row in rows] == [(added["id"], BASELINE)]


def test_two_declarations_of_one_day_are_two_records_in_files_too(
    store: Path, office: Office, tmp_path: Path
) -> None:
    letter = Source(id="", title="Invented letter of two declarations")
    for text in ("On art. 3.", "On art. 4."):
        declared = builders.act(
            "YOUTH", "KEN", "declaration", "2014-01-29", declaration=text, source=letter
        )
        Store.open(store).record(declared, NOW, CLERK)
    assert office("export", "--seeds", "--output", str(tmp_path / "data")).code == 0
    reading = read_folder(tmp_path / "data")
    assert reading.register is not None, reading.findings
    both = [act for act in reading.register.acts_of("KEN", "YOUTH") if act.declaration]
    ours = [act for act in Store.open(store).register().acts_of("KEN", "YOUTH") if act.declaration]
    assert sorted(act.id for act in both) == sorted(act.id for act in ours)
    assert len(both) == 2


def said(register: Register) -> Any:
    """What stands, whoever recorded it and when, and the standing of every State."""

    def bare(act: Act) -> str:
        trimmed = {"note": act.note.strip(), "declaration": act.declaration.strip()}
        source = replace(act.source, title=act.source.title.strip(), note=act.source.note.strip())
        plain = replace(act, id="", origin="", recorded_at=None, recorded_by="", source=source)
        return repr(replace(plain, **trimmed))

    day = NOW.date()
    return (
        sorted(bare(act) for act in register.acts if act.retraction is None),
        sorted(one.id for one in register.evidence if one.retraction is None),
        {
            code: [one.standing for one in law.positions(register, code, day, register.states)]
            for code in register.instruments
        },
    )


texts_of_clerks = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=20)
deeds = st.builds(
    builders.act,
    st.sampled_from(("C189", "YOUTH", "ICRMW")),
    st.sampled_from(("KEN", "MAR", "ZAF")),
    st.sampled_from(ActKind),
    st.dates(date(1960, 1, 1), date(2026, 1, 1)).map(str),
    declaration=texts_of_clerks,
    note=texts_of_clerks,
    origin=st.sampled_from((OFFICE, "import:invented")),
    source=st.builds(
        Source, id=st.just(""), title=texts_of_clerks.filter(str.strip), note=texts_of_clerks
    ),
)


@given(st.lists(deeds, max_size=4), st.lists(st.integers(0, 10**6), max_size=3))
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
def test_load_export_load_is_the_identity_with_the_offices_work_in_it(
    made: Path, recorded: list[Act], retracted: list[int]
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        store = Store.open(shutil.copy(made, folder / "store.db"))
        for deed in recorded:
            with suppress(DuplicateAct):
                store.record(deed, NOW, CLERK)
        standing = [act.id for act in store.register().acts]
        for id_ in {standing[number % len(standing)] for number in retracted}:
            store.retract(id_, "misread", NOW, FRIEND)
        ours = store.register()
        write_folder(ours, folder / "data")
        complete_folder(baseline_folder(), folder / "data")
        reading = read_folder(folder / "data")
        assert reading.register is not None, reading.findings
        assert said(reading.register) == said(ours)
        assert canonical_files(reading.register) == canonical_files(ours)
