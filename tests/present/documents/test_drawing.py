"""The small map at the head of a sheet: the same for a page and for Word, with nothing to run."""

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from ratify.present.documents.drawing import to_png, to_svg
from ratify.present.documents.locator import locator
from ratify.present.documents.word import to_docx
from tests.present.documents.pages import TRIANGLE, document

DARK, QUIET, RING = (11, 81, 56), (219, 225, 218), (168, 122, 18)


def colours(png: bytes) -> dict[tuple[int, ...], int]:
    image = Image.open(io.BytesIO(png)).convert("RGB")
    return {colour: count for count, colour in image.getcolors(1 << 20) or []}  # type: ignore[misc]


def near(found: dict[tuple[int, ...], int], wanted: tuple[int, ...]) -> int:
    """How many points are of a colour, or as near to it as a palette leaves them."""
    return sum(
        count
        for colour, count in found.items()
        if all(abs(one - other) <= 4 for one, other in zip(colour, wanted, strict=True))
    )


def test_a_drawing_has_the_same_shapes_as_svg_and_as_png() -> None:
    svg = ET.fromstring(to_svg(TRIANGLE, "a < b"))  # noqa: S314
    assert [one.tag.split("}")[1] for one in svg] == ["title", "path", "circle", "circle"]
    assert svg[0].text == "a < b"
    found = colours(to_png(TRIANGLE, 20))
    assert near(found, DARK) > 5_000
    assert near(found, RING) > 1_000


def test_a_picture_is_as_large_as_asked_and_the_same_each_time() -> None:
    image = Image.open(io.BytesIO(once := to_png(TRIANGLE, 12)))
    assert image.size == (120, 120)
    assert once == to_png(TRIANGLE, 12)


@pytest.mark.parametrize(("code", "least"), [("ZAF", 1_000), ("DZA", 2_000), ("LSO", 8)])
def test_the_state_is_painted_dark_and_its_enclaves_are_not(code: str, least: int) -> None:
    found = colours(to_png(locator((code,), code).drawing, 5))
    assert near(found, QUIET) > 10_000
    assert near(found, DARK) > least


@pytest.mark.parametrize("code", ["CPV", "COM", "GMB", "MUS", "STP", "SYC", "LSO", "SWZ", "RWA"])
def test_a_state_too_small_to_be_seen_has_a_ring(code: str) -> None:
    found = colours(to_png(locator((code,), code).drawing, 5))
    assert near(found, RING) > 200


@pytest.mark.parametrize(("marked", "expected"), [("ZAF", QUIET), ("LSO", DARK)])
def test_lesotho_within_south_africa_keeps_its_own_colour(
    marked: str, expected: tuple[int, ...]
) -> None:
    picture = locator((marked,), marked).drawing
    image = Image.open(io.BytesIO(to_png(picture, 20))).convert("RGB")
    beside_its_dot = image.getpixel((int(53.1 * 20), int(70.2 * 20)))
    assert near({beside_its_dot: 1}, expected)  # type: ignore[dict-item]


def test_word_has_the_picture_at_its_margin_with_words_for_who_cannot_see_it() -> None:
    content = to_docx(document('Map of "Inventia" & <others>'))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314
        media = [name for name in archive.namelist() if name.startswith("word/media/")]
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
    (anchor,) = body.iter(f"{drawing}anchor")
    assert anchor.find(f"{drawing}docPr").get("descr") == 'Map of "Inventia" & <others>'  # type: ignore[union-attr]
    assert len(media) == 1


def test_a_document_without_a_picture_has_none_in_word() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(document(picture=None)))) as archive:
        assert not [name for name in archive.namelist() if name.startswith("word/media/")]
