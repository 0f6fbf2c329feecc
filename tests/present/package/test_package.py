"""Open data that anyone can reuse: valid, the same every time, and harmless in a spreadsheet."""

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from frictionless import Package, validate
from openpyxl import load_workbook

from ratify.present.package import write_package
from ratify.register import Register
from tests import builders

AS_OF = date(2026, 11, 21)


@pytest.fixture(scope="module")
def package(baseline: Register, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    write_package(baseline, AS_OF, folder)
    return folder


def test_the_real_package_is_a_valid_data_package(package: Path) -> None:
    report = validate(str(package / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])[:10]
    assert report.stats["tasks"] == 9


def test_every_act_on_record_is_in_the_package(package: Path, baseline: Register) -> None:
    rows = Package(str(package / "datapackage.json")).get_resource("acts").read_rows()
    assert {row["id"] for row in rows} == {act.id for act in baseline.acts}


def test_each_member_state_has_one_standing_under_each_treaty(package: Path) -> None:
    tables = json.loads((package / "ratify.json").read_text(encoding="utf-8"))
    cells = {(row["instrument"], row["state"]) for row in tables["standings"]}
    assert len(cells) == len(tables["standings"]) == 55 * 13


def test_the_descriptor_says_as_of_when_and_under_which_licence(package: Path) -> None:
    descriptor = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    assert descriptor["as_of"] == "2026-11-21"
    assert descriptor["licenses"][0]["name"] == "CC-BY-4.0"
    assert all(
        field["description"]
        for resource in descriptor["resources"]
        for field in resource["schema"]["fields"]
    )


def test_the_sqlite_file_answers_in_sql_and_its_references_hold(package: Path) -> None:
    connection = sqlite3.connect(package / "ratify.sqlite")
    try:
        (parties,) = connection.execute(
            "SELECT count(*) FROM standings WHERE instrument = 'C189' AND standing = 'party'"
        ).fetchone()
        assert parties > 0
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def test_the_same_register_and_day_give_the_same_bytes(
    package: Path, baseline: Register, tmp_path: Path
) -> None:
    for path in write_package(baseline, AS_OF, tmp_path):
        assert path.read_bytes() == (package / path.name).read_bytes(), path.name


def test_a_note_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    poisoned = builders.act(
        "XAU", "XAA", "signature", "2007-01-01", note='=HYPERLINK("https://example.org")\x07'
    )
    write_package(builders.register(poisoned), AS_OF, tmp_path)
    assert "'=HYPERLINK" in (tmp_path / "acts.csv").read_text(encoding="utf-8")
    sheet = load_workbook(tmp_path / "ratify.xlsx")["acts"]
    cells = [cell for row in sheet.iter_rows() for cell in row if "HYPERLINK" in str(cell.value)]
    assert [cell.data_type for cell in cells] == ["s"]
