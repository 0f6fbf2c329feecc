"""Which tool finds which mistake: one at a time is planted in a copy of the data."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.invented import TODAY
from benchmarks.results import Figure
from ratify.seeds import baseline_folder, complete_folder, read_folder, write_folder

MISTAKES = {
    "a misspelt key": ("acts/C189.yaml", "    verification: exact", "    verificaton: exact"),
    "a day that never was": ("acts/C189.yaml", '-06-20"', '-06-31"'),
    "a State that is not on record": ("acts/C189.yaml", "\nZAF:", "\nXZZ:"),
    "an ILO Convention that is signed": ("acts/C189.yaml", "act: ratification", "act: signature"),
    "a deposit without a ratification": (
        "acts/NIAMEY.yaml",
        "act: ratification\n",
        "act: signature\n",
    ),
}
"""In which file, what, and what stands there instead (once)."""


def schema_check(tools: Path, data: Path) -> str:
    """Return the shell command that holds each data file against its JSON Schema."""
    files = {
        "acts": "acts/*.yaml",
        "domestication": "domestication/*.yaml",
        "instruments": "conventions.yaml au_treaties.yaml",
        "member_states": "member_states.yaml",
        "memberships": "memberships.yaml",
        "organisations": "organisations.yaml",
        "sources": "sources.yaml",
    }
    check = f"{tools / 'check-jsonschema'} --schemafile schema"
    return f"cd {data}; " + "; ".join(f"{check}/{kind}.json {of}" for kind, of in files.items())


def found_by(others: Path, ratify: str) -> Iterator[Figure]:
    """Plant each mistake and say which tool finds it."""
    reading = read_folder(baseline_folder())
    assert reading.register is not None, "the published data are readable"
    for what, (file, right, wrong) in MISTAKES.items():
        with tempfile.TemporaryDirectory(prefix="ratify-planted-") as name:
            folder = Path(name)
            complete_folder(baseline_folder(), folder)
            write_folder(reading.register, folder)
            path = folder / file
            text = path.read_text(encoding="utf-8")
            assert right in text, f"{file} has no {right!r} to spoil"
            path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
            ours = (ratify, "--data", name, "--today", str(TODAY), "check")
            theirs = ("/bin/sh", "-ec", schema_check(others, folder))
            yield Figure(
                what=what,
                values={"ratify check": _told(ours), "check-jsonschema": _told(theirs)},
            )


def _told(command: tuple[str, ...]) -> str:
    """Run a check and say whether it fails the data."""
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    return "found" if done.returncode else "not found"
