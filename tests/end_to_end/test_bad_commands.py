"""Wrong commands: each has its own sentence and exit code, prints no answer and loses nothing."""

import shutil
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Done

Ratify = Callable[..., Done]
SOURCE = ("--source", "Letter of the depositary", "--yes")

USAGE = [
    (["statsu"], "Did you mean 'status'"),
    (["status", "--bogus"], "No such option: --bogus"),
    (["status", "--store", "x.db"], "--store stands before the command"),
    (["status", "--as-of", "2015-13-01"], "'2015-13-01' is not a date"),
    (["status", "--as-of", "yesterday"], "'yesterday' is not a date"),
    (["status", "--known-at", "noon"], "'noon' is neither a day nor a time"),
    (["status", "--region", "Middle"], "'Middle' is not one of"),
    (["status", "--format", "xml"], "'xml' is not one of"),
    (["status", "--lang", "de"], "no language 'de'"),
    (["status", "--output", "status.xyz"], "does not say which format"),
    (["status", "--output", "status.csv", "--format", "json"], "ends like csv"),
    (["status", "--output", "office.db/status.csv"], "Cannot write"),
    (["--today", "soon", "status"], "'soon' is not a date"),
    (["--store", "mysql://host/db", "status"], "cannot be kept in 'mysql'"),
    (["--data", "nowhere", "init"], "There is no folder nowhere"),
    (["record"], "Missing: STATE, INSTRUMENT, ACT, DATE, --source"),
    (["record", "KEN", "C189", "ratification", "2026-10-01", "--source", "x"], "--yes"),
    (["record", "KEN", "C189", "ratification", "1.10.2026", *SOURCE], "'1.10.2026' is not a date"),
    (["record", "KEN", "C189", "ratification", "2026-10-01", *SOURCE, "--url", "x"], "web address"),
    (["retract", "C189-ZAF"], "Missing option '--reason'"),
    (["retract", "C189-ZAF-506dae", "--reason", " "], "for a reason"),
]
NAMES = [
    (["status", "Narnia"], "'Narnia'"),
    (["status", "Kenyya"], "Did you mean Kenya (KEN)?"),
    (["status", "gui"], "Guinea-Bissau (GNB)"),
    (["status", "--rec", "Kenya"], "No REC is called 'Kenya'"),
    (["record", "Atlantis", "C189", "ratification", "2026-10-01", *SOURCE], "'Atlantis'"),
    (["record", "KEN", "C999", "ratification", "2026-10-01", *SOURCE], "'C999'"),
    (
        ["record", "KEN", "C189", "joining", "2026-10-01", *SOURCE],
        "no kind of act called 'joining'",
    ),
    (["retract", "C189-XXX-000000", "--reason", "misread"], "'C189-XXX-000000'"),
]
REFUSED = [
    (["record", "KEN", "C189", "signature", "2015-01-01", *SOURCE], "signature-of-ilo-convention"),
    (["record", "KEN", "C189", "reservation", "2015-01-01", *SOURCE], "reservation-to-ilo"),
    (["record", "KEN", "C189", "accession", "2015-01-01", *SOURCE], "accession-to-ilo-convention"),
    (["record", "KEN", "C189", "ratification", "2010-01-01", *SOURCE], "before-adoption"),
    (["record", "KEN", "C189", "ratification", "2027-01-01", *SOURCE], "future-date"),
    (["record", "ESH", "C189", "ratification", "2026-10-01", *SOURCE], "not-a-member"),
    (["record", "KEN", "FMP", "deposit", "2026-10-01", *SOURCE], "deposit-without-consent"),
    (["record", "ZAF", "C189", "ratification", "2013-06-20", *SOURCE], "on record already"),
    (["record", "ZAF", "C189", "denunciation", "2020-01-01", *SOURCE], "denunciation-outside"),
]
TABLE = [(2, *case) for case in USAGE] + [(3, *case) for case in NAMES]
TABLE += [(4, *case) for case in REFUSED]


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("code", "words", "said"), TABLE, ids=[" ".join(words) for _, words, _ in TABLE]
)
def test_a_wrong_command_is_told_what_is_wrong_and_changes_nothing(
    ratify: Ratify, office: Path, code: int, words: list[str], said: str
) -> None:
    before = digest(office / "office.db")
    done = ratify(*words)
    assert (done.code, "Traceback" in done.err) == (code, False), done.err
    assert said in done.err
    if words[0] != "record":
        assert done.out == ""
    assert digest(office / "office.db") == before
    assert [path.name for path in office.iterdir() if path.is_file()] == ["office.db"]


def test_every_wrong_command_has_words_of_its_own(ratify: Ratify) -> None:
    assert len({said for _, _, said in TABLE}) == len(TABLE) >= 20


def test_without_a_store_the_command_that_makes_one_is_named(ratify: Ratify) -> None:
    done = ratify("--store", "none.db", "status")
    assert (done.code, done.out) == (5, "")
    assert "ratify init" in done.err


def test_a_file_that_is_no_store_is_said_to_be_none_and_kept(ratify: Ratify, office: Path) -> None:
    (office / "letter.txt").write_text("Dear colleague, " * 400)
    for command in (("status",), ("init",), ("load",)):
        done = ratify("--store", "letter.txt", *command)
        assert (done.code, "Traceback" in done.err) == (5, False), done.err
    assert (office / "letter.txt").read_text() == "Dear colleague, " * 400


def test_a_store_that_somebody_writes_is_waited_for_and_then_left_alone(
    ratify: Ratify, office: Path
) -> None:
    before = digest(office / "office.db")
    writer = sqlite3.connect(office / "office.db", isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    try:
        done = ratify("retract", "C189-ZAF-506dae", "--reason", "misread")
    finally:
        writer.execute("ROLLBACK")
        writer.close()
    assert (done.code, "Traceback" in done.err) == (5, False), done.err
    assert digest(office / "office.db") == before


def test_data_files_with_an_error_are_refused_with_file_and_line(
    ratify: Ratify, office: Path
) -> None:
    from ratify.seeds import baseline_folder

    shutil.copytree(baseline_folder(), office / "data")
    states = office / "data" / "member_states.yaml"
    states.write_text(states.read_text(encoding="utf-8") + "surprise: NO\n", encoding="utf-8")
    before = digest(office / "office.db")
    done = ratify("--data", "data", "load")
    assert done.code == 4
    assert "member_states.yaml:" in done.err
    assert "none of them was loaded" in done.err
    assert digest(office / "office.db") == before
