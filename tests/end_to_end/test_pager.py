"""A long answer at a terminal goes through a pager; nothing else does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Done
from tests.end_to_end.terminal import COLOUR, terminal

MARKING = {"PAGER": "sed s/^/paged:/", "RATIFY_NO_PAGER": ""}


def shown(office: Path, *words: str, **settings: str) -> str:
    with terminal(*words, folder=office, **settings) as screen:
        assert screen.leave() == 0
        return COLOUR.sub("", screen.raw)


def test_an_answer_longer_than_the_terminal_goes_through_the_pager_that_was_named(
    office: Path,
) -> None:
    text = shown(office, "status", "C189", **MARKING)
    assert "paged:C189 Domestic Workers" in text
    assert text.count("paged:") > 60


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        (("rule", "R101"), MARKING),
        (("--no-pager", "status", "C189"), MARKING),
        (("status", "C189"), MARKING | {"RATIFY_NO_PAGER": "1"}),
        (("status", "C189"), MARKING | {"TERM": "dumb"}),
        (("status", "C189"), MARKING | {"PAGER": ""}),
        (("status", "C189"), MARKING | {"PAGER": "no-such-pager --anywhere"}),
    ],
    ids=["it fits", "not wanted", "never wanted", "dumb terminal", "no pager", "pager missing"],
)
def test_the_answer_comes_straight_where_no_pager_is_needed_wanted_or_there(
    office: Path, words: tuple[str, ...], settings: dict[str, str]
) -> None:
    text = shown(office, *words, **settings)
    assert "As of 2026-11-21" in text
    assert "paged:" not in text


def test_whoever_leaves_the_pager_early_has_seen_enough(office: Path) -> None:
    text = shown(office, "status", "C189", PAGER="head -n 1", RATIFY_NO_PAGER="")
    assert "Domestic Workers" in text
    assert "As of 2026-11-21" not in text


def test_a_pipe_is_never_paged(ratify: Callable[..., Done]) -> None:
    done = ratify("status", "C189", **MARKING)
    assert "paged:" not in done.out
