"""The data to take away, and how far they can be trusted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ratify.checks.outcome import Outcome
from ratify.present.package.table import Table
from ratify.present.sheets.words import newest
from ratify.present.site.edition import Edition
from ratify.present.site.links import DATA, QUALITY
from ratify.present.site.parts import Cell, Column, Grid, Page, Row
from ratify.vocabulary import Verification

_KILO = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of the data package, as it lies in the site."""

    name: str
    path: str
    size: int
    digest: str


def data_page(edition: Edition, files: tuple[File, ...], tables: tuple[Table, ...]) -> Page:
    """Return the page of downloads."""
    say = edition.language.say
    lead = say("Everything on this site as open data: free to use, with its source named.")
    content: dict[str, Any] = {
        "lead": lead,
        "files": tuple((one, _size(edition, one.size), _what(edition, one)) for one in files),
        "tables": tables,
        "english": edition.lang == "en",
        "words": {
            "files": say("Files"),
            "file": say("File"),
            "holds": say("What it holds"),
            "size": say("Size"),
            "digest": say("SHA-256, its beginning"),
            "licence": say("Licence and citation"),
            "licence_note": say(
                "Creative Commons Attribution 4.0 International. Name the source: “Ratification "
                "and domestication of labour-migration treaties in Africa, as of {day}”.",
                day=edition.language.day(edition.record.as_of),
            ),
            "dictionary": say("What the fields mean"),
            "field": say("Field"),
            "meaning": say("Meaning"),
            "standard": say(
                "The file datapackage.json describes all tables by the Data Package Standard: "
                "fields, types, keys, references."
            ),
        },
    }
    return Page(
        path=DATA,
        section=DATA,
        template="data.html.j2",
        title=say("Open data"),
        description=lead,
        content=content,
    )


def _size(edition: Edition, size: int) -> str:
    if size < _KILO * _KILO:
        return edition.language.say("{n} kB", n=max(1, round(size / _KILO)))
    return edition.language.say("{n} MB", n=round(size / _KILO / _KILO, 1))


def _what(edition: Edition, file: File) -> str:
    say = edition.language.say
    words = {
        "instruments.csv": say("the instruments"),
        "states.csv": say("the States, with figures"),
        "memberships.csv": say("dated memberships"),
        "sources.csv": say("the sources"),
        "acts.csv": say("every act, with its source"),
        "standings.csv": say("the standings of the day, derived"),
        "domestication.csv": say("findings on national law"),
        "ratify.xlsx": say("all tables as one workbook"),
        "ratify.json": say("all tables as one JSON file"),
        "ratify.sqlite": say("all tables as one database"),
        "datapackage.json": say("the description of the package"),
    }
    return words.get(file.name, "")


def quality(edition: Edition) -> Page:
    """Return the page on how far the data can be trusted."""
    say, outcome = edition.language.say, edition.record.outcome
    lead = say("How far each part of the record can be trusted, and what is doubtful in it.")
    content: dict[str, Any] = {
        "lead": lead,
        "trust": _trust(edition),
        "summary": _summary(edition, outcome) if outcome else "",
        "findings": _findings(edition, outcome) if outcome else None,
        "words": {
            "trust": say("How the dates were checked"),
            "trust_note": say(
                "Acts on record under each instrument. The newest source is the day up to which "
                "its list is known; later acts are not."
            ),
            "findings": say("What the checks found"),
            "findings_note": say(
                "Rules run over the whole record. A warning is a real doubt that somebody should "
                "settle; a note says how far a record can be relied upon, and is no fault."
            ),
        },
    }
    return Page(
        path=QUALITY,
        section=QUALITY,
        template="quality.html.j2",
        title=say("Data quality"),
        description=lead,
        content=content,
    )


def _trust(edition: Edition) -> Grid:
    say = edition.language.say
    headings = (
        say("Acts"),
        say("Date read in the source"),
        say("Day not verified"),
        say("Partly verified"),
        say("Unverified"),
    )
    return Grid(
        key="trust",
        caption=say("Acts by how their date was checked"),
        columns=(
            Column(heading=say("Instrument")),
            *(Column(heading=heading, number=True) for heading in headings),
            Column(heading=say("Newest source")),
        ),
        rows=tuple(_trusted(edition, code) for code in edition.record.instruments),
    )


def _trusted(edition: Edition, code: str) -> Row:
    acts = edition.record.register.acts_under(code)
    counts = Counter(act.verification for act in acts)
    latest = newest(act.source for act in acts)
    return Row(
        key=code,
        cells=(
            edition.instrument_link(code),
            edition.count(len(acts)),
            *(edition.count(counts[one]) for one in Verification),
            edition.plain(latest) if latest else edition.language.say("no date"),
        ),
    )


def _summary(edition: Edition, outcome: Outcome) -> str:
    totals = outcome.totals
    return edition.language.say(
        "Rules run: {rules}. Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
        rules=totals["rules"],
        errors=totals["errors"],
        warnings=totals["warnings"],
        notes=totals["notes"],
    )


def _findings(edition: Edition, outcome: Outcome) -> Grid:
    say = edition.language.say
    return Grid(
        key="findings",
        caption=say("Findings by rule"),
        columns=(
            Column(heading=say("Rule")),
            Column(heading=say("What must hold")),
            Column(heading=say("Severity")),
            Column(heading=say("Number"), number=True),
        ),
        rows=tuple(_rows(edition, outcome)),
    )


def _rows(edition: Edition, outcome: Outcome) -> Iterator[Row]:
    counts = Counter(finding.code for finding in outcome.findings)
    for rule in sorted(outcome.rules, key=lambda one: one.code):
        if counts[rule.code]:
            cells: tuple[Cell, ...] = (
                rule.code,
                edition.language.say(rule.title),
                edition.language.label(rule.severity),
                edition.count(counts[rule.code]),
            )
            yield Row(key=rule.code, cells=cells)
