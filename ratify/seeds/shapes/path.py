"""``national_path/``: how far States have come at home, one file for each instrument."""

from typing import Annotated

from pydantic import Field, RootModel

from ratify.seeds.shapes.base import Date, Iso3, Remark, Shape, SourceId
from ratify.vocabulary import Obstacle, Step


class StepShape(Shape):
    """One step that was reached, as one source reports it."""

    step: Annotated[Step, Field(description="What reaches the depositary is an act: acts/.")]
    date: Annotated[Date, Field(description="Never more exact than the source gives it.")]
    source: Annotated[SourceId, Field(description="Id in sources.yaml.")]
    note: Remark = ""


class OverShape(Shape):
    """That an obstacle was overcome."""

    date: Date
    note: Remark = ""


class ObstacleShape(Shape):
    """Something that stands, or stood, in the way, as one source reports it."""

    obstacle: Obstacle
    date: Annotated[Date, Field(description="When it was said or seen.")]
    source: Annotated[SourceId, Field(description="Id in sources.yaml.")]
    note: Remark = ""
    closed: Annotated[OverShape | None, Field(description="When it was overcome.")] = None


class PathShape(Shape):
    """What is known of the path of one State."""

    steps: tuple[StepShape, ...] = ()
    obstacles: tuple[ObstacleShape, ...] = ()


class PathsFile(RootModel[dict[Iso3, PathShape]]):
    """National paths towards one instrument, by State. The file is named after the instrument."""
