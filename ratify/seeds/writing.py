"""Write a register as a data folder, in the canonical form."""

from collections.abc import Collection, Iterator
from pathlib import Path

from ratify.errors import UsageProblem
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

    A file that is there only where there is something to say is emptied where there is nothing
    any more: left as it was, it would bring back what was taken back.

    :raises DataRejected: two different sources have the same id.
    :raises UsageProblem: the folder cannot be written, or a link in it leads elsewhere.
    """
    files = canonical_files(register)
    for file, text in {**dict(_emptied(folder, files)), **files}.items():
        _write(folder, file, text.encode())


def _emptied(folder: Path, files: Collection[str]) -> Iterator[tuple[str, str]]:
    for kind in FILES:
        for path in folder.glob(kind.pattern) if kind.sparse else ():
            if (file := path.relative_to(folder).as_posix()) not in files:
                yield file, render(kind, file, {})


def complete_folder(source: Path, folder: Path) -> None:
    """Copy what a data folder has beside its records: guidance, weights, map, schemas, licences.

    :param source: the data folder that has them.
    :raises UsageProblem: a file cannot be read or written.
    """
    if source.resolve() == folder.resolve():
        return
    records = [path for kind in FILES for path in source.glob(kind.pattern)]
    for path in sorted(set(source.rglob("*")) - set(records)):
        if path.is_file():
            _write(folder, path.relative_to(source).as_posix(), path.read_bytes())


def _write(folder: Path, file: str, content: bytes) -> None:
    path = folder / file
    if not path.resolve().is_relative_to(folder.resolve()):
        raise UsageProblem(f"{path} leads out of {folder}, so it was not written.")
    waiting = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_bytes(content)
        waiting.replace(path)
    except OSError as error:
        raise UsageProblem(f"Cannot write {path}: {error.strerror}.") from error


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
