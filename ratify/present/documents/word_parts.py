"""The parts of WordprocessingML that python-docx leaves to its users (ECMA-376, part 1)."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor

from ratify.present.documents.drawing import to_png
from ratify.present.documents.model import (
    Blank,
    Chip,
    Cite,
    Day,
    Mark,
    Original,
    Sketch,
    Strong,
    Text,
    plain,
    ranges,
)
from ratify.present.documents.plain import joined

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_MARGINS = 32
_DOTS_PER_MM = 8
_QUIET = RGBColor(0x7A, 0x3B, 0x00)


def write(paragraph: "Paragraph", text: Text) -> None:
    """Write the pieces of a text as runs."""
    for piece in text:
        match piece:
            case Strong():
                paragraph.add_run(plain(piece.text)).bold = True
            case Mark():
                run = paragraph.add_run(f" ({plain(piece.text)})")
                run.font.color.rgb = _QUIET
            case Original():
                run = paragraph.add_run(plain(piece.text))
                xml_of(run).get_or_add_rPr().append(element("w:lang", val=piece.lang))
            case Blank():
                run = paragraph.add_run(f"[{plain(piece.text)}]")
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
            case Chip():
                paragraph.add_run(f"{piece.sign} {plain(piece.text)}").bold = True
            case Cite():
                _cite(paragraph, piece)
            case Day():
                paragraph.add_run(joined(piece.text))
            case Sketch():
                insert(paragraph.add_run(), piece)
            case _:
                paragraph.add_run(joined(piece))


def insert(run: "Run", sketch: Sketch) -> None:
    """Put a drawing into the line, with the words that stand for it."""
    width = Mm(sketch.width)
    image = BytesIO(to_png(sketch.drawing, sketch.width * _DOTS_PER_MM / sketch.drawing.width))
    run.add_picture(image, width)
    (inline,) = xml_of(run).xpath(".//wp:inline")
    inline.docPr.set("descr", plain(sketch.text))


def element(tag: str, **attributes: str) -> "BaseOxmlElement":
    """Make an element whose attributes are in the ``w`` namespace."""
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def xml_of(proxy: Any) -> Any:
    """Return the element behind a paragraph, run, row, cell or table of python-docx."""
    return proxy._element  # noqa: SLF001  there is no public way in


def dress_as(paragraph: "Paragraph", style_id: str) -> None:
    """Give a paragraph a style by its id; by name the library searches all styles each time."""
    xml_of(paragraph).style = style_id


def bookmark(paragraph: "Paragraph", name: str, number: int) -> None:
    """Give a paragraph a name to which others can point."""
    start = element("w:bookmarkStart", id=str(number), name=name)
    xml_of(paragraph).append(start)
    xml_of(paragraph).append(element("w:bookmarkEnd", id=str(number)))


def link_to_address(paragraph: "Paragraph", url: str) -> None:
    """Add an address that can be followed."""
    key = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), key)
    _move_into(link, paragraph, paragraph.add_run(url))


def _cite(paragraph: "Paragraph", cite: Cite) -> None:
    for at, (first, last) in enumerate(ranges(cite.numbers)):
        _link_to_source(paragraph, first, "," if at else "")
        if last > first:
            _link_to_source(paragraph, last, "," if last == first + 1 else "–")


def _link_to_source(paragraph: "Paragraph", number: int, before: str) -> None:
    run = paragraph.add_run(f"{before}{number}")
    run.font.superscript = True
    link = element("w:hyperlink", anchor=f"source_{number}", history="1")
    _move_into(link, paragraph, run)


def _move_into(link: "BaseOxmlElement", paragraph: "Paragraph", run: "Run") -> None:
    link.append(xml_of(run))
    xml_of(paragraph).append(link)


def text_width(*, landscape: bool) -> int:
    """Millimetres between the margins of A4."""
    return (297 if landscape else 210) - _MARGINS


def lay_out(
    table: "Table", widths: list[int], description: str, *, landscape: bool = False
) -> None:
    """Give the columns their shares of the width, and the table its rules and its description.

    Word reads widths from the cells and others from the grid, so both are set; call it when all
    rows are there.
    """
    table.autofit = False
    across = text_width(landscape=landscape)
    lengths = [Mm(across * share / 100) for share in widths]
    for column, length in zip(table.columns, lengths, strict=True):
        column.width = length
    for row in xml_of(table).tr_lst:
        if len(row.tc_lst) == len(lengths):
            for cell, length in zip(row.tc_lst, lengths, strict=True):
                cell.width = length
    properties = xml_of(table).tblPr
    properties.find(qn("w:tblLayout")).addprevious(_rules())
    properties.append(element("w:tblCaption", val=description))


def _rules() -> "BaseOxmlElement":
    """Thin rules between rows and none between columns, in the order that the schema asks."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        is_rule = side in {"top", "bottom", "insideH"}
        line = {"val": "single", "sz": "4", "space": "0", "color": "C9CFC9"}
        borders.append(element(f"w:{side}", **(line if is_rule else {"val": "nil"})))
    return borders


def repeat_on_each_page(row: "_Row") -> None:
    """Let a row head the table on every page that it reaches."""
    xml_of(row).get_or_add_trPr().append(element("w:tblHeader", val="true"))
    keep_whole(row)


def keep_whole(row: "_Row") -> None:
    """Do not break a row over two pages."""
    xml_of(row).get_or_add_trPr().insert(0, element("w:cantSplit", val="true"))


def shade(cell: "_Cell", colour: str) -> None:
    """Give a cell a background."""
    properties = xml_of(cell).get_or_add_tcPr()
    properties.append(element("w:shd", val="clear", color="auto", fill=colour))


def align_right(paragraph: "Paragraph") -> None:
    """Set a paragraph of figures to the right."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def begin_section(word: "WordDocument", columns: int) -> None:
    """Set what follows in columns, on the same page."""
    setting = _properties_of(word.add_section(WD_SECTION.CONTINUOUS)).find(qn("w:cols"))
    setting.set(qn("w:num"), str(columns))
    setting.set(qn("w:space"), str(Mm(7).twips))


def _properties_of(section: Any) -> Any:
    return section._sectPr  # noqa: SLF001  there is no public way in


def new_numbering(word: "WordDocument") -> int:
    """Return the number of a numbering that begins again at 1."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element.pPr.numPr.numId.val
    known = numbering.num_having_numId(style).abstractNumId.val
    made = numbering.add_num(known)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    number: int = made.numId
    return number


def number_by(paragraph: "Paragraph", numbering: int) -> None:
    """Let a paragraph take its number from a numbering."""
    properties = xml_of(paragraph).get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = numbering


def field(paragraph: "Paragraph", instruction: str) -> None:
    """Add a field that Word fills in, such as ``PAGE``."""
    run = paragraph.add_run("1")
    made = element("w:fldSimple", instr=instruction)
    _move_into(made, paragraph, run)
