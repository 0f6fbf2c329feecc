"""``rec_instruments.yaml``."""

from pydantic import Field, RootModel

from ratify.register.regimes import (
    Aspect,
    Bond,
    Mark,
    MemberAct,
    RecRegime,
    RegimeInstrument,
    Statement,
)
from ratify.seeds.shapes.base import Address, Code, Count, Date, Flag, Iso3, Remark, Shape, Text
from ratify.vocabulary import ActKind


class StatementShape(Shape):
    """What is said on one aspect, in our words, with its support."""

    aspect: Aspect
    text: Text
    mark: Mark
    urls: tuple[Address, ...] = ()
    since: Date | None = None
    states: tuple[Iso3, ...] = ()

    def fact(self) -> Statement:
        """Return the statement."""
        return Statement(**self.fields())


class MemberActShape(Shape):
    """That a member signed, ratified or acceded, as far as a source says so."""

    state: Iso3
    kind: ActKind
    mark: Mark
    date: Date | None = None
    by: Date | None = None
    urls: tuple[Address, ...] = ()
    note: Remark = ""

    def fact(self) -> MemberAct:
        """Return the act."""
        return MemberAct(**self.fields())


class RegimeInstrumentShape(Shape):
    """One instrument of a regime and its state of play."""

    title: Text
    bond: Bond
    adopted: Date
    adopted_at: Remark = ""
    in_force: Flag | None = None
    in_force_mark: Mark
    in_force_since: Date | None = None
    in_force_since_mark: Mark = Mark.UNVERIFIED
    seen_on: Date | None = None
    threshold: Remark = ""
    threshold_count: Count | None = None
    threshold_mark: Mark = Mark.UNVERIFIED
    acts: tuple[MemberActShape, ...] = ()
    statements: tuple[StatementShape, ...] = ()

    def fact(self, code: str, organisation: str) -> RegimeInstrument:
        """Return the instrument of that code."""
        given = self.fields()
        given["acts"] = tuple(shape.fact() for shape in self.acts)
        given["statements"] = tuple(shape.fact() for shape in self.statements)
        return RegimeInstrument(code=code, organisation=organisation, **given)


class RecRegimeShape(Shape):
    """The free-movement regime of one REC or bloc; without instruments it has none of its own."""

    instruments: dict[Code, RegimeInstrumentShape] = Field(default_factory=dict)
    statements: tuple[StatementShape, ...] = ()

    def fact(self, organisation: str) -> RecRegime:
        """Return the regime of that organisation."""
        return RecRegime(
            organisation=organisation,
            instruments=tuple(
                shape.fact(code, organisation) for code, shape in self.instruments.items()
            ),
            statements=tuple(shape.fact() for shape in self.statements),
        )


class RegimesFile(RootModel[dict[Code, RecRegimeShape]]):
    """Free-movement regimes by REC or bloc."""
