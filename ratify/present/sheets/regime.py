"""A REC's own free-movement regime: what is in force, who is known to be bound, what is not known.

What sources say stays as they say it, with its mark; where they contradict each other both stay.
"""

from collections.abc import Iterable
from datetime import date

from ratify.analysis.regimes import (
    InstrumentView,
    MemberStanding,
    MemberView,
    RegimeView,
    StateOfPlay,
)
from ratify.present.languages import acronym, language, state_name
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.regime_words import MARKS, STANDINGS, act_words, regime_lines
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.register.regimes import Bond, Mark
from ratify.sentence import Sentence, joined

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
        title=Sentence(
            "Free-movement instruments of {recs}",
            recs=joined(acronym(register, view.organisation, language(lang)) for view in found),
        ),
        as_of=as_of,
        columns=COLUMNS,
        rows=tuple(rows),
        totals={"members": len(rows), "known": known, "not_known": len(rows) - known},
        notes=tuple(line for view in found for line in regime_lines(view, in_full=True)),
        lang=lang,
    )


def _row(
    register: Register, view: RegimeView, one: InstrumentView, member: MemberView, lang: str
) -> Row:
    instrument = one.instrument
    acts = tuple(map(act_words, member.acts))
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
            "standing": STANDINGS[member.standing],
            "acts": joined(acts, "; ") if acts else "-",
            "mark": MARKS[member.mark] if member.mark else "-",
        },
    )
