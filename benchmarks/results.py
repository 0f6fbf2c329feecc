"""Figures on their way from a measurement to the page: kept as JSON beside the environment."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / ".make" / "figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of a table.

    :param values: by heading, as they are printed.
    :param wanted: what was promised; empty where nothing was.
    :param met: whether the promise is kept; None where there is none, or nobody can say.
    """

    what: str
    values: dict[str, str]
    wanted: str = ""
    met: bool | None = None


def keep(name: str, figures: Sequence[Figure]) -> None:
    """Keep the figures of one measurement until the page is written."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = {
        "measured": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "load": os.getloadavg()[2],
        "figures": [asdict(figure) for figure in figures],
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


def kept(name: str) -> tuple[str, list[Figure]]:
    """Return when and how figures were measured, and the figures; nothing where they never were."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return "", []
    found = json.loads(path.read_text(encoding="utf-8"))
    how = f"Measured {found['measured']}, load {found['load']:.1f}."
    return how, [Figure(**figure) for figure in found["figures"]]
