"""From a panel to plotly traces: fills, discs, hatches, call-outs and numbers.

Traces are plain mappings, as plotly.js reads them. Shapes are named, not copied: ``land`` and
``discs`` stand for the GeoJSON, which whoever draws puts in once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from ratify.present.maps import boundaries, geometry
from ratify.present.maps.hover import clipped, hover
from ratify.present.maps.palette import COAST, FAINT, FONT, INK, MUTED, PAPER, Ink
from ratify.present.maps.picture import MapPicture, Panel, Place
from ratify.present.maps.words import directed

Trace = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scale:
    """How large things are drawn.

    :param unit: pixels of a hundredth of the text size at print size: 1 gives 10-pixel call-outs.
    :param degree: pixels in a degree of the plane.
    :param callouts: whether small States are named beside their discs.
    """

    unit: float
    degree: float
    callouts: bool = True

    @property
    def growth(self) -> float:
        """How much larger than usual discs are, so that they are seen on small maps."""
        return max(1.0, min(1.8, 4.6 / self.degree))


def geo(left: float, bottom: float, right: float, top: float) -> dict[str, Any]:
    """The plotly layout of one map, filling these fractions of the page."""
    west, south, east, north = geometry.frame()
    longitude, latitude = geometry.unproject((west + east) / 2, (south + north) / 2)
    return {
        "visible": False,
        "bgcolor": "rgba(0,0,0,0)",
        "projection": {
            "type": "azimuthal equal area",
            "rotation": {"lon": geometry.CENTRE[0], "lat": geometry.CENTRE[1]},
        },
        "center": {"lon": longitude, "lat": latitude},
        "lonaxis": {"range": list(geometry.LONGITUDES)},
        "lataxis": {"range": list(geometry.LATITUDES)},
        "domain": {"x": [left, right], "y": [bottom, top]},
    }


def traces(picture: MapPicture, panel: Panel, scale: Scale, subplot: str = "geo") -> list[Trace]:
    """All traces of one panel, lowest first; their number depends on the legend only."""
    made = [_land(picture, panel, scale), _discs(picture, panel, scale)]
    made += _hatches(picture, panel, scale)
    if picture.outlined:
        made.append(_outline(picture, scale))
    if scale.callouts:
        shown = [
            code for code in boundaries.CALLOUTS if code in picture.outlined or not picture.outlined
        ]
        made += [_leaders(shown, scale), _callouts(picture, panel, shown, scale)]
    made.append(_numbers(picture, panel, scale))
    return [{**trace, "geo": subplot} for trace in made]


def _land(picture: MapPicture, panel: Panel, scale: Scale) -> Trace:
    inks = [picture.ink(place.category) for place in panel.places]
    edges = [FAINT if ink.fill == PAPER else PAPER for ink in inks]
    line = {"color": edges, "width": 0.7 * scale.unit}
    return _fill(picture, panel.places, "land") | {"marker": {"line": line}}


def _discs(picture: MapPicture, panel: Panel, scale: Scale) -> Trace:
    places = tuple(panel.place(code) for code in boundaries.DISCS)
    outlined = [place.code in picture.outlined for place in places]
    line = {
        "color": [INK if strong else COAST for strong in outlined],
        "width": [(1.2 if strong else 0.9) * scale.unit for strong in outlined],
    }
    return _fill(picture, places, "discs") | {"marker": {"line": line}}


def _fill(picture: MapPicture, places: Sequence[Place], shapes: str) -> Trace:
    keys = [row.key for row in picture.legend]
    count = len(keys)
    stops = [
        [edge / count, row.ink.fill]
        for place, row in enumerate(picture.legend)
        for edge in (place, place + 1)
    ]
    return {
        "type": "choropleth",
        "geojson": shapes,
        "locations": [place.code for place in places],
        "z": [keys.index(place.category) for place in places],
        "zmin": -0.5,
        "zmax": count - 0.5,
        "colorscale": stops,
        "showscale": False,
        "hoverinfo": "text",
        "text": [hover(picture, place) for place in places],
    }


def _hatches(picture: MapPicture, panel: Panel, scale: Scale) -> Iterator[Trace]:
    for row in picture.legend:
        if row.ink.hatch is None:
            continue
        codes = [place.code for place in panel.places if place.category == row.key]
        lon, lat = lines_of(codes, row.ink, scale)
        line = {"width": 0.75 * scale.unit, "color": row.ink.hatch.colour}
        yield _silent(mode="lines", lon=lon, lat=lat, line=line)


def lines_of(codes: list[str], ink: Ink, scale: Scale) -> tuple[list[Any], list[Any]]:
    """The hatch of these States in a hatched ink: longitudes and latitudes, None between lines."""
    assert ink.hatch is not None
    spacing = round(5.4 * scale.unit / scale.degree, 3)
    inset = round(0.9 * scale.unit / scale.degree, 3)
    lon: list[float | None] = []
    lat: list[float | None] = []
    for code in codes:
        for a, b in boundaries.hatch(code, ink.hatch.angles, spacing, inset, scale.growth):
            lon += [round(a[0], 2), round(b[0], 2), None]
            lat += [round(a[1], 2), round(b[1], 2), None]
    return lon, lat


def _outline(picture: MapPicture, scale: Scale) -> Trace:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for run in boundaries.outline(picture.outlined):
        lon += [*(point[0] for point in run), None]
        lat += [*(point[1] for point in run), None]
    return _silent(mode="lines", lon=lon, lat=lat, line={"width": 1.2 * scale.unit, "color": INK})


def _leaders(shown: list[str], scale: Scale) -> Trace:
    lon: list[float | None] = []
    lat: list[float | None] = []
    for code in shown:
        start, stop = boundaries.leader(code, scale.growth)
        if boundaries.CALLOUTS[code].side.startswith("middle"):
            lon += [start[0], stop[0], None]
            lat += [start[1], stop[1], None]
    line = {"width": 0.7, "color": COAST}
    return _silent(meta="callout", mode="lines", lon=lon, lat=lat, line=line)


def _callouts(picture: MapPicture, panel: Panel, shown: list[str], scale: Scale) -> Trace:
    callouts = [boundaries.CALLOUTS[code] for code in shown]
    places = [panel.place(code) for code in shown]
    words = [" ".join(filter(None, (p.name, p.number, _doubt(p)))) for p in places]
    return _silent(
        meta="callout",
        mode="text",
        lon=[callout.at[0] for callout in callouts],
        lat=[callout.at[1] for callout in callouts],
        text=[directed(escape(clipped(word, 40)), picture.lang) for word in words],
        textposition=[callout.side for callout in callouts],
        textfont={"size": 8.6 * scale.unit, "color": MUTED, "family": FONT},
    )


def _numbers(picture: MapPicture, panel: Panel, scale: Scale) -> Trace:
    """Numbers and doubt marks on the States that have room for them."""
    named = {code for code in boundaries.CALLOUTS if scale.callouts or code not in _ROOM}
    places = [p for p in panel.places if (p.number or p.doubtful) and p.code not in named]
    inks = [picture.ink(place.category) for place in places]
    points = [boundaries.NUMBERS[place.code] for place in places]
    return _silent(
        mode="text",
        lon=[point[0] for point in points],
        lat=[point[1] for point in points],
        text=[escape(place.number + _doubt(place)) for place in places],
        textfont={
            "size": 8.6 * scale.unit,
            "color": [PAPER if is_dark(ink.fill) else INK for ink in inks],
            "family": FONT,
            "weight": 600,
        },
    )


_ROOM = frozenset({"GNB", "GNQ"})


def _doubt(place: Place) -> str:
    return "?" if place.doubtful else ""


def is_dark(colour: str) -> bool:
    """Whether words on this colour have to be white."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue < 140


def _silent(**content: Any) -> Trace:
    return {"type": "scattergeo", "hoverinfo": "skip", "showlegend": False, **content}
