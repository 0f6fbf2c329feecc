"""``list``: the status list in the layout of the AU's Office of the Legal Counsel."""

from collections.abc import Iterator
from dataclasses import replace

from ratify.analysis.au_list import Line, StatusList
from ratify.law.position import InForce
from ratify.present.languages import Language, language, state_name, title_notes, wording
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import COMPUTED, MARKS, NOT_VERIFIED, explained, kind_words
from ratify.register import Act, PartialDate, Register
from ratify.vocabulary import Family

COLUMNS = (
    Column(key="no", heading="No.", about="running number", right=True),
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(
        key="state_name",
        heading="Country/State",
        about="its name, in the order of the English alphabet",
        wraps=True,
    ),
    Column(key="signature_date", heading="Date of Signature", about="date of signature"),
    Column(
        key="consent_kind",
        heading="Ratification/Accession",
        about="kind of act by which the State consented; shown for UN Conventions",
        shown=False,
    ),
    Column(
        key="consent_date",
        heading="Date of Ratification/Accession",
        about="date of ratification or accession",
    ),
    Column(
        key="deposit_date",
        heading="Date Deposited",
        about="date of deposit; under ILO and UN Conventions the date of registration or deposit",
    ),
    Column(
        key="in_force_date",
        heading="In Force",
        about="date of entry into force for the State, recorded or computed; may lie ahead",
        shown=False,
    ),
)

_HEADINGS: dict[Family, dict[str, str]] = wording(
    {
        Family.ILO: {"consent_date": "Date of Registration", "in_force_date": "In Force"},
        Family.UN: {
            "signature_date": "Date of Signature",
            "consent_kind": "Ratification/Accession",
            "deposit_date": "Date Deposited with the UN",
        },
    }
)
"""The columns of acts under treaties of other depositaries. An ILO Convention is neither signed
nor deposited; the dates of the UN's Treaty Collection are those of deposit, whatever the act."""


def au_list_sheet(register: Register, found: StatusList, lang: str = "en") -> Sheet:
    """Lay the status list out as the AU prints it, with its foot."""
    numbered, speaks = Numbered(lang), language(lang)
    rows = tuple(_row(register, line, lang) for line in found.lines)
    numbered.refer(act for line in found.lines for act in _acts(line))
    status = found.status_date
    return Sheet(
        name="list",
        title=_title(register, found, speaks),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=_columns(register.instruments[found.instrument].family),
        rows=rows,
        totals={
            "countries": found.countries,
            "signatures": found.signatures,
            "consents": found.consents,
            "deposits": found.deposits,
            "status_date": str(status) if status else None,
        },
        summary=tuple(_foot(register, found, speaks)),
        legend=explained((text for row in rows for text in row.words.values()), lang),
        notes=(
            speaks.say(
                "A dash means that no act was found in these sources; later acts may be missing."
            ),
            *title_notes(register, [found.instrument], speaks, "full"),
        ),
        sources=numbered.lines(),
        lang=lang,
    )


def _columns(family: Family) -> tuple[Column, ...]:
    """The AU's columns for its own treaties; elsewhere those that the depositary's acts fill."""
    headings = _HEADINGS.get(family)
    if headings is None:
        return COLUMNS
    fixed = {"no", "state", "state_name"}
    return tuple(
        column
        if column.key in fixed
        else replace(
            column,
            heading=headings.get(column.key, column.heading),
            shown=column.key in headings,
        )
        for column in COLUMNS
    )


def _title(register: Register, found: StatusList, speaks: Language) -> str:
    """The AU's own heading in English; elsewhere a colon spares the title its article."""
    if speaks.code == "en":
        return found.title
    treaty = register.instruments[found.instrument]
    title = treaty.title(speaks.code, "full").text
    if treaty.signable:
        return speaks.say(
            "List of countries which have signed, ratified/acceded: {title}", title=title
        ).upper()
    return speaks.say("List of countries which have ratified: {title}", title=title).upper()


def _foot(register: Register, found: StatusList, speaks: Language) -> Iterator[str]:
    family = register.instruments[found.instrument].family
    yield speaks.say("Number of countries: {number}", number=found.countries)
    if family is Family.ILO:
        yield speaks.say("Number of ILO Members: {number}", number=found.eligible)
        yield speaks.say("Number of ratifications registered: {number}", number=found.consents)
    else:
        yield speaks.say("Number of signatures: {number}", number=found.signatures)
        yield speaks.say("Number of ratifications/accessions: {number}", number=found.consents)
    if family not in _HEADINGS:
        yield speaks.say("Number of deposits: {number}", number=found.deposits)
    if found.status_date is None:
        yield speaks.say("Status date of the sources: not known")
    else:
        yield speaks.say("Status date of the sources: {day}", day=day_words(found.status_date))
    yield _ratified_only(found, speaks) if family is Family.ILO else _arithmetic(found, speaks)


def day_words(day: PartialDate) -> str:
    """Write a date as the AU does: DD/MM/YYYY, or as much of it as is known."""
    parts = [f"{part:02d}" for part in (day.day, day.month) if part is not None]
    return "/".join([*parts, f"{day.year:04d}"])


def _row(register: Register, line: Line, lang: str) -> Row:
    columns = (
        ("signature_date", line.signature),
        ("consent_date", line.consent),
        ("deposit_date", line.deposit),
    )
    values: dict[str, Value] = {
        "no": line.number,
        "state": line.state,
        "state_name": state_name(register, line.state, lang),
    }
    consent, in_force = line.consent, line.in_force
    values["consent_kind"] = consent.kind.value if consent else None
    values["in_force_date"] = in_force.day.isoformat() if in_force else None
    return Row(
        values=values | {key: str(act.date) if act else None for key, act in columns},
        words={
            "consent_kind": kind_words(consent.kind, lang) if consent else "-",
            "in_force_date": _in_force(in_force),
        }
        | {key: _date(act) for key, act in columns},
    )


def _date(act: Act | None) -> str:
    return f"{day_words(act.date)}{MARKS[act.verification]}" if act else "-"


def _in_force(entry: InForce | None) -> str:
    if entry is None:
        return "-"
    marks = ("" if entry.recorded else COMPUTED) + ("" if entry.certain else NOT_VERIFIED)
    return f"{entry.day:%d/%m/%Y}{marks}"


def _acts(line: Line) -> list[Act]:
    return [act for act in (line.signature, line.consent, line.deposit) if act is not None]


def _ratified_only(found: StatusList, speaks: Language) -> str:
    """The same for a Convention that is only ratified, by Members of the ILO."""
    return speaks.say(
        "Ratified {ratified} + not ratified {open} + no ILO Member {outside} = {countries}",
        ratified=found.consents,
        open=found.eligible - found.consents,
        outside=found.countries - found.eligible,
        countries=found.countries,
    )


def _arithmetic(found: StatusList, speaks: Language) -> str:
    """Count each State once, so that the totals can be checked against each other."""
    signed = sum(line.signature is not None and line.consent is None for line in found.lines)
    both = sum(line.signature is not None and line.consent is not None for line in found.lines)
    consented = sum(line.signature is None and line.consent is not None for line in found.lines)
    neither = found.countries - signed - both - consented
    return speaks.say(
        "Signed only {signed} + signed and ratified {both} + ratified or acceded without "
        "signature {consented} + neither {neither} = {countries}",
        signed=signed,
        both=both,
        consented=consented,
        neither=neither,
        countries=found.countries,
    )
