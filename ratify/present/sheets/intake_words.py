"""Words for what an import found: outcomes, reasons, sums that a reader can check."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ratify.analysis.comparison import Comparison
from ratify.analysis.verdicts import Compared, Verdict
from ratify.present.sheet import Column, Row
from ratify.present.sheets.words import counted
from ratify.register import Register, Source
from ratify.vocabulary import Verification, label

ACCOUNTS = (
    Column(key="what", heading="What"),
    Column(key="number", heading="Number", right=True),
)
ASIDE = ("unread", "silent", "passed_over")
LEFT_OUT = {Verdict.SAME.value, Verdict.REPEATED.value, "silent", "passed_over"}
_WORDS = {
    Verdict.MORE_PRECISE.value: "More precise",
    Verdict.SAME.value: "Agrees",
    Verdict.REPEATED.value: "Said twice",
    Verdict.TAKEN_BACK.value: "Taken back here",
    "unread": "Not read",
    "passed_over": "Passed over",
}


def outcome_words(outcome: str) -> str:
    """Return an outcome as a reader says it."""
    return _WORDS.get(outcome, outcome.capitalize())


def cited(source: Source) -> str:
    """Return a source with its address and the date of its content."""
    address = f", {source.url}" if source.url else ""
    return f"{source.title}{address}, {_dated(source)}"


def _dated(source: Source) -> str:
    return f"as of {source.as_of}" if source.as_of else "no date of its content known"


def both_sources(item: Compared, source: Source) -> Iterator[str]:
    """Name the source of ours where the list says otherwise, and theirs where a row has its own."""
    if item.ours is not None and item.ours_line is None and item.verdict is not Verdict.SAME:
        yield f"on record from {item.ours.source.title}, {_dated(item.ours.source)}"
    if item.proposed.source.title != source.title:
        yield f"the row names {item.proposed.source.title}, {_dated(item.proposed.source)}"


def because(register: Register, item: Compared) -> Iterator[str]:
    """Say why an act has its verdict, and what a reader should look at."""
    if item.written:
        name = register.states[item.proposed.state].name
        yield f"read as {name}; the list writes “{item.written}”"
    if item.ours_line is not None:
        yield f"row {item.ours_line} of this list says so"
    if item.verdict is Verdict.TAKEN_BACK and item.ours and item.ours.retraction:
        yield f"{item.ours.id} was taken back here: {item.ours.retraction.reason}"
    if (
        item.verdict in {Verdict.CONFLICT, Verdict.MORE_PRECISE}
        and item.ours
        and item.ours.kind is not item.proposed.kind
    ):
        yield f"on record as {label(item.ours.kind).lower()}"
    if confirms(item) and item.ours:
        yield f"confirms {item.ours.id}, which is “{label(item.ours.verification).lower()}”"
    if adds_declaration(item):
        yield f"the list adds a declaration: {item.proposed.declaration}"
    for objection in item.objections:
        if objection.code != "rival-date":
            yield f"{objection.sentence.rstrip('.')} ({objection.rule}; {objection.code})"


def confirms(item: Compared) -> bool:
    """Whether the list has read what is on record as not, or not wholly, verified."""
    read = item.proposed.verification is Verification.EXACT
    doubtful = item.ours is not None and item.ours.verification is not Verification.EXACT
    return item.verdict is Verdict.SAME and read and doubtful


def adds_declaration(item: Compared) -> bool:
    """Whether the list gives a declaration with an act that is on record without one."""
    ours = item.ours.declaration if item.ours else ""
    return item.verdict is Verdict.SAME and bool(item.proposed.declaration) and not ours


def accounted(totals: Mapping[str, int]) -> Iterator[Row]:
    """Lay the sums out: rows of the list, and acts in the rows that were read."""
    yield _account("Rows of the list", totals["rows"])
    yield _account("  read", totals["rows_read"])
    yield _account("  of States without a date", totals["rows_silent"])
    yield _account("  passed over: titles, totals, blanks, others", totals["rows_passed_over"])
    yield _account("  not read", totals["rows_unread"])
    yield _account("Acts in the rows read", totals["acts"])
    for verdict in Verdict:
        if totals[verdict.value]:
            yield _account(f"  {outcome_words(verdict.value).lower()}", totals[verdict.value])
    if totals["gone"]:
        yield _account("Acts on record from this list, and no longer in it", totals["gone"])
    yield _account("Acts to record", totals["to_record"])


def _account(what: str, number: int) -> Row:
    return Row(values={"what": what, "number": number}, words={"what": what.replace("  ", "· ")})


def sums(totals: Mapping[str, int]) -> Iterator[str]:
    """Give the same sums as sentences, for those who read no table."""
    yield (
        f"{counted(totals['rows'], 'row')} = {totals['rows_read']} read "
        f"+ {totals['rows_silent']} of States without a date "
        f"+ {totals['rows_passed_over']} passed over + {totals['rows_unread']} not read."
    )
    parts = [f"{totals[one.value]} {outcome_words(one.value).lower()}" for one in Verdict]
    yield f"{counted(totals['acts'], 'act')} in the rows read = {' + '.join(parts)}."
    yield f"{totals['gone']} gone from the list; {totals['to_record']} to record."


def undecided(found: Comparison, totals: Mapping[str, int]) -> Iterator[str]:
    """Say what is not recorded unless somebody decides so."""
    conflicts = totals[Verdict.CONFLICT.value]
    if conflicts and not found.rivals:
        yield f"{counted(conflicts, 'conflict')}: not recorded; --rivals keeps both side by side."


def doubts(found: Comparison) -> Iterator[str]:
    """What must be known about the list as a whole."""
    yield from found.reading.doubts
    for act in found.to_record:
        if act.source.as_of and act.date.first > act.source.as_of.last:
            what = f"{label(act.kind).lower()} of {act.date} by {act.state}"
            yield f"The {what} lies after the date of its source, {act.source.as_of}."
    for reason, number in Counter(item.reason for item in found.reading.unread).most_common(3):
        if number > 1:
            yield f"{number} rows were not read for one reason: {reason}."


def agreements(found: Comparison) -> Iterator[str]:
    """Name what a list that agrees says beyond the record: somebody may want to mend the data."""
    agreeing = found.of(Verdict.SAME)
    ids = [item.ours.id for item in agreeing if confirms(item) and item.ours]
    if ids:
        yield f"The list confirms what was not verified: {', '.join(ids)}."
    for item in agreeing:
        if adds_declaration(item) and item.ours:
            yield f"The list adds a declaration to {item.ours.id}: {item.proposed.declaration}."
