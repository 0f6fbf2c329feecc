"""What a declaration says it excludes or accepts, in the treaty's own numbering.

Lists print such declarations in a few words: ``excluded Annexes I to III``, ``Parts V, VII-X``,
``branches (a) to (g),(i)``. Items are read only after the word that announces them; remarks in
brackets, such as ``[not verified]``, are left out.
"""

import re
from collections.abc import Iterator, Sequence

_REMARK = re.compile(r"\[[^\]]*\]|\([^)]{3,}\)")
_ANNOUNCED = re.compile(r"\b(?:annex(?:es)?|parts?|parties?|branch(?:es)?)\b([^;]*)", re.IGNORECASE)
_EXCLUDES = re.compile(
    r"exclu\w*\b[^;]*\b(?:annex|part|parts|parties?|branch|categor)", re.IGNORECASE
)
_ITEM = re.compile(r"\(([a-z])\)|\b([IVX]+)\b")
_RANGE = re.compile(r"\s*(?:to|through|à|-|–)\s*")


def excludes(text: str) -> bool:
    """Whether a declaration excludes an Annex, a Part, a branch or a category."""
    return _EXCLUDES.search(_REMARK.sub("", text)) is not None


def items_in(text: str, items: Sequence[str]) -> tuple[str, ...]:
    """Return the items that a declaration names, in the treaty's order, then unknown ones.

    Empty when it names none, as ``seven of the nine branches`` does.

    :param items: the treaty's items, such as ``Annex I`` or ``(a)``.
    """
    marks = [_mark(item) for item in items]
    named = {
        mark for part in _ANNOUNCED.findall(_REMARK.sub("", text)) for mark in _read(part, marks)
    }
    known = [item for item, mark in zip(items, marks, strict=True) if mark in named]
    return (*known, *sorted(named - set(marks)))


def _mark(item: str) -> str:
    return item.rsplit(maxsplit=1)[-1].strip("()")


def _read(text: str, marks: Sequence[str]) -> Iterator[str]:
    """Read marks and ranges of marks, such as ``(a) to (g), (i)``."""
    before, end = "", 0
    for match in _ITEM.finditer(text):
        mark = match[1] or match[2]
        if before in marks and mark in marks and _RANGE.fullmatch(text[end : match.start()]):
            yield from marks[marks.index(before) : marks.index(mark)]
        yield mark
        before, end = mark, match.end()
