"""Rules on who is a member of what, and when."""

from collections.abc import Iterator
from itertools import pairwise

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Membership, PartialDate
from ratify.vocabulary import Confidence, OrganisationKind, Severity

RECS = frozenset({"AMU", "CEN-SAD", "COMESA", "EAC", "ECCAS", "ECOWAS", "IGAD", "SADC"})
BLOCS = frozenset({"AES", "CEMAC", "CEPGL", "CPLP", "IOC", "LAS", "MRU", "SACU", "UEMOA"})

_FOUNDED = {
    "AES": PartialDate(2023, 9, 16),
    "AMU": PartialDate(1989, 2, 17),
    "AU": PartialDate(1963, 5, 25),
    "CEMAC": PartialDate(1994, 3, 16),
    "CEN-SAD": PartialDate(1998, 2, 4),
    "COMESA": PartialDate(1994),
    "EAC": PartialDate(2000, 7, 7),
    "ECCAS": PartialDate(1983, 10, 18),
    "ECOWAS": PartialDate(1975, 5, 28),
    "IGAD": PartialDate(1986, 1, 16),
    "ILO": PartialDate(1919, 6, 28),
    "IOC": PartialDate(1982),
    "SACU": PartialDate(1969),
    "SADC": PartialDate(1992, 8, 17),
    "UEMOA": PartialDate(1994, 1, 10),
    "UN": PartialDate(1945, 10, 24),
}


def _named(membership: Membership) -> str:
    return f"{membership.state} {membership.organisation}"


@rule(
    code="R602",
    severity=Severity.ERROR,
    title="Two memberships of a State in one organisation do not overlap",
    why="A State is a member once. Overlapping spells mean that a date of leaving or of coming "
    "back is wrong, and with it every figure of the organisation between the two.",
    example="Two memberships of one REC, from 1997 to 2004 and from 2003",
    source="Treaties of the RECs on admission and withdrawal; memberships are dated",
)
def overlapping_memberships(subject: Subject) -> Iterator[Hit]:
    """Memberships that begin before the earlier one of the same State has certainly ended."""
    spells: dict[str, list[tuple[PartialDate, Membership]]] = {}
    for one in subject.register.memberships:
        if one.joined is not None:
            spells.setdefault(_named(one), []).append((one.joined, one))
    for name, several in spells.items():
        in_order = sorted(several, key=lambda spell: (spell[0].last, spell[0].first))
        for (joined, first), (again, second) in pairwise(in_order):
            if first.left is None or first.left.first > again.last:
                message = (
                    f"a membership from {again} begins before the one from {joined} has ended."
                )
                yield Hit(name, message, subject.at(second))


@rule(
    code="R603",
    severity=Severity.WARNING,
    title="A membership of a REC, the AU, the UN or the ILO says when it began",
    why="A membership without a date of joining counts on no day: the State is left out of every "
    "figure of the organisation, for the past too.",
    example="São Tomé and Príncipe in CEN-SAD, without a date of joining.",
    source="An unknown date is never filled in; a partial date counts from its last day",
)
def undated_membership(subject: Subject) -> Iterator[Hit]:
    """Memberships, other than of blocs, for which no source gives a date of joining."""
    return _undated(subject, in_bloc=False)


def _undated(subject: Subject, *, in_bloc: bool) -> Iterator[Hit]:
    known = subject.register.organisations
    blocs = {code for code, one in known.items() if one.kind is OrganisationKind.BLOC}
    for one in subject.register.memberships:
        if one.joined is None and (one.organisation in blocs) is in_bloc:
            message = "no date of joining is known, so that the membership counts on no day."
            yield Hit(_named(one), message, subject.at(one))


@rule(
    code="R604",
    severity=Severity.ERROR,
    title="No State is a member before the organisation exists",
    why="A figure for a REC in a year before its treaty would be a figure of nothing.",
    example='memberships.yaml: ECOWAS, joined: "1974-05-28"; the Treaty of Lagos is of 28 May 1975',
    source="Founding treaties of the RECs, blocs, OAU, UN and ILO; COMESA replaced the PTA in 1994",
)
def member_before_founding(subject: Subject) -> Iterator[Hit]:
    """Memberships that begin before the founding of the organisation."""
    for one in subject.register.memberships:
        founded = _FOUNDED.get(one.organisation)
        if founded and one.joined and one.joined.last < founded.first:
            message = f"joined on {one.joined}, but the organisation dates from {founded}."
            yield Hit(_named(one), message, subject.at(one))


@rule(
    code="R605",
    severity=Severity.ERROR,
    title="A membership began by today",
    why="An announced accession is no membership yet. Leaving may be known beforehand, because "
    "notice is given; joining takes effect with the deposit.",
    example='memberships.yaml: joined: "2104-03-04"',
    source="Treaties of the RECs on admission",
)
def future_membership(subject: Subject) -> Iterator[Hit]:
    """Memberships that begin after today, whatever day a partial date means."""
    for one in subject.register.memberships:
        if one.joined and one.joined.first > subject.today:
            message = f"joined on {one.joined}, which lies after {subject.today}."
            yield Hit(_named(one), message, subject.at(one))


@rule(
    code="R606",
    severity=Severity.ERROR,
    title="The Regional Economic Communities are the eight that the AU recognises",
    why="Harmonisation across RECs is reported on the eight building blocks of the African "
    "Economic Community. One more, or one fewer, falsifies every table by REC.",
    example="UEMOA with kind: rec.",
    source="AU Assembly, Banjul 2006, decision 112 (VII), moratorium on the recognition of RECs",
)
def the_eight_recs(subject: Subject) -> Iterator[Hit]:
    """Organisations wrongly called RECs, and recognised RECs that are missing."""
    known = subject.register.organisations
    called = {code for code, one in known.items() if one.kind is OrganisationKind.REC}
    for code in sorted(called - RECS):
        yield Hit(code, "is not one of the eight RECs that the AU recognises.", subject.at(code))
    for code in sorted(RECS - called):
        yield Hit(code, "is a recognised REC and is not on record as one.", subject.at(code))


@rule(
    code="R607",
    severity=Severity.ERROR,
    title="A bloc that is no REC is known and kept apart",
    why="Blocs overlap with RECs. A misspelt bloc would split its members in two groups, and a "
    "bloc that nobody has described cannot be explained to a reader.",
    example="An organisation CEMA, kind: bloc, instead of CEMAC.",
    source="CEMAC, UEMOA, IOC, SACU, AES and others are not recognised as RECs by the AU",
)
def known_blocs(subject: Subject) -> Iterator[Hit]:
    """Organisations called blocs that are not among the known ones."""
    for code, one in subject.register.organisations.items():
        if one.kind is OrganisationKind.BLOC and code not in BLOCS:
            yield Hit(code, "is not a bloc that is known here.", subject.at(code))


@rule(
    code="R608",
    severity=Severity.NOTE,
    title="A membership rests on a source of high or medium confidence",
    why="Who was a member in a past year is often told differently by different sources; a "
    "reader must be able to see which dates are weak.",
    example="Kenya in CEN-SAD from 2008, confidence: low, while another source says 2005.",
    source="Confidence as given with each membership",
)
def weak_membership(subject: Subject) -> Iterator[Hit]:
    """Memberships of low confidence, or that no source was found for."""
    for one in subject.register.memberships:
        if one.confidence in {Confidence.LOW, Confidence.UNVERIFIED}:
            message = f"confidence in this membership is {one.confidence}."
            yield Hit(_named(one), message, subject.at(one))


@rule(
    code="R609",
    severity=Severity.NOTE,
    title="A membership of a bloc says when it began",
    why="Blocs are kept apart and enter no figure by REC; whoever wants to compare them has to "
    "find the dates first.",
    example="Burundi in CEPGL, without a date of joining.",
    source="An unknown date is never filled in",
)
def undated_membership_of_bloc(subject: Subject) -> Iterator[Hit]:
    """Memberships of blocs for which no source gives a date of joining."""
    return _undated(subject, in_bloc=True)
