"""The look of a DOCX: page, styles and foot, set once on python-docx's own template."""

from typing import TYPE_CHECKING

from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ratify.present.documents.model import plain
from ratify.present.documents.word_parts import element, field, text_width

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

FONT = "Calibri"
_GREEN = RGBColor(0x0B, 0x51, 0x38)
_INK = RGBColor(0x1C, 0x1F, 0x1D)
_QUIET = RGBColor(0x4A, 0x52, 0x4D)

_SIZES: dict[str, tuple[float, RGBColor, bool, float, float]] = {
    "Normal": (9.5, _INK, False, 0, 3),
    "Title": (20, _INK, True, 0, 2),
    "Subtitle": (9.5, _QUIET, False, 0, 6),
    "Heading 1": (12.5, _GREEN, True, 9, 2),
    "Heading 2": (10, _INK, True, 6, 1),
    "List Bullet": (9.5, _INK, False, 0, 1.5),
    "List Number": (9.5, _INK, False, 0, 1.5),
    "Caption": (8.5, _QUIET, False, 4, 2),
}
_OWN: dict[str, tuple[float, RGBColor, bool, float, float]] = {
    "Kind": (9, _GREEN, True, 0, 0),
    "Lead": (10.5, _INK, False, 2, 5),
    "Note": (8, _QUIET, False, 1, 3),
    "Warning": (10, _INK, True, 4, 8),
    "Draft": (12, _INK, False, 8, 8),
    "Figure": (10, _INK, False, 2, 2),
    "Table Heading": (8, _GREEN, True, 0.5, 0.5),
    "Table Text": (8, _INK, False, 0.5, 0.5),
    "After Table": (4, _INK, False, 0, 0),
    "Source": (7, _INK, False, 0, 0.5),
}


def dress(word: "WordDocument", running: str, lang: str, *, landscape: bool = False) -> None:
    """Set page, styles, language and foot."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(16)
    section.top_margin, section.bottom_margin = Mm(14), Mm(15)
    for name, look in _SIZES.items():
        _set(word.styles[name], *look)
    for name, look in _OWN.items():
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = word.styles["Normal"]
        _set(style, *look)
    source = word.styles["Source"].paragraph_format
    source.left_indent, source.first_line_indent = Mm(7), Mm(-7)
    source.tab_stops.add_tab_stop(Mm(7))
    word.styles["Caption"].paragraph_format.keep_with_next = True
    word.styles["Figure"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _plain_title(word)
    _speak(word, lang)
    _foot(word, running, text_width(landscape=landscape))


def _set(
    style: "ParagraphStyle",
    size: float,
    colour: RGBColor,
    bold: bool,  # noqa: FBT001  one column of the tables above
    before: float,
    after: float,
) -> None:
    font = style.font
    font.name, font.size, font.bold, font.italic = FONT, Pt(size), bold, False
    font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), FONT)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(before), Pt(after)
    spacing.line_spacing = 1.05


def _plain_title(word: "WordDocument") -> None:
    """Take the rule and the wide letters out of the template's own title styles."""
    for name, part, tag in (("Title", "pPr", "w:pBdr"), ("Subtitle", "rPr", "w:spacing")):
        properties = getattr(word.styles[name].element, part)
        for found in properties.findall(qn(tag)):
            properties.remove(found)


def _speak(word: "WordDocument", lang: str) -> None:
    """Say in which language the text is, for spelling and for screen readers."""
    code = {"en": "en-GB", "fr": "fr-FR", "pt": "pt-PT", "ar": "ar-SA", "es": "es-ES"}.get(
        lang, lang
    )
    for style in ("Normal",):
        properties = word.styles[style].element.get_or_add_rPr()
        properties.append(element("w:lang", val=code, eastAsia=code, bidi=code))


def _foot(word: "WordDocument", running: str, width: int) -> None:
    paragraph = word.sections[0].footer.paragraphs[0]
    paragraph.style = word.styles["Note"]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{plain(running)}\t")
    field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    field(paragraph, "NUMPAGES")
