"""Invented worlds at random: any acts of five States under three treaties, in any order."""

from datetime import date

from hypothesis import strategies as st

from ratify.register import OFFICE, Act, Membership, PartialDate, Register
from ratify.vocabulary import ActKind, Verification
from tests.builders import MEMBERSHIPS, STATES, act, membership, register

TREATIES = ("XILO", "XUN", "XAU")
CODES = tuple(one.iso3 for one in STATES)
DAYS = st.dates(min_value=date(1958, 1, 1), max_value=date(2030, 12, 31))
KINDS = st.sampled_from(ActKind)
WITHOUT_LEAVING = st.sampled_from([one for one in ActKind if one is not ActKind.DENUNCIATION])


@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    """Draw a date: mostly a day, sometimes a month or a year."""
    day = draw(DAYS)
    known = draw(st.sampled_from(("day", "day", "day", "month", "year")))
    if known == "year":
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, day.day if known == "day" else None)


@st.composite
def acts(draw: st.DrawFn, kinds: st.SearchStrategy[ActKind] = KINDS) -> Act:
    """Draw one act, lawful or not."""
    made_on = draw(dates())
    return act(
        draw(st.sampled_from(TREATIES)),
        draw(st.sampled_from(CODES)),
        draw(kinds),
        str(made_on),
        effective=draw(st.one_of(st.none(), st.just(str(made_on)), DAYS.map(str))),
        verification=draw(st.sampled_from(Verification)),
        origin=draw(st.sampled_from((OFFICE, "baseline", "import:list"))),
    )


@st.composite
def memberships(draw: st.DrawFn) -> list[Membership]:
    """Draw memberships, some of them with other dates of joining and leaving, or unknown ones."""
    pairs = st.tuples(st.sampled_from(("AU", "UN", "ILO")), st.sampled_from(CODES))
    spans = st.tuples(st.none() | dates(), st.none() | dates())
    changed = draw(st.dictionaries(pairs, spans, max_size=5))
    usual = [one for one in MEMBERSHIPS if (one.organisation, one.state) not in changed]
    return usual + [
        membership(*pair, joined and str(joined), left and str(left))
        for pair, (joined, left) in changed.items()
    ]


@st.composite
def worlds(draw: st.DrawFn, kinds: st.SearchStrategy[ActKind] = KINDS) -> Register:
    """Draw a whole record: up to twenty acts, and memberships of any dates."""
    return register(
        *draw(st.lists(acts(kinds), max_size=20)),
        memberships=draw(memberships()),
    )
