"""From the store to the open-data site."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.loading import data_folder
from ratify.cli.mapping import EXPORTS
from ratify.cli.stores import open_store
from ratify.cli.view import View
from ratify.errors import UsageProblem
from ratify.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from ratify.present.site import Written


def built(view: View, folder: Path | None, languages: Collection[str]) -> "Written":
    """Write the site and return what was written.

    What was known is always named, as in the data package: without --known-at it is the last
    entry of the ledger, so that anybody can make the same site again.

    :raises UsageProblem: there is no such language, or the folder holds files that are no site.
    """
    from ratify.checks import run
    from ratify.present.site import Record, write_site
    from ratify.seeds.beside import read_beside
    from ratify.seeds.regimes import read_regimes

    for code in languages:
        if code not in LANGUAGES:
            raise UsageProblem(
                f"--lang: there is no language {code!r} here.", f"Choose {', '.join(LANGUAGES)}."
            )
    known_at = view.known_at or datetime.fromisoformat(open_store(view.office).head().recorded_at)
    register = replace(view, known_at=known_at).register
    data = data_folder(view.office)
    outcome = run(store=register, today=view.office.today, waivers=read_beside(data).waivers)
    record = Record(register, view.as_of, read_regimes(data), outcome)
    if folder is None:
        EXPORTS.mkdir(exist_ok=True)
    chosen = tuple(code for code in LANGUAGES if code in languages)
    return write_site(record, folder or EXPORTS / "site", chosen)
