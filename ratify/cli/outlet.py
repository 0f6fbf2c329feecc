"""Hand out what is on record: as open data, or as data files that return through review."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.loading import data_folder
from ratify.cli.stores import open_store
from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.present.sheet import Sheet

_EXPORTS = Path("exports")


def package(view: View, folder: Path | None) -> "Sheet":
    """Write the open data package and return the list of its files.

    What was known is always named: without --known-at it is the last entry of the ledger, so that
    anybody can make the same package again.
    """
    from ratify.present.package import write_package
    from ratify.present.sheets.export import files_sheet

    known_at = view.known_at or datetime.fromisoformat(open_store(view.office).head().recorded_at)
    register = replace(view, known_at=known_at).register
    place = folder or _EXPORTS / "package"
    with view.office.busy("Writing the package"):
        files = write_package(register, view.as_of, place)
    return files_sheet("Open data package", files, view.as_of, known_at)


def seeds(view: View, folder: Path | None) -> "Sheet":
    """Write the record as data files and return what the office added to them or took back."""
    from ratify.analysis.review import review
    from ratify.present.files import make_folder
    from ratify.present.sheets.review import review_sheet
    from ratify.seeds import complete_folder, write_folder

    place = folder or _EXPORTS / "data"
    make_folder(place, ())
    with view.office.busy("Writing the data files"):
        write_folder(view.register, place)
        complete_folder(data_folder(view.office), place)
    view.office.say(f"Wrote the data files into {place}.")
    return review_sheet(view.register, review(view.register), view.as_of)
