"""How far national law gives effect to each provision: assessed, not assessed, and what is next.

The ladder is that of :class:`ratify.vocabulary.Rung`. A provision without a finding is *not
assessed*, which is no rung and never counts as ``none``. A finding on the treaty as a whole stands
beside its provisions and assesses none of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ratify.analysis.board import BOUND
from ratify.analysis.route import Route, route
from ratify.law.position import Position
from ratify.register import Evidence, Instrument, Provision, Register
from ratify.vocabulary import Measure, Rung, Standing

WHOLE = "*"
LADDER = {rung: height for height, rung in enumerate(Rung)}
_ENACTED = (Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL)
_NEXT = {
    None: Measure.ASSESS,
    Rung.NONE: Measure.REVIEW,
    Rung.GAP_REVIEW: Measure.DRAFT,
    Rung.BILL_DRAFTED: Measure.INTRODUCE,
    Rung.BEFORE_PARLIAMENT: Measure.ADOPT,
    Rung.ENACTED_PARTIAL: Measure.AMEND,
    Rung.ENACTED_FULL: Measure.DESIGNATE,
    Rung.INSTITUTION_DESIGNATED: Measure.APPLY,
    Rung.OPERATIONAL: Measure.KEEP,
}


@dataclass(frozen=True, kw_only=True)
class Assessed:
    """One provision and what is known of it on a day.

    :param findings: findings dated by then, oldest first; empty when not assessed.
    :param undated: findings whose source shows no date: on record, they count on no day.
    :param listed: whether the article is on the instrument's checklist; findings on other
        articles are shown, and count in no coverage.
    """

    provision: Provision
    findings: tuple[Evidence, ...] = ()
    undated: tuple[Evidence, ...] = ()
    listed: bool = True

    @cached_property
    def standing_findings(self) -> tuple[Evidence, ...]:
        """Findings since the latest one that says nothing is in place, that one included.

        A later finding does not cancel an earlier one (a bill to amend a law does not repeal
        it), except ``none``: repealed, or the law leaves the group out.
        """
        last = max(
            (at for at, finding in enumerate(self.findings) if finding.rung is Rung.NONE),
            default=0,
        )
        return self.findings[last:]

    @cached_property
    def finding(self) -> Evidence | None:
        """The finding that gives the rung: the highest that stands, the latest of equals."""
        return max(
            self.standing_findings,
            key=lambda finding: (LADDER[finding.rung], _day(finding)),
            default=None,
        )

    @property
    def rung(self) -> Rung | None:
        """How far national law has come; None is *not assessed*."""
        return None if self.finding is None else self.finding.rung

    @property
    def enacted(self) -> Rung | None:
        """What the law itself does: enacted in full, in part, or None where no finding says."""
        laws = [item.rung for item in self.standing_findings if item.rung in _ENACTED]
        return max(laws, key=LADDER.__getitem__, default=None)

    @property
    def has_gap(self) -> bool:
        """Whether it is known that the law does not give full effect.

        An institution does not mend a law that a finding calls partial.
        """
        if self.rung is None:
            return False
        return LADDER[self.rung] < LADDER[Rung.ENACTED_FULL] or self.enacted is Rung.ENACTED_PARTIAL

    @property
    def measure(self) -> Measure:
        """What is needed next."""
        if self.has_gap and self.enacted is Rung.ENACTED_PARTIAL:
            return Measure.AMEND
        return _NEXT[self.rung]


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """National law of one State held against one instrument, on a day.

    :param provisions: the checklist, in its order, assessed or not.
    :param whole: findings on the treaty as a whole; without any, not assessed.
    :param others: findings on articles that are not on the checklist.
    :param route: how treaties become national law there, and the paper that this asks for.
    """

    instrument: str
    state: str
    as_of: date
    standing: Standing
    provisions: tuple[Assessed, ...]
    whole: Assessed
    others: tuple[Assessed, ...]
    route: Route

    @property
    def bound(self) -> bool:
        """Whether the State is party or bound; otherwise this is compatibility, not a duty."""
        return self.standing in BOUND

    @property
    def total(self) -> int:
        """Provisions on the checklist."""
        return len(self.provisions)

    @cached_property
    def assessed(self) -> tuple[Assessed, ...]:
        """Provisions of the checklist with at least one finding."""
        return tuple(item for item in self.provisions if item.findings)

    @cached_property
    def not_assessed(self) -> tuple[Assessed, ...]:
        """Provisions of the checklist without any finding."""
        return tuple(item for item in self.provisions if not item.findings)

    @cached_property
    def gaps(self) -> tuple[Assessed, ...]:
        """What is known not to have full effect: provisions, other articles, the whole."""
        return tuple(item for item in (self.whole, *self.provisions, *self.others) if item.has_gap)

    @cached_property
    def enacted(self) -> tuple[Assessed, ...]:
        """Provisions of the checklist that the law enacts at least in part."""
        floor = LADDER[Rung.ENACTED_PARTIAL]
        return tuple(item for item in self.assessed if item.rung and LADDER[item.rung] >= floor)

    @property
    def findings(self) -> int:
        """How many findings there are, on whatever article."""
        everything = (self.whole, *self.provisions, *self.others)
        return sum(len(item.findings) for item in everything)


_THE_WHOLE = Provision(key=WHOLE, requirement="")
_NOTHING_ON_IT = Assessed(provision=_THE_WHOLE, listed=False)


def assess(register: Register, position: Position) -> Assessment:
    """Hold national law against the instrument, as of the day of the position.

    Findings dated later are left out; a partial date counts from its last day.
    """
    instrument = register.instruments[position.instrument]
    by_article: dict[str, list[Evidence]] = {}
    for finding in register.evidence_of(position.state, instrument.code):
        if _day(finding) <= position.as_of:
            by_article.setdefault(finding.provision, []).append(finding)
    whole = _assessed(_THE_WHOLE, by_article, listed=False) if by_article else _NOTHING_ON_IT
    return Assessment(
        instrument=instrument.code,
        state=position.state,
        as_of=position.as_of,
        standing=position.standing,
        provisions=_checklist(register, instrument, by_article),
        whole=whole,
        others=tuple(_others(instrument, by_article)),
        route=route(register.states[position.state], incorporated=_incorporated(whole)),
    )


def _checklist(
    register: Register, instrument: Instrument, by_article: dict[str, list[Evidence]]
) -> tuple[Assessed, ...]:
    """Return the provisions, assessed or not; all States without a finding share one list."""
    if by_article:
        return tuple(_assessed(item, by_article) for item in instrument.provisions)
    key = ("not assessed", instrument.code)
    if key not in register.derived:
        register.derived[key] = tuple(Assessed(provision=item) for item in instrument.provisions)
    shared: tuple[Assessed, ...] = register.derived[key]
    return shared


def _day(finding: Evidence) -> date:
    """Return the day from which a finding counts; an undated one sorts before all others."""
    return date.min if finding.date is None else finding.date.last


def _assessed(
    provision: Provision, by_article: dict[str, list[Evidence]], *, listed: bool = True
) -> Assessed:
    found = by_article.get(provision.key, ())
    return Assessed(
        provision=provision,
        findings=tuple(sorted((item for item in found if item.date is not None), key=_day)),
        undated=tuple(item for item in found if item.date is None),
        listed=listed,
    )


def _others(instrument: Instrument, by_article: dict[str, list[Evidence]]) -> Iterable[Assessed]:
    known = {WHOLE, *(provision.key for provision in instrument.provisions)}
    for article in by_article:
        if article not in known:
            provision = Provision(key=article, requirement="")
            yield _assessed(provision, by_article, listed=False)


def _incorporated(whole: Assessed) -> bool:
    return whole.enacted is Rung.ENACTED_FULL
