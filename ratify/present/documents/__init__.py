"""Documents: one block model, four views of it. ``render`` chooses by the suffix of the file."""

from ratify.errors import UsageProblem
from ratify.present.documents.model import Document

SUFFIXES = (".md", ".html", ".docx", ".pdf")


def render(document: Document, suffix: str) -> bytes:
    """Write a document as Markdown, HTML, DOCX or PDF.

    :param suffix: ``.md``, ``.html``, ``.docx`` or ``.pdf``, in any case.
    :raises UsageProblem: another suffix.
    :raises BrowserMissing: a PDF was asked for, and there is no Chromium.
    """
    match suffix.lower():
        case ".md" | ".markdown":
            from ratify.present.documents.markdown import to_markdown

            return to_markdown(document)
        case ".html" | ".htm":
            from ratify.present.documents.html import to_html

            return to_html(document)
        case ".docx":
            from ratify.present.documents.word import to_docx

            return to_docx(document)
        case ".pdf":
            from ratify.present.documents.pdf import to_pdf

            return to_pdf(document)
    known = ", ".join(SUFFIXES)
    raise UsageProblem(f"A document cannot be written as {suffix!r}.", f"End the file in {known}.")
