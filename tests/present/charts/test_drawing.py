"""Charts as they are drawn: within their canvas, escaped, mirrored, the same each time."""

import json
from typing import Any

import pytest

from ratify.present.charts import ChartFigure, Paper, gaps_chart, trend_chart
from ratify.present.charts.picture import Lines
from ratify.present.charts.plate import stage
from ratify.present.charts.svg import to_svg
from ratify.register import Register
from tests.present.charts.world import ALL, TODAY, everything, register, usual

EVIL = "<script>alert(1)</script> \"&' =cmd \u202e " + "long " * 1000


def figures(record: Register, lang: str = "en") -> list[ChartFigure]:
    return [
        trend_chart(record, ["XAU"], TODAY, lang),
        trend_chart(record, ALL, TODAY, lang),
        gaps_chart(record, everything(record), TODAY, lang),
    ]


def texts(drawing: dict[str, Any]) -> list[str]:
    traces = [text for one in drawing["data"] for text in _flat(one.get("text", []))]
    return traces + [one["text"] for one in drawing["layout"]["annotations"]]


def _flat(found: Any) -> list[str]:
    if isinstance(found, str):
        return [found]
    return [text for one in found for text in _flat(one)]


@pytest.mark.parametrize("paper", list(Paper))
def test_everything_is_drawn_within_the_canvas(paper: Paper) -> None:
    for figure in figures(usual()):
        drawn = figure.drawing(paper)
        width, height = drawn["layout"]["width"], drawn["layout"]["height"]
        for trace in drawn["data"]:
            assert all(x is None or 0 <= x <= width for x in trace["x"])
            assert all(y is None or 0 <= y <= height for y in trace["y"])


def test_the_same_record_gives_the_same_bytes() -> None:
    for one, other in zip(figures(register()), figures(register()), strict=True):
        assert one.to_html() == other.to_html()
        assert json.dumps(one.drawing()) == json.dumps(other.drawing())


def test_texts_that_look_like_code_are_texts() -> None:
    for figure in figures(register(called=EVIL)):
        assert not any("<script" in text for text in texts(figure.drawing()))
        page = figure.to_html().decode()
        assert "<script>alert" not in page
        assert page.count("</script>") == 2


def test_a_name_of_five_thousand_letters_is_cut_in_a_drawing_and_whole_in_the_table() -> None:
    figure = gaps_chart(register(called=EVIL), everything(register(called=EVIL)), TODAY)
    assert max(map(len, texts(figure.drawing()))) < 700
    assert "long " * 900 in figure.to_html().decode()


def test_a_table_of_standings_is_mirrored_in_arabic_and_a_curve_is_not() -> None:
    record = usual()
    plain, mirrored = (
        stage(gaps_chart(record, everything(record), TODAY, lang).picture, 640, 1.2)
        for lang in ("en", "ar")
    )
    assert _grid(plain)["x"][0] < _grid(plain)["x"][2]
    assert _grid(mirrored)["x"][0] > _grid(mirrored)["x"][2]
    curve = stage(trend_chart(record, ["XAU"], TODAY, "ar").picture, 640, 1.2)
    line = next(one for one in curve["data"] if one["mode"] == "lines" and "dash" in one["line"])
    assert line["x"][0] < line["x"][-1]
    assert any(text.startswith("\u2067") for text in texts(mirrored))


def _grid(drawn: dict[str, Any]) -> dict[str, Any]:
    return next(one for one in drawn["data"] if one.get("fillcolor") == "#1B5E7B")


def test_every_square_has_its_letter_beside_its_colour() -> None:
    drawn = gaps_chart(usual(), everything(usual()), TODAY).drawing()
    letters = [text for text in texts(drawn) if text in {"P", "B", "R", "s", "·", "P?", "B?"}]
    assert len(letters) >= 15


def test_a_chart_drawn_here_holds_the_same_words_as_the_one_of_plotly() -> None:
    picture = trend_chart(usual(), ["XAU"], TODAY).picture
    assert isinstance(picture.body, Lines)
    drawing = to_svg(picture, 640, 1.2)
    assert drawing.startswith("<svg")
    assert drawing.count("<svg") == drawing.count("</svg>") == 1
    for one in picture.body.panels[0].series:
        assert f"{one.label} {one.values[-1]}" in drawing
    assert "<script" not in to_svg(
        trend_chart(register(called=EVIL), ["XAU"], TODAY).picture, 640, 1.2
    )
