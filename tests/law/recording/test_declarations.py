"""What a declaration may exclude, and what it must accept.

The instruments are invented; their clauses are those of C097 (art. 14), C143 (art. 16), C102
(art. 2) and C118 (art. 2).
"""

from datetime import date

import pytest

from ratify.law.recording import object_to
from ratify.register import Act, Flexibility, Instrument, Register
from ratify.vocabulary import FlexibilityKind
from tests.builders import act, instrument, register

TODAY = date(2025, 6, 1)
PARTS = tuple(
    f"Part {number}" for number in ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
)


def treaty(code: str, kind: FlexibilityKind, **changes: object) -> Instrument:
    clause = Flexibility(kind=kind, article="art. 2", text="Invented clause.", **changes)
    return instrument("XILO", code=code, flexibility=(clause,))


ANNEXES = treaty("XANNEX", FlexibilityKind.EXCLUSION, items=("Annex I", "Annex II", "Annex III"))
ONE_PART = treaty("XPART", FlexibilityKind.EXCLUSION, items=("Part I", "Part II"), at_most=1)
BRANCHES = treaty(
    "XBRANCH",
    FlexibilityKind.ACCEPTANCE,
    items=tuple(f"({letter})" for letter in "abcdefghi"),
    minimum=1,
    compulsory=True,
)
SECURITY = treaty(
    "XSEC",
    FlexibilityKind.ACCEPTANCE,
    items=PARTS,
    minimum=3,
    one_of=("Part IV", "Part V", "Part VI", "Part IX", "Part X"),
    compulsory=True,
)
LIMITED = treaty("XLIM", FlexibilityKind.LIMITED_EXCLUSION)
WORLD: Register = register(instruments=[ANNEXES, ONE_PART, BRANCHES, SECURITY, LIMITED])


def ratified(code: str, declaration: str) -> Act:
    return act(code, "XAA", "ratification", "1990-01-01", declaration=declaration)


def sentences(candidate: Act, record: Register = WORLD) -> list[str]:
    return [one.sentence for one in object_to(record, candidate, TODAY)]


@pytest.mark.parametrize(
    ("code", "declaration"),
    [
        ("XANNEX", "excluded Annexes I to III"),
        ("XANNEX", "excluded Annex II"),
        ("XANNEX", ""),
        ("XPART", "excludes Part II"),
        ("XPART", "Both Parts accepted"),
        ("XSEC", "Parts V, VII, IX, X"),
        ("XSEC", "Parts II-X (unverified)"),
        ("XSEC", "at least Parts II, III, V, VI, IX, X"),
        ("XSEC", "7 of the 9 branches"),
        ("XSEC", "Parts V, VI, VII; temporary exceptions under Art. 3(1): Arts 27(d), 33(b)"),
        ("XBRANCH", "branches (d),(e),(f),(g),(i) [d-g not verified; i sourced]"),
        ("XBRANCH", "branches (a) to (g),(i)"),
        ("XLIM", "excluded a branch of economic activity after consultation"),
    ],
)
def test_what_the_clause_allows_is_accepted(code: str, declaration: str) -> None:
    assert sentences(ratified(code, declaration)) == []


@pytest.mark.parametrize(
    ("code", "declaration", "sentence"),
    [
        (
            "XANNEX",
            "excluded Annex IV",
            "art. 2 of XANNEX names Annex I, Annex II, Annex III, and not IV.",
        ),
        (
            "XPART",
            "excluded Parts I and II",
            "art. 2 of XPART allows 1 exclusion at most, not 2.",
        ),
        ("XSEC", "Parts V and VI", "art. 2 of XSEC asks for 3 at least, and 2 are accepted."),
        (
            "XSEC",
            "Parts II, III, VII, VIII",
            "art. 2 of XSEC asks for one of Part IV, Part V, Part VI, Part IX, Part X.",
        ),
        ("XSEC", "Parts IV, V, VI, XI", f"art. 2 of XSEC names {', '.join(PARTS)}, and not XI."),
        (
            "XBRANCH",
            "branches (a), (k)",
            "art. 2 of XBRANCH names (a), (b), (c), (d), (e), (f), (g), (h), (i), and not k.",
        ),
        (
            "XSEC",
            "excluded Part II",
            "XSEC allows no Part or category to be excluded.",
        ),
    ],
)
def test_what_the_clause_does_not_allow_is_refused(
    code: str, declaration: str, sentence: str
) -> None:
    assert sentence in sentences(ratified(code, declaration))


def test_a_missing_compulsory_declaration_is_doubted_because_lists_leave_it_out() -> None:
    [found] = object_to(WORLD, ratified("XSEC", ""), TODAY)
    assert found.code == "missing-declaration"
    apart = act("XSEC", "XAA", "declaration", "1990-01-01", declaration="Parts V, VI, VII")
    record = register(apart, instruments=[SECURITY])
    assert sentences(ratified("XSEC", ""), record) == []


def test_a_later_declaration_may_accept_a_single_part_more() -> None:
    later = act("XSEC", "XAA", "declaration", "1995-01-01", declaration="accepts Part II")
    assert sentences(later) == []
