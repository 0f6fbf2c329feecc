"""The page of a map, read as text."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from plotly.offline import get_plotlyjs

from ratify.errors import UsageProblem
from ratify.present.maps import MapFigure, MapKind, draw, standing_map, trend_map
from ratify.present.pictures import write_figure
from ratify.register import Source
from tests.present.maps.world import ACTS, TODAY, act, register, usual

EVIL = "</script><script>alert(1)</script> \"'&<b> =cmd|' /C calc'!A0 \u202e\u2028"
ALL = ("XILO", "XUN", "XAU")


def page(figure: MapFigure) -> str:
    return figure.to_html().decode().replace(get_plotlyjs(), "")


class Table(HTMLParser):
    """The cells of the only table of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            self.rows[-1][-1] += data


def table(text: str) -> list[list[str]]:
    found = Table()
    found.feed(text[: text.index("window.PlotlyGeoAssets")])
    return found.rows


def test_plotly_is_there_once_after_the_outlines_that_it_would_fetch() -> None:
    whole = standing_map(usual(), "XAU", TODAY).to_html().decode()
    assert whole.count(get_plotlyjs()) == 1
    assert 0 < whole.index("window.PlotlyGeoAssets") < whole.index(get_plotlyjs())


def test_the_page_names_no_address_and_forbids_all_connections() -> None:
    text = page(standing_map(usual(), "XAU", TODAY))
    assert not re.search(r"https?://", text)
    assert "default-src 'none'" in text


def test_the_same_map_gives_the_same_bytes() -> None:
    for make in (standing_map, trend_map):
        assert make(usual(), "XAU", TODAY).to_html() == make(usual(), "XAU", TODAY).to_html()


def test_shapes_are_in_the_page_once_however_many_maps_it_has() -> None:
    one, many = (
        page(standing_map(usual(), "XAU", TODAY)),
        page(draw(usual(), MapKind.STANDING, ALL, TODAY)),
    )
    assert one.count('"FeatureCollection"') == many.count('"FeatureCollection"') == 2


def test_the_table_says_the_same_as_the_map() -> None:
    rows = table(page(standing_map(usual(), "XAU", TODAY)))
    assert len(rows) == 56
    cells = {row[0]: row[1:] for row in rows}
    assert cells["Land ZAF"][0] == "Party, in force"
    assert "Deposit: 1 March 2000" in cells["Land ZAF"][1]
    assert cells["Land BEN"] == ["No act on record", ""]


def test_the_table_of_several_maps_has_a_column_for_each() -> None:
    rows = table(page(draw(usual(), MapKind.STANDING, ALL, TODAY)))
    assert rows[0] == ["State", *ALL]
    assert ["Land ESH", "Not eligible", "Not eligible", "No act on record"] in rows


def test_texts_that_look_like_code_stay_texts() -> None:
    source = Source(id="evil", title=EVIL)
    record = register(
        act("KEN", "deposit", "2010-01-01", source=source), called={"KEN": EVIL}, title=EVIL
    )
    text = page(standing_map(record, "XAU", TODAY))
    assert text.count("<script>") == 3
    assert "alert(1)" in text
    assert "<script>alert" not in text


def test_texts_of_five_thousand_letters_are_cut_where_they_are_pointed_at() -> None:
    long = Source(id="long", title="long " * 1000)
    text = page(
        standing_map(register(act("KEN", "deposit", "2010-01-01", source=long)), "XAU", TODAY)
    )
    drawing = text[text.index("const drawing") :]
    assert max(len(found) for found in re.findall(r'"((?:[^"\\]|\\.)*)"', drawing)) < 1200


def test_a_name_that_is_no_map_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="which picture"):
        write_figure(tmp_path / "map.docx", standing_map(register(*ACTS), "XAU", TODAY))
    assert list(tmp_path.iterdir()) == []
