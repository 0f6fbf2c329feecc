"""From treaties to the Legal Counsel's report on them."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ratify.cli.view import View
from ratify.vocabulary import Family

if TYPE_CHECKING:
    from ratify.present.documents.model import Document


def reported(view: View, names: Iterable[str], since: date | None) -> "Document":
    """Return the report on the treaties named, on those of a family, or on those of the AU.

    :raises NameProblem: a name leads to no treaty.
    :raises UsageProblem: the last report lies after the day of this one.
    """
    from ratify.analysis.report import report
    from ratify.present.documents.legal_report import report_document

    codes = view.scope(names, "instrument").instruments
    if not names and view.family is None:
        instruments = view.register.instruments
        codes = tuple(code for code in codes if instruments[code].family is Family.AU)
    return report_document(
        report(view.register, view.as_of, codes, since), view.register, view.lang
    )
