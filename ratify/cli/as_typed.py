"""Take what was typed as it is, where there is nothing to read in it.

Typer reads every value through pydantic, whose import takes longer than most of our answers. A
text is a text, a default is what it is, and a code of a vocabulary is looked up; whatever else was
typed (a number, a path, a code in capitals, a mistake) is still read, and refused, by Typer.
"""

from enum import Enum
from typing import Any, Literal, get_args, get_origin

from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

Parameter = TyperArgument | TyperOption


class Command(TyperCommand):
    """A command that leaves texts as they were typed."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _spare(self.params)


class Group(TyperGroup):
    """The commands together, with the options before them."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        _spare(self.params)


def _spare(params: list[Any]) -> None:
    for param in params:
        if isinstance(param, Parameter) and param.callback is None:
            _let_through(param)


def _let_through(param: Parameter) -> None:
    read_by_typer = param.process_value
    annotation = param.type_descriptor.annotation

    def process_value(ctx: Any, value: Any) -> Any:
        if value is None and not param.required:
            return None if param.nargs == 1 and not param.multiple else ()
        if value is param.default and value is not None:
            return value
        try:
            return as_typed(annotation, value)
        except LookupError:
            return read_by_typer(ctx, value)

    param.process_value = process_value  # type: ignore[method-assign]


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
