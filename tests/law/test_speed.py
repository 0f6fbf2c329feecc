"""The whole matrix is derived while nobody notices."""

from datetime import date
from time import process_time

from ratify.law import positions
from ratify.register import Register


def test_55_states_under_13_instruments_take_less_than_a_tenth_of_a_second(
    baseline: Register,
) -> None:
    def matrix() -> float:
        start = process_time()
        cells = [positions(baseline, code, date(2026, 11, 21)) for code in baseline.instruments]
        taken = process_time() - start
        assert sum(map(len, cells)) == 55 * 13
        return taken

    # About 0.02 s on two slow cores; the best of several runs, so that neighbours do not count.
    assert min(matrix() for _ in range(7)) < 0.1
