"""``acts/`` and ``domestication/``: what States did, one file for each instrument."""

from typing import Annotated

from pydantic import Field, RootModel

from ratify.seeds.shapes.base import Date, Iso3, Remark, Shape, SourceId, Text
from ratify.vocabulary import ActKind, EvidenceKind, Rung, Verification


class ActShape(Shape):
    """One act of one State, as one source reports it."""

    act: Annotated[ActKind, Field(description="A registered ILO ratification: ratification.")]
    date: Annotated[Date, Field(description="Never more exact than the source gives it.")]
    effective: Annotated[Date | None, Field(description="The depositary's own date.")] = None
    declaration: Remark = ""
    source: Annotated[SourceId, Field(description="Id in sources.yaml.")]
    verification: Verification
    note: Remark = ""


class ActsFile(RootModel[dict[Iso3, Annotated[list[ActShape], Field(min_length=1)]]]):
    """Acts under one instrument, by State. The name of the file is the instrument's code."""


class EvidenceShape(Shape):
    """One dated finding on how far national law gives effect to a provision."""

    provision: Annotated[Text, Field(description="Key of a provision, or '*' for the whole.")]
    rung: Rung
    law_title: Remark = ""
    law_reference: Remark = ""
    law_date: Date | None = None
    kind: EvidenceKind
    date: Annotated[Date | None, Field(description="Left out where the source shows none.")] = None
    summary: Text
    source: Annotated[SourceId, Field(description="Id in sources.yaml.")]
    verification: Verification


class DomesticationFile(RootModel[dict[Iso3, Annotated[list[EvidenceShape], Field(min_length=1)]]]):
    """Findings under one instrument, by State. The name of the file is the instrument's code."""
