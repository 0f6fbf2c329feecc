"""Take what was typed as it is, where there is nothing to read in it.

Typer reads every value through pydantic, whose import takes longer than most of our answers. A
text is a text, a default is what it is, and a code of a vocabulary is looked up; whatever else was
typed (a number, a path, a code in capitals, a mistake) is still read, and refused, by Typer.
"""

from enum import Enum
from typing import Any, Literal, get_args, get_origin

from typer.core import TyperCommand, TyperGroup


class Command(TyperCommand):
    """A command that leaves texts as they were typed."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters; Typer adds some of its own after the command is made."""
        return _spared(super().get_params(ctx))


class Group(TyperGroup):
    """The commands together, with the options before them."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters; Typer adds some of its own after the group is made."""
        return _spared(super().get_params(ctx))


class _Reading:
    """What Typer asks to read the value of a parameter; it stands before Typer's own reading."""

    def __init__(self, param: Any) -> None:
        self._by_typer = param.get_runtime_param

    def __call__(self) -> "_Reading":
        return self

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        if value is param.default:
            return value
        try:
            return as_typed(param.type_descriptor.annotation, value)
        except LookupError:
            return self._by_typer().coerce(value, param=param, ctx=ctx)


def _spared(params: list[Any]) -> list[Any]:
    for param in params:
        reads = getattr(param, "get_runtime_param", None)
        if reads is not None and not isinstance(reads, _Reading):
            param.get_runtime_param = _Reading(param)
    return params


def as_typed(annotation: Any, value: Any) -> Any:
    """Return what was typed, or the code that it names exactly.

    :param annotation: what it is to be: a text, a list of texts, an enumeration, or literals.
    :param value: a text, or the texts of an argument that may be repeated.
    :raises LookupError: there is something to read in it, or it is no such code.
    """
    if annotation is str and isinstance(value, str):
        return value
    if get_origin(annotation) is list and get_args(annotation) == (str,) and value:
        return tuple(value)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return {member.value: member for member in annotation}[value]
    if get_origin(annotation) is Literal and value in get_args(annotation):
        return value
    raise LookupError(annotation)
