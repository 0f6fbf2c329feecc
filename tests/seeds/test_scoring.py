"""``scoring.yaml`` and files of weights: what is wrong is said, with its line."""

import shutil

import pytest

from ratify.analysis.criteria import CRITERIA
from ratify.analysis.scoring import with_weights
from ratify.analysis.shortlist import check_weights
from ratify.errors import BadWeights, DataRejected, Exit
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import check_scoring, read_scoring, read_weights


@pytest.fixture
def folder(tmp_path):
    shutil.copy(baseline_folder() / "scoring.yaml", tmp_path)
    return tmp_path


def edited(folder, old, new):
    path = folder / "scoring.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    document, scoring = check_scoring(folder)
    assert scoring is None
    return [str(finding) for finding in document.findings]


def test_the_published_scoring_weighs_every_criterion_and_can_be_used(baseline):
    scoring = read_scoring(baseline_folder())

    check_weights(scoring)
    assert set(scoring.criteria) == {item.code for item in CRITERIA}
    assert set(scoring.sisters) == set(baseline.instruments)
    for code, sisters in scoring.sisters.items():
        assert set(sisters) <= set(baseline.instruments) - {code}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  signed:\n    weight: 2", "  signed:\n    weight: -2", "'weight'"),
        ("  signed:\n    weight: 2", "  signed:\n    weight: two", "'weight' must be a number"),
        ("  signed:\n", "  signd:\n", "'signd' is no criterion; known are awaits_deposit"),
        ("minmax\n", "minmix\n", "'minmix' is no code here: did you mean 'minmax'?"),
        ("recent_years: 5", "recent_years: 0", "recent_years"),
        ("concentration: 20", "concentration: 0", "concentration"),
        ("\nmissing: leave_out", "\nmissing: zero", "'zero' is no code here"),
        ("\nbalance:", "\nbalanse:", "'balanse' is no key here: did you mean 'balance'?"),
    ],
)
def test_a_mistake_is_a_finding_with_its_line(folder, old, new, message):
    findings = edited(folder, old, new)

    assert any(message in finding for finding in findings), findings
    assert all(finding.startswith("scoring.yaml:") for finding in findings)


def test_a_criterion_without_a_weight_is_asked_for(folder):
    (finding,) = edited(folder, "  remittances:\n    weight: 1\n", "")

    assert "'remittances' has no weight: give it one, 0 to leave it out." in finding


def test_a_file_that_is_wrong_or_missing_is_refused_with_its_first_error(folder):
    edited(folder, "concentration: 20", "concentration: 0")
    with pytest.raises(DataRejected, match=r"scoring\.yaml:\d+: error") as caught:
        read_scoring(folder)
    assert caught.value.exit_code is Exit.REFUSED

    (folder / "scoring.yaml").unlink()
    with pytest.raises(DataRejected, match="this file is missing"):
        read_scoring(folder)


def weights(tmp_path, text):
    path = tmp_path / "weights.yaml"
    path.write_text(text, encoding="utf-8")
    return with_weights(read_scoring(baseline_folder()), read_weights(path))


def test_weights_of_a_file_replace_those_that_they_name(tmp_path):
    found = weights(tmp_path, "signed: 5\nmigrants: 0.5\n")

    assert (found.weight("signed"), found.weight("migrants")) == (5.0, 0.5)
    assert found.weight("emigrants") == read_scoring(baseline_folder()).weight("emigrants")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("signed: -1", "below zero"),
        ("signed: .nan", "not a finite number"),
        ("signed: .inf", "not a finite number"),
        (f"signed: {'9' * 400}", "not a finite number"),
        ("signed: much", "which is not a number"),
        ("signed: [1, 2]", "which is not a number"),
        ("signed: true", "which is not a number"),
        ("signed:", "which is not a number"),
        ("sign: 1", "No criterion is called 'sign'"),
        ("1: 1", "No criterion is called '1'"),
        ("", "holds no weights"),
        ("- signed", "holds no weights"),
        ("signed: {", "is not YAML"),
        ("\x00", "is not YAML"),
    ],
)
def test_weights_that_make_no_sense_are_refused_in_words(tmp_path, text, sentence):
    with pytest.raises(BadWeights, match=sentence) as caught:
        weights(tmp_path, text)

    assert caught.value.exit_code is Exit.USAGE


def test_a_file_of_weights_that_is_not_there_is_said(tmp_path):
    with pytest.raises(BadWeights, match="cannot be read"):
        read_weights(tmp_path / "none.yaml")
    with pytest.raises(BadWeights, match="cannot be read"):
        read_weights(tmp_path)
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(BadWeights, match="cannot be read"):
        read_weights(tmp_path / "bytes.yaml")
