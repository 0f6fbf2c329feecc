"""JSON Schemas of the data files, for editors that complete and check YAML while it is typed."""

import json
from typing import Any

from pydantic import RootModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import NullableSchema, WithDefaultSchema

from ratify.seeds.beside import CountsFile, WaiversFile
from ratify.seeds.files import FILES
from ratify.seeds.guidance import GuidanceFile
from ratify.seeds.shapes.regimes import RegimesFile
from ratify.seeds.shapes.scoring import ScoringFile
from ratify.seeds.targets import TargetsFile

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_SINGLE: dict[str, type[RootModel[Any]]] = {
    "counts": CountsFile,
    "guidance": GuidanceFile,
    "rec_instruments": RegimesFile,
    "scoring": ScoringFile,
    "targets": TargetsFile,
    "waivers": WaiversFile,
}


class _Editing(GenerateJsonSchema):
    """What is not known is left out of a data file: nothing is null, nothing has a default."""

    def nullable_schema(self, schema: NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


def json_schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema (draft 2020-12) of each kind of data file, by its name.

    A schema knows keys, forms and codes. It does not know what refers to what, nor that a date
    must have existed: :func:`ratify.seeds.read_folder` does.
    """
    shapes = {**{kind.schema: kind.shape for kind in FILES}, **_SINGLE}
    return {
        name: {"$schema": _DRAFT, **shape.model_json_schema(schema_generator=_Editing)}
        for name, shape in shapes.items()
    }


def schema_files() -> dict[str, str]:
    """Return the text of each schema file, by its name in the data folder."""
    return {
        f"schema/{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in json_schemas().items()
    }
