"""A picture at the head of a DOCX: at the right margin, words beside it, with its alternative.

python-docx places pictures within a line; one that stands at the margin is an anchor
(ECMA-376, part 1, section 20.4.2.3).
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Emu, Mm

from ratify.present.documents.drawing import to_png
from ratify.present.documents.model import Picture, plain
from ratify.present.documents.word_parts import xml_of

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_WIDTH = 27  # mm
_GAP = Mm(4)
_DOTS = 5

_ANCHOR = (
    '<wp:anchor {namespaces} distT="0" distB="{gap}" distL="{gap}" distR="0" simplePos="0" '
    'relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">'
    '<wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>'
    '<wp:extent cx="{width}" cy="{height}"/><wp:wrapSquare wrapText="bothSides"/></wp:anchor>'
)


def place(paragraph: "Paragraph", picture: Picture, *, mirrored: bool = False) -> None:
    """Put a picture beside a paragraph, at the end of its line: left where lines run left."""
    drawing = picture.drawing
    width = Mm(_WIDTH)
    height = Emu(round(width * drawing.height / drawing.width))
    image = BytesIO(to_png(drawing, _DOTS))
    paragraph.add_run().add_picture(image, width, height)
    (inline,) = xml_of(paragraph).xpath(".//wp:inline")
    properties = inline.docPr
    properties.set("descr", plain(picture.alternative))
    properties.set("name", "Map")
    inline.getparent().replace(inline, _anchored(inline, width, height, mirrored=mirrored))


def _anchored(inline: Any, width: int, height: int, *, mirrored: bool) -> Any:
    words = _ANCHOR.format(namespaces=nsdecls("wp"), gap=int(_GAP), width=width, height=height)
    if mirrored:
        words = words.replace("<wp:align>right", "<wp:align>left")
    anchor = parse_xml(words)
    for child in (inline.docPr, inline.find(f"{{{inline.nsmap['wp']}}}cNvGraphicFramePr")):
        if child is not None:
            anchor.append(child)
    anchor.append(inline.graphic)
    return anchor
