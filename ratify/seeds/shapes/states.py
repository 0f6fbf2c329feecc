"""``member_states.yaml``: the Member States of the African Union."""

from typing import Annotated

from pydantic import Field, PlainSerializer, RootModel

from ratify.register import Figure, Incorporation, Procedure, State
from ratify.seeds.shapes.base import (
    ISO2_FORM,
    M49_FORM,
    Address,
    Flag,
    Iso3,
    Ordered,
    Remark,
    Shape,
    SourceId,
    Text,
)
from ratify.seeds.shapes.names import Names, named
from ratify.vocabulary import Confidence, IncorporationSystem, Region


def _whole(value: float) -> int | float:
    return int(value) if value.is_integer() else value


Number = Annotated[float, Field(strict=True, ge=0, allow_inf_nan=False), PlainSerializer(_whole)]


class ReadingShape(Shape):
    """One reading of how treaties enter national law."""

    system: IncorporationSystem
    basis: Annotated[Remark, Field(description="The clause, case or practice.")] = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: Remark = ""
    source: Annotated[Remark, Field(description="Id in sources.yaml, or a citation.")] = ""
    url: Address = ""

    def fact(self) -> Incorporation:
        """Return the reading."""
        return Incorporation(**self.fields())


class IncorporationShape(ReadingShape):
    """How treaties enter national law, with what other sources say."""

    others: Annotated[
        tuple[ReadingShape, ...], Field(description="Sources that add or differ.")
    ] = ()

    def fact(self) -> Incorporation:
        """Return the reading with the others."""
        others = tuple(other.fact() for other in self.others)
        return Incorporation(**{**self.fields(), "others": others})


class ProcedureShape(Shape):
    """Who approves and who ratifies treaties."""

    who_ratifies: Text
    who_approves: Text
    which_treaties: Text
    legal_basis: Text
    seen: Annotated[Flag, Field(description="The constitution or Act itself was read.")] = False
    url: Address = ""
    note: Remark = ""

    def fact(self) -> Procedure:
        """Return the procedure."""
        return Procedure(**self.fields())


class FigureShape(Shape):
    """A number about a State."""

    value: Number
    unit: Text
    year: Annotated[int, Field(strict=True, ge=1900, le=2100)]
    source: SourceId
    note: Remark = ""

    def fact(self, key: str) -> Figure:
        """Return the figure of that key."""
        return Figure(key=key, **self.fields())


class StateShape(Shape):
    """A Member State."""

    iso2: Annotated[str, Field(pattern=ISO2_FORM, description="In quotes, always.")]
    m49: Annotated[str, Field(pattern=M49_FORM, description="UN code; in quotes, always.")]
    names: Names
    official_name: Text
    region: Annotated[Region, Field(description="One of the five regions of the AU.")]
    capital: Text
    languages: tuple[Text, ...] = ()
    legal_tradition: Remark = ""
    incorporation: IncorporationShape
    procedure: ProcedureShape | None = None
    figures: dict[str, FigureShape] = Field(default_factory=dict)
    aliases: Annotated[tuple[Text, ...], Field(description="What people type.")] = ()
    note: Remark = ""
    sources: Annotated[
        dict[str, SourceId],
        Ordered,
        Field(description="Which source gave which part of the entry."),
    ] = Field(default_factory=dict)

    def fact(self, key: str) -> State:
        """Return the State of that ISO 3166 code."""
        return State(
            iso3=key,
            **{
                **self.fields(),
                "names": named(self.names),
                "incorporation": self.incorporation.fact(),
                "procedure": self.procedure and self.procedure.fact(),
                "figures": tuple(shape.fact(name) for name, shape in self.figures.items()),
            },
        )


class StatesFile(RootModel[dict[Iso3, StateShape]]):
    """Member States by ISO 3166-1 alpha-3 code."""
