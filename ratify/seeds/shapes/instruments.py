"""``conventions.yaml`` and ``au_treaties.yaml``: instruments with their rules as data."""

from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import Field, PlainSerializer, PlainValidator, RootModel, WithJsonSchema
from pydantic_core import PydanticCustomError

from ratify.register import (
    DenunciationRule,
    EntryRule,
    Flexibility,
    Instrument,
    Period,
    Provision,
    Reporting,
    Threshold,
    Title,
)
from ratify.seeds.shapes.base import (
    MONTH_DAY_FORM,
    SHARE_FORM,
    Address,
    Code,
    Count,
    Date,
    Flag,
    Ordered,
    Remark,
    Shape,
    Text,
)
from ratify.seeds.shapes.names import Language
from ratify.vocabulary import BindingAct, Family, FlexibilityKind, Theme, TitleStanding


def _share(value: Any) -> Fraction:
    if isinstance(value, Fraction):
        return value
    try:
        share = Fraction(value) if isinstance(value, str) else Fraction(0)
    except (ValueError, ZeroDivisionError):
        share = Fraction(0)
    if not 0 < share <= 1:
        raise PydanticCustomError("share", "no share of the members")
    return share


Share = Annotated[
    Fraction,
    PlainValidator(_share),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": SHARE_FORM}),
]
Checked = Annotated[Flag, Field(description="Not verified against the text of the treaty.")]


class TitleShape(Shape):
    """A title in one language."""

    text: Text
    standing: TitleStanding
    seen: Annotated[Flag, Field(description="This very wording was seen in a source.")] = False
    url: Address = ""


class TitlesShape(Shape):
    """The full and the short title in one language."""

    full: TitleShape | None = None
    short: TitleShape | None = None


class ThresholdShape(Shape):
    """A fixed count, or a share of the members of an organisation."""

    count: Annotated[int | None, Field(strict=True, ge=1)] = None
    share: Share | None = None
    strict: Annotated[Flag, Field(description="More than the share is needed.")] = False
    organisation: Remark = ""


class PeriodShape(Shape):
    """A delay: months, then days, then on to the first of the next month."""

    months: Count = 0
    days: Count = 0
    first_of_next_month: Flag = False


class EntryShape(Shape):
    """Entry into force of the treaty and for later States."""

    article: Text
    threshold: ThresholdShape
    delay: PeriodShape
    later_article: Remark = ""
    later: PeriodShape | None = None
    confirmation_on_membership: Flag = False
    recorded: Annotated[Date | None, Field(description="The depositary's own date.")] = None
    check: Checked = False
    later_check: Checked = False

    def fact(self) -> EntryRule:
        """Return the rule."""
        changes = {
            "threshold": Threshold(**self.threshold.fields()),
            "delay": Period(**self.delay.fields()),
            "later": self.later and Period(**self.later.fields()),
        }
        return EntryRule(**{**self.fields(), **changes})


class DenunciationShape(Shape):
    """When a party may denounce, and when that takes effect."""

    article: Text
    counted_from: Literal["treaty", "state"]
    not_before_years: Count
    effect: PeriodShape
    window_months: Count = 0
    repeat_years: Count = 0
    check: Checked = False

    def fact(self) -> DenunciationRule:
        """Return the rule."""
        return DenunciationRule(**{**self.fields(), "effect": Period(**self.effect.fields())})


class FlexibilityShape(Shape):
    """What a State may leave out, must choose or may add."""

    kind: FlexibilityKind
    article: Text
    text: Text
    items: tuple[Text, ...] = ()
    minimum: Count = 0
    one_of: tuple[Text, ...] = ()
    at_most: Annotated[int | None, Field(strict=True, ge=0)] = None
    compulsory: Flag = False
    check: Checked = False


class ProvisionShape(Shape):
    """What one provision asks for, in our own words."""

    requirement: Text
    theme: Theme
    check: Checked = False


class ReportingShape(Shape):
    """What a party owes afterwards."""

    first: Remark = ""
    first_months: Annotated[int | None, Field(strict=True, ge=1)] = None
    first_month_day: Annotated[str, Field(pattern=MONTH_DAY_FORM)] = ""
    cycle: Remark = ""
    cycle_years: Annotated[int | None, Field(strict=True, ge=1)] = None
    body: Remark = ""
    note: Remark = ""
    verified: Flag = False


class InstrumentShape(Shape):
    """A treaty with its rules."""

    family: Family
    titles: dict[Language, TitlesShape]
    aliases: Annotated[tuple[Text, ...], Field(description="What people type.")] = ()
    adopted: Date
    adopted_at: Text
    opened_for_signature: Date | None = None
    depositary: Text
    members_of: Annotated[Code, Field(description="Whose members may become party.")]
    binding_act: BindingAct
    signable: Flag
    reservations: Flag
    url: Annotated[Address, Field(min_length=1)]
    identifiers: Annotated[dict[str, Text], Ordered] = Field(default_factory=dict)
    note: Remark = ""
    check: Checked = False
    entry: EntryShape
    denunciation: DenunciationShape | None = None
    flexibility: tuple[FlexibilityShape, ...] = ()
    reporting: ReportingShape | None = None
    aims: Annotated[
        tuple[Text, ...], Field(max_length=5, description="What it asks, in short.")
    ] = ()
    provisions: dict[str, ProvisionShape] = Field(default_factory=dict)

    def fact(self, key: str) -> Instrument:
        """Return the instrument of that code."""
        changes = {
            "titles": _titles(self.titles),
            "entry": self.entry.fact(),
            "denunciation": self.denunciation and self.denunciation.fact(),
            "flexibility": tuple(_flexibility(shape) for shape in self.flexibility),
            "reporting": self.reporting and Reporting(**self.reporting.fields()),
            "provisions": tuple(
                Provision(key=name, **shape.fields()) for name, shape in self.provisions.items()
            ),
        }
        return Instrument(code=key, **{**self.fields(), **changes})


def _flexibility(shape: FlexibilityShape) -> Flexibility:
    return Flexibility(**shape.fields())


def _titles(by_language: dict[Language, TitlesShape]) -> tuple[Title, ...]:
    return tuple(
        Title(lang=language, kind=kind, **shape.fields())
        for language, shapes in by_language.items()
        for kind, shape in (("full", shapes.full), ("short", shapes.short))
        if shape is not None
    )


class InstrumentsFile(RootModel[dict[Code, InstrumentShape]]):
    """Instruments by code, in the order in which they are shown."""
