"""What may be recorded as a finding: a rung rests on its evidence, and never on the future."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.analysis.finding import object_to_finding
from ratify.register import PartialDate, Provision, Retraction
from ratify.vocabulary import Rung, Severity
from tests.analysis.worlds import world
from tests.builders import evidence

TODAY = date(2020, 1, 1)
LISTED = Provision(key="art. 1", requirement="Invented duty")


def objections(finding, *beside):
    record = world(evidence=beside)
    treaty = replace(record.instruments["XAU"], provisions=(LISTED,))
    record = replace(record, instruments={**record.instruments, "XAU": treaty})
    return {one.code: one.severity for one in object_to_finding(record, finding, TODAY)}


def found(rung, provision="art. 1", day="2019", instrument="XAU", **changes):
    return replace(evidence(instrument, "XAA", provision, rung, day), **changes)


def test_a_law_that_is_named_and_dated_before_the_finding_stands():
    finding = found(Rung.ENACTED_PARTIAL, law_title="Invented Act", law_date=PartialDate(2018))
    assert objections(finding) == {}


def test_what_is_enacted_must_name_its_law():
    assert objections(found(Rung.ENACTED_FULL)) == {"enacted-without-law": Severity.ERROR}
    assert objections(found(Rung.ENACTED_FULL, law_reference="Act 7 of 2010")) == {}


def test_nothing_is_operational_before_an_institution_is_designated():
    finding = found(Rung.OPERATIONAL)
    refused = {"operational-without-institution": Severity.ERROR}

    assert objections(finding) == refused
    assert objections(finding, found(Rung.INSTITUTION_DESIGNATED, "art. 2")) == refused
    assert objections(finding, found(Rung.INSTITUTION_DESIGNATED, "art. 1")) == {}
    assert objections(finding, found(Rung.INSTITUTION_DESIGNATED, "*")) == {}


def test_an_institution_without_a_law_is_odd_and_not_refused():
    finding = found(Rung.INSTITUTION_DESIGNATED)

    assert objections(finding) == {"institution-without-law": Severity.WARNING}
    assert objections(replace(finding, law_title="Invented Order")) == {}
    assert objections(finding, found(Rung.ENACTED_PARTIAL, law_title="Invented Act")) == {}


@pytest.mark.parametrize(
    ("day", "allowed"), [("2019", True), ("2020", True), ("2020-01-02", False)]
)
def test_a_finding_is_never_from_the_future(day, allowed):
    assert ("future-finding" not in objections(found(Rung.GAP_REVIEW, day=day))) is allowed


def test_a_finding_is_not_older_than_the_law_that_it_speaks_of():
    finding = found(Rung.ENACTED_FULL, law_title="Invented Act", law_date=PartialDate(2019, 6))

    assert objections(replace(finding, date=PartialDate(2019, 5))) == {
        "finding-before-law": Severity.ERROR
    }
    assert objections(replace(finding, date=PartialDate(2019))) == {}


def test_an_article_beside_the_checklist_is_warned_about():
    assert objections(found(Rung.GAP_REVIEW, "art. 9")) == {"not-on-checklist": Severity.WARNING}
    assert objections(found(Rung.GAP_REVIEW, "*")) == {}


def test_a_state_that_cannot_be_bound_has_no_law_to_assess():
    record = world(memberships=())
    finding = found(Rung.GAP_REVIEW, "*", instrument="XILO")
    [objection] = object_to_finding(record, finding, TODAY)

    assert (objection.code, objection.severity) == ("finding-of-outsider", Severity.ERROR)
    assert "XAA is no member of the ILO" in objection.sentence


def test_the_same_finding_is_not_recorded_twice():
    finding = found(Rung.GAP_REVIEW)
    retracted = replace(
        finding,
        retraction=Retraction(
            reason="misread", recorded_at=datetime(2019, 5, 1, tzinfo=UTC), recorded_by="tester"
        ),
    )

    assert objections(finding, finding) == {"duplicate-finding": Severity.ERROR}
    assert objections(finding, retracted) == {}
