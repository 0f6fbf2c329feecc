"""Read one data file that holds no records of the register: choices, targets, regimes."""

from pathlib import Path
from typing import Any, TypeVar

from pydantic import RootModel

from ratify.errors import DataRejected
from ratify.findings import Finding, has_errors
from ratify.seeds.document import Document
from ratify.seeds.rules import UNREADABLE, WRONG_FILE
from ratify.seeds.validation import validate

Root = TypeVar("Root", bound=RootModel[Any])


def read_single(folder: Path, file: str, shape: type[Root]) -> tuple[Document, Root | None]:
    """Return the document, with what is wrong in it, and its data unless something is."""
    try:
        document = Document.parse(file, (folder / file).read_text(encoding="utf-8"))
    except FileNotFoundError:
        missing = WRONG_FILE.finding(file, "this file is missing.", file)
        return Document(file, findings=[missing]), None
    except (OSError, UnicodeDecodeError) as error:
        finding = UNREADABLE.finding(file, f"this file cannot be read: {error}.", file)
        return Document(file, findings=[finding]), None
    if has_errors(document.findings):
        return document, None
    return document, validate(document, shape)


def refuse(findings: list[Finding]) -> None:
    """Refuse to go on with a file in which something is wrong.

    :raises DataRejected: there is an error; the sentence is the first, the hint says how many.
    """
    errors = [str(finding) for finding in findings if has_errors([finding])]
    if errors:
        others = f"{len(errors) - 1} more; " if errors[1:] else ""
        raise DataRejected(errors[0], f"{others}ratify check lists all of them.")
