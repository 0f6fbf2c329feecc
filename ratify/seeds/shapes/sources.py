"""``sources.yaml``: every source, once."""

from typing import Annotated

from pydantic import Field, RootModel

from ratify.register import Source
from ratify.seeds.shapes.base import Address, Date, Remark, Shape, SourceId, Text


class SourceShape(Shape):
    """A source: a list, a page, a law, a report."""

    title: Annotated[Text, Field(description="What it is, as its publisher calls it.")]
    url: Annotated[Address, Field(description="Where it was read.")] = ""
    as_of: Annotated[Date | None, Field(description="The date of its own content.")] = None
    as_of_note: Annotated[Remark, Field(description="What is known of that date in words.")] = ""
    note: Annotated[Remark, Field(description="Licence, vintage, how far to trust it.")] = ""

    def fact(self, key: str) -> Source:
        """Return the source under its id."""
        return Source(id=key, **self.fields())


class SourcesFile(RootModel[dict[SourceId, SourceShape]]):
    """Sources by id. An id is never renamed: ids of acts are made from it."""
