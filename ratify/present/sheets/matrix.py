"""All States by all instruments, one letter for each standing: fits a terminal of 100 columns."""

from collections.abc import Iterable, Mapping, Sequence

from ratify.law.position import Position
from ratify.present.languages import language, state_name
from ratify.present.sheet import Column, Row
from ratify.present.sheets.words import mark_of
from ratify.register import Register
from ratify.vocabulary import Standing

LETTERS = {
    Standing.PARTY: "P",
    Standing.PARTY_PENDING: "B",
    Standing.RATIFIED_NOT_DEPOSITED: "R",
    Standing.SIGNED: "s",
    Standing.DENOUNCED: "D",
    Standing.NONE: ".",
    Standing.NOT_ELIGIBLE: "x",
}
_LONGEST_NAME = 25
_SHORT_FORMS = {
    "en": (("Democratic", "Dem."), ("Republic", "Rep.")),
    "fr": (("démocratique", "dém."), ("République", "Rép."), ("centrafricaine", "centrafr.")),
    "pt": (("Democrática", "Dem."), ("República", "Rep.")),
    "es": (("Democrática", "Dem."), ("República", "Rep.")),
    "sw": (("Kidemokrasia", "Kid."), ("Jamhuri", "Jam.")),
    "ar": (),
}


def matrix_columns(instruments: Iterable[str]) -> tuple[Column, ...]:
    """Return a column for the code and the name of the State, and one for each instrument."""
    return (
        Column(key="state", heading="Code"),
        Column(key="state_name", heading="State", wraps=True, optional=2),
        *(Column(key=code, heading=code, palette="standing") for code in instruments),
    )


def matrix_row(
    register: Register, state: str, cells: Mapping[str, Position], lang: str = "en"
) -> Row:
    """Return one State with its standing under each instrument."""
    return Row(
        values={"state": state} | {code: cell.standing.value for code, cell in cells.items()},
        words={"state_name": _short(state_name(register, state, lang), lang)}
        | {code: f"{LETTERS[cell.standing]}{mark_of(cell)}" for code, cell in cells.items()},
    )


def letters_explained(rows: Sequence[Row], instruments: Iterable[str], lang: str = "en") -> str:
    """Explain the letters and abbreviations that occur, on one line."""
    codes, speaks = tuple(instruments), language(lang)
    used = {row.values[code] for row in rows for code in codes}
    letters = [
        speaks.say("{letter} {standing}", letter=letter, standing=code)
        for code, letter in LETTERS.items()
        if code in used
    ]
    shown = " ".join(row.read("state_name") for row in rows)
    forms = [f"{short} {word}" for word, short in _SHORT_FORMS[lang] if short in shown]
    return ("؛ " if lang == "ar" else "; ").join([*letters, *forms])


def _short(name: str, lang: str) -> str:
    """Shorten the few names that would make the matrix too wide for a terminal."""
    if len(name) <= _LONGEST_NAME:
        return name
    for word, short in _SHORT_FORMS[lang]:
        name = name.replace(word, short)
    return name
