"""All rules in one tuple, and finding them by code."""

import difflib
from collections.abc import Collection

from ratify.checks import (
    acts,
    boundaries,
    counts,
    declarations,
    domestication,
    entry,
    exceptions,
    figures,
    guidance,
    instruments,
    ledger,
    membership,
    names,
    path,
    regimes,
    sequence,
    sources,
    translations,
)
from ratify.checks.rule import DataRule, Scope
from ratify.errors import UnknownName
from ratify.findings import Rule
from ratify.seeds import FORM_RULES

RULES: tuple[DataRule, ...] = (
    boundaries.map_of_the_55,
    boundaries.rings_closed_and_wound,
    boundaries.points_in_africa,
    exceptions.expired_waiver,
    exceptions.unused_waiver,
    exceptions.waiver_of_nothing,
    acts.signature_of_ilo_convention,
    acts.accession_to_ilo_convention,
    acts.reservation_not_possible,
    acts.separate_deposit,
    acts.act_of_no_member,
    acts.act_before_adoption,
    acts.act_before_opening,
    acts.act_in_the_future,
    acts.act_twice,
    acts.deposit_without_consent,
    acts.denunciation_by_no_party,
    acts.denunciation_outside_window,
    sequence.accession_after_signature,
    sequence.signature_after_consent,
    sequence.deposit_before_consent,
    sequence.ratification_without_signature,
    sequence.denunciation_without_rule,
    sequence.statement_without_consent,
    sequence.sources_disagree,
    sequence.partial_beside_full,
    sequence.partial_date,
    sequence.unverified_act,
    sequence.day_not_verified,
    sequence.kind_not_known,
    path.path_that_makes_no_sense,
    entry.one_standing_per_state,
    entry.treaty_entry_differs,
    entry.in_force_without_acts,
    entry.entry_not_recorded,
    entry.state_entry_differs,
    entry.effective_too_early,
    declarations.forbidden_exclusion,
    declarations.exclusion_too_wide,
    declarations.accepted_too_little,
    declarations.declaration_missing,
    declarations.declaration_unclear,
    counts.total_fell,
    counts.list_shrank,
    counts.counts_behind,
    domestication.operational_without_institution,
    domestication.rung_without_the_one_below,
    domestication.enacted_without_law,
    domestication.law_after_evidence,
    domestication.evidence_in_the_future,
    domestication.evidence_contradicts_standing,
    domestication.unverified_evidence,
    domestication.undated_evidence,
    membership.overlapping_memberships,
    membership.undated_membership,
    membership.member_before_founding,
    membership.future_membership,
    membership.the_eight_recs,
    membership.known_blocs,
    membership.weak_membership,
    membership.undated_membership_of_bloc,
    regimes.act_outside_membership,
    regimes.regime_dates,
    regimes.regime_of_nobody,
    regimes.target_of_nothing,
    sources.record_without_source,
    sources.record_of_nobody,
    sources.stale_instrument,
    sources.source_without_address,
    sources.source_in_the_future,
    sources.unused_source,
    sources.address_of_another_kind,
    sources.source_older_than_act,
    names.the_55_states,
    names.name_of_the_au,
    names.ambiguous_name,
    names.shared_code,
    names.name_not_canonical,
    translations.name_in_six_languages,
    translations.title_in_six_languages,
    translations.title_of_our_own,
    guidance.example_not_on_record,
    instruments.provision_without_article,
    instruments.no_provisions,
    instruments.ilo_convention_like_no_other,
    instruments.binding_act_of_the_family,
    instruments.dates_of_instrument,
    instruments.rule_not_read,
    figures.figure_without_year,
    figures.impossible_figure,
    figures.old_figure,
    figures.missing_figure,
    ledger.record_without_time_or_name,
    ledger.retraction_without_reason,
    ledger.unknown_origin,
    ledger.repeated_id,
    ledger.baseline_not_loaded,
    ledger.baseline_changed,
    ledger.baseline_withdrawn,
    ledger.retracted_but_published,
)
"""The rules over records, by code."""

ALL_RULES: tuple[Rule, ...] = (*FORM_RULES, *RULES)
"""Rules of form (``S…``) and rules over records (``R…``)."""

WAIVABLE = frozenset(rule.code for rule in RULES if rule.scope is not Scope.EXCEPTIONS)
"""Codes that a waiver may name."""


def find_rule(code: str) -> Rule:
    """Return the rule of that code, whatever its case.

    :raises UnknownName: no rule has it; the hint names the nearest.
    """
    wanted = code.strip().upper()
    for rule in ALL_RULES:
        if rule.code == wanted:
            return rule
    raise UnknownName(f"No rule has the code {code!r}.", _nearest(wanted))


def chosen(select: Collection[str], ignore: Collection[str]) -> frozenset[str]:
    """Return the codes that are selected and not ignored; both may be beginnings of codes.

    :raises UnknownName: no rule has a code that begins so.
    """
    wanted = _beginning(select) if select else frozenset(rule.code for rule in ALL_RULES)
    return wanted - _beginning(ignore)


def _beginning(beginnings: Collection[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in beginnings:
        start = text.strip().upper()
        codes = {rule.code for rule in ALL_RULES if start and rule.code.startswith(start)}
        if not codes:
            raise UnknownName(f"No rule has a code like {text!r}.", _nearest(start))
        found |= codes
    return frozenset(found)


def _nearest(code: str) -> str:
    codes = [rule.code for rule in ALL_RULES]
    digits = code.replace("O", "0").replace("I", "1").replace("L", "1")
    near = difflib.get_close_matches(digits, codes, n=3, cutoff=0.5)
    return f"Did you mean {', '.join(near)}?" if near else "See them all: ratify rule"
