"""JSON Schemas for editors: made from the shapes, and equal to what is committed."""

import jsonschema
import pytest
import yaml

from ratify.seeds import baseline_folder, json_schemas, schema_files
from ratify.seeds.files import FILES, DataFile


def test_committed_schemas_are_those_of_the_code() -> None:
    for file, text in schema_files().items():
        committed = (baseline_folder() / file).read_text(encoding="utf-8")
        assert committed == text, f"{file} is outdated: run scripts/schemas.py"


def test_no_schema_is_left_over() -> None:
    found = {f"schema/{path.name}" for path in (baseline_folder() / "schema").iterdir()}
    assert found == set(schema_files())


def test_every_schema_that_a_data_file_names_is_there() -> None:
    for path in baseline_folder().rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").split("\n")[0]
        named = first.partition("$schema=")[2]
        assert not named or (path.parent / named).resolve().is_file(), path.name


@pytest.mark.parametrize("kind", FILES, ids=lambda kind: kind.pattern)
def test_every_file_names_its_schema_in_its_first_line(kind: DataFile) -> None:
    for path in baseline_folder().glob(kind.pattern):
        first = path.read_text(encoding="utf-8").split("\n")[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve().is_file()


def test_schemas_know_codes_and_refuse_unknown_keys() -> None:
    act = json_schemas()["acts"]["$defs"]["ActShape"]
    assert act["additionalProperties"] is False
    assert act["required"] == ["act", "date", "source", "verification"]
    assert "accession" in json_schemas()["acts"]["$defs"]["ActKind"]["enum"]


def test_the_data_fit_their_schemas() -> None:
    for kind in FILES:
        schema = json_schemas()[kind.schema]
        for path in baseline_folder().glob(kind.pattern):
            data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            jsonschema.validate(data, schema)
