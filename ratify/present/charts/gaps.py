"""Where States stand under each instrument: what is missing, seen at once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from ratify.analysis.board import BOUND, Board
from ratify.analysis.scope import Scope
from ratify.law.position import Position
from ratify.present.charts.picture import Band, ChartPicture, Listing, Rank, Square, Squares
from ratify.present.charts.words import group_words
from ratify.present.languages import Language, language, state_name
from ratify.present.maps.sourcing import cautions, is_doubtful, silence, sourcing
from ratify.present.maps.standing import details
from ratify.present.sheets.matrix import LETTERS
from ratify.register import Register, fold
from ratify.vocabulary import Region, Standing

_DOT = "·"
Cells = Mapping[str, Sequence[Position]]


def gaps_picture(
    register: Register, scope: Scope, as_of: date, lang: str, group: str = ""
) -> ChartPicture:
    """All standings of a scope, by AU region.

    :param group: code of the REC, or name of the region, that the States belong to, if any.
    :raises ValueError: without any State or any instrument.
    """
    if not scope.states or not scope.instruments:
        raise ValueError("a chart of gaps needs States and instruments")
    tongue, board = language(lang), Board(register, as_of)
    cells = {state: [board.at(code, state) for code in scope.instruments] for state in scope.states}
    everything = [one for row in cells.values() for one in row]
    names = {state: state_name(register, state, lang) for state in scope.states}
    return ChartPicture(
        name="-".join(filter(None, ("chart-gaps", group))),
        lang=lang,
        as_of=as_of,
        eyebrow=_eyebrow(tongue, scope, group_words(register, tongue, group)),
        title=tongue.say("Who is bound by what, and what is missing"),
        headline=_headline(tongue, everything),
        subtitle=tongue.say("Standing on {day}", day=tongue.day(as_of)),
        notes=(*silence(everything, lang), *cautions(everything, names, lang)),
        source=sourcing((act for one in everything for act in one.acts), lang),
        alternative=_headline(tongue, everything),
        body=_squares(register, scope, cells, tongue),
        table=_table(scope, cells, names, tongue),
    )


def _eyebrow(tongue: Language, scope: Scope, group: str) -> str:
    states = tongue.count("{n} State", "{n} States", len(scope.states))
    treaties = tongue.count("{n} instrument", "{n} instruments", len(scope.instruments))
    return " · ".join(filter(None, (states, treaties, group)))


def _headline(tongue: Language, positions: Sequence[Position]) -> str:
    able = [one for one in positions if one.standing is not Standing.NOT_ELIGIBLE]
    return tongue.say(
        "Bound: {bound} of {all} pairs of a State and an instrument open to it",
        bound=sum(one.standing in BOUND for one in able),
        all=len(able),
    )


def _squares(register: Register, scope: Scope, cells: Cells, tongue: Language) -> Squares:
    counts = Counter(one.standing for row in cells.values() for one in row)
    return Squares(
        bands=tuple(_bands(register, scope, cells, tongue)),
        families=tuple(_families(register, scope, tongue)),
        columns=scope.instruments,
        foot=tuple(_feet(scope, cells, tongue)),
        total_label=tongue.say("Bound"),
        foot_label=tongue.say("Bound, of eligible"),
        legend=tuple(
            (standing, letter.replace(".", _DOT), tongue.label(standing), counts[standing])
            for standing, letter in LETTERS.items()
            if counts[standing]
        ),
    )


def _bands(register: Register, scope: Scope, cells: Cells, tongue: Language) -> Iterator[Band]:
    for region in Region:
        there = [code for code in scope.states if register.states[code].region is region]
        named = sorted((fold(state_name(register, code, tongue.code)), code) for code in there)
        ranks = tuple(_rank(register, code, cells[code], tongue) for _, code in named)
        if ranks:
            yield Band(heading=tongue.label(region), ranks=ranks)


def _rank(register: Register, state: str, row: Sequence[Position], tongue: Language) -> Rank:
    name = state_name(register, state, tongue.code)
    return Rank(
        code=state,
        name=name,
        squares=tuple(_square(one, name, tongue) for one in row),
        bound=tongue.number(sum(one.standing in BOUND for one in row)),
    )


def _square(one: Position, name: str, tongue: Language) -> Square:
    return Square(
        standing=one.standing,
        letter=LETTERS[one.standing].replace(".", _DOT),
        doubtful=is_doubtful(one),
        told=(
            f"{name} · {one.instrument}",
            tongue.label(one.standing),
            *details(one, tongue.code),
        ),
    )


def _families(
    register: Register, scope: Scope, tongue: Language
) -> Iterator[tuple[tuple[str, str], int]]:
    found = Counter(register.instruments[code].family for code in scope.instruments)
    for family, count in found.items():
        yield (tongue.label(family), family.upper()), count


def _feet(scope: Scope, cells: Cells, tongue: Language) -> Iterator[tuple[str, str]]:
    for at in range(len(scope.instruments)):
        column = [row[at] for row in cells.values()]
        bound = sum(one.standing in BOUND for one in column)
        able = sum(one.standing is not Standing.NOT_ELIGIBLE for one in column)
        yield f"{tongue.number(bound)}/{tongue.number(able)}", tongue.number(bound)


def _table(scope: Scope, cells: Cells, names: Mapping[str, str], tongue: Language) -> Listing:
    return Listing(
        headings=(tongue.say("State"), *scope.instruments),
        rows=tuple(
            (names[state], *(tongue.label(one.standing) for one in row))
            for state, row in cells.items()
        ),
    )
