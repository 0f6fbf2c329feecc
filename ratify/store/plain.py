"""Facts as plain values and back: text, numbers, truth values, lists and dicts.

Parts of a fact that have their default value are left out, so that a field added later changes
neither what is stored nor its hash.
"""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from ratify.register import PartialDate

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """Write a plain value as JSON in the one form that is stored and hashed."""
    return _ENCODER.encode(value)


class Codec(NamedTuple):
    """How values of one type are made plain, and made again from what is plain.

    :param is_part: whether the plain value is a list or a dict, which a database keeps as JSON.
    :param as_is: whether what is plain is the fact itself.
    :param item: makes one of several facts in a row; only where they are parts themselves.
    """

    plain: Callable[[Any], Any]
    fact: Callable[[Any], Any]
    is_part: bool = False
    as_is: bool = False
    item: Callable[[Any], Any] | None = None


def as_text(moment: datetime) -> str:
    """Write a time as UTC to the microsecond, so that texts sort as times do."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@cache
def as_moment(text: str) -> datetime:
    """Read a time written by :func:`as_text`."""
    return datetime.fromisoformat(text)


def _itself(value: Any) -> Any:
    return value


def _value(member: Enum) -> Any:
    return member.value


_read_date = cache(PartialDate.parse)

_SCALARS: dict[type, Codec] = {
    str: Codec(_itself, _itself, as_is=True),
    int: Codec(_itself, _itself, as_is=True),
    bool: Codec(_itself, bool),
    float: Codec(_itself, float),
    Fraction: Codec(str, Fraction),
    PartialDate: Codec(str, _read_date),
    datetime: Codec(as_text, as_moment),
    date: Codec(date.isoformat, date.fromisoformat),
}


@cache
def codec(kind: Any) -> Codec:
    """Return the codec of a type that facts are made of.

    :raises TypeError: when facts are not made of that.
    """
    if kind in _SCALARS:
        return _SCALARS[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Codec(_value, {member.value: member for member in kind}.__getitem__)
    if is_dataclass(kind):
        return _dataclass_codec(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional_codec(arguments)
    if origin is tuple:
        return _tuple_codec(codec(arguments[0]))
    if origin is Mapping:
        return _mapping_codec(codec(arguments[1]))
    raise TypeError(f"no plain form for {kind}")


def _optional_codec(arguments: tuple[Any, ...]) -> Codec:
    inner = codec(next(kind for kind in arguments if kind is not types.NoneType))
    return Codec(
        lambda value: None if value is None else inner.plain(value),
        lambda value: None if value is None else inner.fact(value),
        inner.is_part,
    )


def _tuple_codec(inner: Codec) -> Codec:
    return Codec(
        lambda values: [inner.plain(value) for value in values],
        lambda values: tuple(inner.fact(value) for value in values),
        is_part=True,
        item=inner.fact if inner.is_part else None,
    )


def _mapping_codec(inner: Codec) -> Codec:
    return Codec(
        lambda values: {key: inner.plain(value) for key, value in values.items()},
        lambda values: {key: inner.fact(value) for key, value in values.items()},
        is_part=True,
    )


def _dataclass_codec(kind: Any) -> Codec:
    defaults = {field.name: _default(field) for field in fields(kind)}

    @cache
    def parts() -> dict[str, Codec]:
        """The codec of each field; not before they are needed, since a fact may hold its like."""
        hints = get_type_hints(kind)
        return {name: codec(hints[name]) for name in defaults}

    def plain(fact: Any) -> dict[str, Any]:
        values = {name: (part, getattr(fact, name)) for name, part in parts().items()}
        return {
            name: part.plain(value)
            for name, (part, value) in values.items()
            if value != defaults[name]
        }

    @cache
    def changing() -> dict[str, Codec]:
        return {name: part for name, part in parts().items() if not part.as_is}

    def again(values: Mapping[str, Any]) -> Any:
        facts = dict(values)
        for name, part in changing().items():
            if name in facts:
                facts[name] = part.fact(facts[name])
        return kind(**facts)

    return Codec(plain, again, is_part=True)


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()
