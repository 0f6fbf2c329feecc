"""A REC's own regime beside its members' standings: columns in the matrix, lines in the notes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ratify.analysis.regimes import InstrumentView, RegimeView
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.regime_words import DISPUTED, member_words, regime_lines
from ratify.present.sheets.words import explained
from ratify.sentence import Sentence


def beside(sheet: Sheet, view: RegimeView) -> Sheet:
    """Put the REC's own regime beside a status; rows for machines stay as they are."""
    lines = tuple(regime_lines(view))
    told = replace(sheet, notes=(*sheet.notes, *lines))
    matrix = sheet.for_readers
    if matrix is None:
        return told
    there = [one for one in view.instruments if one.members]
    own = _cells(there)
    columns = (Column(key=_key(one), heading=one.instrument.code, optional=3) for one in there)
    with_own = replace(
        matrix,
        columns=(*matrix.columns, *columns),
        rows=tuple(_beside(row, own) for row in matrix.rows),
        legend=(*matrix.legend, *_signs(own, matrix.legend, sheet.lang)),
        notes=(*matrix.notes, *lines),
    )
    return replace(told, for_readers=with_own)


def _key(one: InstrumentView) -> str:
    return f"own {one.instrument.code}"


def _cells(there: Iterable[InstrumentView]) -> dict[str, dict[str, str]]:
    """Words by State and column."""
    own: dict[str, dict[str, str]] = {}
    for one in there:
        for member in one.members:
            own.setdefault(member.state, {})[_key(one)] = member_words(member)
    return own


def _beside(row: Row, own: Mapping[str, Mapping[str, str]]) -> Row:
    return replace(row, words={**row.words, **own.get(str(row.values["state"]), {})})


def _signs(own: Mapping[str, Mapping[str, str]], legend: Iterable[str], lang: str) -> Iterator[str]:
    shown = [words for cells in own.values() for words in cells.values()]
    if any(words.endswith(DISPUTED) for words in shown):
        yield Sentence("{mark} disputed: sources contradict each other", mark=DISPUTED)
    yield from (line for line in explained(shown, lang) if line not in legend)
