"""Facts that make sense of a field of their record when it is first asked for.

Of most instruments and States a question needs a code and a name; their rules, provisions and
figures stay as they are in the record.
"""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from ratify.store.mapping import Mapped


@cache
def deferred(mapped: Mapped) -> Any:
    """Return the class of facts of a kind that are made of a row, and equal to any like them.

    :raises KeyError, TypeError, ValueError: from a field that does not make sense.
    """
    names = [field.name for field in fields(mapped.fact)]

    class Stored(mapped.fact):  # type: ignore[misc, name-defined]
        __slots__ = ("_row",)
        __qualname__ = mapped.fact.__qualname__
        __hash__ = mapped.fact.__hash__

        @classmethod
        def of(cls, row: Mapping[Any, Any]) -> Any:
            made = object.__new__(cls)
            object.__setattr__(made, "_row", row)
            return made

        def __getattr__(self, name: str) -> Any:
            if name not in mapped.codecs:
                raise AttributeError(name)
            value = mapped.field(self._row, name)
            object.__setattr__(self, name, value)
            return value

        def __eq__(self, other: object) -> bool:
            return isinstance(other, mapped.fact) and all(
                getattr(self, name) == getattr(other, name) for name in names
            )

    return Stored
