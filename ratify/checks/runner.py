"""Run the rules over what there is to check: data files, a store, or one against the other."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date

from ratify.checks.catalogue import RULES, WAIVABLE, chosen
from ratify.checks.form import findings_of_form
from ratify.checks.outcome import Outcome, Waived
from ratify.checks.rule import DataRule, Scope
from ratify.checks.subject import Subject
from ratify.errors import UsageProblem
from ratify.findings import Finding, Rule, Waiver
from ratify.register import Register
from ratify.seeds import FORM_RULES, Reading
from ratify.seeds.beside import Beside, read_beside
from ratify.vocabulary import Severity


def run(
    reading: Reading | None = None,
    store: Register | None = None,
    *,
    today: date,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    severity: Severity = Severity.NOTE,
    waivers: tuple[Waiver, ...] = (),
    clock: date | None = None,
) -> Outcome:
    """Check data files, a store's register, or both, and each against the other.

    Data files with errors of form give those alone: their records could not be read, so no rule
    over records can run. Such errors cannot be selected away, ignored or waived.

    :param select: codes of rules, or their beginnings (``R1``); empty for all.
    :param ignore: codes, or their beginnings, to leave out of these.
    :param severity: the least severity to report.
    :param waivers: dated exceptions besides those that lie in the data folder.
    :param clock: the day of the run, by which records of a store are dated; else today.
    :raises UnknownName: no rule has such a code.
    :raises UsageProblem: there is nothing to check, or no rule is left to run.
    """
    codes = chosen(select, ignore)
    if reading is not None and reading.register is None:
        return _unreadable(reading, today)
    ready = [rule for rule in RULES if rule.code in codes and _fits(rule.scope, reading, store)]
    form = [rule for rule in FORM_RULES if rule.code in codes and reading is not None]
    if not ready and not form:
        raise UsageProblem(
            "No rule was run, so nothing is proved.",
            "Select other rules, or name the data files or the store to check.",
        )
    beside = _beside(reading, waivers)
    subjects = [replace(one, clock=clock) for one in _subjects(reading, store, today, beside)]
    found = [*_found(ready, subjects)]
    if form and reading is not None:
        found += findings_of_form(reading, beside, codes)
    kept, waived = _waive(found, beside.waivers, today)
    kept += _exceptions(ready, subjects[0], [*form, *ready], waived)
    reported = [one for one in kept if _reported(one, severity)]
    return Outcome(
        findings=tuple(sorted(reported)),
        waived=tuple(waived),
        rules=(*form, *ready),
        today=today,
        folder=reading.folder if reading else None,
        left_out=len(kept) - len(reported),
    )


def _unreadable(reading: Reading, today: date) -> Outcome:
    return Outcome(
        findings=tuple(sorted(reading.findings)),
        waived=(),
        rules=FORM_RULES,
        today=today,
        folder=reading.folder,
    )


def _beside(reading: Reading | None, waivers: tuple[Waiver, ...]) -> Beside:
    beside = read_beside(reading.folder) if reading else Beside()
    return replace(beside, waivers=(*beside.waivers, *waivers))


def _fits(scope: Scope, reading: Reading | None, store: Register | None) -> bool:
    """Whether what the rule runs on is there."""
    needs = {
        Scope.FOLDER: reading is not None,
        Scope.LEDGER: store is not None,
        Scope.AGAINST: reading is not None and store is not None,
    }
    return needs.get(scope, reading is not None or store is not None)


def _subjects(
    reading: Reading | None, store: Register | None, today: date, beside: Beside
) -> Iterator[Subject]:
    """The data files' register first, then the store's, each with what belongs to it."""
    if reading is not None and reading.register is not None:
        yield Subject(
            register=reading.register,
            today=today,
            reading=reading,
            folder=reading.folder,
            beside=beside,
        )
    if store is not None:
        baseline = reading.register if reading else None
        yield Subject(register=store, today=today, baseline=baseline, beside=beside)


def _found(rules: Iterable[DataRule], subjects: list[Subject]) -> Iterator[Finding]:
    """All breaches; one that data files and store share is told once, with its file and line."""
    told = set()
    for rule in rules:
        for subject in subjects:
            if rule.scope is Scope.EXCEPTIONS or not _suits(rule.scope, subject):
                continue
            for finding in rule.findings(subject):
                breach = (finding.code, finding.subject, finding.message)
                if subject.folder is not None or breach not in told:
                    told.add(breach)
                    yield finding


def _suits(scope: Scope, subject: Subject) -> bool:
    """Whether this is the kind of subject that rules of the scope look at."""
    if scope is Scope.FOLDER:
        return subject.folder is not None
    if scope is Scope.AGAINST:
        return subject.baseline is not None
    return scope is Scope.RECORDS or subject.folder is None


def _waive(
    found: Iterable[Finding], waivers: Iterable[Waiver], today: date
) -> tuple[list[Finding], list[Waived]]:
    standing = {(one.rule, one.subject): one for one in waivers if today <= one.expires}
    kept, waived = [], []
    for finding in found:
        waiver = standing.get((finding.code, finding.subject))
        if waiver is None:
            kept.append(finding)
        else:
            waived.append(Waived(finding=finding, waiver=waiver))
    return kept, waived


def _exceptions(
    ready: Iterable[DataRule], subject: Subject, run_rules: Iterable[Rule], waived: list[Waived]
) -> list[Finding]:
    """What the rules about waivers say, once it is known which waivers were needed."""
    after = replace(
        subject,
        waived=tuple(item.finding for item in waived),
        ran=frozenset(rule.code for rule in run_rules),
        waivable=WAIVABLE,
    )
    last = (rule for rule in ready if rule.scope is Scope.EXCEPTIONS)
    return [finding for rule in last for finding in rule.findings(after)]


def _reported(finding: Finding, least: Severity) -> bool:
    order = tuple(Severity)
    return order.index(finding.severity) <= order.index(least)
