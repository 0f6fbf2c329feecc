"""Rows that say where a State stands under an instrument: keys, words, and their sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from ratify.law.position import Position
from ratify.present.languages import language, state_name
from ratify.present.sheet import Column, Row, Value
from ratify.present.sheets.words import (
    act_words,
    in_force_words,
    kind_words,
    mark_of,
    newest_read,
    state_words,
    weakest,
)
from ratify.register import Act, Register, Source
from ratify.sentence import uncapitalised
from ratify.vocabulary import Standing

COLUMNS = (
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(
        key="state_name", heading="State", about="its name, in the language asked for", wraps=True
    ),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="title", heading="Title", machine=False, wraps=True, optional=1),
    Column(
        key="standing",
        heading="Standing",
        about="derived standing: " + ", ".join(Standing),
        wraps=True,
        palette="standing",
    ),
    Column(key="signature_date", heading="Signed", about="date of signature"),
    Column(
        key="consent_kind",
        heading="By",
        about="ratification, acceptance, approval, accession, succession, or "
        "ratification_or_accession where the source does not say which",
        wraps=True,
        optional=2,
    ),
    Column(key="consent_date", heading="Consent", about="date of that act"),
    Column(key="deposit_date", heading="Deposited", about="date of deposit of the instrument"),
    Column(
        key="in_force_date",
        heading="In force",
        about="date of entry into force for the State, recorded or computed; may lie ahead",
    ),
    Column(key="denunciation_date", heading="Denounced", about="date of denunciation"),
    Column(key="declaration", about="declarations on record", shown=False),
    Column(
        key="verification",
        about="the weakest verification among the acts that count: exact, year, partial, "
        "unverified",
        shown=False,
    ),
    Column(key="source", heading="Source", about="titles of the sources of those acts"),
    Column(
        key="source_as_of",
        about="date of content of those sources; without an act, of the newest source read",
        shown=False,
    ),
)
_HIDDEN_WHEN_EMPTY = ("signature_date", "deposit_date", "denunciation_date", "source")


@dataclass
class Numbered:
    """Sources numbered in the order in which rows refer to them."""

    lang: str = "en"
    found: dict[str, Source] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)

    def number(self, source: Source) -> int:
        """Return the number of a source, giving it the next one when it is new."""
        self.found.setdefault(source.id, source)
        return self._numbers.setdefault(source.id, len(self.found))

    def refer(self, acts: Iterable[Act]) -> str:
        """Return the references to the sources of these acts: ``[1][3]``."""
        numbers = dict.fromkeys(self.number(act.source) for act in acts)
        return "".join(f"[{number}]" for number in numbers)

    def lines(self) -> tuple[str, ...]:
        """Return the list of sources, each with the date of its content."""
        return tuple(
            self._line(number, source) for number, source in enumerate(self.found.values(), start=1)
        )

    def _line(self, number: int, source: Source) -> str:
        say = language(self.lang).say
        if source.as_of is None:
            return say("[{number}] {title}", number=str(number), title=source.title)
        return say(
            "[{number}] {title}, as of {day}",
            number=str(number),
            title=source.title,
            day=source.as_of,
        )


def standing_row(
    register: Register, position: Position, numbered: Numbered, lang: str = "en"
) -> Row:
    """Lay one position out as a row of the ``status`` keys."""
    speaks, consent = language(lang), position.consent
    return Row(
        values=_values(register, position, lang),
        words={
            "state_name": state_words(register, position.state, lang),
            "title": register.instruments[position.instrument].title(lang).text,
            "standing": f"{speaks.label(position.standing)}{mark_of(position)}",
            "signature_date": act_words(position.signature),
            "consent_kind": uncapitalised(kind_words(consent.kind, lang)) if consent else "-",
            "consent_date": act_words(consent),
            "deposit_date": act_words(position.deposit),
            "in_force_date": in_force_words(position.in_force),
            "denunciation_date": act_words(position.denunciation),
            "source": numbered.refer(position.acts),
        },
    )


def columns_for(rows: Sequence[Row], *hidden: str) -> tuple[Column, ...]:
    """Return the columns, without those named and those that are empty, for readers."""
    shown = filled(COLUMNS, rows, *_HIDDEN_WHEN_EMPTY)
    return tuple(
        replace(column, shown=False) if column.key in hidden else column for column in shown
    )


def filled(columns: Iterable[Column], rows: Sequence[Row], *optional: str) -> tuple[Column, ...]:
    """Return the columns; those named are hidden from readers where every row leaves them empty."""
    full = {key for row in rows for key, value in row.values.items() if value is not None}
    return tuple(
        replace(column, shown=False)
        if column.key in optional and column.key not in full
        else column
        for column in columns
    )


def _values(register: Register, position: Position, lang: str) -> dict[str, Value]:
    sources = {act.source.id: act.source for act in position.acts}.values()
    level = weakest(position.acts)
    return {
        "state": position.state,
        "state_name": state_name(register, position.state, lang),
        "instrument": position.instrument,
        "standing": position.standing.value,
        "signature_date": _date(position.signature),
        "consent_kind": position.consent.kind.value if position.consent else None,
        "consent_date": _date(position.consent),
        "deposit_date": _date(position.deposit),
        "in_force_date": position.in_force.day.isoformat() if position.in_force else None,
        "denunciation_date": _date(position.denunciation),
        "declaration": _declared(position),
        "verification": level.value if level else None,
        "source": "; ".join(source.title for source in sources) or None,
        "source_as_of": _source_dates(register, position, sources),
    }


def _date(act: Act | None) -> str | None:
    return str(act.date) if act else None


def _declared(position: Position) -> str | None:
    texts = [act.declaration for act in (*position.acts, *position.declarations)]
    return "; ".join(dict.fromkeys(text for text in texts if text)) or None


def _source_dates(register: Register, position: Position, sources: Iterable[Source]) -> str | None:
    dates = [str(source.as_of) for source in sources if source.as_of]
    if position.acts:
        return "; ".join(dict.fromkeys(dates)) or None
    read = newest_read(register, position.instrument)
    return str(read) if read else None
