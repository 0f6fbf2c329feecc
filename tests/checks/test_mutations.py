"""Two hundred damages to the published data, each in a random fitting place: its rule fires."""

import shutil
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from ratify.checks import RULES, run
from ratify.findings import Finding
from ratify.seeds import FORM_RULES, Reading, baseline_folder, read_folder
from tests.checks.cases import TODAY, stored
from tests.checks.damages_beside import BESIDE
from tests.checks.damages_to_acts import ACTS
from tests.checks.damages_to_descriptions import DESCRIPTIONS
from tests.checks.damages_to_entry import ENTRY
from tests.checks.damages_to_files import FORM
from tests.checks.damages_to_records import RECORDS
from tests.checks.world import World

DAMAGES = {**ACTS, **ENTRY, **BESIDE, **RECORDS, **DESCRIPTIONS}
SEED = 20261121
NUMBER = 200


def seeded() -> list[tuple[str, int]]:
    """Each rule in turn until there are enough: the code, and the seed of its damage."""
    codes = sorted(DAMAGES)
    return [(codes[at % len(codes)], SEED + at) for at in range(NUMBER)]


@pytest.fixture(scope="module")
def published() -> Reading:
    """The real data, read once."""
    return read_folder(baseline_folder())


@pytest.fixture(scope="module")
def before(published: Reading) -> Counter[tuple[str, str, str]]:
    """What is found in the real data as they are."""
    assert published.register is not None
    outcome = run(published, stored(published.register), today=TODAY)
    return _told((*outcome.findings, *(item.finding for item in outcome.waived)))


@pytest.mark.parametrize(("code", "seed"), seeded())
def test_damage_in_a_random_place_is_found(
    code: str, seed: int, published: Reading, before: Counter[tuple[str, str, str]], tmp_path: Path
) -> None:
    world = World(published, Random(seed), tmp_path)  # noqa: S311, no secret
    about = DAMAGES[code](world)
    needed = [code, "R501"] if code == "R012" else [code]
    outcome = run(world.reading, world.store, today=TODAY, select=needed)
    found = _told((*outcome.findings, *(item.finding for item in outcome.waived)))
    fresh = [told for told in found - before if told[0] == code]
    assert any(about in subject for _, subject, _ in fresh), f"{code} does not see {about}"


@pytest.mark.parametrize("code", sorted(FORM))
def test_damage_to_the_form_of_a_file_is_found(code: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(baseline_folder(), tmp_path / "data"))
    damaged = FORM[code](folder, Random(f"{SEED} {code}"))  # noqa: S311, no secret
    outcome = run(read_folder(folder), today=TODAY, select=[code])
    assert damaged.relative_to(folder).as_posix() in {
        one.file for one in outcome if one.code == code
    }


def test_every_rule_is_damaged_at_least_once() -> None:
    assert {code for code, _ in seeded()} == {rule.code for rule in RULES}
    assert FORM.keys() == {rule.code for rule in FORM_RULES}


def _told(findings: tuple[Finding, ...]) -> Counter[tuple[str, str, str]]:
    return Counter((one.code, one.subject, one.message) for one in findings)
