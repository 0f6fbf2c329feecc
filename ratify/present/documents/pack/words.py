"""Words that several documents of a pack share."""

from collections.abc import Iterable, Iterator

from ratify.analysis.pack import Deed
from ratify.analysis.pack.model import Pack
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Blank, Mark, Paragraph, Text
from ratify.present.languages import Language, title_notes, unread, wording
from ratify.vocabulary import Family

DEEDS = wording(
    {
        Deed.DEPOSIT: "Deposit what is ratified",
        Deed.RATIFY: "Ratify what is signed",
        Deed.SIGN: "Sign, or accede",
        Deed.ACCEDE: "Accede",
        Deed.REGISTER: "Letter of ratification to the ILO",
    }
)
"""What can be done, as the heading of a column."""


def dated(say: Language, pack: Pack) -> str:
    """Return the line that says for which day and which occasion a paper was made."""
    day, as_of = say.day(pack.day), say.day(pack.as_of)
    if pack.known_at is None:
        return say.say("For {day}, from positions as of {as_of}", day=day, as_of=as_of)
    return say.say(
        "For {day}, from positions as of {as_of} as known at {time}",
        day=day,
        as_of=as_of,
        time=pack.known_at.isoformat(),
    )


def to_be_cleared(say: Language) -> Paragraph:
    """Return what stands first on every paper of the pack that somebody may sign."""
    text = say.say("Draft, to be cleared by the Legal Counsel before use.")
    return Paragraph(text=(text,), role="warning")


def wording_notes(
    desk: Desk, codes: Iterable[str] = (), kind: str = "short"
) -> Iterator[Paragraph]:
    """Say which titles are not official in this language, and that no native reader checked it."""
    notes = title_notes(desk.register, codes, desk.language, kind)
    for line in (*notes, *unread(desk.language)):
        yield Paragraph(text=(line,), role="note")


def doubt(say: Language, *, seen: bool) -> tuple[Mark, ...]:
    """Return the mark of what nobody has checked against a source, or nothing."""
    return () if seen else (Mark(say.say("unverified")),)


def said(say: Language, text: str) -> str:
    """Return a text of the guidance in a language, else in English."""
    return say.prose(text) or text


def treaties(desk: Desk, codes: Iterable[str]) -> str:
    """Write a series of treaties: ``Niamey Convention; Conventions Nos. 97 and 143``."""
    instruments = desk.register.instruments
    found = tuple(codes)
    numbers = [code[1:].lstrip("0") for code in found if instruments[code].family is Family.ILO]
    names = [desk.title(code) for code in found if instruments[code].family is not Family.ILO]
    say = desk.language
    if len(numbers) == 1:
        names.append(say.say("Convention No. {number}", number=numbers[0]))
    elif numbers:
        names.append(say.say("Conventions Nos. {numbers}", numbers=say.listed(numbers)))
    return desk.between.join(names)


def blank(text: str) -> Text:
    """Return a gap to be filled by a person."""
    return (Blank(text),)
