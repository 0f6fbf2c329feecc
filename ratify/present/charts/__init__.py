"""Charts: who came to be bound when, what is missing, whom to approach first.

From the command line's side::

    figure = trend_chart(register, instruments, as_of, lang)       counts year by year
    figure = rec_trend_chart(register, instrument, as_of, lang)    the same in each REC
    figure = gaps_chart(register, scope, as_of, lang)              States by instruments
    figure = shortlist_chart(register, shortlist, code, lang)      readiness by impact

and :mod:`ratify.present.pictures` writes a figure to a file, as a page or a picture.

They look as the maps do and are made by the same machinery: title, day, notes and sources are on
each; colour never stands alone; names are kept apart by :mod:`ratify.present.charts.labels`.
``figure.to_html()`` gives a page that stands alone, always the same for the same register and day.
Nothing heavy is loaded before a chart is made.
"""

from ratify.present.charts.figure import ChartFigure
from ratify.present.charts.kinds import (
    ChartKind,
    gaps_chart,
    rec_trend_chart,
    shortlist_chart,
    trend_chart,
)
from ratify.present.maps.canvas import Paper

__all__ = [
    "ChartFigure",
    "ChartKind",
    "Paper",
    "gaps_chart",
    "rec_trend_chart",
    "shortlist_chart",
    "trend_chart",
]
