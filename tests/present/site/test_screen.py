"""The site in a real Chromium, from a folder and without a network: accessible, usable, whole."""

import pytest

from tests.present.axe import violations
from tests.present.maps.browser import Reader
from tests.present.site.conftest import Site

KINDS = (
    "index.html",
    "en/index.html",
    "en/standings.html",
    "en/states/index.html",
    "en/states/KEN.html",
    "en/instruments/index.html",
    "en/instruments/C189.html",
    "en/instruments/NIAMEY.html",
    "en/recs/index.html",
    "en/recs/ECOWAS.html",
    "en/timeline.html",
    "en/data.html",
    "en/methods.html",
    "en/quality.html",
)
DRAWN = (
    "new Promise((done) => { const wait = () => document.querySelector('.choroplethlayer path')"
    " ? done() : setTimeout(wait, 50); wait(); })"
)
SHOWN = "[...document.querySelectorAll('#states tbody tr')].filter((row) => !row.hidden)"


@pytest.mark.parametrize("path", KINDS)
def test_every_kind_of_page_is_accessible_and_fits_a_desk_and_a_phone(
    reader: Reader, site: Site, path: str
) -> None:
    for width in (1280, 360):
        reader.open(site.root / path, width=width)
        if path.endswith("en/index.html"):
            reader.ask(DRAWN)
        assert reader.ask("document.documentElement.scrollWidth") <= width
        assert violations(reader) == []
        assert reader.complaints == []
        assert all(address.startswith(site.root.as_uri()) for address in reader.requests)


def test_axe_would_have_found_something(reader: Reader, site: Site) -> None:
    reader.open(site.root / "en/methods.html")
    reader.ask("document.querySelector('main').append(document.createElement('img'))")
    assert [found.split(":")[0] for found in violations(reader)] == ["image-alt"]


@pytest.mark.parametrize("path", ["en/index.html", "en/instruments/FMP.html"])
def test_a_page_in_arabic_runs_from_right_to_left_and_is_accessible(
    reader: Reader, evil_site: Site, path: str
) -> None:
    reader.open(evil_site.root / path.replace("en/", "ar/").replace("FMP", "XAU"), width=1000)
    assert reader.ask("getComputedStyle(document.body).direction") == "rtl"
    assert reader.ask("document.documentElement.scrollWidth") <= 1000
    assert violations(reader) == []


def test_tables_are_sorted_by_mouse_or_keyboard_and_keep_that_in_the_address(
    reader: Reader, site: Site
) -> None:
    first = "document.querySelector('#states tbody tr').id"
    reader.open(site.root / "en/instruments/C189.html")
    assert reader.ask(first) == "states-DZA"
    reader.ask("document.querySelectorAll('#states thead button')[2].focus()")
    reader.press("Enter")
    assert reader.ask(first) == "states-MUS"
    assert reader.ask("document.querySelector('#states [aria-sort]').ariaSort") == "ascending"
    reader.press("Enter")
    assert reader.ask(first) == "states-AGO"
    assert reader.ask("location.hash") == "#?states.sort=2d"
    empty = "document.querySelector('#states tbody tr:last-child').textContent.includes('–')"
    assert reader.ask(empty)


def test_tables_are_filtered_and_the_address_leads_back_to_what_was_chosen(
    reader: Reader, site: Site
) -> None:
    reader.open(site.root / "en/instruments/C189.html")
    reader.ask(
        "(() => { const rec = document.querySelector('.filters [name=rec]'); rec.value = 'SADC';"
        " rec.dispatchEvent(new Event('input')); })()"
    )
    assert reader.ask(f"{SHOWN}.length") == 16
    assert reader.ask("document.querySelector('.filters output').textContent") == "16 of 55 rows"
    reader.ask(
        "(() => { const word = document.querySelector('.filters [name=q]'); word.value = 'mauri';"
        " word.dispatchEvent(new Event('input')); })()"
    )
    assert reader.ask(f"{SHOWN}.map((row) => row.id).join()") == "states-MUS"
    address = reader.ask("location.hash")
    reader.ask(f"history.replaceState(null, '', {address!r})")
    reader.reload()
    assert reader.ask(f"{SHOWN}.map((row) => row.id).join()") == "states-MUS"
    reader.ask("document.querySelector('.filters button').click()")
    reader.ask("new Promise((done) => setTimeout(done, 50))")
    assert reader.ask(f"{SHOWN}.length") == 55


def test_the_map_shows_any_treaty_in_any_year(reader: Reader, site: Site) -> None:
    reader.open(site.root / "en/index.html")
    reader.ask(DRAWN)
    assert reader.ask("document.getElementById('view').options.length") == 14
    reader.ask(
        "(() => { const view = document.getElementById('view'); view.value = 'YOUTH';"
        " view.dispatchEvent(new Event('input')); })()"
    )
    legend = "document.querySelector('.legend').innerText.split(/\\s*\\n\\s*/).join(' ')"
    assert reader.ask(legend).startswith("Party, in force 41 Signed, not ratified 11")
    reader.ask("document.getElementById('year').focus()")
    reader.press("Home")
    assert reader.ask("document.getElementById('shown').textContent") == "2006"
    assert "Party" not in reader.ask(legend)
    reader.ask("document.getElementById('play').click()")
    assert reader.ask("document.getElementById('play').textContent") == "Pause"
    reader.ask("document.getElementById('play').click()")
    assert reader.complaints == []


def test_a_doubtful_standing_is_marked_on_the_map_too(reader: Reader, site: Site) -> None:
    reader.open(site.root / "en/index.html")
    reader.ask(DRAWN)
    reader.ask(
        "(() => { const view = document.getElementById('view'); view.value = 'C189';"
        " view.dispatchEvent(new Event('input')); })()"
    )
    legend = "document.querySelector('.legend').innerText.split(/\\s*\\n\\s*/).join(' ')"
    assert reader.ask(legend).startswith("Party, in force 7 ?")


def test_without_javascript_everything_is_there_but_sorting_and_the_years(
    reader: Reader, site: Site
) -> None:
    reader.open(site.root / "en/index.html", script=False)
    assert reader.ask("document.querySelectorAll('svg.map path').length") == 55
    assert reader.ask("document.querySelector('.controls').hidden")
    reader.open(site.root / "en/standings.html", script=False)
    assert reader.ask("document.querySelectorAll('tbody tr').length") == 55
    assert reader.ask("document.querySelectorAll('thead button').length") == 0
    assert reader.ask("document.querySelector('.filters').hidden")


def test_the_page_at_the_top_leads_to_a_language(reader: Reader, site: Site) -> None:
    reader.open(site.root / "index.html")
    reader.ask("new Promise((done) => setTimeout(done, 500))")
    assert reader.ask("location.pathname").endswith("/en/index.html")
    reader.open(site.root / "index.html", script=False)
    assert reader.ask("document.querySelector('.door a').textContent") == "English"
