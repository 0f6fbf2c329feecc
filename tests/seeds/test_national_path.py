"""National paths as data files: read, written, and only where there is something to say."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.register import (
    BASELINE,
    Closing,
    ObstacleNoted,
    PartialDate,
    Progress,
    Register,
    Retraction,
    StepReached,
)
from ratify.register.ids import note_id
from ratify.seeds import read_folder, write_folder
from ratify.vocabulary import Obstacle, Step
from tests import builders
from tests.store.office import TUESDAY

SOURCES = ("invented", "invented-two")
DAYS = st.builds(PartialDate, st.integers(1990, 2026), st.integers(1, 12))
NOTES = st.sampled_from(["", "Bill No. 12: second reading", "yes", "“Assembly”, sitting 3"])
CELLS = st.tuples(st.sampled_from(["XAA", "XBB"]), st.sampled_from(["XAU", "XILO"]))


def world(progress: Progress) -> Register:
    """The invented world with these paths; two sources are on record."""
    sources = {key: replace(builders.SOURCE, id=key, title=f"Gazette {key}") for key in SOURCES}
    return replace(builders.register(), sources=sources, progress=progress)


@st.composite
def walked(draw: st.DrawFn) -> Progress:
    """Paths as a data folder may hold them."""
    sources = world(Progress()).sources or {}
    steps, obstacles = {}, {}
    for _ in range(draw(st.integers(0, 6))):
        (state, code), day = draw(CELLS), draw(DAYS)
        source = sources[draw(st.sampled_from(SOURCES))]
        step = draw(st.sampled_from(list(Step)))
        id_ = note_id("s", state, code, step, str(day), source.id)
        steps[id_] = StepReached(
            id=id_,
            instrument=code,
            state=state,
            step=step,
            date=day,
            source=source,
            note=draw(NOTES),
            origin=BASELINE,
        )
        obstacle = draw(st.sampled_from(list(Obstacle)))
        id_ = note_id("o", state, code, obstacle, str(day), source.id)
        over = st.builds(Closing, date=DAYS, note=NOTES)
        obstacles[id_] = ObstacleNoted(
            id=id_,
            instrument=code,
            state=state,
            obstacle=obstacle,
            date=day,
            source=source,
            note=draw(NOTES),
            origin=BASELINE,
            closed=draw(st.none() | over),
        )
    return Progress(steps=tuple(steps.values()), obstacles=tuple(obstacles.values()))


@given(progress=walked())
def test_what_is_written_is_read_again(
    progress: Progress, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("data")
    write_folder(world(progress), folder)
    reading = read_folder(folder)
    assert reading.register is not None, reading.findings
    found = reading.register.progress
    assert set(found.steps) == set(progress.steps)
    assert set(found.obstacles) == set(progress.obstacles)


def one_step() -> StepReached:
    return StepReached(
        id=note_id("s", "XAA", "XAU", Step.GAP_ANALYSIS, "2020", "invented"),
        instrument="XAU",
        state="XAA",
        step=Step.GAP_ANALYSIS,
        date=PartialDate(2020),
        source=(world(Progress()).sources or {})["invented"],
        origin=BASELINE,
    )


def test_there_is_a_file_only_where_there_is_a_path(tmp_path: Path) -> None:
    write_folder(world(Progress(steps=(one_step(),))), tmp_path)
    assert [path.name for path in (tmp_path / "national_path").iterdir()] == ["XAU.yaml"]


def test_what_was_taken_back_does_not_come_back_from_an_old_file(tmp_path: Path) -> None:
    step = one_step()
    write_folder(world(Progress(steps=(step,))), tmp_path)
    gone = Retraction(reason="misread", recorded_at=TUESDAY, recorded_by="Amina (invented)")
    write_folder(world(Progress(steps=(replace(step, retraction=gone),))), tmp_path)
    register = read_folder(tmp_path).register
    assert register is not None
    assert register.progress == Progress()


def test_mistakes_in_a_path_are_named_with_their_line(tmp_path: Path) -> None:
    write_folder(world(Progress(steps=(one_step(),))), tmp_path)
    path = tmp_path / "national_path" / "XAU.yaml"
    path.write_text(path.read_text("utf-8").replace("gap_analysis", "gap_analysys"), "utf-8")
    (finding,) = read_folder(tmp_path).findings
    assert finding.file == "national_path/XAU.yaml"
    assert "did you mean 'gap_analysis'" in finding.message
    path.write_text(path.read_text("utf-8").replace("gap_analysys", "gap_analysis"), "utf-8")
    text = path.read_text("utf-8").replace("source: invented", "source: nowhere")
    path.write_text(text, "utf-8")
    (finding,) = read_folder(tmp_path).findings
    assert "no source is called 'nowhere'" in finding.message


def test_the_same_step_twice_is_one_too_many(tmp_path: Path) -> None:
    write_folder(world(Progress(steps=(one_step(),))), tmp_path)
    path = tmp_path / "national_path" / "XAU.yaml"
    text = path.read_text("utf-8")
    entry = text[text.index("    - step:") :]
    path.write_text(text + entry, "utf-8")
    (finding,) = read_folder(tmp_path).findings
    assert "on record already" in finding.message
