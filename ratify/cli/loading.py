"""The data files as one register, and what a load did, in sentences."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.context import Office
from ratify.errors import DataRejected, UsageProblem

if TYPE_CHECKING:
    from ratify.findings import Finding
    from ratify.register import Register
    from ratify.store import LoadReport

_NOUNS = {
    "act": "act",
    "closing": "closing",
    "evidence": "finding",
    "instrument": "instrument",
    "membership": "membership",
    "obstacle": "obstacle",
    "organisation": "organisation",
    "source": "source",
    "state": "State",
    "step": "step",
}


def data_folder(office: Office) -> Path:
    """Return the folder of the data files.

    :raises UsageProblem: there is no such folder.
    """
    from ratify.seeds import baseline_folder

    folder = office.data or baseline_folder()
    if not folder.is_dir():
        raise UsageProblem(f"There is no folder {folder}.", "Name the data files with --data.")
    return folder


def baseline(office: Office) -> "Register":
    """Read the data files.

    :raises DataRejected: a file has an error; every finding is said first.
    """
    from ratify.seeds import read_folder

    folder = data_folder(office)
    reading = read_folder(folder)
    if reading.register is None:
        raise refused(office, folder, reading.findings)
    return reading.register


def refused(office: Office, folder: Path, findings: Iterable["Finding"]) -> DataRejected:
    """Say every finding and return the refusal."""
    for finding in findings:
        office.world.say(str(finding))
    return DataRejected(
        f"The data files in {folder} have errors, so none of them was loaded.",
        "Mend them and see with: ratify check",
    )


def told(report: "LoadReport") -> Iterator[str]:
    """Say what a load did and what is left to decide."""
    if not report.changed:
        yield "Nothing new: the store holds all of the data files."
    for doing, counts in (("Added", report.added), ("Corrected", report.corrected)):
        if counts:
            yield f"{doing}: {_listed(counts)}."
    if report.withdrawn:
        yield f"Withdrawn, as the data files no longer have it: {', '.join(report.withdrawn)}."
    for record in report.vanished:
        yield (
            f"{record.id} is no longer in the data files and still counts; "
            f"to take it back: ratify retract {record.id} --reason …"
        )
    for conflict in report.conflicts:
        yield f"Conflict, both are kept: {conflict}"


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(
        f"{number} {noun}{'' if number == 1 else 's'}"
        for kind, noun in _NOUNS.items()
        if (number := counts.get(kind, 0))
    )
