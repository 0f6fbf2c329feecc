"""The regimes of RECs from the data files, for the questions that put them beside the treaties."""

from typing import TYPE_CHECKING

from ratify.cli.loading import data_folder
from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.analysis.scope import Scope
    from ratify.present.sheet import Sheet


def with_regime(view: View, scope: "Scope", sheet: "Sheet") -> "Sheet":
    """Return the status of the members of one REC with the REC's own regime beside it.

    A file of regimes that cannot be read takes nothing away from the status itself.
    """
    bodies = [found.code for found in scope.named if found.kind == "organisation"]
    if len(bodies) != 1:
        return sheet
    from dataclasses import replace

    from ratify.analysis.regimes import regime_view
    from ratify.present.sheets.regime_beside import beside
    from ratify.seeds.regimes import REGIMES_FILE, check_regimes

    document, regimes = check_regimes(data_folder(view.office))
    if document.findings:
        lost = f"{REGIMES_FILE} could not be read, so the REC's own regime is missing: ratify check"
        return replace(sheet, notes=(*sheet.notes, lost))
    found = regime_view(view.register, regimes, bodies[0], view.as_of)
    return sheet if found is None else beside(sheet, found)
