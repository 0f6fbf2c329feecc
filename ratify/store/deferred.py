"""Facts that make sense of a field of their record when it is first asked for.

Of most instruments and States a question needs a code and a name; their rules, provisions,
figures and names in other languages stay as they are in the record.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from ratify.store.mapping import Mapped, making_sense


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
            item = mapped.codecs[name].item
            if item is None:
                value = mapped.field(self._row, name)
            else:
                with making_sense(mapped.kind):
                    value = _Items(mapped.kind, item, self._row[name])
            object.__setattr__(self, name, value)
            return value

        def __eq__(self, other: object) -> bool:
            return isinstance(other, mapped.fact) and all(
                getattr(self, name) == getattr(other, name) for name in names
            )

    return Stored


class _Items(Sequence[Any]):
    """Facts in a row, each made when it is first asked for; equal to a tuple of the same."""

    def __init__(self, kind: str, make: Callable[[Any], Any], plain: Any) -> None:
        if not isinstance(plain, list):
            raise TypeError(plain)
        self._kind = kind
        self._make = make
        self._plain = plain
        self._made: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._plain)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return tuple(self)[at]
        if at not in self._made:
            plain = self._plain[at]
            with making_sense(self._kind):
                self._made[at] = self._make(plain)
        return self._made[at]

    def __iter__(self) -> Iterator[Any]:
        made = self._made
        for at in range(len(self._plain)):
            yield made[at] if at in made else self[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
