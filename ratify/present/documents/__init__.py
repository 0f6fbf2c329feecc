"""Documents: one block model, five views of it. ``render`` chooses by the suffix of the file."""

from collections.abc import Iterable, Iterator

from ratify.analysis.briefing import Briefing, RecBriefing
from ratify.errors import UsageProblem
from ratify.present.documents.model import Document
from ratify.register import Contact, Register

SUFFIXES = (".md", ".html", ".docx", ".pdf", ".xlsx")


def brief_document(
    briefing: Briefing | RecBriefing,
    register: Register,
    lang: str = "en",
    contacts: tuple[Contact, ...] = (),
) -> Document:
    """Return the briefing sheet of a State or of a REC as a document.

    :param contacts: whom to speak to in the State; empty unless they were asked for.
    """
    if isinstance(briefing, Briefing):
        from ratify.present.documents.brief import state_document

        return state_document(briefing, register, lang, contacts)
    from ratify.present.documents.brief_rec import rec_document

    return rec_document(briefing, register, lang)


def rendered(documents: Iterable[Document], suffix: str) -> Iterator[bytes]:
    """Write many documents one after the other; PDF with one browser for all of them.

    :raises UsageProblem: an unknown suffix.
    :raises BrowserMissing: PDF was asked for, and there is no Chromium.
    """
    if suffix.lower() != ".pdf":
        yield from (render(document, suffix) for document in documents)
        return
    from ratify.present.documents.pdf import print_all

    yield from print_all(documents)


def render(document: Document, suffix: str) -> bytes:
    """Write a document as Markdown, HTML, DOCX, PDF or XLSX.

    :param suffix: ``.md``, ``.html``, ``.docx``, ``.pdf`` or ``.xlsx``, in any case.
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
        case ".xlsx":
            from ratify.present.documents.book import to_xlsx

            return to_xlsx(document)
    known = ", ".join(SUFFIXES)
    told = f"A document cannot be written as {suffix!r}." if suffix else "The file has no suffix."
    raise UsageProblem(told, f"End its name in {known}: the suffix chooses the format.")
