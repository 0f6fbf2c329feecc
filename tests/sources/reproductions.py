"""Pages laid out as the public sources lay them out: reproductions for tests, not the sources.

States and dates are those on record, so that such a page agrees with the record; what a test
changes in it is invented. Some rows of States of other continents are mixed in, as on the real
pages.
"""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from html import escape

from babel.dates import format_date

from ratify import law
from ratify.law.position import Position
from ratify.register import Act, Register
from ratify.vocabulary import ActKind

TODAY = date(2026, 11, 21)
MARK = "Reproduction of the layout for tests"
_FORMAL = {"TZA": "United Republic of Tanzania", "STP": "Sao Tome and Principe"}
_HEADS = {
    "en": ("Country", "Date", "Status", "Note", "In Force"),
    "fr": ("Pays", "Date", "Statut", "Note", "En vigueur"),
    "es": ("País", "Fecha", "Estatus", "Nota", "En vigor"),
}


def _acting(register: Register, code: str) -> list[Position]:
    return [one for one in law.positions(register, code, TODAY) if one.acts]


def _name(register: Register, state: str, lang: str = "en") -> str:
    return (
        _FORMAL.get(state, register.states[state].name)
        if lang == "en"
        else (register.states[state].names[lang].text)
    )


def _short(act: Act, lang: str = "en") -> str:
    day = act.date
    shown = date(day.year, day.month or 1, day.day or 1)
    pattern = "dd MMM yyyy" if day.day else "MMM yyyy" if day.month else "yyyy"
    return format_date(shown, pattern, locale=lang)


def normlex(register: Register, code: str, lang: str = "en") -> str:
    """A ratification page of NORMLEX."""
    country, day, status, note, in_force = _HEADS[lang]
    rows = [
        f'<tr><td class="firstCol"><a href="f?p=1">{escape(_name(register, one.state, lang))}</a>'
        f" {escape(one.consent.declaration)}</td><td>{_short(one.consent, lang)}</td>"
        f"<td>{in_force}   </td><td></td></tr>"
        for one in _acting(register, code)
        if one.consent
    ]
    elsewhere = {"en": "Philippines", "fr": "Suisse", "es": "Uruguay"}[lang]
    rows.append(
        f'<tr><td class="firstCol"><a href="f?p=2">{elsewhere}</a></td><td>2012</td>'
        f"<td>{in_force}</td><td></td></tr>"
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{code} - {MARK}</title>
<script>if (1 < 2) {{ document.write("<table>"); }}</script></head><body>
<table class="layout"><tr><td><table><tr><td>Information System</td><td>Search</td></tr></table>
<h1>Ratifications of {code}</h1>
<table cellspacing="0"><tr><th>{country}</th><th>{day}</th><th>{status}</th><th>{note}</th></tr>
{"".join(rows)}</table></td></tr></table></body></html>"""


def participants(register: Register, code: str) -> Iterator[tuple[str, str, str]]:
    """Rows of a participant table of the UN Treaty Collection."""
    letters = {ActKind.ACCESSION: " a", ActKind.SUCCESSION: " d"}
    for one in _acting(register, code):
        consent = one.consent
        mark = letters.get(consent.kind, "") if consent else ""
        yield (
            _name(register, one.state),
            _short(one.signature) if one.signature else "",
            f"{_short(consent)}{mark}" if consent else "",
        )
    yield "Bolivia (Plurinational State of)", "", "16 Oct 2000 a"


_PARTICIPANTS = ("Participant", "Signature", "Ratification, Accession(a), Succession(d)")


def mtdsg(register: Register, code: str) -> str:
    """A chapter of the UN Treaty Collection in XML."""
    rows = "".join(
        f"<Row>{''.join(f'<Entry>{escape(cell)}</Entry>' for cell in row)}</Row>"
        for row in participants(register, code)
    )
    head = "".join(f"<Entry>{escape(cell)}</Entry>" for cell in _PARTICIPANTS)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><!-- {MARK} --><Treaty><Participants><Table>'
        f"<TGroup><Thead><Rowhead>{head}</Rowhead></Thead><Tbody><Rows>{rows}</Rows></Tbody>"
        "</TGroup></Table></Participants></Treaty>"
    )


def untc_page(register: Register, code: str) -> str:
    """The same table as a page, saved by hand, with footnotes that stick to names."""
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for row in participants(register, code)
    ).replace("</td>", "<sup>1</sup></td>", 1)
    head = "".join(f"<td><b>{cell}</b></td>" for cell in _PARTICIPANTS)
    return (
        f"<title>UNTC, {MARK}</title><h2>STATUS AS AT : 21-11-2026 09:15:34 EDT</h2>"
        f"<table><tr>{head}</tr>{rows}</table>"
    )


def untc_csv(register: Register, code: str) -> str:
    """The same table as CSV."""
    return _csv([_PARTICIPANTS, *participants(register, code)])


def au_rows(register: Register, code: str) -> list[list[str]]:
    """A status list of the AU: title, heading, the members, and the foot with its counts."""

    def day(act: Act | None) -> str:
        return act.date.last.strftime("%d/%m/%Y") if act else "-"

    positions = law.positions(register, code, TODAY)
    full = register.instruments[code].title("en", "full").text.upper()
    rows = [
        [f"LIST OF COUNTRIES WHICH HAVE SIGNED, RATIFIED/ACCEDED TO THE {full}"],
        [
            "No.",
            "Country/State",
            "Date of Signature",
            "Date of Ratification/Accession",
            "Date Deposited",
        ],
    ]
    for number, one in enumerate(positions, start=1):
        days = (day(one.signature), day(one.consent), day(one.deposit))
        rows.append([str(number), _name(register, one.state), *days])
    columns = zip(*((one.signature, one.consent, one.deposit) for one in positions), strict=True)
    counts = [str(sum(act is not None for act in acts)) for acts in columns]
    return [*rows, ["", "TOTAL", *counts], ["", "Status date: 08/07/2024"]]


def au_csv(register: Register, code: str) -> str:
    """A status list of the AU as CSV."""
    return _csv(au_rows(register, code))


def africanlii(register: Register, code: str) -> str:
    """The records that AfricanLII gives to registered users."""
    countries = [
        {
            "country": register.states[one.state].iso2,
            "signature_date": str(one.signature.date) if one.signature else None,
            "ratification_date": str(one.consent.date) if one.consent else None,
            "deposit_date": str(one.deposit.date) if one.deposit else None,
        }
        for one in law.positions(register, code, TODAY)
    ]
    work = {"work": f"/akn/aa-au/act/{code.lower()}", "last_updated": "2024-07-08"}
    return json.dumps({"note": MARK, "results": [{**work, "countries": countries}]})


def _csv(rows: list[list[str]] | list[tuple[str, ...]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
