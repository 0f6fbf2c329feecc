"""The formats of a sheet, by name and by file suffix. Standard library only: `--help` loads it."""

from enum import StrEnum
from pathlib import Path

from ratify.errors import UsageProblem


class Format(StrEnum):
    """How a sheet is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


_SUFFIXES = {
    ".txt": Format.TABLE,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
}
_DOCUMENTS = frozenset({".html", ".htm", ".docx", ".pdf", ".xlsx"})


def is_document(output: Path | None) -> bool:
    """Whether the suffix asks for a document to be handed over: HTML, DOCX, PDF or XLSX."""
    return output is not None and output.suffix.lower() in _DOCUMENTS


def format_of(output: Path | None, asked: Format | None) -> Format:
    """Choose the format: the one asked for, else the one of the file's suffix, else a table.

    :raises UsageProblem: when the suffix says nothing, or contradicts the format asked for.
    """
    if output is None:
        return asked or Format.TABLE
    by_suffix = _SUFFIXES.get(output.suffix.lower())
    if by_suffix is None and asked is None:
        raise UsageProblem(
            f"{output.name!r} does not say which format to write.",
            f"End it in {', '.join([*_SUFFIXES, *sorted(_DOCUMENTS)])}, or add --format.",
        )
    if asked is not None and (is_document(output) or by_suffix not in {None, asked}):
        ending = by_suffix or "a document"
        raise UsageProblem(
            f"{output.name!r} ends like {ending}, but --format asks for {asked}.",
            "Leave out --format, or give the file another suffix.",
        )
    return asked or by_suffix or Format.TABLE
