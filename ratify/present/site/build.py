"""Write the site: shared files, the data package, and every page in every language."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ratify
from ratify.present.documents.model import is_address, printed
from ratify.present.languages import language
from ratify.present.languages.catalogue import catalogue
from ratify.present.package import write_package
from ratify.present.package.table import Table
from ratify.present.package.write import package_tables
from ratify.present.site import atlas
from ratify.present.site.edition import Edition
from ratify.present.site.folder import SiteFolder
from ratify.present.site.frame import LANGUAGE_NAMES, frame
from ratify.present.site.links import Address
from ratify.present.site.pages.data import File, data_page, quality
from ratify.present.site.pages.instrument import instrument_pages
from ratify.present.site.pages.lists import all_standings, instrument_index, rec_index, state_index
from ratify.present.site.pages.methods import methods
from ratify.present.site.pages.overview import overview
from ratify.present.site.pages.rec import rec_pages
from ratify.present.site.pages.state import state_pages
from ratify.present.site.pages.timeline import timeline_pages
from ratify.present.site.parts import Page
from ratify.present.site.record import Record
from ratify.present.site.svg_map import mark
from ratify.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from jinja2 import Environment

_SIGNS = {"Overview", "All standings", "Time line", "Open data", "Methods", "Data quality"}
_OWN_FILES = ("site.css", "site.js", "map.js")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written: languages, number of pages, and the page to begin with."""

    languages: tuple[str, ...]
    pages: int
    start: Path


def offered() -> tuple[str, ...]:
    """Codes of the languages that have the texts of the site; English always."""
    return tuple(
        code for code in LANGUAGES if code == "en" or catalogue(code).texts.keys() >= _SIGNS
    )


def write_site(
    record: Record,
    folder: Path,
    languages: tuple[str, ...] = (),
    done: Callable[[str], None] | None = None,
) -> Written:
    """Write the site into a folder; the same record gives the same bytes.

    :param languages: codes; all that are offered when left out.
    :param done: called with the path of each page once it is written.
    :raises UsageProblem: the folder holds files that are no site, or cannot be written.
    """
    chosen = languages or offered()
    site = SiteFolder(folder)
    for path, content in _shared(record):
        site.write(path, content)
    package = _package(record, site)
    tables = package_tables(record.register, record.as_of)
    pages = 0
    for code in chosen:
        edition = Edition(record, language(code), chosen)
        site.write(f"{code}/words.js", _script("ratifyWords", atlas.worded(edition)))
        for page in _pages(edition, package, tables):
            path = Address(code, page.path).path
            site.write(path, _rendered(edition, page))
            pages += 1
            if done:
                done(path)
    site.write("index.html", _door(record, chosen))
    site.close()
    return Written(languages=chosen, pages=pages, start=folder / "index.html")


def _shared(record: Record) -> Iterator[tuple[str, bytes]]:
    from plotly.offline import get_plotlyjs

    from ratify.present.maps.page import assets

    for name in _OWN_FILES:
        yield f"assets/{name}", (files("ratify.present.site") / "assets" / name).read_bytes()
    yield "assets/mark.svg", mark().encode()
    yield "assets/plotly.min.js", get_plotlyjs().encode()
    yield "assets/atlas.js", f"{assets()}\n".encode() + _script("ratifyAtlas", atlas.shared(record))


def _script(name: str, content: dict[str, Any]) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"window.{name} = {text};\n".encode()


def _package(record: Record, site: SiteFolder) -> tuple[File, ...]:
    written = write_package(record.register, record.as_of, site.root / "data")
    site.keep(f"data/{path.name}" for path in written)
    return tuple(_file(path) for path in written)


def _file(path: Path) -> File:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return File(name=path.name, path=f"data/{path.name}", size=len(content), digest=digest)


def _pages(
    edition: Edition, package: tuple[File, ...], tables: tuple[Table, ...]
) -> Iterator[Page]:
    yield overview(edition)
    yield all_standings(edition)
    yield state_index(edition)
    yield from state_pages(edition)
    yield instrument_index(edition)
    yield from instrument_pages(edition)
    yield rec_index(edition)
    yield from rec_pages(edition)
    yield from timeline_pages(edition)
    yield data_page(edition, package, tables)
    yield methods(edition)
    yield quality(edition)


def _rendered(edition: Edition, page: Page) -> bytes:
    address = Address(edition.lang, page.path)
    text = (
        _environment()
        .get_template(page.template)
        .render(
            page=page,
            frame=frame(edition),
            to=address.to,
            shared=address.shared,
            other=address.other,
            lang=edition.lang,
            direction=edition.language.direction,
            **page.content,
        )
    )
    return (text.strip() + "\n").encode()


def _door(record: Record, languages: tuple[str, ...]) -> bytes:
    """The page at the top, which leads to the reader's language."""
    text = (
        _environment()
        .get_template("door.html.j2")
        .render(
            languages=[(code, LANGUAGE_NAMES[code], language(code)) for code in languages],
            as_of=record.as_of,
        )
    )
    return (text.strip() + "\n").encode()


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("ratify.present.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=printed,
    )
    made.filters["kind"] = lambda value: type(value).__name__
    made.tests["address"] = is_address
    made.globals["version"] = ratify.__version__
    return made
