"""Maps on pages: drawn here, with their legend and what must be said about them."""

from collections.abc import Callable
from dataclasses import dataclass

from ratify.present.maps.picture import MapPicture
from ratify.present.site.edition import Edition
from ratify.present.site.links import Address, state_page
from ratify.present.site.svg_map import svg_map, swatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """One class of a legend, its sign drawn."""

    swatch: str
    label: str
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A map with its words."""

    drawing: str
    title: str
    headline: str
    legend: tuple[Legend, ...]
    foot: str
    notes: tuple[str, ...]
    source: str
    disclaimer: str


def figure(edition: Edition, picture: MapPicture, page: str) -> Figure:
    """Lay a map out for a page; its States lead to their pages."""
    return Figure(
        drawing=svg_map(picture, _links(edition, page)),
        title=picture.legend_title,
        headline=picture.headline,
        legend=tuple(
            Legend(
                swatch=swatch(row.ink),
                label=row.label,
                count=f"{edition.language.number(row.count)}{' ?' if row.doubtful else ''}",
            )
            for row in picture.legend
        ),
        foot=picture.legend_foot,
        notes=picture.notes,
        source=picture.source,
        disclaimer=picture.disclaimer,
    )


def _links(edition: Edition, page: str) -> Callable[[str], str]:
    address = Address(edition.lang, page)
    known = frozenset(edition.record.states)
    return lambda code: address.to(state_page(code)) if code in known else ""
