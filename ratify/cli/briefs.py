"""From States and RECs to their briefing sheets: one, or all of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.loading import data_folder, refused
from ratify.cli.progress import one_by_one
from ratify.cli.view import View
from ratify.errors import UsageProblem
from ratify.vocabulary import Obstacle

if TYPE_CHECKING:
    from ratify.present.documents.model import Document
    from ratify.register.guidance import Guidance


@dataclass(frozen=True)
class Wanted:
    """What a sheet argues and answers.

    :param instruments: as typed; none lets the position of the State decide.
    :param obstacles: concerns to answer; none lets the instruments decide.
    :param due: the date of the asks; None leaves it to the office.
    :param contacts: whether it names whom to speak to.
    """

    instruments: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    due: date | None = None
    contacts: bool = False


def briefed(view: View, name: str | None, wanted: Wanted) -> "Document":
    """Return the briefing sheet of a State or a REC.

    :raises UsageProblem: neither is named, or a filter is that suits many sheets only.
    :raises NameProblem: a name leads nowhere.
    :raises DataRejected: the guidance in the data files has an error.
    """
    from ratify.analysis.briefing import rec_briefing
    from ratify.present.documents import brief_document

    if not name:
        raise UsageProblem("Whose briefing sheet?", "Name a State or a REC, or add --all.")
    if view.rec or view.region:
        raise UsageProblem("--rec and --region choose States for --all.", f"Leave {name} out.")
    found = view.register.names.find(name, "state", "organisation")
    if found.kind == "state":
        return _state(view, guidance(view), found.code, wanted)
    if wanted.contacts:
        raise UsageProblem("Contacts are of States.", "Name a State, or leave out --with-contacts.")
    codes = _codes(view, wanted)
    sheet = rec_briefing(
        view.register,
        guidance(view),
        found.code,
        view.as_of,
        codes,
        obstacles=wanted.obstacles,
        by=wanted.due,
    )
    return brief_document(sheet, view.register, view.lang)


def write_all(view: View, name: str | None, wanted: Wanted, form: str) -> None:
    """Write a sheet for each State that the filters leave into the folder of --output.

    PDF is printed by one browser. Each file is written whole, so that an interruption leaves
    whole files only.

    :raises UsageProblem: a State is named, or --output names a file.
    :raises BrowserMissing: PDF was asked for, and there is no Chromium.
    """
    from ratify.present.documents import rendered
    from ratify.present.files import write_within

    if name:
        raise UsageProblem("--all writes a sheet for each State.", f"Leave out {name} or --all.")
    folder = folder_of(view.output)
    states, known = view.scope().states, guidance(view)
    codes = one_by_one(view.office, "Writing briefing sheets", states)
    documents = (_state(view, known, code, wanted) for code in codes)
    for code, content in zip(states, rendered(documents, f".{form}"), strict=True):
        write_within(folder, f"brief-{code}.{form}", content)
    view.office.say(f"Wrote {len(states)} briefing sheets to {folder}.")


def folder_of(output: Path | None) -> Path:
    """Return the folder that --output names, made if it is new.

    :raises UsageProblem: there is none, or a file stands in its place.
    """
    if output is None:
        raise UsageProblem("Many files need a folder.", "Name one with --output.")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageProblem(f"Cannot make the folder {output}: {reason}.") from error
    return output


def guidance(view: View) -> "Guidance":
    """Read the guidance on ratifying.

    :raises DataRejected: it has an error; every finding is said first.
    """
    from ratify.seeds.guidance import read_guidance

    folder = data_folder(view.office)
    reading = read_guidance(folder)
    if reading.guidance is None:
        raise refused(view.office, folder, reading.findings)
    return reading.guidance


def _state(view: View, known: "Guidance", code: str, wanted: Wanted) -> "Document":
    from ratify.analysis.briefing import briefing
    from ratify.cli.people import contacts_of
    from ratify.present.documents import brief_document

    sheet = briefing(
        view.register,
        known,
        code,
        view.as_of,
        _codes(view, wanted),
        obstacles=wanted.obstacles,
        by=wanted.due,
    )
    people = contacts_of(view, (code,)) if wanted.contacts else ()
    return brief_document(sheet, view.register, view.lang, people)


def _codes(view: View, wanted: Wanted) -> tuple[str, ...] | None:
    return tuple(_each(view, wanted.instruments)) or None


def _each(view: View, names: Iterable[str]) -> Iterator[str]:
    return (view.instrument(name) for name in names)
