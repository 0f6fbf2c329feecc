"""The site of the published record in English, and one of an invented record that is full of evil.

Each is written once for all tests.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import pytest

from ratify.checks import run
from ratify.present.site import Record, write_site
from ratify.register import Register
from ratify.seeds import baseline_folder
from ratify.seeds.regimes import read_regimes
from tests.present.site import evil
from tests.present.site.reading import Html, read

TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Site:
    """A site as it was written, and its pages as they are read."""

    root: Path

    @cached_property
    def pages(self) -> dict[str, Html]:
        """All pages by their path."""
        return {
            path.relative_to(self.root).as_posix(): read(path.read_text("utf-8"))
            for path in sorted(self.root.rglob("*.html"))
        }


@pytest.fixture(scope="session")
def record(baseline: Register) -> Record:
    """The published record as of a day."""
    outcome = run(store=baseline, today=TODAY)
    return Record(baseline, TODAY, read_regimes(baseline_folder()), outcome)


@pytest.fixture(scope="session")
def site(record: Record, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the published record."""
    root = tmp_path_factory.mktemp("published") / "site"
    write_site(record, root, ("en",))
    return Site(root)


@pytest.fixture(scope="session")
def evil_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of an invented record whose texts look like code, in two languages."""
    root = tmp_path_factory.mktemp("evil") / "site"
    write_site(Record(evil.register(), TODAY), root, ("en", "ar"))
    return Site(root)
