"""Words for readers that many sheets need: names beside codes, dates with their marks."""

import re
from collections.abc import Iterable

from ratify.law.position import InForce, Position
from ratify.present.languages import article_words as article_in
from ratify.present.languages import language, wording
from ratify.present.languages.names import state_name
from ratify.register import Act, PartialDate, Register, Source
from ratify.vocabulary import ActKind, Verification, label

PARTLY = "~"
NOT_VERIFIED = "?"
COMPUTED = "*"
MARKS = {
    Verification.EXACT: "",
    Verification.YEAR: PARTLY,
    Verification.PARTIAL: PARTLY,
    Verification.UNVERIFIED: NOT_VERIFIED,
}
_WEAKEST_FIRST = (
    Verification.UNVERIFIED,
    Verification.PARTIAL,
    Verification.YEAR,
    Verification.EXACT,
)
_MEANINGS = wording(
    {
        PARTLY: "only the year, or only part of it, was verified in the source",
        NOT_VERIFIED: "not verified: no source names it, or only second-hand",
        COMPUTED: "computed by the treaty's own rule; no date of the depositary is on record",
    }
)
_KINDS = wording({ActKind.RATIFICATION_OR_ACCESSION: "Ratification/accession"})
_AT_END = re.compile(r"(?<=\w)([~?*]+)(?=\s|$)")


def state_words(register: Register, code: str, lang: str = "en") -> str:
    """Return the name of a State with its code: ``Kenya (KEN)``."""
    return language(lang).say("{name} ({code})", name=state_name(register, code, lang), code=code)


def instrument_words(register: Register, code: str, lang: str = "en") -> str:
    """Return the code of an instrument with its short title."""
    title = register.instruments[code].title(lang).text
    return language(lang).say("{code} {title}", code=code, title=title)


def kind_words(kind: ActKind, lang: str = "en") -> str:
    """Return the kind of an act; what a list does not tell apart stays together."""
    return language(lang).say(_KINDS.get(kind, label(kind)))


def act_words(act: Act | None) -> str:
    """Return the date of an act with the mark of its verification; a dash for none."""
    return f"{act.date}{MARKS[act.verification]}" if act else "-"


def in_force_words(entry: InForce | None) -> str:
    """Return the date of entry into force for the State with its marks; a dash for none."""
    if entry is None:
        return "-"
    computed = "" if entry.recorded else COMPUTED
    return f"{entry.day.isoformat()}{computed}{'' if entry.certain else NOT_VERIFIED}"


def weakest(acts: Iterable[Act]) -> Verification | None:
    """Return the weakest verification among acts; None without any."""
    found = {act.verification for act in acts}
    return next((level for level in _WEAKEST_FIRST if level in found), None)


def mark_of(position: Position) -> str:
    """Return the mark of a standing: that of the weakest act it rests on."""
    level = weakest(position.acts)
    return MARKS[level] if level else ""


def explained(shown: Iterable[str], lang: str = "en") -> tuple[str, ...]:
    """Explain those marks that stand at the end of a word shown."""
    found = {mark for text in shown for marks in _AT_END.findall(text) for mark in marks}
    say = language(lang).say
    return tuple(f"{mark} {say(meaning)}" for mark, meaning in _MEANINGS.items() if mark in found)


def newest(sources: Iterable[Source]) -> PartialDate | None:
    """Return the latest date of content among sources; None where none has one."""
    dates = [source.as_of for source in sources if source.as_of is not None]
    return max(dates, key=lambda found: found.last, default=None)


def newest_read(register: Register, instrument: str) -> PartialDate | None:
    """Return the date of the newest source read on an instrument; the register keeps it."""
    key = ("newest source", instrument)
    if key not in register.derived:
        register.derived[key] = newest(register.sources_under(instrument))
    found: PartialDate | None = register.derived[key]
    return found


def silence(register: Register, instruments: Iterable[str], lang: str = "en") -> str:
    """Say what it means that no act is on record: up to which dates sources were read."""
    speaks = language(lang)
    groups: dict[str, list[str]] = {}
    for code in instruments:
        found = newest_read(register, code)
        groups.setdefault(str(found) if found else "", []).append(code)
    undated = groups.pop("", [])
    dates = [
        speaks.say("{day} ({codes})", day=day, codes=speaks.listed(codes, end=False))
        for day, codes in sorted(groups.items())
    ]
    if undated:
        codes = speaks.listed(undated, end=False)
        dates.append(speaks.say("no known date ({codes})", codes=codes))
    return speaks.say(
        "No act on record: none found in sources up to {dates}; it does not mean that they have "
        "not acted.",
        dates=speaks.listed(dates, end=False),
    )


def counted(number: int, noun: str) -> str:
    """Return the number with its noun, in the plural where it is one: ``3 deposits``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def article_words(key: str, lang: str = "en") -> str:
    """Return an article as a reader knows it; a finding may be on the treaty as a whole."""
    return article_in(language(lang), key)


def sources_counted(number: int, lang: str = "en") -> str:
    """Say how many sources there are, and where they are listed."""
    return language(lang).count(
        "{n} source: `status INSTRUMENT` lists them.",
        "{n} sources: `status INSTRUMENT` lists them.",
        number,
    )


def titles(register: Register, instruments: Iterable[str], lang: str = "en") -> str:
    """Return the codes with their titles on one line, for sheets that show only codes."""
    marks = "؛ " if lang == "ar" else "; "
    return marks.join(instrument_words(register, code, lang) for code in instruments)
