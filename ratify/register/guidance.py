"""Guidance on ratifying: concerns with their answers, and what each paper must contain.

The obstacles are those of UNESCO's study of 2003 and of the AU's meetings of 2013 and 2014. Each
answer carries what supports it and whether that support was seen; nothing here is about one
State, so that a brief adds the State's own figures and dates beside it.
"""

from dataclasses import dataclass

from ratify.vocabulary import ActKind, Family, Obstacle


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What a statement rests on.

    :param text: the article, study, decision or page, in words.
    :param url: where it was seen; empty when it was not.
    :param seen: whether this very support was read; otherwise it is unverified.
    """

    text: str
    url: str = ""
    seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to a concern.

    :param instruments: codes of the instruments that it speaks of; empty for all.
    :param figures: keys of the State's figures that belong beside it.
    :param examples: pairs of instrument and State whose acts on record show it; their dates are
        taken from the register, never from here.
    """

    text: str
    instruments: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    support: tuple[Support, ...] = ()

    @property
    def seen(self) -> bool:
        """Whether every support was seen."""
        return bool(self.support) and all(support.seen for support in self.support)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A reason given for not acting, as it is said, with its answers."""

    obstacle: Obstacle
    heard: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing that a paper must contain, or a rule on it, with what it rests on."""

    text: str
    support: tuple[Support, ...] = ()

    @property
    def seen(self) -> bool:
        """Whether every support was seen."""
        return bool(self.support) and all(support.seen for support in self.support)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text of a paper for one act, for the Legal Counsel to clear.

    ``{fields}`` are filled from the record: ``treaty``, ``adopted_at``, ``adopted``, ``signed``,
    ``state`` and ``declarations``. ``[Gaps]`` are for people; nothing is ever put into them here.
    """

    act: ActKind
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper that a delegation brings: what it must contain, who signs it, what to avoid.

    :param key: stable key: ``full_powers``, ``instrument``, ``ilo_letter``, ``declaration``.
    :param families: the bodies of law in which the paper is used.
    :param used: when it is needed.
    :param drafts: its text, by the act that it serves; none for a paper without a usual text.
    """

    key: str
    name: str
    families: tuple[Family, ...]
    used: str
    contents: tuple[Element, ...]
    signatories: tuple[Element, ...]
    delivery: tuple[Element, ...] = ()
    traps: tuple[Element, ...] = ()
    drafts: tuple[Draft, ...] = ()

    def draft(self, act: ActKind) -> Draft | None:
        """Return the text for an act, or None."""
        return next((item for item in self.drafts if item.act is act), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """All guidance, in the order of its file."""

    concerns: tuple[Concern, ...] = ()
    papers: tuple[Paper, ...] = ()

    def concern(self, obstacle: Obstacle) -> Concern | None:
        """Return the concern behind an obstacle code, or None."""
        return next((item for item in self.concerns if item.obstacle is obstacle), None)

    def paper(self, key: str) -> Paper | None:
        """Return the paper of that key, or None."""
        return next((item for item in self.papers if item.key == key), None)
