"""Denunciation: when it takes effect, and when it is possible."""

from datetime import date

from ratify.law.counting import Cell, Spell
from ratify.law.periods import add_period
from ratify.register import Act, DenunciationRule, Instrument, Period

NOTICE_WITHOUT_RULE = Period(months=12)
"""Notice where the treaty has no rule on record: twelve months (VCLT art. 56(2))."""


def effect_of(denunciation: Act, treaty: Instrument) -> date:
    """Return the day from which a denunciation ends the State's obligations.

    The depositary's own date wins; else the treaty's notice runs from the date of the act.
    """
    if denunciation.effective is not None:
        return denunciation.effective.last
    rule = treaty.denunciation
    return add_period(denunciation.date.last, rule.effect if rule else NOTICE_WITHOUT_RULE)


def ended_by(spell: Spell, treaty: Instrument, day: date) -> bool:
    """Whether a denunciation had ended the spell by that day."""
    return spell.denunciation is not None and effect_of(spell.denunciation, treaty) <= day


def current(cell: Cell, treaty: Instrument, day: date) -> Spell:
    """Return the spell that decides on that day.

    It is the last one, or the one before it while its denunciation has not taken effect, or
    while nothing binds the State anew.
    """
    *earlier, last = cell
    if not earlier:
        return last
    running = not ended_by(earlier[-1], treaty, day)
    unbound = last.binding(treaty.binding_act) is None
    return earlier[-1] if running or unbound else last


def window(rule: DenunciationRule, in_force: date, day: date) -> tuple[date, date | None]:
    """Return the window that is open on ``day``, or else the next one, as (opens, closes).

    ``closes`` is the day after the last one of the window; None where it stays open. For an ILO
    Convention the window is the year after each ten years from its first entry into force. A
    window that never opens again is returned when it is past, too.

    :param in_force: entry into force of the treaty or for the State, as the rule counts.
    """
    opens = add_period(in_force, Period(months=12 * rule.not_before_years))
    if not rule.window_months:
        return opens, None
    years = rule.not_before_years
    closes = add_period(opens, Period(months=rule.window_months))
    while closes <= day < date.max and rule.repeat_years:
        years += rule.repeat_years
        opens = add_period(in_force, Period(months=12 * years))
        closes = add_period(opens, Period(months=rule.window_months))
    return opens, closes
