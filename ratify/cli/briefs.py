"""From a State or a REC to its briefing sheet."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ratify.cli.loading import data_folder, refused
from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.present.documents.model import Document
    from ratify.register.guidance import Guidance


def briefed(view: View, name: str, instruments: Iterable[str]) -> "Document":
    """Return the briefing sheet of a State or a REC.

    :raises NameProblem: a name leads nowhere.
    :raises DataRejected: the guidance in the data files has an error.
    """
    from ratify.analysis.briefing import briefing, rec_briefing
    from ratify.present.documents.brief import state_document
    from ratify.present.documents.brief_rec import rec_document

    found = view.register.names.find(name, "state", "organisation")
    codes = tuple(view.instrument(one) for one in instruments) or None
    guidance = _guidance(view)
    if found.kind == "state":
        sheet = briefing(view.register, guidance, found.code, view.as_of, codes)
        return state_document(sheet, view.register)
    regional = rec_briefing(view.register, guidance, found.code, view.as_of, codes)
    return rec_document(regional, view.register)


def _guidance(view: View) -> "Guidance":
    from ratify.seeds.guidance import read_guidance

    folder = data_folder(view.office)
    reading = read_guidance(folder)
    if reading.guidance is None:
        raise refused(view.office, folder, reading.findings)
    return reading.guidance
