"""When a treaty might enter into force, as an interval with its assumption in words.

Assumption: binding acts go on arriving at random, at a pace that does not change. The pace of the
last years is not known exactly either: with m acts in T years it has a gamma distribution
(Jeffreys' prior), and the number of acts in the next h years is negative binomial.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from ratify.analysis.days import DAYS_IN_YEAR, years_before, years_between
from ratify.analysis.survival import last_seen
from ratify.law import add_period, treaty_entry
from ratify.law.position import Position
from ratify.law.treaty import TreatyEntry
from ratify.register import Register
from ratify.sentence import Sentence

WINDOW_YEARS = 10
FEWEST_ACTS = 3
FARTHEST_YEARS = 50.0
CHANCES = (0.1, 0.5, 0.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """When the threshold might be reached and the treaty enter into force.

    :param earliest: the chance is one in ten that it is in force by then; ``middle`` one in two;
        ``latest`` nine in ten. A date is None where it lies more than 50 years ahead.
    :param acts: binding acts between ``start`` and ``end``, on which the pace rests; ``end`` is
        the day of the newest source, from which the years ahead are counted.
    :param why_not: why there is no projection, in words; empty where there is one.
    """

    entry: TreatyEntry
    start: date | None = None
    end: date | None = None
    acts: int = 0
    earliest: date | None = None
    middle: date | None = None
    latest: date | None = None
    why_not: str = ""

    @property
    def assumption(self) -> str:
        """What the dates rest on, in words; empty where there are none."""
        if self.why_not or self.start is None or self.end is None:
            return ""
        assumed = Sentence(
            "If acts go on arriving at random at the pace of {acts} in {years} years ({start} to "
            "{end}, the day of the newest source), {to_go} more being needed: with eight chances "
            "in ten between the first date and the last.",
            acts=self.acts,
            years=round(years_between(self.start, self.end), 1),
            start=self.start,
            end=self.end,
            to_go=self.entry.to_go,
        )
        if self.earliest is None or self.earliest > self.entry.as_of:
            return assumed
        return Sentence(
            "{assumed} A date that has passed shows that a newer source is needed.",
            assumed=assumed,
        )


def projection(
    register: Register, as_of: date, instrument: str, positions: tuple[Position, ...]
) -> Projection:
    """Project the entry into force of a treaty; ``positions`` are those of all States.

    There is none for a treaty in force, for one whose parties are not all on record, and where
    fewer than three acts in ten years give no pace.
    """
    entry = treaty_entry(register, instrument, as_of)
    why_not = _why_not(entry)
    if why_not:
        return Projection(entry=entry, why_not=why_not)
    bound = [item.binding for item in positions if item.binding is not None]
    opened = register.instruments[instrument].opened_for_signature
    since = opened or register.instruments[instrument].adopted
    end = max((last_seen(act, as_of) for act in bound), default=as_of)
    start = max(years_before(end, WINDOW_YEARS), since.last)
    acts = sum(1 for act in bound if start < act.date.last <= end)
    if acts < FEWEST_ACTS or start >= end:
        words = Sentence(
            "Too few binding acts to tell a pace: {acts} since {start}.", acts=acts, start=start
        )
        return Projection(entry=entry, start=start, end=end, acts=acts, why_not=words)
    return _projected(register, entry, start, end, acts)


def _why_not(entry: TreatyEntry) -> str:
    if entry.in_force:
        return Sentence("In force since {day}.", day=entry.day)
    if entry.day is not None:
        return Sentence("The threshold is reached: in force on {day}.", day=entry.day)
    if entry.to_go is None:
        return Sentence("States outside the record count towards the threshold.")
    return ""


def _projected(
    register: Register, entry: TreatyEntry, start: date, end: date, acts: int
) -> Projection:
    delay = register.instruments[entry.instrument].entry.delay
    years = years_between(start, end)
    dates = []
    for chance in CHANCES:
        ahead = years_until(entry.to_go or 0, acts, years, chance)
        day = None if ahead is None else end + timedelta(days=round(ahead * DAYS_IN_YEAR))
        dates.append(None if day is None else add_period(day, delay))
    return Projection(
        entry=entry,
        start=start,
        end=end,
        acts=acts,
        earliest=dates[0],
        middle=dates[1],
        latest=dates[2],
    )


def years_until(wanted: int, acts: int, years: float, chance: float) -> float | None:
    """Return after how many years there are ``wanted`` more acts with the given chance.

    None where that takes more than 50 years.
    """
    if chance_of(wanted, acts, years, FARTHEST_YEARS) < chance:
        return None
    low, high = 0.0, FARTHEST_YEARS
    while high - low > 1 / DAYS_IN_YEAR / 10:
        middle = (low + high) / 2
        if chance_of(wanted, acts, years, middle) < chance:
            low = middle
        else:
            high = middle
    return high


def chance_of(wanted: int, acts: int, years: float, ahead: float) -> float:
    """Return the chance of at least ``wanted`` acts in the years ahead (negative binomial)."""
    size, stay = acts + 0.5, years / (years + ahead)
    term, fewer = stay**size, 0.0
    for number in range(wanted):
        fewer += term
        term *= (size + number) / (number + 1) * (1 - stay)
    return 1 - fewer
