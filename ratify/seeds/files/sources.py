"""``sources.yaml``."""

from ratify.errors import DataRejected
from ratify.register import Register, Source
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft, sources_in
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.shapes import SourcesFile, SourceShape


def _collect(root: SourcesFile, document: Document, draft: Draft) -> None:
    for key, shape in root.root.items():
        if draft.put(key, document, key):
            draft.sources[key] = shape.fact(key)


def _plan(register: Register) -> dict[str, Plain]:
    found: dict[str, Source] = {}
    for source in sources_in(register):
        if found.setdefault(source.id, source) != source:
            raise DataRejected(f"Two different sources are both called {source.id!r}.")
    return {"sources.yaml": {key: dump(SourceShape, found[key]) for key in sorted(found)}}


SOURCES = DataFile(
    pattern="sources.yaml",
    kind="sources",
    schema="sources",
    shape=SourcesFile,
    policy="""Sources: every list, page, law and report that the other files rest on, once.

An id is never renamed, because ids of acts are made from it. A newer edition of a list is a new
source with its own as-of date; the older one stays as long as anything rests on it. Where the
source gives no plain date of its own content, as_of_note says in words what is known.""",
    collect=_collect,
    plan=_plan,
)
