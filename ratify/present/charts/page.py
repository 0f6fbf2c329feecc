"""One HTML page with its chart: it stands alone, opens without a network and asks for nothing.

The chart is drawn for three widths, so that letters stay legible and names apart on a phone too;
the page shows the one that fits. Words, notes and a table of the same content are plain HTML.
"""

import json
from importlib.resources import files
from typing import Any

from ratify.present.charts.picture import ChartPicture
from ratify.present.charts.plate import stage
from ratify.present.documents.model import printed
from ratify.present.languages import language
from ratify.present.maps.palette import FONT, INK

_SIZES = ((944, 1.45), (640, 1.35), (328, 1.2))


def html(picture: ChartPicture) -> str:
    """Write the page of a chart; the same picture gives the same text."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup
    from plotly.offline import get_plotlyjs

    tongue = language(picture.lang)
    page = Environment(
        loader=PackageLoader("ratify.present.charts"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        finalize=printed,
    )
    return page.get_template("chart.html.j2").render(
        picture=picture,
        direction=tongue.direction,
        no_script=tongue.say("The chart needs JavaScript. The table below says the same."),
        table_title=tongue.say("The same as a table"),
        css=Markup(_part("maps", "map.css") + _part("charts", "chart.css")),  # noqa: S704
        script=Markup(_part("charts", "chart.js")),  # noqa: S704 - our own file
        plotly=Markup(get_plotlyjs()),  # noqa: S704 - plotly's own file
        drawings=Markup(_drawings(picture)),  # noqa: S704 - escaped there
    )


def _part(room: str, name: str) -> str:
    return (files(f"ratify.present.{room}") / "templates" / name).read_text("utf-8")


def _drawings(picture: ChartPicture) -> str:
    """The drawings as JSON that is safe inside a script element, whatever the texts in it are."""
    drawn = [_sized(picture, width, unit) for width, unit in _SIZES]
    text = json.dumps(drawn, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _sized(picture: ChartPicture, width: int, unit: float) -> dict[str, Any]:
    drawn = stage(picture, width, unit)
    drawn["layout"] |= {
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "hoverlabel": {
            "bgcolor": "#FFFFFF",
            "bordercolor": INK,
            "align": "left",
            "font": {"family": FONT, "size": 13, "color": INK},
        },
    }
    return drawn
