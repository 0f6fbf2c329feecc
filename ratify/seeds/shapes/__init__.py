"""The shapes of the data files, as pydantic models: which keys, which values, which codes."""

from ratify.seeds.shapes.base import Shape
from ratify.seeds.shapes.instruments import InstrumentsFile, InstrumentShape
from ratify.seeds.shapes.organisations import (
    MembershipsFile,
    MembershipShape,
    OrganisationsFile,
    OrganisationShape,
)
from ratify.seeds.shapes.records import ActsFile, ActShape, DomesticationFile, EvidenceShape
from ratify.seeds.shapes.sources import SourcesFile, SourceShape
from ratify.seeds.shapes.states import StatesFile, StateShape

__all__ = [
    "ActShape",
    "ActsFile",
    "DomesticationFile",
    "EvidenceShape",
    "InstrumentShape",
    "InstrumentsFile",
    "MembershipShape",
    "MembershipsFile",
    "OrganisationShape",
    "OrganisationsFile",
    "Shape",
    "SourceShape",
    "SourcesFile",
    "StateShape",
    "StatesFile",
]
