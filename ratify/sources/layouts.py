"""Which list is this? Headings tell the layout; the layout says what each cell means.

Five layouts are known: our own acts table, the AU status list, AfricanLII's tables, the
participant tables of the UN Treaty Collection and the ratification pages of NORMLEX. They differ
in their headings only, so one reader serves them all: a layout maps each column to a *role*.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ratify.errors import Refused
from ratify.register import fold
from ratify.sources.tables import Line

_HEADING_WITHIN = 20


class Role(StrEnum):
    """What a column holds."""

    STATE = "state"
    INSTRUMENT = "instrument"
    SIGNATURE = "signature"
    CONSENT = "consent"
    DEPOSIT = "deposit"
    ACT = "act"
    DATE = "date"
    EFFECTIVE = "effective"
    DECLARATION = "declaration"
    VERIFICATION = "verification"
    SOURCE_TITLE = "source_title"
    SOURCE_URL = "source_url"
    SOURCE_AS_OF = "source_as_of"
    STATUS = "status"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Layout:
    """A known kind of list: its name, its headings (folded) and the roles it cannot do without."""

    name: str
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
        "source": Role.SOURCE_TITLE,
        "source title": Role.SOURCE_TITLE,
        "source url": Role.SOURCE_URL,
        "source as of": Role.SOURCE_AS_OF,
        "note": Role.NOTE,
    },
    frozenset({Role.STATE, Role.ACT, Role.DATE}),
)

AU_LIST = Layout(
    "AU status list",
    {
        "country state": Role.STATE,
        "country": Role.STATE,
        "state": Role.STATE,
        "member state": Role.STATE,
        "date of signature": Role.SIGNATURE,
        "date of ratification accession": Role.CONSENT,
        "date of ratification": Role.CONSENT,
        "date deposited": Role.DEPOSIT,
        "date of deposit": Role.DEPOSIT,
    },
    frozenset({Role.STATE, Role.SIGNATURE, Role.CONSENT}),
)

AFRICANLII = Layout(
    "AfricanLII table",
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
    {
        "participant": Role.STATE,
        "signature": Role.SIGNATURE,
        "signature succession to signature d": Role.SIGNATURE,
        "ratification accession a": Role.CONSENT,
        "accession a ratification": Role.CONSENT,
        "ratification accession a succession d": Role.CONSENT,
        "accession a succession d ratification": Role.CONSENT,
        "ratification acceptance a approval aa accession a succession d": Role.CONSENT,
    },
    frozenset({Role.STATE, Role.CONSENT}),
)

NORMLEX = Layout(
    "NORMLEX list of ratifications",
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
        "note": Role.NOTE,
        "nota": Role.NOTE,
        "declaration": Role.DECLARATION,
    },
    frozenset({Role.STATE, Role.CONSENT, Role.STATUS}),
)

LAYOUTS = (OWN, AFRICANLII, AU_LIST, UN_TREATY_COLLECTION, NORMLEX)


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


def recognise(lines: tuple[Line, ...]) -> Heading:
    """Find the heading among the first lines and with it the layout.

    :raises Refused: no line is the heading of a layout that is known.
    """
    for line in lines[:_HEADING_WITHIN]:
        for layout in LAYOUTS:
            if columns := layout.columns(line):
                return Heading(layout, line, columns)
    raise Refused(
        "No heading of a known layout was found.",
        f"Known are: {', '.join(layout.name for layout in LAYOUTS)}.",
    )
