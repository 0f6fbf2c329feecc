"""Which list is this? Headings tell the layout; the layout says what each cell means.

Six layouts are known: our own tables of acts and of States, the AU status list, AfricanLII's
tables, the participant tables of the UN Treaty Collection and the ratification pages of NORMLEX.
They differ in their headings only, so one reader serves them all: a layout maps each column to a
*role*.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from ratify.errors import Refused
from ratify.register import fold
from ratify.sources.lines import Line

_HEADING_WITHIN = 20
_SHOWN = 3


class Role(StrEnum):
    """What a column holds."""

    STATE = "state"
    INSTRUMENT = "instrument"
    SIGNATURE = "signature"
    CONSENT = "consent"
    CONSENT_KIND = "consent_kind"
    DEPOSIT = "deposit"
    DENUNCIATION = "denunciation"
    ACT = "act"
    DATE = "date"
    EFFECTIVE = "effective"
    DECLARATION = "declaration"
    VERIFICATION = "verification"
    SOURCE = "source"
    SOURCE_TITLE = "source_title"
    SOURCE_URL = "source_url"
    SOURCE_AS_OF = "source_as_of"
    RETRACTED = "retracted"
    STATUS = "status"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Layout:
    """A known kind of list: its name, its headings (folded) and the roles it cannot do without.

    :param expected: the headings that it is known by, for a person.
    """

    name: str
    expected: str
    headings: Mapping[str, Role]
    needed: frozenset[Role]

    def columns(self, line: Line) -> dict[Role, int] | None:
        """Return the column of each role when this line is the heading, else None."""
        found: dict[Role, int] = {}
        for column, cell in enumerate(line.cells):
            role = self.headings.get(fold(cell))
            if role is not None:
                found.setdefault(role, column)
        return found if self.needed <= found.keys() else None


OWN = Layout(
    "ratify acts table",
    "state, act, date",
    {
        "instrument": Role.INSTRUMENT,
        "state": Role.STATE,
        "iso3": Role.STATE,
        "act": Role.ACT,
        "kind": Role.ACT,
        "date": Role.DATE,
        "effective": Role.EFFECTIVE,
        "declaration": Role.DECLARATION,
        "verification": Role.VERIFICATION,
        "source": Role.SOURCE,
        "source title": Role.SOURCE_TITLE,
        "source url": Role.SOURCE_URL,
        "source as of": Role.SOURCE_AS_OF,
        "retracted": Role.RETRACTED,
        "note": Role.NOTE,
    },
    frozenset({Role.STATE, Role.ACT, Role.DATE}),
)

OWN_STATES = Layout(
    "ratify table of States",
    "state, signature_date, consent_date, deposit_date",
    {
        "instrument": Role.INSTRUMENT,
        "state": Role.STATE,
        "signature date": Role.SIGNATURE,
        "consent date": Role.CONSENT,
        "consent kind": Role.CONSENT_KIND,
        "deposit date": Role.DEPOSIT,
        "denunciation date": Role.DENUNCIATION,
        "verification": Role.VERIFICATION,
    },
    frozenset({Role.STATE, Role.SIGNATURE, Role.CONSENT, Role.DEPOSIT}),
)

AU_LIST = Layout(
    "AU status list",
    "Country/State, Date of Signature, Date of Ratification/Accession, Date Deposited",
    {
        "country state": Role.STATE,
        "country": Role.STATE,
        "state": Role.STATE,
        "member state": Role.STATE,
        "pays etat": Role.STATE,
        "pays": Role.STATE,
        "etat membre": Role.STATE,
        "date of signature": Role.SIGNATURE,
        "date de signature": Role.SIGNATURE,
        "date de la signature": Role.SIGNATURE,
        "date of ratification accession": Role.CONSENT,
        "date of ratification": Role.CONSENT,
        "date de ratification adhesion": Role.CONSENT,
        "date de ratification": Role.CONSENT,
        "date deposited": Role.DEPOSIT,
        "date of deposit": Role.DEPOSIT,
        "date de depot": Role.DEPOSIT,
        "date du depot": Role.DEPOSIT,
    },
    frozenset({Role.STATE, Role.SIGNATURE, Role.CONSENT}),
)

AFRICANLII = Layout(
    "AfricanLII table",
    "work, country, signature_date, ratification_date, deposit_date",
    {
        "work": Role.INSTRUMENT,
        "country": Role.STATE,
        "signature date": Role.SIGNATURE,
        "ratification date": Role.CONSENT,
        "deposit date": Role.DEPOSIT,
        "source url": Role.SOURCE_URL,
        "last updated": Role.SOURCE_AS_OF,
    },
    frozenset({Role.STATE, Role.SIGNATURE, Role.CONSENT, Role.DEPOSIT}),
)

UN_TREATY_COLLECTION = Layout(
    "UN Treaty Collection table",
    "Participant, Signature, Ratification, Accession(a), Succession(d)",
    {
        "participant": Role.STATE,
        "signature": Role.SIGNATURE,
        "signature succession to signature d": Role.SIGNATURE,
        "ratification": Role.CONSENT,
        "ratification accession a": Role.CONSENT,
        "accession a ratification": Role.CONSENT,
        "ratification accession a succession d": Role.CONSENT,
        "accession a succession d ratification": Role.CONSENT,
        "ratification acceptance a approval aa accession a succession d": Role.CONSENT,
        "acceptance a approval aa accession a succession d ratification": Role.CONSENT,
    },
    frozenset({Role.STATE, Role.CONSENT}),
)

NORMLEX = Layout(
    "NORMLEX list of ratifications",
    "Country, Date, Status, Note",
    {
        "country": Role.STATE,
        "pays": Role.STATE,
        "pais": Role.STATE,
        "date": Role.CONSENT,
        "fecha": Role.CONSENT,
        "status": Role.STATUS,
        "statut": Role.STATUS,
        "estatus": Role.STATUS,
        "estado": Role.STATUS,
        "situacion": Role.STATUS,
        "note": Role.NOTE,
        "nota": Role.NOTE,
        "declaration": Role.DECLARATION,
    },
    frozenset({Role.STATE, Role.CONSENT, Role.STATUS}),
)

LAYOUTS = (OWN, OWN_STATES, AFRICANLII, AU_LIST, UN_TREATY_COLLECTION, NORMLEX)


@dataclass(frozen=True, slots=True)
class Heading:
    """The layout that was recognised, the line that told it and the column of each role."""

    layout: Layout
    line: Line
    columns: Mapping[Role, int]

    def cell(self, line: Line, role: Role) -> str:
        """Return the text of a role on a line, empty where the column is not there."""
        column = self.columns.get(role)
        return line.cells[column] if column is not None and column < len(line.cells) else ""


def recognise(lines: Iterable[Line], layouts: tuple[Layout, ...] = LAYOUTS) -> Heading:
    """Find the heading among the first rows of a part of the file, and with it the layout.

    :param layouts: those that may be meant; a source that is known has one.
    :raises Refused: no row is the heading of such a layout; the message says what was expected
        and what was found.
    """
    every = tuple(lines)
    for line in _first_rows(every):
        for layout in layouts:
            if columns := layout.columns(line):
                return Heading(layout, line, columns)
    expected = "; or ".join(f"{layout.expected} ({layout.name})" for layout in layouts)
    raise Refused(
        f"No row has the headings of a list that is known; {_found(every)}.",
        f"Expected: {expected}.",
    )


def _first_rows(lines: tuple[Line, ...]) -> Iterator[Line]:
    for _, part in groupby(lines, key=lambda line: line.part):
        yield from (line for line, _ in zip(part, range(_HEADING_WITHIN), strict=False))


def _found(lines: tuple[Line, ...]) -> str:
    rows = [line.text for line in lines if not line.is_blank]
    if not rows:
        return "found was nothing at all"
    shown = "; ".join(f"“{text[:80]}”" for text in rows[:_SHOWN])
    return f"found were {len(rows)} rows, the first of them {shown}"
