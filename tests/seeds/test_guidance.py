"""The guidance file: what it must never claim, and what is said when it is damaged."""

import re
from pathlib import Path

import pytest

from ratify.register.guidance import Guidance
from ratify.seeds import baseline_folder
from ratify.seeds.guidance import FILE, read_guidance
from ratify.vocabulary import ActKind, Family, Obstacle

NEVER = (
    "costs nothing",
    "costs us nothing",
    "no law need change",
    "no change of law",
    "cannot be denounced",
    "all neighbours have",
    "every neighbour has",
)


def _read(tmp_path: Path, old: str, new: str) -> list[str]:
    text = (baseline_folder() / FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    reading = read_guidance(tmp_path)
    assert reading.guidance is None
    return [str(finding) for finding in reading.findings]


def test_every_obstacle_has_a_concern_with_supported_answers(guidance: Guidance) -> None:
    assert {concern.obstacle for concern in guidance.concerns} == set(Obstacle)
    for concern in guidance.concerns:
        assert concern.answers
        assert all(answer.support for answer in concern.answers)


def test_nothing_is_said_that_a_lawyer_would_take_back(guidance: Guidance) -> None:
    said = [answer.text.lower() for concern in guidance.concerns for answer in concern.answers]
    said += [element.text.lower() for paper in guidance.papers for element in paper.contents]
    assert not [words for words in NEVER if any(words in text for text in said)]


def test_a_support_that_was_seen_says_where_or_what_it_was(guidance: Guidance) -> None:
    supports = {
        it for concern in guidance.concerns for answer in concern.answers for it in answer.support
    }
    assert all(it.url == "" for it in supports if not it.seen)
    assert all(re.match(r"https?://", it.url) for it in supports if it.url)


def test_an_answer_is_seen_only_when_all_that_it_rests_on_was_seen(guidance: Guidance) -> None:
    concern = guidance.concern(Obstacle.UNEMPLOYMENT_PREFERENCE_NATIONALS)
    assert concern is not None
    by_start = {answer.text.split(":")[0]: answer.seen for answer in concern.answers}
    assert by_start["Preference for nationals stays possible"] is False


def test_there_is_a_paper_for_each_family_of_law(guidance: Guidance) -> None:
    families = {family for paper in guidance.papers for family in paper.families}
    assert families == {Family.AU, Family.UN, Family.ILO}
    letter = guidance.paper("ilo_letter")
    assert letter is not None
    draft = letter.draft(ActKind.RATIFICATION)
    assert draft is not None
    assert "19(5)(d)" in " ".join(draft.paragraphs)
    assert letter.draft(ActKind.ACCESSION) is None
    assert guidance.paper("passport") is None


def test_drafts_have_fields_that_the_record_fills_and_gaps_that_people_fill(
    guidance: Guidance,
) -> None:
    drafts = [draft for paper in guidance.papers for draft in paper.drafts]
    assert len(drafts) == 6
    known = {"treaty", "adopted_at", "adopted", "signed", "state", "declarations"}
    for draft in drafts:
        text = "\n".join(draft.paragraphs)
        assert set(re.findall(r"\{(\w+)\}", text)) <= known
        assert {"treaty", "state"} <= set(re.findall(r"\{(\w+)\}", text))
        assert text.count("[") == text.count("]") >= 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("support: [icrmw-79, cmw25]", "support: [icrmw-97, cmw25]", "'icrmw-97'"),
        ("  own-search:\n", "  unused:\n    text: x\n    seen: false\n  own-search:\n", "'unused'"),
        ("obstacle: sovereignty", "obstacle: sovereign", "did you mean 'sovereignty'"),
        ("    heard:", "    herd:", "'herd' is no key here"),
        ("    seen: false\n", "    seen: no\n", "quotes"),
    ],
)
def test_damage_is_told_by_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    findings = _read(tmp_path, old, new)
    assert any(said in finding for finding in findings), findings
    assert all(re.match(rf"{FILE}:\d+:", finding) for finding in findings)


def test_a_missing_file_is_one_finding(tmp_path: Path) -> None:
    reading = read_guidance(tmp_path)
    assert reading.guidance is None
    assert len(reading.findings) == 1
