"""``scoring.yaml``."""

from typing import Annotated

from pydantic import Field, RootModel

from ratify.analysis.scoring import MissingRule, Normalisation, Scale, Scoring, Weighting
from ratify.seeds.shapes.base import Code, Count, Shape
from ratify.vocabulary import Axis

Weight = Annotated[float, Field(strict=True, ge=0, allow_inf_nan=False)]


class WeightingShape(Shape):
    """What one criterion counts for; 0 leaves it out."""

    weight: Weight
    scale: Scale = Scale.LINEAR


class BalanceShape(Shape):
    """What each axis counts for in the score that orders the list."""

    readiness: Weight
    impact: Weight


class ScoringShape(Shape):
    """All choices behind a shortlist."""

    normalisation: Normalisation
    missing: MissingRule
    balance: BalanceShape
    concentration: Annotated[float, Field(strict=True, gt=0, allow_inf_nan=False)]
    recent_years: Annotated[Count, Field(ge=1)]
    criteria: dict[str, WeightingShape]
    sisters: dict[Code, tuple[Code, ...]]

    def choices(self) -> Scoring:
        """Return the choices as the analyses use them."""
        return Scoring(
            normalisation=self.normalisation,
            missing=self.missing,
            balance={
                Axis.READINESS: self.balance.readiness,
                Axis.IMPACT: self.balance.impact,
            },
            concentration=self.concentration,
            recent_years=self.recent_years,
            criteria={
                code: Weighting(weight=shape.weight, scale=shape.scale)
                for code, shape in self.criteria.items()
            },
            sisters=self.sisters,
        )


class ScoringFile(RootModel[ScoringShape]):
    """How a shortlist is scored."""
