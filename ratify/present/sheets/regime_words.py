"""A REC's own regime in sentences: what is in force, who is bound, what sources say and how."""

from collections.abc import Iterator

from ratify.analysis.regimes import (
    InstrumentView,
    MemberStanding,
    MemberView,
    RegimeView,
    StateOfPlay,
)
from ratify.register.regimes import Aspect, Mark, MemberAct, RegimeInstrument, Statement
from ratify.sentence import Prose, Sentence, Small, joined, worded
from ratify.vocabulary import ActKind

DISPUTED, DOUBTED = "!", "?"
STANDINGS = {
    MemberStanding.CONSENTED: Sentence("consented"),
    MemberStanding.BOUND_AS_MEMBER: Sentence("as member"),
    MemberStanding.SIGNED: Sentence("signed"),
    MemberStanding.NOT_KNOWN: Sentence("not known"),
}
MARKS = {
    Mark.SOURCED: Sentence("sourced"),
    Mark.DERIVED: Sentence("derived"),
    Mark.UNVERIFIED: Sentence("unverified"),
    Mark.DISPUTED: Sentence("disputed"),
}
_ASPECTS = {
    Aspect.ADOPTION: Sentence("adoption"),
    Aspect.ENTRY_INTO_FORCE: Sentence("entry into force"),
    Aspect.THRESHOLD: Sentence("threshold"),
    Aspect.SIGNATURES: Sentence("signatures"),
    Aspect.RATIFICATIONS: Sentence("ratifications"),
    Aspect.LATER_MEMBERS: Sentence("later members"),
    Aspect.CONTENT: Sentence("content"),
    Aspect.SUPPLEMENT: Sentence("supplement"),
    Aspect.APPLICATION: Sentence("application"),
    Aspect.WITHDRAWAL: Sentence("withdrawal"),
    Aspect.CONTINUED_RIGHTS: Sentence("continued rights"),
    Aspect.GENERAL: Sentence("general"),
}
_KINDS = {ActKind.RATIFICATION_OR_ACCESSION: Sentence("ratification/accession")}
_SIGNS = {Mark.DISPUTED: DISPUTED, Mark.UNVERIFIED: DOUBTED}
_PLAYS = {
    StateOfPlay.NOT_IN_FORCE: Sentence("Not in force"),
    StateOfPlay.IN_FORCE: Sentence("In force"),
    StateOfPlay.NOT_KNOWN: Sentence("Whether in force is not known"),
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
                yield _statement(one.instrument.code, statement)
    if not view.instruments:
        yield Sentence(
            "{rec} has no free-movement instrument of its own on file.", rec=view.organisation
        )
    for statement in view.statements:
        if _told(statement, view, in_full=in_full):
            yield _statement(view.organisation, statement)


def member_words(member: MemberView) -> str:
    """Return in a word or two where a member stands, with a sign where that is in doubt."""
    sign = _SIGNS.get(member.mark, "") if member.mark else ""
    return Sentence("{standing}{sign}", standing=STANDINGS[member.standing], sign=sign)


def act_words(act: MemberAct) -> Sentence:
    """Tell what a member did, when, and how that is supported."""
    kind: object = _KINDS.get(act.kind) or Small(worded(act.kind))
    mark = MARKS[act.mark]
    if act.date:
        return Sentence("{act} {day} ({mark})", act=kind, day=act.date, mark=mark)
    if act.by:
        return Sentence("{act} by {day} ({mark})", act=kind, day=act.by, mark=mark)
    return Sentence("{act}, date not known ({mark})", act=kind, mark=mark)


def _instrument(one: InstrumentView) -> Sentence:
    instrument = one.instrument
    name = Sentence("{code}: {title}", code=instrument.code, title=instrument.title)
    if one.play is StateOfPlay.NOT_ADOPTED:
        return Sentence(
            "{instrument}, adopted later: {day}.", instrument=name, day=instrument.adopted
        )
    if instrument.adopted_at:
        adopted = Sentence(
            "{instrument}, adopted {day} in {place}.",
            instrument=name,
            day=instrument.adopted,
            place=Prose(instrument.adopted_at),
        )
    else:
        adopted = Sentence("{instrument}, adopted {day}.", instrument=name, day=instrument.adopted)
    parts = [adopted, _play(one), _threshold(instrument)]
    return joined([*parts, *([_members(one)] if one.members else [])], " ")


def _play(one: InstrumentView) -> Sentence:
    instrument = one.instrument
    words = _PLAYS[one.play]
    if one.play is StateOfPlay.IN_FORCE and instrument.in_force_since:
        return Sentence(
            "{play} since {day} ({mark}).",
            play=words,
            day=instrument.in_force_since,
            mark=MARKS[instrument.in_force_since_mark],
        )
    mark = MARKS[instrument.in_force_mark]
    if instrument.seen_on:
        return Sentence(
            "{play} ({mark}, seen {day}).", play=words, mark=mark, day=instrument.seen_on
        )
    return Sentence("{play} ({mark}).", play=words, mark=mark)


def _threshold(instrument: RegimeInstrument) -> Sentence:
    if not instrument.threshold:
        return Sentence("What brings it into force is not known.")
    return Sentence(
        "It needs: {threshold} ({mark}).",
        threshold=Prose(instrument.threshold),
        mark=MARKS[instrument.threshold_mark],
    )


def _members(one: InstrumentView) -> Sentence:
    parts = joined(
        Sentence("{standing} {number}", standing=words, number=number)
        for standing, words in STANDINGS.items()
        if (number := one.count(standing))
    )
    members = Sentence.counted("{n} member", "{n} members", len(one.members))
    if not one.doubtful:
        return Sentence("Of {members}: {counts}.", members=members, counts=parts)
    return Sentence(
        "Of {members}: {counts}; disputed or not verified among those bound: {number}.",
        members=members,
        counts=parts,
        number=one.doubtful,
    )


def _told(statement: Statement, view: RegimeView, *, in_full: bool) -> bool:
    if statement.since is not None and not statement.since.has_come_by(view.as_of):
        return False
    return in_full or statement.aspect in _IN_SHORT or statement.mark is Mark.DISPUTED


def _statement(whose: str, one: Statement) -> Sentence:
    """Tell what a source says, in our words, with what it is about and how it is supported."""
    about, mark = _ASPECTS[one.aspect], MARKS[one.mark]
    if one.since is None:
        return Sentence(
            "{rec}, {aspect} ({mark}): {text}",
            rec=whose,
            aspect=about,
            mark=mark,
            text=Prose(one.text),
        )
    return Sentence(
        "{rec}, {aspect} from {day} ({mark}): {text}",
        rec=whose,
        aspect=about,
        day=one.since,
        mark=mark,
        text=Prose(one.text),
    )
