"""What may be recorded: each rule of law as a small function, listed with its code and source.

A rule returns one sentence when it objects, else None. Errors refuse the act; warnings name
oddities that real lists contain. The order of recording does not matter: an act that was done
earlier may be recorded later.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ratify.law.position import Objection
from ratify.law.recording import dates, declarations, kinds, leaving, sequence
from ratify.law.recording.case import Case, case_of
from ratify.register import Act, Register
from ratify.vocabulary import Severity


class RecordingRule(NamedTuple):
    """A rule on what may be recorded.

    :param code: stable over versions.
    :param law: the legal source of the rule.
    :param objects: returns a sentence when the rule forbids or doubts the act.
    """

    code: str
    severity: Severity
    law: str
    objects: Callable[[Case], str | None]


_ERROR, _WARNING = Severity.ERROR, Severity.WARNING
_FINAL_CLAUSES = "VCLT arts. 11 and 24(4), and the treaty's final clauses"

RULES = (
    RecordingRule(
        "signature-of-ilo-convention",
        _ERROR,
        "ILO Constitution art. 19(5)",
        kinds.signature_not_possible,
    ),
    RecordingRule(
        "reservation-to-ilo-convention",
        _ERROR,
        "VCLT art. 5; practice of the ILO",
        kinds.reservation_not_possible,
    ),
    RecordingRule(
        "accession-to-ilo-convention",
        _ERROR,
        "ILO Constitution art. 19(5)(d)",
        kinds.not_a_ratification,
    ),
    RecordingRule(
        "separate-deposit",
        _ERROR,
        "VCLT art. 16; practice of the depositaries",
        kinds.deposit_not_separate,
    ),
    RecordingRule("future-date", _ERROR, "Only what was done is on record", dates.in_the_future),
    RecordingRule("before-adoption", _ERROR, "VCLT arts. 9 and 10", dates.before_adoption),
    RecordingRule("before-opening", _ERROR, _FINAL_CLAUSES, dates.before_opening),
    RecordingRule("not-a-member", _ERROR, _FINAL_CLAUSES, dates.not_a_member),
    RecordingRule(
        "deposit-without-consent",
        _ERROR,
        "VCLT arts. 2(1)(b) and 16",
        sequence.deposit_without_consent,
    ),
    RecordingRule(
        "denunciation-before-party", _ERROR, "VCLT arts. 42(2) and 54", leaving.not_a_party
    ),
    RecordingRule(
        "denunciation-outside-window", _ERROR, "VCLT art. 54(a)", leaving.outside_the_window
    ),
    RecordingRule(
        "exclusion-not-allowed", _ERROR, "VCLT art. 17(1)", declarations.exclusion_not_allowed
    ),
    RecordingRule("excludes-too-much", _ERROR, "VCLT art. 17(1)", declarations.excludes_too_much),
    RecordingRule("accepts-too-little", _ERROR, "VCLT art. 17(2)", declarations.accepts_too_little),
    RecordingRule("duplicate", _ERROR, "An act is done once", sequence.on_record_already),
    RecordingRule("rival-date", _WARNING, "Sources are kept side by side", sequence.rival_date),
    RecordingRule("denunciation-rule-unknown", _WARNING, "VCLT art. 56", leaving.no_rule_known),
    RecordingRule("effective-too-early", _WARNING, "VCLT art. 24", dates.effective_too_early),
    RecordingRule(
        "signature-after-consent", _WARNING, "VCLT art. 14", sequence.signature_after_consent
    ),
    RecordingRule(
        "deposit-before-signature",
        _WARNING,
        "VCLT arts. 14 and 16",
        sequence.deposit_before_signature,
    ),
    RecordingRule(
        "deposit-before-consent", _WARNING, "VCLT art. 16", sequence.deposit_before_consent
    ),
    RecordingRule(
        "accession-after-signature", _WARNING, "VCLT art. 15", sequence.accession_after_signature
    ),
    RecordingRule(
        "ratification-without-signature",
        _WARNING,
        "VCLT art. 14",
        sequence.ratification_without_signature,
    ),
    RecordingRule(
        "missing-declaration",
        _WARNING,
        "VCLT art. 17",
        declarations.compulsory_declaration_missing,
    ),
    RecordingRule(
        "partial-date", _WARNING, "A partial date counts from its last day", dates.only_partly_known
    ),
)


def object_to(register: Register, act: Act, today: date) -> tuple[Objection, ...]:
    """Return what the law says against recording an act, errors first.

    An act that is on record in this register already is judged as if it were not.

    :param today: the day of recording.
    :raises KeyError: the register has no such State or instrument.
    """
    case = case_of(register, act, today)
    return tuple(
        Objection(code=rule.code, severity=rule.severity, sentence=sentence, rule=rule.law)
        for rule in RULES
        if (sentence := rule.objects(case)) is not None
    )
