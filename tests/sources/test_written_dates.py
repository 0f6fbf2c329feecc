"""Lists write dates in many ways; each is read as it stands or refused in words."""

import pytest

from ratify.register import PartialDate
from ratify.sources.written_dates import read_date
from ratify.vocabulary import ActKind


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2019-06-14", "2019-06-14"),
        ("2019-06", "2019-06"),
        ("2019", "2019"),
        ("2019-06-14 00:00:00", "2019-06-14"),
        ("05/06/2007", "2007-06-05"),
        ("5/6/2007", "2007-06-05"),
        ("05.06.2007", "2007-06-05"),
        ("05-06-2007", "2007-06-05"),
        ("5 Jun 2007", "2007-06-05"),
        ("14 Jun 2019", "2019-06-14"),
        ("12 Oct 1995", "1995-10-12"),
        ("5 June, 2007", "2007-06-05"),
        ("June 5, 2007", "2007-06-05"),
        ("14 juin 2019", "2019-06-14"),
        ("1er août 2020", "2020-08-01"),
        ("14 févr. 2019", "2019-02-14"),
        ("14 jun. 2019", "2019-06-14"),
        ("14 de septiembre de 2019", "2019-09-14"),
        ("11 de Julho de 2012", "2012-07-11"),
        ("  5  Jun  2007  ", "2007-06-05"),
        ("9 Dec 2024 [3]", "2024-12-09"),
    ],
)
def test_a_date_is_read_in_the_form_that_the_list_uses(written: str, meant: str) -> None:
    read = read_date(written)
    assert read is not None
    assert read.date == PartialDate.parse(meant)
    assert read.kind is None


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("5 Jun 2007 a", ActKind.ACCESSION),
        ("5 Jun 2007 a 3, 12", ActKind.ACCESSION),
        ("23 Jan 2001 d", ActKind.SUCCESSION),
        ("23 Jan 2001 A", ActKind.ACCEPTANCE),
        ("23 Jan 2001 AA", ActKind.APPROVAL),
    ],
)
def test_the_letter_behind_a_date_of_the_un_treaty_collection_tells_the_act(
    written: str, kind: ActKind
) -> None:
    read = read_date(written)
    assert read is not None
    assert read.kind is kind


@pytest.mark.parametrize("written", ["", " ", "-", "–", "—", "N/A"])
def test_a_dash_is_no_date_and_no_mistake(written: str) -> None:
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("31/02/2007", "no day of the calendar"),
        ("06/25/2007", "no day of the calendar"),
        ("5 Brumaire 2007", "names no month"),
        ("5/6/07", "not a date"),
        ("yes", "not a date"),
        ("2007-13", "not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_its_reason(written: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_date(written)
