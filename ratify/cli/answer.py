"""Put an answer where it was asked for: standard output, or a file written whole."""

from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli import pager
from ratify.cli.context import Office
from ratify.errors import UsageProblem
from ratify.present.files import write_whole
from ratify.present.formats import Format, format_of, is_document
from ratify.present.render import PAPER, render
from ratify.present.sheet import Sheet

if TYPE_CHECKING:
    from ratify.present.documents.model import Document

_TEXTS = frozenset({".md", ".html"})


def show(office: Office, sheet: Sheet, asked: Format | None, output: Path | None) -> None:
    """Write the sheet in the format asked for; what a format cannot hold is said beside it.

    :raises BrowserMissing: the file is to be a PDF, and there is no Chromium.
    """
    if output is not None and asked is None and is_document(output):
        save(office, output, _document(office, sheet, output.suffix))
        return
    form = format_of(output, asked)
    if output is None:
        pager.show(office, render(sheet, form, office.world.surface))
    else:
        save(office, output, render(sheet, form, PAPER).encode())
    if form is Format.CSV:
        for line in (f"{sheet.title}. {sheet.dated}.", *sheet.notes):
            office.say(line)


def _document(office: Office, sheet: Sheet, suffix: str) -> bytes:
    from ratify.present.documents import render as laid_out
    from ratify.present.documents.from_sheet import sheet_document

    with office.busy("Writing the document"):
        return laid_out(sheet_document(sheet), suffix)


def hand_over(office: Office, document: "Document", form: str | None, output: Path | None) -> None:
    """Write a document to a file, or to standard output as Markdown or HTML.

    :param form: a suffix without its dot; None takes that of the file, or Markdown.
    :raises UsageProblem: the file's suffix contradicts it, or it cannot be shown as text.
    :raises BrowserMissing: a PDF was asked for, and there is no Chromium.
    """
    from ratify.present.documents import render as laid_out

    suffix = f".{form}" if form else output.suffix if output else ".md"
    if output is None:
        if suffix not in _TEXTS:
            raise UsageProblem(
                f"A {suffix} file is no text to print.", f"Say where to: --output brief{suffix}."
            )
        office.world.write(laid_out(document, suffix).decode())
        return
    if suffix.lower() != output.suffix.lower():
        raise UsageProblem(
            f"{output.name!r} does not end in {suffix}, as --format asks.",
            "Leave out --format, or give the file another suffix.",
        )
    with office.busy("Writing the document"):
        save(office, output, laid_out(document, suffix))


def save(office: Office, output: Path, content: bytes) -> None:
    """Write a file whole and say so."""
    write_whole(output, content)
    office.say(f"Wrote {output}.")
