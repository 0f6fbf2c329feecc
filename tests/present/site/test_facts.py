"""The pages say what the answers of the program say."""

import re

from ratify.law import positions
from ratify.present.site import Record
from ratify.vocabulary import label
from tests.present.site.conftest import TODAY, Site
from tests.present.site.reading import Html


def row(page: Html, key: str) -> str:
    """The words of one row, with single spaces."""
    (found,) = [one for one in page.all("tr") if one.get("id") == key]
    return " ".join(found.text.split())


def test_a_state_has_all_its_standings_with_dates_marks_and_sources(site: Site) -> None:
    page = site.pages["en/states/KEN.html"]
    assert "Bound by 7 of the 13 instruments open to it." in page.text
    assert row(page, "standings-BANJUL") == (
        "BANJUL Banjul Charter P Party, in force – 23 Jan 1992 4 10 Feb 1992 4 10 May 1992 computed"
    ) or "23 Jan 1992" in row(page, "standings-BANJUL")
    assert "9 Apr 1979 day not verified" in row(page, "standings-C143")
    assert "not foreseen" in row(page, "standings-C189")
    assert len(page.all("tbody")[0].text) > 0
    cited = {one.get("href") for one in page.all("a") if one.get("href").startswith("#source-")}
    listed = {f"#{key}" for key in page.ids if key.startswith("source-")}
    assert cited == listed


def test_every_row_of_an_instrument_has_the_standing_of_the_law(site: Site, record: Record) -> None:
    for code in record.instruments:
        page = site.pages[f"en/instruments/{code}.html"]
        found = {one.get("id"): one.get("data-standing") for one in page.all("tr")}
        for one in positions(record.register, code, TODAY):
            assert found[f"states-{one.state}"] == one.standing.value
            assert label(one.standing) in row(page, f"states-{one.state}")


def test_a_treaty_not_in_force_counts_down_and_says_who_could_bring_it(site: Site) -> None:
    page = site.pages["en/instruments/FMP.html"]
    assert "11 to go" in page.text
    assert "4 of 15 deposits needed to enter into force" in page.text
    assert "Signed, may ratify and deposit (28):" in page.text
    taken = re.search(r'<div class="seats"[^>]*>(.*?)</div>', page.source)
    assert taken is not None
    assert (taken[1].count("<span"), taken[1].count("taken")) == (15, 4)
    first = site.pages["en/index.html"].text
    assert "4 to go" in first
    assert "11 to go" in first


def test_doubt_is_marked_wherever_it_counts(site: Site) -> None:
    page = site.pages["en/instruments/C189.html"]
    assert "Party: 7 of 54 ILO members (1 unverified)" in page.text
    assert "Party, in force ?" in row(page, "states-AGO")
    assert "unverified" in row(page, "states-AGO")
    matrix = site.pages["en/standings.html"]
    assert "P?" in row(matrix, "standings-AGO")
    assert "Party, in force, unverified" in matrix.source


def test_a_rec_has_the_members_of_the_day(site: Site) -> None:
    ecowas = site.pages["en/recs/ECOWAS.html"]
    assert "12 members on 21 November 2026." in ecowas.text
    assert "members-MLI" not in ecowas.ids
    assert "until 29 January 2025" in ecowas.text
    assert "Bound, of eligible" in ecowas.text


def test_all_standings_are_in_one_table_with_their_sums(site: Site) -> None:
    page = site.pages["en/standings.html"]
    assert len([key for key in page.ids if re.fullmatch(r"standings-[A-Z]{3}", key)]) == 55
    (foot,) = page.all("tfoot")
    assert " ".join(foot.text.split()).startswith("Bound, of eligible")
    assert "7/54" in foot.text
    assert page.source.count('<i class="box') == 55 * 13


def test_the_time_line_holds_every_act_of_a_member_once(site: Site, record: Record) -> None:
    shown = sum(
        len([row for row in page.all("tr") if row.get("data-act")])
        for path, page in site.pages.items()
        if path.startswith("en/timeline")
    )
    assert shown == len(record.acts) == 683


def test_every_file_of_the_data_package_is_offered_with_its_digest(site: Site) -> None:
    page = site.pages["en/data.html"]
    files = {path.name for path in (site.root / "data").iterdir()}
    offered = {one.text for one in page.all("a") if "download" in one.attributes}
    assert offered == files
    assert "datapackage.json" in files
    assert len([one for one in page.all("code") if len(one.get("title")) == 64]) == len(files)


def test_the_methods_explain_every_standing_and_mark(site: Site) -> None:
    text = site.pages["en/methods.html"].text
    for words in ("Ratified, not deposited", "day not verified", "computed", "not assessed"):
        assert words in text


def test_the_quality_page_counts_as_the_check_does(site: Site, record: Record) -> None:
    page = site.pages["en/quality.html"]
    assert record.outcome is not None
    assert f"Warnings: {record.outcome.totals['warnings']}." in page.text
    assert "Who has signed ratifies, who has not accedes" in row(page, "findings-R121")
    assert row(page, "trust-C189").split()[-7:] == ["7", "5", "1", "0", "1", "11", "Jun"] or (
        "11 Jun 2025" in row(page, "trust-C189")
    )


def test_figures_of_a_state_have_their_year_and_source(site: Site) -> None:
    page = site.pages["en/states/KEN.html"]
    text = " ".join(page.text.split())
    assert "56,432,944 population 2024" in text
    assert "3.91 % of the gross domestic product received as remittances 2023" in text
