"""The page of a map in a real Chromium without a network."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ratify.present.maps import MapFigure, MapKind, draw, standing_map, trend_map
from ratify.present.pictures import write_figure
from ratify.register import Source
from tests.present.axe import violations
from tests.present.maps.browser import Reader
from tests.present.maps.world import TODAY, act, register, usual

EVIL = "</script><img src=x onerror=window.hit=1><script>window.hit=1</script>"
ALL = ("XILO", "XUN", "XAU")
Opened = Callable[..., Reader]


@pytest.fixture
def opened(reader: Reader, tmp_path: Path) -> Opened:
    """Write a map to a page and open it."""

    def open_it(figure: MapFigure, **how: int) -> Reader:
        write_figure(tmp_path / "map.html", figure)
        reader.open(tmp_path / "map.html", **how)
        return reader

    return open_it


def test_a_map_draws_every_state_tells_their_standing_and_asks_for_nothing(
    opened: Opened,
) -> None:
    reader = opened(standing_map(usual(), "XAU", TODAY))
    widths = reader.ask(
        "[...document.querySelectorAll('.choroplethlayer path')]"
        ".map((path) => path.getBoundingClientRect().width)"
    )
    assert len(widths) == 55 + 6
    assert min(widths) > 1
    reader.point_at(*_middle_of(reader, "ZAF"))
    told = reader.ask("document.querySelector('.hoverlayer').textContent")
    assert "Land ZAF" in told
    assert "Deposit: 1 March 2000" in told
    assert reader.requests == []
    assert reader.complaints == []


def test_on_a_phone_words_stand_under_the_map_and_texts_that_look_like_code_do_nothing(
    opened: Opened,
) -> None:
    source = Source(id="evil", title=EVIL)
    record = register(
        act("ZAF", "deposit", "2010-01-01", source=source), called={"ZAF": EVIL}, title=EVIL
    )
    reader = opened(standing_map(record, "XAU", TODAY), width=360)
    reader.point_at(*_middle_of(reader, "ZAF"))
    told = reader.ask("document.querySelector('.told').textContent")
    assert "Deposit: 1 January 2010" in told
    assert "<img" in told
    assert reader.ask("document.querySelector('.hoverlayer').textContent") == ""
    assert reader.ask("document.documentElement.scrollWidth") <= 360
    assert "Land MUS" not in reader.ask("document.querySelector('.map').textContent")
    assert reader.ask("window.hit") is None
    assert reader.requests == []
    assert violations(reader) == []


def test_years_run_by_keyboard_or_by_themselves(opened: Opened) -> None:
    def shown(name: str) -> str:
        return str(reader.ask(f"document.getElementById('{name}').textContent"))

    reader = opened(trend_map(usual(), "XAU", TODAY))
    before = reader.ask("JSON.stringify(document.querySelector('.map').data[0].z)")
    reader.ask("document.getElementById('year').focus()")
    reader.press("Home")
    assert shown("shown") == "2006"
    assert shown("headline") == "Party: 4 of 54 AU members"
    assert shown("foot") == "54 AU members"
    assert reader.ask("document.querySelector('[data-row=party]').textContent") == "4"
    assert reader.ask("JSON.stringify(document.querySelector('.map').data[0].z)") != before
    reader.ask("document.getElementById('play').click()")
    assert shown("shown") == "2007"
    assert shown("play") == "Pause"
    reader.ask("document.getElementById('play').click()")
    assert shown("play") == "Play"
    assert reader.complaints == []
    assert reader.requests == []
    assert violations(reader) == []


def test_several_maps_are_drawn_on_one_page(opened: Opened) -> None:
    reader = opened(draw(usual(), MapKind.STANDING, ALL, TODAY))
    assert reader.ask("document.querySelectorAll('.map .choroplethlayer').length") == 3
    assert reader.requests == []
    assert reader.complaints == []
    assert violations(reader) == []


def test_without_javascript_words_legend_and_table_are_there(opened: Opened) -> None:
    reader = opened(standing_map(usual(), "XAU", TODAY), script=False)
    text = reader.ask("document.body.innerText")
    for words in ("The map needs JavaScript", "Party, in force", "Invented Union Charter"):
        assert words in text
    assert reader.ask("document.querySelectorAll('tbody tr').length") == 55


def _middle_of(reader: Reader, code: str) -> tuple[float, float]:
    box = reader.ask(
        "(() => { const map = document.querySelector('.map');"
        f" const at = map.data[0].locations.indexOf('{code}');"
        " const shape = map.querySelectorAll('.choroplethlayer path')[at];"
        " shape.scrollIntoView({ block: 'center' });"
        " const { left, top, width, height } = shape.getBoundingClientRect();"
        " return [left + width * 0.3, top + height * 0.6]; })()"
    )
    return box[0], box[1]
