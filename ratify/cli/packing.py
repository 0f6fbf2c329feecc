"""From an occasion to the pack for it: a folder or a zip, or what came of it."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from ratify.cli.briefs import folder_of, guidance
from ratify.cli.progress import one_by_one
from ratify.cli.view import View
from ratify.errors import UsageProblem


def write_pack(view: View, names: Iterable[str], day: date) -> None:
    """Write the pack for a day into the folder, or the zip, that --output names.

    :raises UsageProblem: there is no --output, or the day lies before the positions.
    """
    from ratify.analysis.pack import pack
    from ratify.present.documents import render
    from ratify.present.documents.archive import zipped
    from ratify.present.documents.pack import planned
    from ratify.present.files import write_within

    output = view.output
    if output is None:
        raise UsageProblem("A pack is many files.", "Name a folder or a .zip with --output.")
    scope = view.scope(names)
    found = pack(view.register, guidance(view), scope, day, view.as_of)
    sheaves = one_by_one(view.office, "Writing the pack", planned(found, view.register, view.lang))
    files = ((sheaf.path, render(sheaf.make(), Path(sheaf.path).suffix)) for sheaf in sheaves)
    if output.suffix.lower() == ".zip":
        view.save(zipped(files))
        return
    folder = folder_of(output)
    for path, content in files:
        write_within(folder, path, content)
    view.office.say(f"Wrote the pack to {folder}.")


def told_after(view: View, names: Iterable[str], day: date, until: date) -> None:
    """Write what came of an occasion as a document, or to standard output as Markdown.

    :raises UsageProblem: the later day lies before the occasion.
    """
    from ratify.analysis.pack import results
    from ratify.present.documents.pack import results_document

    found = results(view.register, view.scope(names), day, until)
    view.hand_over(results_document(found, view.register, view.lang))
