"""The empty DOCX that all documents begin as: python-docx's own, without what none of them uses.

Its hundred table styles, their second copy for Word 2007 and its picture make every file four
times as large and slow to write.
"""

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.style import WD_STYLE_TYPE

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_KEPT = frozenset({"Normal Table", "Table Grid"})
_UNUSED = ("stylesWithEffects", "customXml", "thumbnail")


def empty_document() -> "WordDocument":
    """Return a new document with the styles of the template and nothing in it."""
    return docx.Document(BytesIO(_lean()))


@cache
def _lean() -> bytes:
    word = docx.Document()
    for style in list(word.styles):
        if style.type is WD_STYLE_TYPE.TABLE and style.name not in _KEPT:
            style.delete()
    for owner in (word.part, word.part.package):
        _drop_unused(owner.rels)
    written = BytesIO()
    word.save(written)
    return written.getvalue()


def _drop_unused(relationships: Any) -> None:
    for key, relationship in list(relationships.items()):
        if relationship.reltype.endswith(_UNUSED):
            del relationships[key]
