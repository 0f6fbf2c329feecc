"""What a kind of data file is: its name, its shape, how it is read, how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, RootModel, ValidationError

from ratify.errors import DataRejected
from ratify.register import Register
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.shapes.base import WRITING

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """One kind of data file.

    :param pattern: its name in the data folder; with ``*`` there is one for each instrument.
    :param kind: the field of :class:`Draft` that it fills.
    :param schema: name of its JSON Schema, without suffix.
    :param shape: what it may contain.
    :param policy: what an editor must know, printed at the head of the file.
    :param collect: puts what a file says into the draft.
    :param plan: what the files of this kind contain for a register, by file name.
    :param sparse: whether there is a file only for an instrument that has anything to say.
    """

    pattern: str
    kind: str
    schema: str
    shape: type[RootModel[Any]]
    policy: str
    collect: Callable[[Any, Document, Draft], None]
    plan: Callable[[Register], dict[str, Plain]]
    sparse: bool = False


def dump(shape: type[BaseModel], fact: object) -> Plain:
    """Return a fact in its shape, in the order of its keys, without what is default.

    :raises DataRejected: the fact does not fit into a data file.
    """
    try:
        shaped = shape.model_validate(fact, context={WRITING: True})
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        where = " ".join(str(step) for step in wrong["loc"])
        sentence = f"This cannot stand in a data file: {where} {wrong['input']!r}"
        raise DataRejected(f"{sentence} ({wrong['msg'].lower()}).") from None
    plain: Plain = shaped.model_dump(mode="json", exclude_defaults=True)
    return plain
