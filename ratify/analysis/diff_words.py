"""A comparison in the paragraphs that a report to the Executive Council is made of."""

from collections.abc import Iterable, Iterator

from ratify.analysis.diff import Change, Diff, TreatyChange
from ratify.analysis.doubt import doubt_of
from ratify.register import Act, Instrument, Register
from ratify.sentence import Day, Sentence, forms, joined
from ratify.vocabulary import CONSENT_KINDS, LANGUAGES, ActKind, Family

_PATTERNS = {
    "signature": forms(
        "{number} Member State has signed the {treaty}: {acts}.",
        "{number} Member States have signed the {treaty}: {acts}.",
    ),
    "ratified": forms(
        "{number} Member State has ratified the {treaty}: {acts}.",
        "{number} Member States have ratified the {treaty}: {acts}.",
    ),
    "consented": forms(
        "{number} Member State has ratified or acceded to the {treaty}: {acts}.",
        "{number} Member States have ratified or acceded to the {treaty}: {acts}.",
    ),
    "deposit": forms(
        "{number} Member State has deposited the instrument under the {treaty}: {acts}.",
        "{number} Member States have deposited the instrument under the {treaty}: {acts}.",
    ),
    "denunciation": forms(
        "{number} Member State has denounced the {treaty}: {acts}.",
        "{number} Member States have denounced the {treaty}: {acts}.",
    ),
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def paragraphs(register: Register, found: Diff) -> tuple[str, ...]:
    """Return what changed, one paragraph for each instrument, then the movers.

    Dates stand as their sources give them; one whose day is not verified is marked. Without any
    change there is one paragraph that says so.
    """
    told = [
        paragraph
        for treaty in found.treaties
        for paragraph in _treaty(register, treaty, [*_under(found, treaty.instrument)])
    ]
    if not told and found.start == found.end:
        return (Sentence("No act came on record in between."),)
    if not told:
        return (
            Sentence(
                "Between {start} and {end} no act came on record.",
                start=Day(found.start),
                end=Day(found.end),
            ),
        )
    return (*told, *_movers(register, found))


def _under(found: Diff, instrument: str) -> Iterator[Change]:
    return (row for row in found.rows if row.instrument == instrument)


def _treaty(register: Register, treaty: TreatyChange, rows: list[Change]) -> Iterator[str]:
    instrument = register.instruments[treaty.instrument]
    sentences = [*_acts(register, instrument, rows), *_retractions(register, rows)]
    if treaty.entered and treaty.after.day is not None:
        sentences.append(
            Sentence(
                "The {treaty} entered into force on {day}.",
                treaty=_title(instrument),
                day=Day(treaty.after.day),
            )
        )
    elif sentences and treaty.after.to_go:
        sentences.append(_to_go(treaty))
    if sentences:
        yield joined(sentences, " ")


def _title(instrument: Instrument) -> dict[str, str]:
    return {it.lang: it.text for it in instrument.titles if it.kind == "short"}


def _acts(register: Register, instrument: Instrument, rows: Iterable[Change]) -> Iterator[Sentence]:
    """Say who did what; nobody accedes to an ILO Convention."""
    by_kind = [(row.state, row.act) for row in rows if row.act is not None and not row.gone]
    for kinds in ({ActKind.SIGNATURE}, CONSENT_KINDS, {ActKind.DEPOSIT}, {ActKind.DENUNCIATION}):
        acts = [(state, act) for state, act in by_kind if act.kind in kinds]
        if acts:
            yield _done(register, instrument, acts)


def _done(register: Register, instrument: Instrument, acts: list[tuple[str, Act]]) -> Sentence:
    states = len({state for state, _ in acts})
    kind, ilo = acts[0][1].kind, instrument.family is Family.ILO
    singular, plural = _PATTERNS["ratified" if ilo and kind in CONSENT_KINDS else _deed(kind)]
    return Sentence.counted(
        singular,
        plural,
        states,
        number=_number(states, opens=True),
        treaty=_title(instrument),
        acts=joined([_act(register, state, act) for state, act in acts], "; "),
    )


def _deed(kind: ActKind) -> str:
    return "consented" if kind in CONSENT_KINDS else kind.value


def _act(register: Register, state: str, act: Act) -> Sentence:
    return Sentence("{state}, {date}", state=_name(register, state), date=_dated(act))


def _name(register: Register, state: str) -> dict[str, str]:
    return {lang: name.text for lang, name in register.states[state].names.items()}


def _dated(act: Act) -> Sentence:
    doubt = doubt_of(act)
    if not doubt:
        return Sentence("{day}", day=Day(act.date))
    return Sentence("{day} ({doubt})", day=Day(act.date), doubt=doubt)


def _retractions(register: Register, rows: Iterable[Change]) -> Iterator[Sentence]:
    for row in rows:
        if row.act is not None and row.gone:
            either = row.act.kind is ActKind.RATIFICATION_OR_ACCESSION
            yield Sentence(
                "The {act} of {state} of {day} is no longer on record.",
                act=Sentence("ratification or accession") if either else row.act.kind,
                state=_name(register, row.state),
                day=Day(row.act.date),
            )


def _to_go(treaty: TreatyChange) -> Sentence:
    entry = treaty.after
    return Sentence(
        "It has {have} of the {needed} instruments that it needs to enter into force; {to_go} are "
        "missing.",
        have=_number(entry.have),
        needed=_number(entry.needed or 0),
        to_go=_number(entry.to_go or 0),
    )


def _movers(register: Register, found: Diff) -> Iterator[Sentence]:
    most = [
        Sentence("{state} ({acts})", state=_name(register, mover.state), acts=mover.acts)
        for mover in found.movers
        if mover.acts > 1
    ]
    if most:
        yield Sentence(
            "Member States with more than one act in the period: {states}.", states=joined(most)
        )


def _number(number: int, *, opens: bool = False) -> dict[str, str]:
    """Spell a small number in English; in other languages figures agree with everything."""
    words = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    spelled = words.capitalize() if opens else words
    return {**dict.fromkeys(LANGUAGES, str(number)), "en": spelled}
