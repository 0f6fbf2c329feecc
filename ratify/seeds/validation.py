"""From plain data to shapes: what pydantic finds wrong, said for the person who edits the file."""

from difflib import get_close_matches
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from ratify.findings import Rule
from ratify.seeds import rules
from ratify.seeds.document import Document, unquoted

Root = TypeVar("Root", bound=RootModel[Any])

_RULES: dict[str, Rule] = {
    "extra_forbidden": rules.UNKNOWN_KEY,
    "missing": rules.EMPTY_VALUE,
    "string_too_short": rules.EMPTY_VALUE,
    "too_short": rules.EMPTY_VALUE,
    "enum": rules.WRONG_CODE,
    "literal_error": rules.WRONG_CODE,
    "string_pattern_mismatch": rules.WRONG_CODE,
    "partial_date": rules.NO_DATE,
    "greater_than_equal": rules.OUT_OF_RANGE,
    "less_than_equal": rules.OUT_OF_RANGE,
    "share": rules.OUT_OF_RANGE,
}
_SAYINGS = {
    "bool_type": "must be true or false",
    "dict_type": "must be a mapping of keys to values",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
    "missing": "is missing",
    "model_attributes_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "string_too_short": "has no value",
    "string_type": "must be text",
    "too_short": "has no entry",
    "tuple_type": "must be a list",
}
Path = tuple[str | int, ...]


def validate(document: Document, shape: type[Root]) -> Root | None:
    """Return the data in their shape, or None; what is wrong joins the document's findings."""
    try:
        return shape.model_validate({} if document.data is None else document.data)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _report(document, shape, detail)
    return None


def _report(document: Document, shape: type[RootModel[Any]], detail: ErrorDetails) -> None:
    path = tuple(step for step in detail["loc"] if step != "[key]")
    given, kind = detail["input"], detail["type"]
    if given is None and kind != "missing":
        return  # an empty value was reported when the file was read
    if kind == "string_type" and isinstance(given, bool | int | float):
        read_as = "yes or no" if isinstance(given, bool) else "a number"
        text = str(given).lower()
        document.report(rules.UNQUOTED, path, unquoted(text, read_as))
        return
    rule = _RULES.get(kind, rules.WRONG_SHAPE)
    document.report(rule, path, _message(shape, path, detail))


def _message(shape: type[RootModel[Any]], path: Path, detail: ErrorDetails) -> str:
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    last = path[-1] if path else "the file"
    if kind == "extra_forbidden":
        return f"{last!r} is no key here{_suggest(str(last), _keys(shape, path[:-1]))}"
    if kind in {"enum", "literal_error"}:
        codes = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        return f"{given!r} is no code here{_suggest(str(given), codes)}"
    if kind == "string_pattern_mismatch":
        return f"{given!r} does not have the form {context['pattern']}."
    if kind in _SAYINGS:
        return f"{last!r} {_SAYINGS[kind]}."
    return f"{last!r}: {_lowered(detail['msg'])}."


def _suggest(given: str, known: list[str]) -> str:
    near = get_close_matches(given, known, n=1)
    return f": did you mean {near[0]!r}?" if near else f"; known are {', '.join(known)}."


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")


def _keys(shape: Any, path: Path) -> list[str]:
    """Return the keys that a mapping at this path may have."""
    found = _unwrap(shape)
    for step in path:
        found = _unwrap(_below(found, step))
    is_model = isinstance(found, type) and issubclass(found, BaseModel)
    return list(found.model_fields) if is_model else []


def _below(shape: Any, step: str | int) -> Any:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return shape.model_fields[str(step)].annotation
    key, *value = get_args(shape)
    return value[0] if get_origin(shape) is dict else key


def _unwrap(shape: Any) -> Any:
    if isinstance(shape, type) and issubclass(shape, RootModel):
        return _unwrap(shape.model_fields["root"].annotation)
    if get_origin(shape) in {dict, tuple} or not get_args(shape):
        return shape
    return _unwrap(get_args(shape)[0])
