"""What a list says against what is on record: new, the same, more precise, in conflict, gone.

Nothing is written here, and no proposed act has an id yet: the store gives one. What the office
accepts becomes acts with their origin and source; what conflicts may be recorded side by side,
and a person decides that.
"""

from dataclasses import dataclass, replace
from datetime import date

from ratify.analysis.deeds import deed_of
from ratify.analysis.foreign_list import ListReading
from ratify.analysis.verdicts import Compared, Verdict, beside
from ratify.errors import ShrunkenImport
from ratify.law.recording import object_to
from ratify.register import Act, Register, Source
from ratify.vocabulary import Severity

_CHANGES_NOTHING = {Verdict.SAME, Verdict.REPEATED, Verdict.TAKEN_BACK}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The whole list against the register.

    :param source: what the list is cited as.
    :param gone: acts once read from this very list that it no longer has.
    :param before: how many deeds are on record from this list.
    :param now: how many deeds the list has.
    :param rivals: whether conflicts are to be recorded side by side.
    """

    reading: ListReading
    source: Source
    acts: tuple[Compared, ...]
    gone: tuple[Act, ...]
    before: int
    now: int
    rivals: bool = False

    def of(self, *verdicts: Verdict) -> tuple[Compared, ...]:
        """Return the acts with one of these verdicts, in the order of the list."""
        return tuple(item for item in self.acts if item.verdict in verdicts)

    @property
    def to_record(self) -> tuple[Act, ...]:
        """The acts that would come on record."""
        return tuple(item.proposed for item in self.acts if _is_wanted(item, rivals=self.rivals))


def compare(
    register: Register,
    reading: ListReading,
    source: Source,
    origin: str,
    today: date,
    *,
    instrument: str | None = None,
    rivals: bool = False,
) -> Comparison:
    """Compare what was read with the register.

    :param source: the list as a source; a row that names its own source keeps it.
    :param origin: ``import:<name>``, the same each time the same list is read.
    :param instrument: the only instrument that the list is about; None when it may be several.
    :param rivals: whether conflicts are to be recorded side by side.
    """
    verdicts = tuple(beside(register, reading, source, origin))
    compared = _judged(register, verdicts, today, rivals=rivals)
    deeds = {deed_of(item.proposed) for item in compared}
    known = [
        act
        for act in register.acts
        if act.retraction is None
        and instrument in {None, act.instrument}
        and _is_of(act, source, origin)
    ]
    return Comparison(
        reading=reading,
        source=source,
        acts=compared,
        gone=tuple(act for act in known if deed_of(act) not in deeds),
        before=len({deed_of(act) for act in known}),
        now=len(deeds),
        rivals=rivals,
    )


def half_on_record(register: Register, instrument: str) -> int:
    """Return half the number of deeds on record under an instrument.

    A depositary's list is whole: one with less than that was cut off or laid out anew.
    """
    return len({deed_of(act) for act in register.acts_under(instrument)}) // 2


def refuse_shrinking(comparison: Comparison, least: int = 1) -> None:
    """Refuse a list that holds less than is on record from it, nothing, or mostly other acts.

    :param least: how many deeds it must have at least, whatever is on record from it.
    :raises ShrunkenImport: good data are never replaced by an empty or shrunken list.
    """
    expected, lost = max(comparison.before, least, 1), {deed_of(act) for act in comparison.gone}
    if comparison.now < expected or len(lost) * 2 > comparison.before:
        raise ShrunkenImport(
            f"Expected are at least {expected} acts, with those that were read from this list "
            f"before; found are {comparison.now}, {len(lost)} are gone, and "
            f"{len(comparison.reading.unread)} rows could not be read.",
            "Look at the list. If it is another one, give it another --name; if it really has "
            "become so short, add --allow-shrink.",
        )


def _judged(
    register: Register, compared: tuple[Compared, ...], today: date, *, rivals: bool
) -> tuple[Compared, ...]:
    """Hold what may come on record against the law.

    A deposit is lawful beside the ratification of the same list, and is not when that one is
    unlawful itself: so what is left is judged again until nothing more falls.
    """
    while True:
        wanted = tuple(item.proposed for item in compared if _is_wanted(item, rivals=rivals))
        together = replace(register, acts=(*register.acts, *wanted))
        again = tuple(_objected(together, item, today) for item in compared)
        if [item.verdict for item in again] == [item.verdict for item in compared]:
            return again
        compared = again


def _objected(register: Register, item: Compared, today: date) -> Compared:
    if item.verdict in _CHANGES_NOTHING or item.verdict is Verdict.UNLAWFUL:
        return item
    objections = object_to(register, item.proposed, today)
    unlawful = any(objection.severity is Severity.ERROR for objection in objections)
    return replace(
        item,
        objections=objections,
        verdict=Verdict.UNLAWFUL if unlawful else item.verdict,
    )


def _is_wanted(item: Compared, *, rivals: bool) -> bool:
    if item.verdict is Verdict.CONFLICT:
        return rivals
    return item.verdict in {Verdict.NEW, Verdict.MORE_PRECISE}


def _is_of(act: Act, source: Source, origin: str) -> bool:
    """Whether an act on record was read from this list, in this edition or an earlier one."""
    same_address = source.url != "" and act.source.url == source.url
    return act.origin == origin or same_address
