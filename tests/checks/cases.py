"""The good data set, and the small damages that lie beside it: one folder for each.

``tests/data/good`` is abridged and altered so that no rule objects to it; its acts are not to be
quoted. A folder ``tests/data/bad/<CODE>-…`` says in ``edits.yaml`` which text of which file gives
way to what, or in ``store.yaml`` which record of a store is not as it should be. The comment
``# <- here`` marks the line at which the finding has to point.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from ratify.register import Act, PartialDate, Register, Retraction, Source
from ratify.seeds import Reading, read_folder

DATA = Path(__file__).parents[1] / "data"
GOOD = DATA / "good"
TODAY = date(2026, 11, 21)
LOADED = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
MARK = "# <- here"


def cases() -> list[Path]:
    """All damages, by name."""
    return sorted((DATA / "bad").iterdir())


def code_of(case: Path) -> str:
    """The rule that a damage has to trip."""
    return case.name.partition("-")[0]


def damaged(case: Path, at: Path) -> tuple[Path, Register | None]:
    """Copy the good data and damage them: the folder, and the store if it is the store's turn."""
    folder = Path(shutil.copytree(GOOD, at / "data"))
    if (case / "store.yaml").exists():
        register = read_folder(folder).register
        assert register is not None
        return folder, _damaged_store(register, _read(case / "store.yaml"))
    for edit in _read(case / "edits.yaml"):
        path = folder / edit["file"]
        text = path.read_text(encoding="utf-8")
        assert text.count(edit["find"]) == 1, f"{edit['file']}: find one text exactly"
        path.write_text(text.replace(edit["find"], edit["put"]), encoding="utf-8")
    return folder, None


def marked(folder: Path) -> set[tuple[str, int]]:
    """File and line of every mark."""
    return {
        (path.relative_to(folder).as_posix(), number)
        for path in folder.rglob("*.yaml")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if MARK in line
    }


def stored(register: Register) -> Register:
    """The register as a store has it after loading: with the time and the name of the loading."""
    return replace(
        register,
        acts=tuple(replace(act, recorded_at=LOADED, recorded_by="loader") for act in register.acts),
        evidence=tuple(
            replace(one, recorded_at=LOADED, recorded_by="loader") for one in register.evidence
        ),
        progress=replace(
            register.progress,
            steps=tuple(
                replace(one, recorded_at=LOADED, recorded_by="loader")
                for one in register.progress.steps
            ),
            obstacles=tuple(
                replace(one, recorded_at=LOADED, recorded_by="loader")
                for one in register.progress.obstacles
            ),
        ),
    )


def good_reading() -> Reading:
    """The good data set, read."""
    return read_folder(GOOD)


def _read(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def _damaged_store(register: Register, edits: list[dict[str, Any]]) -> Register:
    store = stored(register)
    for edit in edits:
        store = replace(store, acts=tuple(_acts(store, edit)))
    return store


def _acts(store: Register, edit: dict[str, Any]) -> Iterator[Act]:
    """The acts, with the one that fits changed, doubled, or left out where nothing is put."""
    for act in store.acts:
        fits = all(getattr(act, name) == value for name, value in edit["of"].items())
        if not fits or edit.get("keep"):
            yield act
        if fits and "put" in edit:
            yield replace(act, **{name: _value(name, it) for name, it in edit["put"].items()})


def _value(name: str, value: Any) -> Any:
    if name == "date":
        return PartialDate.parse(value)
    if name == "source":
        return Source(**value)
    if name == "retraction":
        return Retraction(reason=value, recorded_at=LOADED, recorded_by="officer")
    return value
