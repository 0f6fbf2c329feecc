"""Charts in a real Chromium: pages without a network, and pictures."""

from pathlib import Path

import pytest

from ratify.errors import UsageProblem
from ratify.present.charts import (
    ChartFigure,
    Paper,
    gaps_chart,
    trend_chart,
)
from ratify.present.pictures import write_figure, write_pictures
from tests.present.axe import violations
from tests.present.charts.world import ALL, TODAY, everything, usual
from tests.present.maps.browser import Reader


def made() -> dict[str, ChartFigure]:
    record = usual()
    return {
        "trend": trend_chart(record, ["XAU"], TODAY),
        "several": trend_chart(record, ALL, TODAY),
        "gaps": gaps_chart(record, everything(record), TODAY),
    }


@pytest.mark.parametrize("name", ["trend", "several", "gaps"])
@pytest.mark.parametrize("width", [1100, 360])
def test_a_page_shows_the_drawing_that_fits_and_is_accessible(
    reader: Reader, tmp_path: Path, name: str, width: int
) -> None:
    write_figure(tmp_path / "chart.html", made()[name])
    reader.open(tmp_path / "chart.html", width=width)
    drawn = reader.ask("document.querySelector('.stage svg').getBoundingClientRect().width")
    assert drawn == (944 if width == 1100 else 328)
    assert reader.ask("document.documentElement.scrollWidth") <= width
    assert reader.requests == []
    assert reader.complaints == []
    assert violations(reader) == []


def test_without_javascript_the_table_says_the_same(reader: Reader, tmp_path: Path) -> None:
    write_figure(tmp_path / "chart.html", made()["trend"])
    reader.open(tmp_path / "chart.html", script=False)
    text = reader.ask("document.body.innerText")
    assert "The chart needs JavaScript" in text
    assert reader.ask("document.querySelectorAll('tbody tr').length") == 21


def test_pictures_are_made_by_one_browser_in_every_format(tmp_path: Path) -> None:
    paths = [tmp_path / f"chart.{suffix}" for suffix in ("png", "svg", "pdf")]
    write_pictures(dict(zip(paths, made().values(), strict=True)), Paper.A4)
    png, svg, pdf = (path.read_bytes() for path in paths)
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == round(794 * 3.125)
    assert b"<svg" in svg[:200]
    assert pdf.startswith(b"%PDF")


def test_a_name_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="which picture"):
        write_figure(tmp_path / "chart.docx", made()["trend"])
