"""What the shapes of all files share: strict texts, partial dates, addresses, codes."""

from functools import cache
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    SerializerFunctionWrapHandler,
    StringConstraints,
    ValidationInfo,
    WithJsonSchema,
    WrapSerializer,
)
from pydantic_core import PydanticCustomError

from ratify.register import PartialDate
from ratify.vocabulary import LANGUAGES

FORMS = {
    r"^\d{4}(-\d{2}(-\d{2})?)?$": "a date: write YYYY, YYYY-MM or YYYY-MM-DD",
    r"^(https?://\S+)?$": "an address that begins with http:// or https://",
    r"^[A-Z]{3}$": "a State's code of three capital letters, such as KEN",
    r"^[A-Z]{2}$": "a code of two capital letters, such as KE",
    r"^\d{3}$": "a code of three digits, such as 404",
    r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$": "a code in capital letters, such as C189 or CEN-SAD",
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "an id in small letters, digits and hyphens",
    r"^(\d{2}-\d{2})?$": "a month and a day, such as 09-01",
    r"^\d+/\d+$": "a share, such as 2/3",
}
"""What each pattern asks for, in words."""

(
    DATE_FORM,
    ADDRESS_FORM,
    ISO3_FORM,
    ISO2_FORM,
    M49_FORM,
    CODE_FORM,
    ID_FORM,
    MONTH_DAY_FORM,
    SHARE_FORM,
) = FORMS


class Shape(BaseModel):
    """A mapping in a data file: it has these keys and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)

    def fields(self) -> dict[str, Any]:
        """Return the values by field, for a fact of the same fields."""
        return dict(self.__dict__)


WRITING = "writing"
"""Key of the validation context in which texts are trimmed instead of refused."""


def _trimmed(text: str, info: ValidationInfo) -> str:
    if info.context and info.context.get(WRITING):
        return text.strip()
    if text != text.strip():
        raise PydanticCustomError("untrimmed", "begins or ends with a blank")
    return text


_parsed = cache(PartialDate.parse)
"""Much happens on few days, and a date can be shared."""


def _date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "a date in quotes is meant")
    try:
        return _parsed(value)
    except ValueError as error:
        raise PydanticCustomError("partial_date", "{reason}", {"reason": str(error)}) from None


def _in_order(value: dict[str, Any], handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
    """Write a mapping in one order, whatever the order in which it came: languages, then keys."""
    rank = {language: at for at, language in enumerate(LANGUAGES)}
    plain: dict[str, Any] = handler(value)
    return {key: plain[key] for key in sorted(plain, key=lambda key: (rank.get(key, 99), key))}


Ordered = WrapSerializer(_in_order)
Text = Annotated[str, StringConstraints(min_length=1), AfterValidator(_trimmed)]
Date = Annotated[
    PartialDate,
    PlainValidator(_date),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": DATE_FORM}),
]
Remark = Annotated[str, AfterValidator(_trimmed)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS_FORM)]
Iso3 = Annotated[str, StringConstraints(pattern=ISO3_FORM)]
Code = Annotated[str, StringConstraints(pattern=CODE_FORM)]
SourceId = Annotated[str, StringConstraints(pattern=ID_FORM)]
Count = Annotated[int, Field(strict=True, ge=0)]
Flag = Annotated[bool, Field(strict=True)]
