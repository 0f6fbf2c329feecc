"""Write what is on record as open data, or as the data files it is loaded from."""

from pathlib import Path

from ratify.cli.view import View
from ratify.errors import UsageProblem


def exported(view: View, folder: Path, *, seeds: bool) -> int:
    """Write the files and return how many they are.

    :raises UsageProblem: the folder cannot be written.
    """
    from ratify.present.package import write_package
    from ratify.seeds import canonical_files, write_folder

    try:
        if not seeds:
            return len(write_package(view.register, view.as_of, folder))
        write_folder(view.register, folder)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageProblem(f"Cannot write to {folder}: {reason}.", "Name another folder.") from None
    return len(canonical_files(view.register))
