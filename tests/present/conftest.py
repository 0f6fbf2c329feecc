"""One Chromium for all tests of pages, started when the first of them runs."""

from collections.abc import Iterator

import pytest

from tests.present.maps.browser import Reader


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """A reader with a real browser and no network."""
    found = Reader()
    yield found
    found.close()
