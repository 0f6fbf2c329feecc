"""What the shapes of all files share: strict texts, partial dates, addresses, codes."""

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from ratify.register import PartialDate

DATE_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"


class Shape(BaseModel):
    """A mapping in a data file: it has these keys and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)

    def fields(self) -> dict[str, Any]:
        """Return the values by field, for a fact of the same fields."""
        return {name: getattr(self, name) for name in type(self).model_fields}


def _trimmed(text: str) -> str:
    if text != text.strip():
        raise PydanticCustomError("untrimmed", "begins or ends with a blank")
    return text


def _date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "a date in quotes is meant")
    try:
        return PartialDate.parse(value)
    except ValueError as error:
        raise PydanticCustomError("partial_date", "{reason}", {"reason": str(error)}) from None


Text = Annotated[str, StringConstraints(min_length=1), AfterValidator(_trimmed)]
Date = Annotated[
    PartialDate,
    PlainValidator(_date),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": DATE_PATTERN}),
]
Remark = Annotated[str, AfterValidator(_trimmed)]
Address = Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$")]
Iso3 = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")]
SourceId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([.-][a-z0-9]+)*$")]
Count = Annotated[int, Field(strict=True, ge=0)]
Flag = Annotated[bool, Field(strict=True)]
