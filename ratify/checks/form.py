"""The form of data files that could be read: what the schemas, the codes and the bytes say."""

from collections.abc import Collection, Iterator

from ratify.findings import Finding
from ratify.seeds import Reading, uncanonical
from ratify.seeds.beside import Beside
from ratify.seeds.guidance import read_guidance
from ratify.seeds.regimes import check_regimes
from ratify.seeds.rules import NOT_CANONICAL, WRONG_FILE
from ratify.seeds.scoring import check_scoring
from ratify.seeds.targets import check_targets


def findings_of_form(reading: Reading, beside: Beside, codes: Collection[str]) -> Iterator[Finding]:
    """Every finding of form with one of these codes.

    Files beside the records (waivers, counts, guidance, scoring, targets, instruments of RECs)
    are read where they are; a folder that has none of them is a data folder too.
    """
    found = [*reading.findings, *(one for one in _beside(reading, beside) if _is_there(one))]
    if NOT_CANONICAL.code in codes and reading.register is not None:
        found += uncanonical(reading.register, reading.folder)
    return (one for one in found if one.code in codes)


def _beside(reading: Reading, beside: Beside) -> Iterator[Finding]:
    folder = reading.folder
    yield from beside.findings
    yield from read_guidance(folder).findings
    for check in (check_scoring, check_targets, check_regimes):
        yield from check(folder)[0].findings


def _is_there(finding: Finding) -> bool:
    return finding.code != WRONG_FILE.code
