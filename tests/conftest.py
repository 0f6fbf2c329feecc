"""What all tests share: one profile for properties, and the published baseline, read once."""

import pytest
from hypothesis import HealthCheck, settings

from ratify.register import Register
from ratify.register.guidance import Guidance

settings.register_profile(
    "ratify",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ratify")


@pytest.fixture(scope="session")
def baseline() -> Register:
    """The real record, as published with the program."""
    from ratify.seeds import baseline_folder, read_folder

    reading = read_folder(baseline_folder())
    assert reading.register is not None, "\n".join(map(str, reading.findings))
    return reading.register


@pytest.fixture(scope="session")
def guidance() -> Guidance:
    """The published guidance on ratifying."""
    from ratify.seeds import baseline_folder
    from ratify.seeds.guidance import read_guidance

    reading = read_guidance(baseline_folder())
    assert reading.guidance is not None, "\n".join(map(str, reading.findings))
    return reading.guidance
