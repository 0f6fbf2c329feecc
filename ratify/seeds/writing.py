"""Write a register as a data folder, in the canonical form."""

from collections.abc import Iterator
from pathlib import Path

from ratify.findings import Finding
from ratify.register import Register
from ratify.seeds.canonical import render
from ratify.seeds.files import FILES
from ratify.seeds.rules import NOT_CANONICAL


def canonical_files(register: Register) -> dict[str, str]:
    """Return the canonical text of every data file, by its name in the data folder.

    Acts and findings that were retracted are left out; who recorded the others, and when, has no
    place in the published data.

    :raises DataRejected: two different sources have the same id.
    """
    return {
        file: render(kind, file, data)
        for kind in FILES
        for file, data in kind.plan(register).items()
    }


def write_folder(register: Register, folder: Path) -> None:
    """Write the register as a data folder; each file is replaced whole.

    :raises DataRejected: two different sources have the same id.
    :raises OSError: the folder cannot be written.
    """
    for file, text in canonical_files(register).items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        waiting = path.with_name(path.name + ".new")
        waiting.write_text(text, encoding="utf-8", newline="\n")
        waiting.replace(path)


def uncanonical(register: Register, folder: Path) -> Iterator[Finding]:
    """Name the files of a folder that are not in the canonical form of the register read from it.

    The line is the first that differs.
    """
    for file, text in canonical_files(register).items():
        found = (folder / file).read_bytes().decode() if (folder / file).exists() else ""
        if found != text:
            lines = zip(found.split("\n"), text.split("\n"), strict=False)
            same = next((at for at, (ours, due) in enumerate(lines) if ours != due), 0)
            message = "this file is not in its canonical form; load and export make it so."
            yield NOT_CANONICAL.finding(file, message, file, same + 1)
