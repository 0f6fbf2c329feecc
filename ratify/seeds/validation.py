"""From plain data to shapes: what pydantic finds wrong, said for the person who edits the file."""

from difflib import get_close_matches
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from ratify.findings import Rule
from ratify.seeds import rules
from ratify.seeds.document import Document, Path, unquoted
from ratify.seeds.shapes.base import FORMS

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
    "greater_than_equal": "must be at least {ge:g}",
    "int_type": "must be a whole number",
    "less_than_equal": "must be at most {le:g}",
    "list_type": "must be a list",
    "missing": "is missing",
    "model_attributes_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "share": "must be a share of the members, such as 2/3",
    "string_too_short": "has no value",
    "string_type": "must be text",
    "too_long": "has more than {max_length} entries",
    "too_short": "has no entry",
    "tuple_type": "must be a list",
    "untrimmed": "begins or ends with a blank",
}


def validate(document: Document, shape: type[Root]) -> Root | None:
    """Return the data in their shape, or None; what is wrong joins the document's findings."""
    found = _shaped(document, shape)
    if not isinstance(found, list):
        return found
    for detail in found:
        _report(document, shape, detail)
    return None


def sift(document: Document, shape: type[Root]) -> tuple[Root | None, bool]:
    """Return the data in their shape, and whether they are whole.

    What is wrong joins the document's findings; the entry that has it is left out, so that the
    others can be looked at further.
    """
    if document.data is None and document.findings:
        return None, False
    found = _shaped(document, shape)
    if not isinstance(found, list):
        return found, True
    for detail in found:
        _report(document, shape, detail)
    for part in (_entry, _top):
        paths = {_path(detail) for detail in found}
        if () in paths:
            break
        document.leave_out({part(path) for path in paths})
        found = _shaped(document, shape)
        if not isinstance(found, list):
            return found, False
    return None, False


def _shaped(document: Document, shape: type[Root]) -> Root | list[ErrorDetails]:
    try:
        return shape.model_validate({} if document.data is None else document.data)
    except ValidationError as error:
        return error.errors(include_url=False)


def _path(detail: ErrorDetails) -> Path:
    return tuple(step for step in detail["loc"] if step != "[key]")


def _entry(path: Path) -> Path:
    """Return the path of the innermost list entry that a path lies in, else of its first key."""
    positions = [at for at, step in enumerate(path) if isinstance(step, int)]
    return path[: positions[-1] + 1] if positions else path[:1]


def _top(path: Path) -> Path:
    return path[:1]


def _report(document: Document, shape: type[RootModel[Any]], detail: ErrorDetails) -> None:
    path, given, kind = _path(detail), detail["input"], detail["type"]
    if path in document.doubtful:
        return  # it was reported when the file was read
    if kind == "string_type" and isinstance(given, bool | int | float):
        read_as = "yes or no" if isinstance(given, bool) else "a number"
        document.report(rules.UNQUOTED, path, unquoted(str(given).lower(), read_as))
        return
    rule = _RULES.get(kind, rules.WRONG_SHAPE)
    document.report(rule, path, _message(shape, path, detail))


def _message(shape: type[RootModel[Any]], path: Path, detail: ErrorDetails) -> str:
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    what = repr(path[-1]) if path else "the file"
    if kind == "extra_forbidden":
        return f"{what} is no key here{suggestion(str(path[-1]), _keys(shape, path[:-1]))}"
    if kind in {"enum", "literal_error"}:
        codes = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        return f"{given!r} is no code here{suggestion(str(given), codes)}"
    if kind == "string_pattern_mismatch":
        return f"{given!r} is not {FORMS[context['pattern']]}."
    if kind == "partial_date":
        return f"{context['reason']}."
    if kind in _SAYINGS:
        return f"{what} {_SAYINGS[kind].format(**context)}."
    return f"{what}: {detail['msg']}."


def suggestion(given: str, known: list[str]) -> str:
    """Return the end of a sentence on an unknown name: the nearest one, or all of a few."""
    near = get_close_matches(given, known, n=1)
    if near:
        return f": did you mean {near[0]!r}?"
    return f"; known are {', '.join(known)}." if len(known) < 30 else "."


def _keys(shape: Any, path: Path) -> list[str]:
    """Return the keys that a mapping at this path may have."""
    found = _unwrap(shape)
    for step in path:
        found = _unwrap(_below(found, step))
    return list(found.model_fields)


def _below(shape: Any, step: str | int) -> Any:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return shape.model_fields[str(step)].annotation
    first, *others = get_args(shape)
    return others[0] if get_origin(shape) is dict else first


def _unwrap(shape: Any) -> Any:
    """Return what stands behind a root model, an optional value or an annotation."""
    if isinstance(shape, type) and issubclass(shape, RootModel):
        return _unwrap(shape.model_fields["root"].annotation)
    if get_origin(shape) in {dict, tuple, list} or not get_args(shape):
        return shape
    return _unwrap(get_args(shape)[0])
