"""No output says anything in English to readers of another language."""

import pytest

from tests.present.languages.conftest import Said
from tests.present.languages.pseudo import Recorded, around

SHEETS = (
    "status",
    "status C189",
    "status KEN",
    "status ECOWAS",
    "explain KEN C189",
    "explain ZAF C189",
    "explain ESH C189",
    "history KEN",
    "domestication",
    "domestication C189",
    "domestication KEN C097",
    "gaps",
    "gaps KEN",
    "gaps --per theme",
    "gaps --per rec",
    "gaps KEN --per article",
    "queue",
    "shortlist",
    "shortlist --groups",
    "shortlist --explain",
    "harmonisation",
    "harmonisation ECOWAS",
    "peers KEN C189",
    "trend",
    "trend FMP",
    "diff 2024-01-01 2026-01-01",
    "diff 2024-01-01 2026-01-01 FMP",
    "list C189",
    "list FMP",
)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("command", SHEETS)
def test_every_word_of_a_sheet_goes_through_the_catalogues(
    command: str, said: Said, recorded: Recorded
) -> None:
    assert sorted(around(said(*command.split()), recorded)) == []


OUTPUTS = (
    ("list FMP", "list.html"),
    ("list C189", "list.docx"),
    ("list FMP", "list.xlsx"),
    ("map C189", "map.html"),
    ("map --kind count", "count.html"),
    ("map ECOWAS", "rec.html"),
    ("map C189 --kind domestication", "domestication.html"),
    ("map C189 --kind readiness", "readiness.html"),
    ("map FMP --kind trend", "trend.html"),
    ("chart trend FMP", "trend.html"),
    ("chart trend FMP --by rec", "recs.html"),
    ("chart gaps", "gaps.html"),
    ("chart shortlist C189", "shortlist.html"),
    ("brief KEN", "brief.html"),
    ("brief SOM --instrument ICRMW", "brief.docx"),
    ("brief KEN --instrument C143 --obstacle sovereignty", "brief.md"),
    ("brief ECOWAS", "brief.html"),
    ("report", "report.html"),
    ("report --since 2024-01-01", "report.docx"),
    ("pack KEN DZA TZA --date 2026-12-01", "pack"),
    ("pack --date 2024-05-01 --after 2024-05-31", "after.html"),
)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize(("command", "into"), OUTPUTS)
def test_every_word_that_is_handed_over_goes_through_the_catalogues(
    command: str, into: str, said: Said, recorded: Recorded
) -> None:
    assert sorted(around(said(*command.split(), into=into), recorded)) == []
