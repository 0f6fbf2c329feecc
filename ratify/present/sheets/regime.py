"""A REC's own free-movement regime: what is in force, who is known to be bound, what is not known.

What sources say stays as they say it, with its mark; where they contradict each other both stay.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ratify.analysis.regimes import (
    InstrumentView,
    MemberStanding,
    MemberView,
    RegimeView,
    StateOfPlay,
)
from ratify.present.languages import state_name
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.words import counted, state_words
from ratify.register import Register
from ratify.register.regimes import Aspect, Bond, Mark, MemberAct, RegimeInstrument, Statement

COLUMNS = (
    Column(key="rec", about="code of the REC", shown=False),
    Column(key="instrument", heading="Instrument", about="our code of the instrument"),
    Column(key="title", about="its title", shown=False),
    Column(key="bond", about="how a member is bound: " + ", ".join(Bond), shown=False),
    Column(key="adopted", about="date of adoption", shown=False),
    Column(key="play", about="how far it has come: " + ", ".join(StateOfPlay), shown=False),
    Column(key="in_force_since", about="date of entry into force, where known", shown=False),
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(key="state_name", heading="Member", about="its name", wraps=True),
    Column(
        key="standing",
        heading="As far as known",
        about="as far as known: " + ", ".join(MemberStanding),
        wraps=True,
    ),
    Column(key="acts", heading="Acts", about="acts that sources report", wraps=True, least=20),
    Column(
        key="mark",
        heading="Support",
        about="how that is supported: " + ", ".join(Mark) + "; null where nothing is known",
    ),
    Column(key="urls", about="addresses of the sources", shown=False),
)
DISPUTED, DOUBTED = "!", "?"
_STANDINGS = {
    MemberStanding.CONSENTED: "consented",
    MemberStanding.BOUND_AS_MEMBER: "as member",
    MemberStanding.SIGNED: "signed",
    MemberStanding.NOT_KNOWN: "not known",
}
_SIGNS = {Mark.DISPUTED: DISPUTED, Mark.UNVERIFIED: DOUBTED}
_PLAYS = {
    StateOfPlay.NOT_IN_FORCE: "not in force",
    StateOfPlay.IN_FORCE: "in force",
    StateOfPlay.NOT_KNOWN: "whether in force is not known",
}
_IN_SHORT = frozenset(
    {
        Aspect.RATIFICATIONS,
        Aspect.SIGNATURES,
        Aspect.LATER_MEMBERS,
        Aspect.WITHDRAWAL,
        Aspect.CONTINUED_RIGHTS,
        Aspect.GENERAL,
    }
)


def regime_sheet(
    register: Register, views: Iterable[RegimeView], as_of: date, lang: str = "en"
) -> Sheet:
    """Lay the regimes out member by member, with all that sources say about them."""
    found = tuple(views)
    rows = [
        _row(register, view, one, member, lang)
        for view in found
        for one in view.instruments
        for member in one.members
    ]
    known = sum(row.values["standing"] != MemberStanding.NOT_KNOWN for row in rows)
    return Sheet(
        name="harmonisation",
        title=f"Free-movement instruments of {', '.join(view.organisation for view in found)}",
        as_of=as_of,
        columns=COLUMNS,
        rows=tuple(rows),
        totals={"members": len(rows), "known": known, "not_known": len(rows) - known},
        notes=tuple(line for view in found for line in regime_lines(view, in_full=True)),
    )


def regime_lines(view: RegimeView, *, in_full: bool = False) -> Iterator[str]:
    """Tell the state of play of each instrument, and what sources say, with how it is supported.

    :param in_full: everything on file; otherwise what bears on who is bound, and every conflict.
    """
    for one in view.instruments:
        yield _instrument(one)
        if one.play is StateOfPlay.NOT_ADOPTED:
            continue
        for statement in one.instrument.statements:
            if _told(statement, view, in_full=in_full):
                yield f"{one.instrument.code}, {_statement(statement)}"
    if not view.instruments:
        yield f"{view.organisation} has no free-movement instrument of its own on file."
    for statement in view.statements:
        if _told(statement, view, in_full=in_full):
            yield f"{view.organisation}, {_statement(statement)}"


def member_words(member: MemberView) -> str:
    """Return in a word or two where a member stands, with a sign where that is in doubt."""
    sign = _SIGNS.get(member.mark, "") if member.mark else ""
    return f"{_STANDINGS[member.standing]}{sign}"


def _row(
    register: Register, view: RegimeView, one: InstrumentView, member: MemberView, lang: str
) -> Row:
    instrument = one.instrument
    acts = tuple(map(_act, member.acts))
    return Row(
        values={
            "rec": view.organisation,
            "instrument": instrument.code,
            "title": instrument.title,
            "bond": instrument.bond.value,
            "adopted": str(instrument.adopted),
            "play": one.play.value,
            "in_force_since": str(instrument.in_force_since) if instrument.in_force_since else None,
            "state": member.state,
            "state_name": state_name(register, member.state, lang),
            "standing": member.standing.value,
            "acts": acts,
            "mark": member.mark.value if member.mark else None,
            "urls": tuple(dict.fromkeys(url for act in member.acts for url in act.urls)),
        },
        words={
            "state_name": state_words(register, member.state, lang),
            "standing": _STANDINGS[member.standing],
            "acts": "; ".join(acts) or "-",
            "mark": member.mark.value if member.mark else "-",
        },
    )


def _act(act: MemberAct) -> str:
    when = f" {act.date}" if act.date else f" by {act.by}" if act.by else ", date not known"
    return f"{act.kind.value.replace('_or_', '/')}{when} ({act.mark.value})"


def _instrument(one: InstrumentView) -> str:
    instrument = one.instrument
    if one.play is StateOfPlay.NOT_ADOPTED:
        return f"{instrument.code}: {instrument.title}, adopted later: {instrument.adopted}."
    where = f" in {instrument.adopted_at}" if instrument.adopted_at else ""
    members = f" {_members(one)}" if one.members else ""
    return (
        f"{instrument.code}: {instrument.title}, adopted {instrument.adopted}{where}. "
        f"{_play(one).capitalize()}.{_threshold(instrument)}{members}"
    )


def _play(one: InstrumentView) -> str:
    instrument = one.instrument
    words = _PLAYS[one.play]
    if one.play is StateOfPlay.IN_FORCE and instrument.in_force_since:
        return f"{words} since {instrument.in_force_since} ({instrument.in_force_since_mark.value})"
    seen = f", seen {instrument.seen_on}" if instrument.seen_on else ""
    return f"{words} ({instrument.in_force_mark.value}{seen})"


def _threshold(instrument: RegimeInstrument) -> str:
    if not instrument.threshold:
        return " What brings it into force is not known."
    return f" It needs: {instrument.threshold} ({instrument.threshold_mark.value})."


def _members(one: InstrumentView) -> str:
    parts = [
        f"{words} {number}"
        for standing, words in _STANDINGS.items()
        if (number := one.count(standing))
    ]
    doubt = f"; disputed or not verified among those bound: {one.doubtful}" if one.doubtful else ""
    return f"Of {counted(len(one.members), 'member')}: {', '.join(parts)}{doubt}."


def _told(statement: Statement, view: RegimeView, *, in_full: bool) -> bool:
    if statement.since is not None and not statement.since.has_come_by(view.as_of):
        return False
    return in_full or statement.aspect in _IN_SHORT or statement.mark is Mark.DISPUTED


def _statement(one: Statement) -> str:
    since = f" from {one.since}" if one.since else ""
    about = one.aspect.value.replace("_", " ")
    return f"{about}{since} ({one.mark.value}): {one.text}"
