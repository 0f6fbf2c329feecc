"""An instrument and its rules as data: who may join, how, when it binds, what it asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from ratify.register.dates import PartialDate
from ratify.vocabulary import BindingAct, Family, FlexibilityKind, TitleStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The title in one language: ``full`` or ``short``, what kind of text, and if it was seen."""

    lang: str
    kind: str
    text: str
    standing: TitleStanding
    seen: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A delay: months, then days, then on to the first of the next month where the rule says so."""

    months: int = 0
    days: int = 0
    first_of_next_month: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """How many binding acts bring the treaty into force.

    Either a fixed ``count``, or a ``share`` of the members of ``organisation`` on the day of the
    act. ``strict`` asks for more than the share (a simple majority is more than 1/2).
    """

    count: int | None = None
    share: Fraction | None = None
    strict: bool = False
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRule:
    """Entry into force of the treaty and, for later States, for the State.

    :param recorded: the depositary's own date of entry into force of the treaty; it wins.
    :param later: the delay from a State's own binding act; None where no rule is known.
    :param confirmation_on_membership: ILO practice at independence: a ratification dated on the
        day the State joined the Organisation confirms earlier obligations and has no delay.
    :param check: the rule was not verified against the treaty text; likewise ``later_check``.
    """

    article: str
    threshold: Threshold
    delay: Period
    later_article: str = ""
    later: Period | None = None
    confirmation_on_membership: bool = False
    recorded: PartialDate | None = None
    check: bool = False
    later_check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DenunciationRule:
    """When a State may denounce, and when that takes effect.

    :param counted_from: ``treaty`` or ``state``: whose entry into force the years run from.
    :param not_before_years: years that must have passed.
    :param window_months: length of the window that then opens; 0 means it stays open.
    :param repeat_years: years after which the window opens again; 0 means it does not.
    """

    article: str
    counted_from: str
    not_before_years: int
    effect: Period
    window_months: int = 0
    repeat_years: int = 0
    check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flexibility:
    """What a cautious State may start with: parts to exclude, to accept, or to declare on.

    :param items: the Annexes, Parts or branches, in the treaty's own numbering.
    :param minimum: how many items must be accepted at least.
    :param one_of: items of which at least one must be among those accepted.
    :param at_most: how many items may be excluded at most; None for all.
    :param compulsory: consent without this declaration cannot be registered.
    """

    kind: FlexibilityKind
    article: str
    text: str
    items: tuple[str, ...] = ()
    minimum: int = 0
    one_of: tuple[str, ...] = ()
    at_most: int | None = None
    compulsory: bool = False
    check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One provision to domesticate: its article, what it asks, and its theme.

    :param key: the form used in evidence: ``art. 2``, ``Part II``, ``Annex I``.
    """

    key: str
    requirement: str
    theme: str = ""
    check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """What a party owes afterwards: first report, cycle, body. Empty texts mean none is known.

    :param first_months: months from entry into force for the State to the first report.
    :param first_month_day: ``MM-DD`` of the year after entry into force on which it is due
        instead (``09-01`` for the ILO); empty where there is no such day.
    """

    first: str
    cycle: str
    body: str
    note: str = ""
    first_months: int | None = None
    cycle_years: int | None = None
    verified: bool = False
    first_month_day: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A treaty with its rules as data.

    :param members_of: the organisation whose members may become party (ILO, UN, AU).
    :param signable: whether States sign it at all (never an ILO Convention).
    :param reservations: whether reservations are possible at all (never to an ILO Convention).
    :param aims: what the treaty asks, in at most five plain lines.
    """

    code: str
    family: Family
    titles: tuple[Title, ...]
    adopted: PartialDate
    adopted_at: str
    depositary: str
    members_of: str
    binding_act: BindingAct
    signable: bool
    reservations: bool
    entry: EntryRule
    url: str
    opened_for_signature: PartialDate | None = None
    denunciation: DenunciationRule | None = None
    flexibility: tuple[Flexibility, ...] = ()
    provisions: tuple[Provision, ...] = ()
    aims: tuple[str, ...] = ()
    reporting: Reporting | None = None
    aliases: tuple[str, ...] = ()
    identifiers: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    check: bool = False

    def title(self, lang: str = "en", kind: str = "short") -> Title:
        """Return the title in a language, falling back to English.

        :raises LookupError: when there is not even an English title of that kind.
        """
        for wanted in (lang, "en"):
            for title in self.titles:
                if title.lang == wanted and title.kind == kind:
                    return title
        raise LookupError(f"{self.code} has no {kind} title")

    @property
    def name(self) -> str:
        """The English short title."""
        return self.title().text

    def provision(self, key: str) -> Provision | None:
        """Return the provision of that key, or None."""
        return next((provision for provision in self.provisions if provision.key == key), None)
