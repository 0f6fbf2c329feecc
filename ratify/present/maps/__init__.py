"""Maps of Africa: who stands where, drawn for paper and for the screen.

From the command line's side there are two calls::

    kind = MapKind(...) or usual_kind(instruments, rec)
    figure = draw(register, kind, instruments, as_of, rec=rec, lang=lang, shortlist=shortlist)

and :mod:`ratify.present.pictures` writes a figure to a file, as a page or a picture.

``instruments`` and ``rec`` are codes. ``shortlist`` (``ratify.analysis.shortlist``, for the same
instrument and day) is needed for the kinds ``readiness`` and ``impact`` only. ``paper`` is
``Paper.SCREEN``, ``A4`` or ``A3``. Each kind also has a function of its own, ``standing_map``,
``rec_map``, ``count_map``, ``domestication_map``, ``score_map`` and ``trend_map``, which returns
a :class:`MapFigure`; its ``to_html()`` gives the page as bytes, always the same for the same
register and day. Nothing heavy is loaded before a map is made.

All 55 States are drawn, whatever was counted; a State that was not a member of the AU on the day
is shown as such and counts nowhere. Colour never stands alone: classes are hatched, or numbers
are printed on the States. Legend, day, sources and the disclaimer on boundaries are on the map.
"""

from ratify.present.maps.atlas import (
    MapKind,
    count_map,
    domestication_map,
    draw,
    rec_map,
    score_map,
    standing_map,
    trend_map,
    usual_kind,
)
from ratify.present.maps.canvas import Paper
from ratify.present.maps.figure import MapFigure

__all__ = [
    "MapFigure",
    "MapKind",
    "Paper",
    "count_map",
    "domestication_map",
    "draw",
    "rec_map",
    "score_map",
    "standing_map",
    "trend_map",
    "usual_kind",
]
