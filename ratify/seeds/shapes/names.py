"""Names in six languages, the same in every file."""

from typing import Annotated, Literal

from pydantic import Field

from ratify.register import Name
from ratify.seeds.shapes.base import Address, Flag, Ordered, Shape, Text

Language = Literal["en", "fr", "pt", "ar", "es", "sw"]


class NameShape(Shape):
    """A name in one language."""

    text: Text
    seen: Annotated[Flag, Field(description="This very form was seen in a source.")] = False
    url: Annotated[Address, Field(description="Where it was seen, or the nearest to it.")] = ""


Names = Annotated[
    dict[Language, NameShape],
    Ordered,
    Field(description="By language; 'en' is needed. Without 'seen', the form is not verified."),
]


def named(names: dict[Language, NameShape]) -> dict[str, Name]:
    """Return the names by language code."""
    return {language: Name(**shape.fields()) for language, shape in names.items()}
