"""A chart on a canvas: title above, the chart, notes and sources below."""

from typing import Any

from ratify.present.charts import lines, scatter, squares
from ratify.present.charts.pen import Box, Pen, axes
from ratify.present.charts.picture import Body, ChartPicture, Lines, Scatter, Squares
from ratify.present.languages import language
from ratify.present.maps.canvas import FORMATS, Canvas, Paper
from ratify.present.maps.plate import foot, head, margin

_DRAWING_OF = {Lines: lines, Squares: squares, Scatter: scatter}


def plate(picture: ChartPicture, paper: Paper) -> dict[str, Any]:
    """The plotly figure of a chart as it is printed.

    On paper it has the size of the paper; for a screen it is as high as its content.
    """
    form = FORMATS[paper]
    room = Canvas(width=form.width, height=form.height, unit=form.unit, lang=picture.lang)
    wide = form.width - 2 * margin(room)
    high = float(form.height)
    if paper is Paper.SCREEN:
        above, below = head(room, picture), form.height - foot(room, picture)
        high = above + _drawing(picture.body).height(picture.body, wide, form.unit) + below
    canvas = Canvas(width=form.width, height=high, unit=form.unit, lang=picture.lang)
    top, bottom = head(canvas, picture), foot(canvas, picture)
    wanted = _drawing(picture.body).height(picture.body, wide, form.unit)
    box = Box(margin(canvas), top, form.width - margin(canvas), min(bottom, top + 1.35 * wanted))
    pen = draw(picture.body, picture.lang, form.unit, box)
    canvas.annotations.extend(pen.upright)
    return {
        "data": pen.traces,
        "layout": canvas.layout | axes(form.width, high),
        "growth": 1.0,
        "title": picture.called,
    }


def stage(picture: ChartPicture, wide: float, unit: float) -> dict[str, Any]:
    """The plotly figure of the chart alone, for a page that has its words as text."""
    high = _drawing(picture.body).height(picture.body, wide, unit)
    pen = draw(picture.body, picture.lang, unit, Box(2.0, 2.0, wide - 2.0, high - 2.0))
    size = {"width": wide, "height": high, "annotations": pen.upright}
    return {"data": pen.traces, "layout": axes(wide, high) | size}


def draw(body: Body, lang: str, unit: float, box: Box) -> Pen:
    """Draw the chart into a box; a table is mirrored where the language runs to the left."""
    tongue = language(lang)
    mirrored = tongue.direction == "rtl" and isinstance(body, Squares)
    pen = Pen(language=tongue, unit=unit, mirror=box.left + box.right if mirrored else 0.0)
    _drawing(body).draw(body, pen, box)
    return pen


def _drawing(body: Body) -> Any:
    return _DRAWING_OF[type(body)]
