"""Where the public lists were when last seen."""

from urllib.parse import urlsplit

import pytest

from ratify.errors import UsageProblem
from ratify.register import Register
from ratify.sources.catalogue import public_list


@pytest.mark.parametrize(
    ("source", "instruments"),
    [
        ("normlex", ("C087", "C097", "C102", "C118", "C143", "C181", "C189")),
        ("untc", ("ICRMW",)),
        ("au", ("BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP")),
    ],
)
def test_each_instrument_has_a_list_with_its_depositary(
    baseline: Register, source: str, instruments: tuple[str, ...]
) -> None:
    for code in instruments:
        found = public_list(baseline, source, code)
        assert urlsplit(found.url).scheme == "https"
        assert urlsplit(found.url).hostname in found.hosts


def test_normlex_pages_exist_in_other_languages(baseline: Register) -> None:
    assert "nrmlx_fr" in public_list(baseline, "normlex", "C189", "fr").url
    assert "nrmlx_en" in public_list(baseline, "normlex", "C189", "sw").url


@pytest.mark.parametrize(
    ("source", "instrument"),
    [("normlex", "YOUTH"), ("untc", "C189"), ("au", "C189"), ("x", "C189")],
)
def test_a_source_that_keeps_no_such_list_says_so(
    baseline: Register, source: str, instrument: str
) -> None:
    with pytest.raises(UsageProblem):
        public_list(baseline, source, instrument)
