"""The files of a pack: where each lies, and what makes it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from ratify.analysis.pack.model import Delegation, Pack
from ratify.analysis.pack.terms import ACTS, PAPERS
from ratify.present.documents.model import Document
from ratify.present.documents.pack.cover import cover_document
from ratify.present.documents.pack.delegation import delegation_document, delegations_document
from ratify.present.documents.pack.draft import draft_document
from ratify.present.documents.pack.forms import blank_document, treaty_form, with_declarations
from ratify.present.documents.pack.maps import maps_document
from ratify.present.documents.pack.papers import papers_document
from ratify.register import Register, fold
from ratify.vocabulary import ActKind

_NAMES = {
    "full_powers": "full-powers",
    "instrument": "instrument",
    "ilo_letter": "letter",
    "declaration": "declaration",
}
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Sheaf:
    """One file of a pack: its path in the folder, and the document that goes into it.

    The suffix of the path says in which format. The document is made when asked for.
    """

    path: str
    make: Callable[[], Document]


def planned(pack: Pack, register: Register, lang: str) -> tuple[Sheaf, ...]:
    """Return all files of a pack in the order of their paths, without making any."""
    return tuple(sorted(_files(pack, register, lang), key=lambda sheaf: sheaf.path))


def _files(pack: Pack, register: Register, lang: str) -> Iterator[Sheaf]:
    for suffix in ("docx", "html", "xlsx"):
        yield Sheaf(f"cover.{suffix}", partial(cover_document, pack, register, lang))
    for suffix in ("docx", "html"):
        yield Sheaf(f"maps.{suffix}", partial(maps_document, pack, register, lang))
    yield Sheaf("papers.docx", partial(papers_document, pack, register, lang))
    yield Sheaf("delegations.docx", partial(delegations_document, pack, register, lang))
    yield from _forms(pack, register, lang)
    for delegation in pack.delegations:
        yield from _folder(pack, delegation, register, lang)


def _forms(pack: Pack, register: Register, lang: str) -> Iterator[Sheaf]:
    for paper in pack.papers:
        for draft in paper.drafts:
            path = f"blank-forms/{_named(paper.key, draft.act)}.docx"
            yield Sheaf(path, partial(blank_document, pack, paper, draft.act, register, lang))
    for line in pack.treaties:
        if found := with_declarations(register.instruments[line.instrument]):
            key, act = found
            path = f"blank-forms/{_named(key, act)}-{line.instrument}.docx"
            form = partial(treaty_form, pack, line, pack.paper(key), act, register, lang)
            yield Sheaf(path, form)


def _named(key: str, act: ActKind) -> str:
    return _NAMES[key] if act is ActKind.DECLARATION else f"{_NAMES[key]}-{act}"


def _folder(pack: Pack, delegation: Delegation, register: Register, lang: str) -> Iterator[Sheaf]:
    code = delegation.state
    name = _NOT_IN_A_NAME.sub("-", fold(register.states[code].name)).strip("-")
    folder = f"delegations/{code}-{name}"
    page = partial(delegation_document, pack, delegation, register, lang)
    yield Sheaf(f"{folder}/{code}.docx", page)
    for opening in delegation.openings:
        for deed in opening.deeds:
            if deed in ACTS:
                paper = _named(PAPERS[deed], ACTS[deed])
                draft = partial(draft_document, pack, opening, deed, register, lang)
                yield Sheaf(f"{folder}/{code}-{opening.instrument}-{paper}.docx", draft)
