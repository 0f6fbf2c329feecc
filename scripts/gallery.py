"""Make the contact sheets of docs/gallery/: what leaves the tool, as it was looked at and judged.

::

    python scripts/gallery.py 2026-11-21             the day that everything is as of
    python scripts/gallery.py 2026-11-21 ar          one language alone

Maps and charts are drawn at screen size; documents are printed and their pages shown; pages of the
site are photographed in Chromium at the width of a desk and of a phone. It needs the development
packages, a Chromium and poppler-utils.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from contact_sheet import DESK, PHONE, leaves, photographed, pictures, sheet
from PIL.Image import Image

from ratify.analysis.au_list import au_list
from ratify.analysis.briefing import briefing, rec_briefing
from ratify.analysis.pack import pack, results
from ratify.analysis.report import report
from ratify.analysis.scope import Scope, scope
from ratify.analysis.shortlist import shortlist
from ratify.checks import run
from ratify.present import charts, maps
from ratify.present.documents import brief_document
from ratify.present.documents.from_sheet import sheet_document
from ratify.present.documents.legal_report import report_document
from ratify.present.documents.model import Document
from ratify.present.documents.pack import planned, results_document
from ratify.present.documents.pdf import Printer
from ratify.present.pictures import Figure, write_pictures
from ratify.present.sheets.au_list import au_list_sheet
from ratify.present.site import Record, write_site
from ratify.register import Register
from ratify.register.guidance import Guidance
from ratify.seeds import baseline_folder, read_folder
from ratify.seeds.guidance import read_guidance
from ratify.seeds.regimes import read_regimes
from ratify.seeds.scoring import read_scoring

LANGUAGES = ("en", "fr", "ar")
AU = ("BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP")
PAGES = (
    "index.html",
    "standings.html",
    "states/KEN.html",
    "instruments/NIAMEY.html",
    "recs/ECOWAS.html",
    "timeline.html",
)
PACK = (
    "cover.html",
    "maps.html",
    "papers.docx",
    "delegations/SSD-south-sudan/SSD.docx",
    "delegations/SSD-south-sudan/SSD-C102-letter-ratification.docx",
)


def main(as_of: date, languages: tuple[str, ...]) -> None:
    """Make every sheet in some languages."""
    register = read_folder(baseline_folder()).register
    guidance = read_guidance(baseline_folder()).guidance
    assert register is not None, "the baseline has errors: ratify check"
    assert guidance is not None, "the guidance has errors: ratify check"
    for lang in languages:
        with tempfile.TemporaryDirectory(prefix="ratify-gallery-") as name:
            folder = Path(name)
            drawn = draw_maps(register, as_of, folder, lang)
            sheet(f"maps-{lang}", pictures(drawn), width=400, columns=4)
            drawn = draw_charts(register, as_of, folder, lang)
            sheet(f"charts-{lang}", pictures(drawn), width=400, columns=5)
            printed = print_documents(documents(register, guidance, as_of, lang), folder)
            sheet(f"documents-{lang}", printed, width=310, columns=7)
            show_site(register, as_of, folder, lang)


def draw_maps(register: Register, as_of: date, folder: Path, lang: str) -> list[Path]:
    """Draw a map of each kind; that of standing as small multiples too."""
    codes = list(register.instruments)
    listed = shortlist(register, as_of, asked(register, as_of), read_scoring(baseline_folder()))
    drawn = {
        "standing": ("NIAMEY",),
        "count": codes,
        "domestication": ("C189",),
        "readiness": ("C189",),
        "impact": ("C189",),
        "trend": ("YOUTH",),
        "rec": ("C189",),
    }
    figures = {
        kind: maps.draw(
            register,
            maps.MapKind(kind),
            instruments,
            as_of,
            rec="ECOWAS" if kind == "rec" else "",
            lang=lang,
            shortlist=listed,
        )
        for kind, instruments in drawn.items()
    }
    figures["panels"] = maps.standing_map(register, codes, as_of, lang)
    return written({folder / f"map-{name}.png": figure for name, figure in figures.items()})


def draw_charts(register: Register, as_of: date, folder: Path, lang: str) -> list[Path]:
    """Draw one chart of each kind."""
    listed = shortlist(register, as_of, asked(register, as_of), read_scoring(baseline_folder()))
    figures = {
        "gaps": charts.gaps_chart(register, scope(register, as_of), as_of, lang),
        "shortlist": charts.shortlist_chart(register, listed, "C189", lang),
        "trend": charts.trend_chart(register, ["YOUTH"], as_of, lang),
        "several": charts.trend_chart(register, list(register.instruments), as_of, lang),
        "rec": charts.rec_trend_chart(register, "ICRMW", as_of, lang),
    }
    return written({folder / f"chart-{name}.png": figure for name, figure in figures.items()})


def written(figures: Mapping[Path, Figure]) -> list[Path]:
    """Write pictures with one browser; return their paths."""
    write_pictures(figures)
    return list(figures)


def asked(register: Register, as_of: date) -> Scope:
    """The scope of the shortlist shown."""
    return scope(register, as_of, (register.names.find("C189"),))


def documents(
    register: Register, guidance: Guidance, as_of: date, lang: str
) -> Iterator[tuple[Document, int]]:
    """Documents of each kind, each with the number of its pages that are shown."""
    yield brief_document(briefing(register, guidance, "KEN", as_of), register, lang), 4
    yield brief_document(rec_briefing(register, guidance, "ECOWAS", as_of), register, lang), 2
    for code in ("YOUTH", "C189"):
        yield sheet_document(au_list_sheet(register, au_list(register, code, as_of), lang)), 1
    yield report_document(report(register, as_of, AU, date(2023, 1, 1)), register, lang), 1
    found = pack(register, guidance, scope(register, as_of), as_of, as_of)
    sheaves = {sheaf.path: sheaf for sheaf in planned(found, register, lang)}
    for path in PACK:
        yield sheaves[path].make(), 1
    acted = results(register, scope(register, as_of), date(2023, 7, 1), date(2024, 7, 31))
    yield results_document(acted, register, lang), 2


def print_documents(made: Iterator[tuple[Document, int]], folder: Path) -> list[Image]:
    """Print documents with one browser; return pictures of their first pages."""
    shown: list[Image] = []
    with Printer() as printer:
        for at, (document, most) in enumerate(made):
            path = folder / f"document-{at}.pdf"
            path.write_bytes(printer.print(document))
            shown += leaves(path, most)
    return shown


def show_site(register: Register, as_of: date, folder: Path, lang: str) -> None:
    """Photograph one page of each kind, on a desk and on a phone."""
    outcome = run(store=register, today=as_of)
    record = Record(register, as_of, read_regimes(baseline_folder()), outcome)
    write_site(record, folder / "site", (lang,))
    pages = [folder / "site" / lang / page for page in PAGES]
    taken = asyncio.run(photographed(pages, (DESK, PHONE)))
    sheet(f"site-desk-{lang}", [taken[one, DESK] for one in pages], width=400, columns=6)
    sheet(f"site-phone-{lang}", [taken[one, PHONE] for one in pages], width=200, columns=6)


if __name__ == "__main__":
    main(date.fromisoformat(sys.argv[1]), tuple(sys.argv[2:]) or LANGUAGES)
