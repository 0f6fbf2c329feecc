"""The answer of the law: where one State stands under one instrument on one day, and why."""

from dataclasses import dataclass
from datetime import date

from ratify.register import Act
from ratify.vocabulary import Severity, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of the derivation: the rule applied and what it gave, in one sentence.

    :param article: the article or principle applied, such as ``art. 65`` or ``VCLT art. 16``.
    :param check: the rule was not verified against the treaty text.
    """

    article: str
    sentence: str
    check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """When the treaty is in force for the State, and how that date is known.

    :param day: the date that counts.
    :param recorded: the depositary's own date (it wins), or None when the day was computed.
    :param computed: what the rule gives, or None where it cannot be computed.
    :param certain: False when it was computed from a partial or unverified date.
    """

    day: date
    recorded: bool
    computed: date | None
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a State stands under an instrument on a day.

    ``signature``, ``consent``, ``deposit`` and ``denunciation`` are the acts that were done by
    that day and count; ``binding`` is the one of them that binds internationally. ``rivals`` are
    acts that other sources date otherwise: they are shown, and do not count.
    """

    instrument: str
    state: str
    as_of: date
    standing: Standing
    signature: Act | None = None
    consent: Act | None = None
    deposit: Act | None = None
    denunciation: Act | None = None
    binding: Act | None = None
    in_force: InForce | None = None
    declarations: tuple[Act, ...] = ()
    rivals: tuple[Act, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts that count, in the order signature, consent, deposit, denunciation."""
        found = (self.signature, self.consent, self.deposit, self.denunciation)
        return tuple(act for act in found if act is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Counts for one instrument over the AU's members on a day (or over a part of them).

    ``members`` is the number of States counted; ``eligible`` those of them that may become party.
    ``signed_only``, ``ratified_not_deposited``, ``none``, ``denounced``, ``bound`` (party or
    party pending) and ``members - eligible`` add up to ``members``. ``deposits`` counts
    registrations for the ILO and deposits with the UN for the ICRMW.
    """

    members: int
    eligible: int
    signatures: int
    consents: int
    deposits: int
    parties: int
    bound: int
    signed_only: int
    ratified_not_deposited: int
    denounced: int
    none: int
    threshold: int | None
    to_go: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What the law says against recording an act: an error refuses it, a warning is shown.

    :param code: stable code of the rule, such as ``signature-of-ilo-convention``.
    :param rule: the legal source of the rule.
    """

    code: str
    severity: Severity
    sentence: str
    rule: str
