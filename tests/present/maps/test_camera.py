"""Pictures of maps, made by a real Chromium."""

import base64
import re
import shutil
import stat
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ratify.errors import BrowserMissing, Exit, UsageProblem
from ratify.present.maps import (
    MapFigure,
    MapKind,
    Paper,
    draw,
    standing_map,
)
from ratify.present.maps.boundaries import NUMBERS
from ratify.present.maps.geometry import frame, project
from ratify.present.maps.palette import STANDING_INKS
from ratify.present.maps.pdf_title import titled
from ratify.present.pictures import write_figure, write_pictures
from ratify.vocabulary import Standing
from tests.present.maps.browser import Reader
from tests.present.maps.world import TODAY, usual

ALL = ("XILO", "XUN", "XAU")


@pytest.fixture(scope="module")
def figure() -> MapFigure:
    return standing_map(usual(), "XAU", TODAY)


@pytest.fixture(scope="module")
def taken(figure: MapFigure, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A batch of pictures, and one line for each browser that was started for it."""
    folder = tmp_path_factory.mktemp("pictures")
    log = folder / "starts.txt"
    real = shutil.which("chromium") or shutil.which("google-chrome")
    counted = folder / "chromium"
    counted.write_text(f'#!/bin/sh\necho start >> "{log}"\nexec "{real}" "$@"\n')
    counted.chmod(counted.stat().st_mode | stat.S_IEXEC)
    several = draw(usual(), MapKind.STANDING, ALL, TODAY)
    batch = {folder / f"one.{form}": figure for form in ("png", "svg", "pdf")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BROWSER_PATH", str(counted))
        told: list[Path] = []
        write_pictures({**batch, folder / "several.svg": several}, done=told.append)
    assert told == [*batch, folder / "several.svg"]
    return folder, log.read_text().splitlines()


def test_one_browser_serves_a_whole_batch(taken: tuple[Path, list[str]]) -> None:
    assert taken[1] == ["start"]


def test_a_png_has_twice_the_pixels_of_its_size_and_says_how_large_it_is(
    taken: tuple[Path, list[str]],
) -> None:
    content = (taken[0] / "one.png").read_bytes()
    assert struct.unpack(">II", content[16:24]) == (1800, 2020)
    at = content.index(b"pHYs")
    assert struct.unpack(">IIB", content[at + 4 : at + 13]) == (7559, 7559, 1)


@pytest.mark.parametrize(
    ("code", "standing"),
    [
        ("ZAF", Standing.PARTY),
        ("COD", Standing.PARTY),
        ("TCD", Standing.NONE),
        ("SYC", Standing.PARTY),
    ],
)
def test_states_have_the_colour_of_their_standing(
    taken: tuple[Path, list[str]], figure: MapFigure, reader: Reader, code: str, standing: Standing
) -> None:
    pixel = _pixels(reader, taken[0] / "one.png")
    assert pixel(*_place_of(figure, code)) == STANDING_INKS[standing].fill.lower()


def test_the_ocean_is_white(taken: tuple[Path, list[str]], reader: Reader) -> None:
    assert _pixels(reader, taken[0] / "one.png")(300, 1200) == "#ffffff"


def test_an_svg_has_title_legend_sources_and_disclaimer_as_text(
    taken: tuple[Path, list[str]],
) -> None:
    text = re.sub(r"<[^>]+>", " ", (taken[0] / "one.svg").read_text("utf-8"))
    for words in (
        "Invented Union Charter (short title)",
        "Party: 6 of 55 AU members (1 unverified)",
        "Standing on 21 November 2026",
        "Signed, not ratified",
        "Sources: 1, the newest of 2025",
        "do not imply official endorsement",
        "Land MUS",
    ):
        assert words in text


def test_a_pdf_bears_the_title_of_its_own_map_and_not_the_time_of_its_making(
    taken: tuple[Path, list[str]],
) -> None:
    path = taken[0] / "one.pdf"
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert "Title:           Invented Union Charter (short title) · 2026-11-21" in told
    assert "CreationDate" not in told


def test_what_is_no_pdf_gets_no_title() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        titled(b"GIF89a", "title")


def test_a_pdf_has_one_page(taken: tuple[Path, list[str]]) -> None:
    content = (taken[0] / "one.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1


def test_several_maps_stand_on_one_sheet(taken: tuple[Path, list[str]]) -> None:
    text = (taken[0] / "several.svg").read_text("utf-8")
    assert text.count("choroplethlayer") == 3


def test_paper_is_larger_and_names_the_states_by_class(figure: MapFigure) -> None:
    on_paper, on_screen = figure.drawing(Paper.A4), figure.drawing(Paper.SCREEN)
    names = [note["text"] for note in on_paper["layout"]["annotations"]]
    assert any(note.startswith("<b>Party, in force:</b> Land AGO ?") for note in names)
    assert (on_paper["layout"]["width"], on_paper["layout"]["height"]) == (794, 1123)
    assert not any(note["text"].startswith("<b>") for note in on_screen["layout"]["annotations"])


def test_nothing_printed_reaches_over_the_edge(figure: MapFigure) -> None:
    for paper in Paper:
        layout = figure.drawing(paper)["layout"]
        for thing in (*layout["annotations"], *layout["shapes"]):
            for key in ("x", "y", "x0", "x1", "y0", "y1"):
                assert 0 <= thing.get(key, 0.5) <= 1


def test_without_a_browser_a_picture_says_how_to_get_one_and_a_page_is_made_all_the_same(
    figure: MapFigure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "nowhere"))
    with pytest.raises(BrowserMissing) as raised:
        write_figure(tmp_path / "map.png", figure)
    assert raised.value.exit_code is Exit.HELP_MISSING
    assert "apt-get install chromium" in raised.value.hint
    assert list(tmp_path.iterdir()) == []
    write_figure(tmp_path / "map.html", figure)
    assert (tmp_path / "map.html").stat().st_size > 4_000_000


def test_a_browser_that_does_not_start_is_as_good_as_none(
    figure: MapFigure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(broken))
    with pytest.raises(BrowserMissing, match="does not start"):
        write_figure(tmp_path / "map.png", figure)
    assert not (tmp_path / "map.png").exists()


def test_one_wrong_suffix_stops_the_batch_before_it_begins(
    figure: MapFigure, tmp_path: Path
) -> None:
    with pytest.raises(UsageProblem):
        write_pictures({tmp_path / "a.png": figure, tmp_path / "b.bmp": figure})
    assert list(tmp_path.iterdir()) == []


def test_plotly_accepts_every_drawing(figure: MapFigure) -> None:
    from plotly.graph_objects import Figure

    from ratify.present.maps.camera import with_shapes

    for one in (figure, draw(usual(), MapKind.STANDING, ALL, TODAY)):
        made = Figure(with_shapes(one.drawing()))
        assert {trace.type for trace in made.data} == {"choropleth", "scattergeo"}
        assert set(made.data[0].locations) == set(NUMBERS)


def _place_of(figure: MapFigure, code: str) -> tuple[float, float]:
    """Where a State's number would stand on the PNG, in pixels, beside rather than on it."""
    layout = figure.drawing()["layout"]
    west, south, east, north = frame()
    x, y = project(*NUMBERS[code])
    (left, right), (bottom, top) = layout["geo"]["domain"]["x"], layout["geo"]["domain"]["y"]
    across = left + (right - left) * (x - west) / (east - west)
    up = bottom + (top - bottom) * (y - south) / (north - south)
    return 2 * across * layout["width"], 2 * (1 - up) * layout["height"]


def _pixels(reader: Reader, png: Path) -> Callable[[float, float], str]:
    data = base64.b64encode(png.read_bytes()).decode()
    blank = png.with_suffix(".html")
    blank.write_text("<!doctype html>")
    reader.open(blank)

    def pixel(x: float, y: float) -> str:
        script = (
            "(async () => { const image = new Image();"
            f" image.src = 'data:image/png;base64,{data}'; await image.decode();"
            " const canvas = document.createElement('canvas');"
            " canvas.width = image.width; canvas.height = image.height;"
            " const pen = canvas.getContext('2d'); pen.drawImage(image, 0, 0);"
            f" return [...pen.getImageData({round(x)}, {round(y)}, 1, 1).data]; }})()"
        )
        red, green, blue, _ = reader.ask(script)
        return f"#{red:02x}{green:02x}{blue:02x}"

    return pixel
