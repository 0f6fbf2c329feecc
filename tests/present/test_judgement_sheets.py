"""Judgement about an invented world, laid out: every sheet in every format, and at every width."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.analysis.coverage import domestication
from ratify.analysis.diff import diff
from ratify.analysis.gaps import gaps
from ratify.analysis.harmonisation import harmonisation
from ratify.analysis.peers import peers
from ratify.analysis.regimes import regime_view
from ratify.analysis.robustness import robustness
from ratify.analysis.scope import Scope, scope
from ratify.analysis.shortlist import Shortlist, shortlist
from ratify.analysis.targets import Counted, Target, progress
from ratify.analysis.trend import trend
from ratify.present.formats import Format
from ratify.present.render import Surface, render
from ratify.present.sheet import Sheet
from ratify.present.sheets.coverage import Roll, rolled_sheet
from ratify.present.sheets.diff import diff_sheet
from ratify.present.sheets.domestication import domestication_sheet
from ratify.present.sheets.gap_counts import Per, gaps_per
from ratify.present.sheets.groups import groups_sheet
from ratify.present.sheets.harmonisation import harmonisation_sheet
from ratify.present.sheets.harmony_tables import layers_sheet, pulls_sheet
from ratify.present.sheets.peers import peers_sheet
from ratify.present.sheets.points import points_sheet
from ratify.present.sheets.regime import regime_sheet
from ratify.present.sheets.regime_beside import beside
from ratify.present.sheets.shortlist import shortlist_sheet
from ratify.present.sheets.status import status_sheet
from ratify.present.sheets.targets import targets_sheet
from ratify.present.sheets.trend import trend_sheet
from ratify.present.sheets.trend_summary import summary_sheet
from ratify.register import Flexibility, PartialDate, Provision, Register
from ratify.register.regimes import (
    Aspect,
    Bond,
    Mark,
    MemberAct,
    RecRegime,
    RegimeInstrument,
    Statement,
)
from ratify.vocabulary import ActKind, FlexibilityKind, Rung, Verification
from tests.analysis.worlds import scoring, world
from tests.builders import evidence

DAY = date(2020, 1, 1)
CHECKLIST = (
    Provision(key="art. 1", requirement="Invented duty to inform", theme="recruitment"),
    Provision(key="art. 2", requirement="Invented duty to protect", theme="non_discrimination"),
    Provision(key="Annex I", requirement="Invented duty to help", theme="recruitment"),
)
CHOICE = Flexibility(
    kind=FlexibilityKind.EXCLUSION,
    article="art. 9",
    text="Annex I may be excluded by a declaration.",
    items=("Annex I",),
)
REGIME = RecRegime(
    organisation="XREC",
    instruments=(
        RegimeInstrument(
            code="XREC-2001",
            organisation="XREC",
            title="Invented Protocol on Movement",
            bond=Bond.RATIFICATION,
            adopted=PartialDate(2001, 5, 1),
            adopted_at="Inventville",
            in_force=True,
            in_force_mark=Mark.SOURCED,
            in_force_since=PartialDate(2003),
            threshold="two ratifications",
            threshold_mark=Mark.UNVERIFIED,
            acts=(
                MemberAct(
                    state="XAA",
                    kind=ActKind.RATIFICATION,
                    mark=Mark.DISPUTED,
                    date=PartialDate(2002, 3),
                    urls=("https://example.org/one",),
                ),
            ),
            statements=(
                Statement(aspect=Aspect.CONTENT, text="Ninety days.", mark=Mark.SOURCED),
                Statement(aspect=Aspect.THRESHOLD, text="Or was it three?", mark=Mark.DISPUTED),
            ),
        ),
    ),
    statements=(
        Statement(
            aspect=Aspect.CONTINUED_RIGHTS,
            text="Rights go on.",
            mark=Mark.SOURCED,
            since=PartialDate(2010),
        ),
    ),
)
AIM = Target(
    code="X-1",
    outcome="Invented outcome",
    title="Invented indicator",
    counts=Counted.BOUND,
    instruments=("XAU", "XILO"),
    baseline_date=PartialDate(2015, 1),
    target_date=PartialDate(2025),
    target_value=6,
)


def invented() -> Register:
    """The world of the shortlist, with a checklist, a choice, and findings on both."""
    law = {"law_title": "Invented Act", "law_reference": "No. 7"}
    findings = (
        replace(evidence("XAU", "XEE", "art. 1", Rung.ENACTED_PARTIAL, "2015"), **law),
        replace(evidence("XAU", "XEE", "art. 2", Rung.BILL_DRAFTED, "2016-03")),
        replace(
            evidence("XAU", "XEE", "*", Rung.GAP_REVIEW, "2014"),
            verification=Verification.UNVERIFIED,
        ),
        replace(evidence("XAU", "XBB", "art. 1", Rung.ENACTED_FULL, "2017"), **law),
    )
    found = world(evidence=findings)
    treaty = replace(found.instruments["XAU"], provisions=CHECKLIST, flexibility=(CHOICE,))
    return replace(found, instruments={**found.instruments, "XAU": treaty})


def asked(record: Register, *names: str, day: date = DAY) -> Scope:
    return scope(record, day, tuple(record.names.find(name) for name in names))


def ranked(record: Register) -> Shortlist:
    return shortlist(record, DAY, asked(record, "XAU"), scoring())


def _domestication(*names: str) -> Callable[[Register], Sheet]:
    return lambda record: domestication_sheet(
        record, domestication(record, DAY, asked(record, *names))
    )


def _rolled(roll: Roll) -> Callable[[Register], Sheet]:
    return lambda record: rolled_sheet(record, domestication(record, DAY, asked(record)), roll)


def _per(per: Per) -> Callable[[Register], Sheet]:
    return lambda record: gaps_per(record, gaps(record, DAY, asked(record)), per)


def _harmony(*names: str) -> Callable[[Register], Sheet]:
    def made(record: Register) -> Sheet:
        meant = asked(record, *names)
        return harmonisation_sheet(record, harmonisation(record, DAY, meant, [REGIME]), meant)

    return made


def _trend(*names: str) -> Callable[[Register], Sheet]:
    def made(record: Register) -> Sheet:
        meant = asked(record, *names)
        return trend_sheet(record, trend(record, DAY, meant), meant, DAY)

    return made


def _summary(record: Register) -> Sheet:
    return summary_sheet(record, trend(record, DAY, asked(record)), asked(record), DAY)


def _diff(record: Register) -> Sheet:
    found = diff(record, record, date(2018, 1, 1), DAY, asked(record))
    return diff_sheet(record, found, "What changed in an invented world", None)


def _status(record: Register) -> Sheet:
    view = regime_view(record, [REGIME], "XREC", DAY)
    assert view is not None
    return beside(status_sheet(record, asked(record, "XREC"), DAY), view)


def _regime(record: Register) -> Sheet:
    view = regime_view(record, [REGIME], "XREC", DAY)
    assert view is not None
    return regime_sheet(record, [view], DAY)


def _pulls(record: Register) -> Sheet:
    return pulls_sheet(record, harmonisation(record, DAY, asked(record, "XREC", "AU")))


def _layers(record: Register) -> Sheet:
    return layers_sheet(harmonisation(record, DAY, asked(record, "XREC"), [REGIME]))


SHEETS: dict[str, Callable[[Register], Sheet]] = {
    "shortlist": lambda record: shortlist_sheet(
        record, ranked(record), robustness(ranked(record), 3)
    ),
    "points": lambda record: points_sheet(record, ranked(record), robustness(ranked(record), 2)),
    "groups": lambda record: groups_sheet(record, ranked(record)),
    "domestication of a pair": _domestication("XEE", "XAU"),
    "domestication of a State that is not bound": _domestication("XBB", "XAU"),
    "domestication of a treaty": _domestication("XAU"),
    "domestication of all": _domestication(),
    **{f"domestication by {roll}": _rolled(roll) for roll in Roll},
    **{f"gaps by {per}": _per(per) for per in Per},
    "harmonisation of a REC": _harmony("XREC"),
    "harmonisation of two": _harmony("XREC", "AU"),
    "pulls": _pulls,
    "layers": _layers,
    "regime": _regime,
    "status of a REC with its regime": _status,
    "peers": lambda record: peers_sheet(record, peers(record, DAY, "XBB", "XAU")),
    "trend of a treaty": _trend("XAU"),
    "trend of all": _trend(),
    "trend in short": _summary,
    "targets": lambda record: targets_sheet(record, progress(record, DAY, [AIM]), DAY),
    "diff": _diff,
}


@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_in_every_format(name: str, form: Format, snapshot: SnapshotAssertion) -> None:
    assert render(SHEETS[name](invented()), form) == snapshot


@pytest.mark.parametrize("width", [80, 100, 160])
@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_is_wider_than_its_terminal(name: str, width: int) -> None:
    shown = render(SHEETS[name](invented()), Format.TABLE, Surface(width=width))
    assert max(map(len, shown.splitlines())) <= width


@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_shows_a_machine_code_to_a_reader(name: str) -> None:
    assert "_" not in render(SHEETS[name](invented()), Format.TABLE)


def test_a_reader_sees_three_reasons_and_how_many_more_there_are() -> None:
    sheet = SHEETS["shortlist"](invented())
    told = [line for line in sheet.summary if line.startswith("1. ")]
    assert len(told) == 1
    assert told[0].count("; ") <= 3
    assert len(sheet.rows[0].values["reasons"]) > 3  # type: ignore[arg-type]
    assert f"and {len(sheet.rows[0].values['reasons']) - 3} more" in told[0]  # type: ignore[arg-type]


def test_what_was_known_at_a_time_stands_in_the_head_of_a_comparison() -> None:
    record, then = invented(), datetime(2019, 6, 1, tzinfo=UTC)
    found = diff(record, record, DAY, DAY, asked(record))
    assert "as known at 2019-06-01" in diff_sheet(record, found, "Nothing", then).dated
