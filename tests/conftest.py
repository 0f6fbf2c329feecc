"""What all tests share: one profile for properties, and the published baseline, read once."""

import pytest
from hypothesis import settings

from ratify.register import Register

settings.register_profile("ratify", derandomize=True, deadline=None, database=None)
settings.load_profile("ratify")


@pytest.fixture(scope="session")
def baseline() -> Register:
    """The real record, as published with the program."""
    from ratify.seeds import baseline_folder, read_folder

    reading = read_folder(baseline_folder())
    assert reading.register is not None, "\n".join(map(str, reading.findings))
    return reading.register
