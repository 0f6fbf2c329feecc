"""From rows to acts: every row of the file is read, set aside with a reason, or refused in words.

A misspelt State is read only when exactly one State is near to it; the spelling found is kept with
the act. A row that cannot be read in part is not read at all.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ratify.analysis.foreign_list import ListReading, ReadAct, SetAside
from ratify.register import Register
from ratify.sources import foot
from ratify.sources.layouts import Heading, Role
from ratify.sources.lines import Line
from ratify.sources.rows import NotMeant, RowReader
from ratify.sources.state_names import StateElsewhere
from ratify.sources.written_dates import month_comes_first

_MOST_ACTS = 20
_NOT_THE_LIST = {"blank row", "heading", "above the heading", "title", "total or foot"}


@dataclass
class _Sorted:
    """Rows as they are being sorted; ``cells`` counts acts by State and instrument."""

    cells: Counter[tuple[str, str]] = field(default_factory=Counter)
    acts: list[ReadAct] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    silent: list[SetAside] = field(default_factory=list)
    passed_over: list[SetAside] = field(default_factory=list)
    unread: list[SetAside] = field(default_factory=list)


def read_list(
    register: Register, lines: Iterable[Line], heading: Heading, instrument: str | None
) -> ListReading:
    """Read every row of the list.

    Of a workbook or a page, the sheet or table with the heading is the list; the others are named
    among the doubts.

    :param instrument: code of the instrument when the list is about one and does not name it.
    """
    every = tuple(lines)
    own = tuple(line for line in every if line.part in {"", heading.line.part})
    reader = RowReader(register, heading, instrument, own)
    found = _Sorted()
    for line, reason in _joined(reader, own, heading):
        if reason:
            found.passed_over.append(_aside(line, reason))
        else:
            _sort(found, reader, line)
    around = _around(own, found)
    return ListReading(
        layout=heading.layout.name,
        rows=len(own),
        title=next((line.text for line in around if _is_title(line, heading)), ""),
        acts=tuple(found.acts),
        read=tuple(found.read),
        silent=tuple(found.silent),
        passed_over=tuple(found.passed_over),
        unread=tuple(found.unread),
        as_of=foot.date_of(around),
        doubts=(
            *foot.other_title(register, around, instrument),
            *reader.doubts(),
            *foot.miscounted(_below(around, heading), heading, found.acts),
            *_american(own, heading),
            *_elsewhere(every, heading),
        ),
    )


def _sort(found: _Sorted, reader: RowReader, line: Line) -> None:
    try:
        acts = tuple(reader.acts(line))
    except (NotMeant, StateElsewhere) as other:
        found.passed_over.append(_aside(line, str(other)))
    except ValueError as problem:
        found.unread.append(_aside(line, str(problem)))
    else:
        if not acts:
            found.silent.append(_aside(line, "no date given"))
        elif found.cells[acts[0].state, acts[0].instrument] + len(acts) > _MOST_ACTS:
            reason = f"more than {_MOST_ACTS} acts of one State under one treaty"
            found.unread.append(_aside(line, reason))
        else:
            found.cells[acts[0].state, acts[0].instrument] += len(acts)
            found.acts.extend(acts)
            found.read.append(line.number)


def _aside(line: Line, reason: str) -> SetAside:
    return SetAside(line=line.number, text=line.text, reason=reason)


def _joined(
    reader: RowReader, lines: tuple[Line, ...], heading: Heading
) -> Iterator[tuple[Line, str]]:
    """Return each row with the reason why it is passed over, if it is.

    A name that was wrapped over two rows is read on the row that has the dates, or on the first.
    """
    waiting: Line | None = None
    for line in lines:
        reason = _passed_over(line, heading)
        if waiting is not None:
            whole = None if reason else _whole_name(reader, waiting, line, heading)
            if whole is not None:
                kept, half = (line, waiting) if reader.is_silent_name(waiting) else (waiting, line)
                yield half, f"half of a name that goes over two rows, with row {kept.number}"
                yield _renamed(kept, whole, heading), ""
                waiting = None
                continue
            yield waiting, ""
            waiting = None
        if reason:
            yield line, reason
        else:
            waiting = line
    if waiting is not None:
        yield waiting, ""


def _whole_name(reader: RowReader, first: Line, second: Line, heading: Heading) -> str | None:
    """Return the name that two rows give together, where one of them has nothing but its half."""
    if not (reader.is_silent_name(first) or reader.is_silent_name(second)):
        return None
    halves = [heading.cell(line, Role.STATE) for line in (first, second)]
    whole = " ".join(half for half in halves if half)
    return whole if all(halves) and reader.names.is_known(whole) else None


def _renamed(line: Line, name: str, heading: Heading) -> Line:
    cells = list(line.cells)
    cells[heading.columns[Role.STATE]] = name
    return replace(line, cells=tuple(cells))


def _passed_over(line: Line, heading: Heading) -> str:
    if line.is_blank:
        return "blank row"
    if line.cells == heading.line.cells:
        return "heading"
    if line.part == heading.line.part and line.number < heading.line.number:
        return "above the heading"
    if not line.part and heading.line.part:
        return "title"
    if foot.is_foot(" ".join(line.cells)) and not _is_state_row(line, heading):
        return "total or foot"
    return ""


def _is_state_row(line: Line, heading: Heading) -> bool:
    name = heading.cell(line, Role.STATE)
    return bool(name) and not foot.is_foot(name)


def _around(lines: tuple[Line, ...], found: _Sorted) -> tuple[Line, ...]:
    """The rows that are not of the list itself: its titles and its foot."""
    aside = {item.line for item in found.passed_over if item.reason in _NOT_THE_LIST}
    return tuple(line for line in lines if line.number in aside)


def _is_title(line: Line, heading: Heading) -> bool:
    return line.number < heading.line.number and bool(line.text)


def _below(lines: tuple[Line, ...], heading: Heading) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.number > heading.line.number)


def _american(lines: tuple[Line, ...], heading: Heading) -> Iterator[str]:
    """One date that makes sense only as month/day/year puts every date in numbers in doubt."""
    rows = [
        str(line.number)
        for line in lines
        if any(month_comes_first(heading.cell(line, role)) for role in heading.columns)
    ]
    if rows:
        yield (
            f"Dates that make sense only as month/day/year stand in row {', '.join(rows[:10])}; "
            "all dates in numbers were read as day/month/year: look at every one of them."
        )


def _elsewhere(every: tuple[Line, ...], heading: Heading) -> Iterator[str]:
    """Name the sheets or tables that are not the list."""
    own = heading.line.part
    others = Counter(line.part for line in every if line.part not in {"", own})
    if others:
        listed = ", ".join(f"“{part}” ({rows} rows)" for part, rows in others.items())
        yield f"Only “{own}” was read, not {listed}."
