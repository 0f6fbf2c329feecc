"""A DOCX that runs from right to left, as Word itself would write it (ECMA-376, part 1, 17.3).

Paragraphs, tables and sections are turned as a whole. Runs are parted where the direction
changes, because Word takes it from the run: Arabic runs are marked, Latin ones are not, and the
signs that isolate them elsewhere are not needed here. Other programs look at the signs alone, so
that a Latin run that begins or ends with a number or a bracket stands between marks.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from ratify.present.documents.word_parts import element, xml_of
from ratify.present.languages.direction import END, LEFT_ISOLATE, LEFT_MARK, runs_right

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FONT = "Arial"
_AFTER_BIDI = ("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc", "rPr")
_TWINS = (("w:b", "w:bCs"), ("w:i", "w:iCs"), ("w:sz", "w:szCs"))
_CHARACTERS = tuple(map(qn, ("w:t", "w:tab", "w:br")))


def turn(word: "WordDocument") -> None:
    """Let a whole document run from right to left."""
    _turn_styles(word)
    for section in word.sections:
        xml = section._sectPr  # noqa: SLF001  there is no public way in
        _insert(xml, element("w:bidi"), "rtlGutter", "docGrid")
    for part in (xml_of(word).body, *(xml_of(it.footer) for it in word.sections)):
        for properties in part.iter(qn("w:tblPr")):
            _insert(properties, element("w:bidiVisual"), "tblStyleRowBandSize", "tblW", "jc")
        for run in list(part.iter(qn("w:r"))):
            _part(run)


def _turn_styles(word: "WordDocument") -> None:
    """Turn the style on which all others rest; sizes and weights hold for Arabic letters too.

    Letters are never spaced: that would tear the joined ones apart.
    """
    _insert(word.styles["Normal"].element.get_or_add_pPr(), element("w:bidi"), *_AFTER_BIDI)
    for style in word.styles.element.iter(qn("w:rPr")):
        for tag, twin in _TWINS:
            _same_for_arabic(style, tag, twin)
        for spacing in style.findall(qn("w:spacing")):
            style.remove(spacing)
        fonts = style.find(qn("w:rFonts"))
        if fonts is not None:
            fonts.set(qn("w:cs"), FONT)


def _same_for_arabic(style: Any, tag: str, twin: str) -> None:
    """Let what a style says of Latin letters hold for Arabic ones, whatever it said of them."""
    found, old = style.find(qn(tag)), style.find(qn(twin))
    if old is not None:
        style.remove(old)
    if found is not None:
        value = found.get(qn("w:val"))
        found.addnext(element(twin, **({} if value is None else {"val": value})))


def _insert(properties: Any, made: Any, *before: str) -> None:
    """Put an element where the schema has it: before the first of these, or at the end."""
    later = {qn(f"w:{name}") for name in before}
    follower = next((child for child in properties if child.tag in later), None)
    if follower is None:
        properties.append(made)
    else:
        follower.addprevious(made)


def _part(run: Any) -> None:
    """Replace a run by runs of one direction each."""
    if not any(child.tag in _CHARACTERS for child in run):
        return
    for child in list(run):
        if child.tag == qn("w:rPr"):
            continue
        for made, leftward in _segments(child):
            fresh = deepcopy(run)
            for old in [it for it in fresh if it.tag != qn("w:rPr")]:
                fresh.remove(old)
            fresh.append(made)
            if leftward:
                _mark(fresh)
            run.addprevious(fresh)
    run.getparent().remove(run)


def _segments(child: Any) -> Iterator[tuple[Any, bool]]:
    if child.tag != qn("w:t"):
        yield deepcopy(child), True
        return
    for words, leftward in parted(child.text or ""):
        made = element("w:t")
        made.text = words
        made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        yield made, leftward


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """Part a text where its direction changes; True stands for right to left."""
    for at, words in enumerate(text.split(LEFT_ISOLATE)):
        inner, end, after = words.partition(END) if at else ("", "", words)
        if at and not end:
            inner, after = words, ""
        if inner:
            yield _held(inner), False
        if after.replace(END, ""):
            rest = after.replace(END, "")
            leftward = runs_right(rest) or not any(sign.isalpha() for sign in rest)
            yield rest if leftward else _held(rest), leftward


def _held(words: str) -> str:
    if words[0].isalpha() and words[-1].isalnum():
        return words
    return f"{LEFT_MARK}{words}{LEFT_MARK}"


def _mark(run: Any) -> None:
    """Mark a run as running from right to left; bold holds for its letters too."""
    properties = run.get_or_add_rPr()
    bold = properties.find(qn("w:b"))
    if bold is not None and properties.find(qn("w:bCs")) is None:
        bold.addnext(element("w:bCs"))
    _insert(properties, element("w:rtl"), "cs", "em", "lang", "eastAsianLayout", "specVanish")
