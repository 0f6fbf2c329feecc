"""``rec_instruments.yaml`` and ``targets.yaml``: what they demand of those who edit them."""

import shutil

import pytest

from ratify.errors import DataRejected
from ratify.seeds import baseline_folder
from ratify.seeds.regimes import check_regimes, read_regimes
from ratify.seeds.targets import check_targets, read_targets

READERS = {
    "rec_instruments.yaml": (check_regimes, read_regimes),
    "targets.yaml": (check_targets, read_targets),
}


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "targets.yaml",
            '  baseline_date: "2015-01"\n  url: https://migrationnetwork.un.org/projects/'
            "joint-labour-migration-programme-jlmp\n",
            "  target_value: 40\n",
            "a number needs the address of the decision that sets it",
        ),
        ("targets.yaml", "  counts: bound", "  counts: bond", "did you mean 'bound'?"),
        ("targets.yaml", '"2015-01"', '"2015-13"', "is not a date"),
        ("rec_instruments.yaml", "mark: unverified", "mark: guessed", "'guessed' is no code here"),
        (
            "rec_instruments.yaml",
            "          mark: unverified\n",
            "          mark: sourced\n",
            "what is marked sourced needs an address in urls",
        ),
        ("rec_instruments.yaml", "in_force: true", "in_force: maybe", "'in_force' must be true"),
        ("rec_instruments.yaml", "bond: treaty", "bound: treaty", "'bound' is no key here"),
        ("rec_instruments.yaml", 'state: "BDI"', "state: Burundi", "is not a State's code"),
    ],
)
def test_a_mistake_is_a_finding_with_its_line(tmp_path, file, old, new, message):
    path = tmp_path / file
    shutil.copy(baseline_folder() / file, path)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    check, read = READERS[file]

    document, facts = check(tmp_path)

    findings = [str(finding) for finding in document.findings]
    assert facts == ()
    assert any(message in finding for finding in findings), findings
    assert all(finding.startswith(f"{file}:") for finding in findings)
    with pytest.raises(DataRejected):
        read(tmp_path)


@pytest.mark.parametrize("file", list(READERS))
def test_a_file_that_is_missing_is_said(tmp_path, file):
    _, read = READERS[file]

    with pytest.raises(DataRejected, match="this file is missing"):
        read(tmp_path)


@pytest.mark.parametrize("file", list(READERS))
def test_the_published_file_has_nothing_wrong(file):
    check, _ = READERS[file]

    document, facts = check(baseline_folder())
    assert document.findings == []
    assert facts
