"""What a treaty lets a State exclude, and what it asks a State to accept."""

from ratify.law.declared import excludes, items_in
from ratify.law.recording.case import Case
from ratify.register import Flexibility
from ratify.vocabulary import ActKind, FlexibilityKind

_EXCLUSIONS = (FlexibilityKind.EXCLUSION, FlexibilityKind.LIMITED_EXCLUSION)


def exclusion_not_allowed(case: Case) -> str | None:
    """Where a treaty has no clause on exclusions, a State takes it whole."""
    if not _declares(case) or not excludes(case.act.declaration):
        return None
    if any(one.kind in _EXCLUSIONS for one in case.treaty.flexibility):
        return None
    return f"{case.treaty.code} allows no Part or category to be excluded."


def excludes_too_much(case: Case) -> str | None:
    """A treaty names what may be excluded, and how much of it."""
    rule = _rule(case, FlexibilityKind.EXCLUSION)
    if rule is None or not excludes(case.act.declaration):
        return None
    named = items_in(case.act.declaration, rule.items)
    if unknown := [item for item in named if item not in rule.items]:
        return _not_named(case, rule, unknown)
    if rule.at_most is not None and len(named) > rule.at_most:
        return (
            f"{rule.article} of {case.treaty.code} allows {rule.at_most} exclusion at most, "
            f"not {len(named)}."
        )
    return None


def accepts_too_little(case: Case) -> str | None:
    """A treaty of several branches asks for a least number of them on consent."""
    rule = _rule(case, FlexibilityKind.ACCEPTANCE)
    if rule is None or not case.is_consent:
        return None
    named = items_in(case.act.declaration, rule.items)
    if unknown := [item for item in named if item not in rule.items]:
        return _not_named(case, rule, unknown)
    if named and len(named) < rule.minimum:
        return (
            f"{rule.article} of {case.treaty.code} asks for {rule.minimum} at least, "
            f"and {len(named)} are accepted."
        )
    if named and rule.one_of and not set(named) & set(rule.one_of):
        return f"{rule.article} of {case.treaty.code} asks for one of {', '.join(rule.one_of)}."
    return None


def compulsory_declaration_missing(case: Case) -> str | None:
    """Some ratifications cannot be registered without a declaration; lists often omit it."""
    if not case.is_consent or case.act.declaration or case.of(ActKind.DECLARATION):
        return None
    rule = next((one for one in case.treaty.flexibility if one.compulsory), None)
    if rule is None:
        return None
    return f"{rule.article} of {case.treaty.code} asks for a declaration, and none is given."


def _not_named(case: Case, rule: Flexibility, unknown: list[str]) -> str:
    return (
        f"{rule.article} of {case.treaty.code} names {', '.join(rule.items)}, "
        f"and not {', '.join(unknown)}."
    )


def _declares(case: Case) -> bool:
    return case.is_consent or case.act.kind in (ActKind.DECLARATION, ActKind.RESERVATION)


def _rule(case: Case, kind: FlexibilityKind) -> Flexibility | None:
    """Return the treaty's clause of that kind, if the act is one that may use it."""
    if not _declares(case):
        return None
    return next((one for one in case.treaty.flexibility if one.kind is kind and one.items), None)
