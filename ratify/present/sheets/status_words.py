"""The totals of ``status`` for one instrument, in sentences."""

from collections.abc import Iterator, Sequence

from ratify.law.position import Position, Totals
from ratify.law.treaty import TreatyEntry
from ratify.present.languages import Language
from ratify.present.sheets.words import NOT_VERIFIED, mark_of
from ratify.register import Instrument
from ratify.vocabulary import BindingAct, Standing


def told(
    entry: TreatyEntry,
    treaty: Instrument,
    cells: Sequence[Position],
    counts: Totals,
    speaks: Language,
) -> Iterator[str]:
    """Tell the totals of one instrument: who stands where, what was done, what is to go.

    :param cells: the positions that were counted.
    """
    parts = [
        (counts.parties, Standing.PARTY),
        (counts.bound - counts.parties, Standing.PARTY_PENDING),
        (counts.ratified_not_deposited, Standing.RATIFIED_NOT_DEPOSITED),
        (counts.signed_only, Standing.SIGNED),
        (counts.denounced, Standing.DENOUNCED),
        (counts.none, Standing.NONE),
        (counts.members - counts.eligible, Standing.NOT_ELIGIBLE),
    ]
    listed = " + ".join(
        speaks.say("{number} {standing}", number=count, standing=standing)
        for count, standing in parts
        if count
    )
    states = speaks.count("{n} State", "{n} States", counts.members)
    yield f"{states} = {listed or speaks.number(0)}."
    yield _acts(treaty, counts, speaks)
    yield _treaty(treaty, entry, speaks)
    doubtful = sum(mark_of(cell) == NOT_VERIFIED for cell in cells)
    if doubtful:
        yield speaks.count(
            "Resting on a date that is not verified: {n} standing.",
            "Resting on a date that is not verified: {n} standings.",
            doubtful,
        )


def _acts(treaty: Instrument, counts: Totals, speaks: Language) -> str:
    acts = [speaks.count("{n} consent to be bound", "{n} consents to be bound", counts.consents)]
    if treaty.signable:
        acts.insert(0, speaks.count("{n} signature", "{n} signatures", counts.signatures))
    if treaty.binding_act is BindingAct.REGISTERED_RATIFICATION:
        acts.append(speaks.count("{n} registration", "{n} registrations", counts.deposits))
    else:
        acts.append(speaks.count("{n} deposit", "{n} deposits", counts.deposits))
    listed = speaks.listed(acts, end=False)
    parties, eligible = counts.parties, counts.eligible
    if not eligible:
        return speaks.say("{acts}; parties: none of those listed is eligible.", acts=listed)
    return speaks.say(
        "{acts}; parties: {parties} of {eligible} eligible ({share}).",
        acts=listed,
        parties=parties,
        eligible=eligible,
        share=speaks.share(parties / eligible),
    )


def _treaty(treaty: Instrument, entry: TreatyEntry, speaks: Language) -> str:
    if entry.in_force:
        return speaks.say("The treaty is in force since {day}.", day=entry.day)
    if entry.day is not None:
        return speaks.say("The treaty enters into force on {day}.", day=entry.day)
    if entry.needed is None:
        return speaks.say("The treaty is not in force.")
    if treaty.binding_act is BindingAct.REGISTERED_RATIFICATION:
        return speaks.say(
            "The treaty is not in force: {have} of {needed} registrations, {to_go} to go.",
            have=entry.have,
            needed=entry.needed,
            to_go=entry.to_go,
        )
    return speaks.say(
        "The treaty is not in force: {have} of {needed} deposits, {to_go} to go.",
        have=entry.have,
        needed=entry.needed,
        to_go=entry.to_go,
    )
