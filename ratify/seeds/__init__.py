"""Data files and the register: reading with places, the canonical form, JSON Schemas."""

from ratify.seeds.ids import act_id, evidence_id
from ratify.seeds.locate import baseline_folder
from ratify.seeds.reading import Reading, read_folder
from ratify.seeds.rules import FORM_RULES
from ratify.seeds.schema import json_schemas, schema_files
from ratify.seeds.writing import canonical_files, complete_folder, uncanonical, write_folder

__all__ = [
    "FORM_RULES",
    "Reading",
    "act_id",
    "baseline_folder",
    "canonical_files",
    "complete_folder",
    "evidence_id",
    "json_schemas",
    "read_folder",
    "schema_files",
    "uncanonical",
    "write_folder",
]
