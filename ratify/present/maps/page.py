"""One HTML page with its map: it stands alone, opens without a network and asks for nothing.

plotly.js draws the map; the outlines of the world that it would fetch for every choropleth are
replaced by empty ones, given before it is loaded. The words, the legend and a table of the same
content are plain HTML, so that they are read without JavaScript. The page forbids all connections
to itself by a content security policy.
"""

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from ratify.present.documents.model import printed
from ratify.present.languages.direction import direction
from ratify.present.maps import boundaries
from ratify.present.maps.film import film_data
from ratify.present.maps.geometry import hatching_of_box
from ratify.present.maps.palette import COAST, FONT, INK
from ratify.present.maps.picture import LegendRow, MapPicture, Panel
from ratify.present.maps.traces import Scale, geo, traces
from ratify.present.maps.words import say

_LAYERS = ("coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits")
_WORDS = (
    "film_play",
    "film_pause",
    "film_year",
    "no_script",
    "table_title",
    "table_state",
)
ONE = Scale(unit=1.2, degree=10.0)
MANY = Scale(unit=0.8, degree=3.0, callouts=False)


def html(picture: MapPicture) -> str:
    """Write the page of a map; the same picture gives the same text."""
    from jinja2 import Environment, PackageLoader
    from markupsafe import Markup
    from plotly.offline import get_plotlyjs

    loader = PackageLoader("ratify.present.maps")
    page = Environment(
        loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, finalize=printed
    )
    shown = (picture.last,) if picture.film else picture.panels
    return page.get_template("map.html.j2").render(
        picture=picture,
        language=picture.lang,
        direction=direction(picture.lang),
        panels=[_panel(picture, panel, at) for at, panel in enumerate(shown)],
        legend=[_row(row) for row in picture.legend],
        headings=_headings(picture, shown),
        rows=list(_rows(picture, shown)),
        words={key: say(key, picture.lang) for key in _WORDS},
        css=Markup(_part("map.css")),  # noqa: S704 - our own file
        script=Markup(_part("map.js")),  # noqa: S704 - our own file
        plotly=Markup(get_plotlyjs()),  # noqa: S704 - plotly's own file
        assets=Markup(assets()),  # noqa: S704 - constants
        drawing=Markup(_script(_drawing(picture, shown))),  # noqa: S704 - escaped there
    )


def assets() -> str:
    """A script that keeps plotly.js from fetching outlines of the world."""
    empty = {"type": "GeometryCollection", "geometries": []}
    topology = {"type": "Topology", "arcs": [], "objects": dict.fromkeys(_LAYERS, empty)}
    worlds = dict.fromkeys(("world_110m", "world_50m"), topology)
    return f"window.PlotlyGeoAssets = {_script({'topojson': worlds})};"


def _part(name: str) -> str:
    return files("ratify.present.maps").joinpath("templates", name).read_text(encoding="utf-8")


def _script(content: Any) -> str:
    """JSON that is safe inside a script element, whatever the texts in it are."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _drawing(picture: MapPicture, shown: tuple[Panel, ...]) -> dict[str, Any]:
    scale = ONE if len(shown) == 1 else MANY
    panels = [
        {"id": _id(picture, at), "traces": traces(picture, panel, scale)}
        for at, panel in enumerate(shown)
    ]
    return {
        "panels": panels,
        "layout": layout(),
        "zoom": len(shown) == 1,
        "shapes": {"land": boundaries.shapes(), "discs": boundaries.discs(scale.growth)},
        "film": film_data(picture, scale) if picture.film else None,
    }


def layout() -> dict[str, Any]:
    """The plotly layout of a map on a page."""
    return {
        "autosize": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "geo": geo(0, 0, 1, 1),
        "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": COAST, "activecolor": INK},
        "hoverlabel": {
            "bgcolor": "#FFFFFF",
            "bordercolor": INK,
            "align": "left",
            "font": {"family": FONT, "size": 13, "color": INK},
        },
    }


def _id(picture: MapPicture, at: int) -> str:
    return f"{picture.name}-{at}"


def _panel(picture: MapPicture, panel: Panel, at: int) -> dict[str, str]:
    classes = "; ".join(
        f"{row.label}: {panel.counts[row.key]}"
        for row in picture.legend
        if panel.counts.get(row.key)
    )
    parts = (panel.heading or picture.title, panel.headline or picture.headline, classes)
    return {
        "id": _id(picture, at),
        "heading": panel.heading,
        "figure": panel.figure,
        "caption": panel.caption,
        "words": ". ".join(part for part in parts if part),
    }


def _row(row: LegendRow) -> dict[str, Any]:
    angles = row.ink.hatch.angles if row.ink.hatch else ()
    drawn = [line for angle in angles for line in hatching_of_box(24, 14, -angle, 5.4)]
    rounded = [[[round(number, 1) for number in end] for end in line] for line in drawn]
    return {
        "key": row.key,
        "label": row.label,
        "ink": row.ink,
        "count": row.count,
        "doubtful": row.doubtful,
        "lines": rounded,
    }


def _headings(picture: MapPicture, shown: tuple[Panel, ...]) -> list[str]:
    if len(shown) > 1:
        return [panel.heading for panel in shown]
    return [picture.legend_title, say("table_details", picture.lang)]


def _rows(picture: MapPicture, shown: tuple[Panel, ...]) -> Iterator[dict[str, Any]]:
    labels = {row.key: row.label for row in picture.legend}
    for place in picture.last.places:
        found = [panel.place(place.code) for panel in shown]
        cells: list[tuple[str, ...]] = [(labels[one.category],) for one in found]
        if len(shown) == 1:
            cells.append(place.details)
        yield {"name": place.name, "cells": cells}
