"""Every link leads somewhere, from a folder as from any host, and nothing is asked of others."""

import posixpath
import re
from urllib.parse import urlsplit

from tests.present.site.conftest import Site

LOADED = {"script": "src", "img": "src", "link": "href"}


def test_every_link_leads_to_a_file_of_the_site_and_to_a_place_in_it(site: Site) -> None:
    broken = []
    for path, page in site.pages.items():
        for link in page.all("a", "link"):
            address = link.get("href")
            if address.startswith(("https://", "http://")):
                continue
            parts = urlsplit(address)
            assert not parts.scheme, (path, address)
            assert not address.startswith("/"), (path, address)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
            target = path if not parts.path else target
            found = (site.root / target).is_file()
            if not found or (parts.fragment and parts.fragment not in site.pages[target].ids):
                broken.append((path, address))
    assert broken == []


def test_what_a_page_loads_lies_in_the_site(site: Site) -> None:
    for path, page in site.pages.items():
        for element in page.all(*LOADED):
            address = element.get(LOADED[element.name])
            assert not urlsplit(address).scheme, (path, address)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
            assert (site.root / target).is_file(), (path, address)


def test_every_page_can_be_reached_from_the_first(site: Site) -> None:
    seen, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        for link in site.pages[path].all("a"):
            parts = urlsplit(link.get("href"))
            if parts.path and not parts.scheme:
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
                waiting += [target] if target in site.pages else []
    assert seen == set(site.pages)


def test_there_is_a_page_for_every_state_instrument_and_rec_under_its_code(site: Site) -> None:
    counts = {
        folder: sum(
            posixpath.dirname(path) == f"en/{folder}" and not path.endswith("index.html")
            for path in site.pages
        )
        for folder in ("states", "instruments", "recs")
    }
    assert counts == {"states": 55, "instruments": 13, "recs": 8}
    for path in ("states/KEN", "instruments/C189", "recs/ECOWAS"):
        assert f"en/{path}.html" in site.pages


def test_links_to_sources_are_pages_of_the_web_and_tell_them_nothing(site: Site) -> None:
    for page in site.pages.values():
        for link in page.all("a"):
            if link.get("href").startswith("http"):
                assert "noreferrer" in link.get("rel")
        assert page.all("meta") == [] or "no-referrer" in page.source or "door" in page.source


def test_nothing_in_the_site_reaches_for_the_network(site: Site) -> None:
    for name in ("site.js", "map.js", "site.css", "atlas.js", "mark.svg"):
        text = (site.root / "assets" / name).read_text("utf-8")
        assert not re.search(r"https?://(?!www\.w3\.org/)", text), name
        assert not re.search(r"fetch\(|XMLHttpRequest|sendBeacon|localStorage|cookie", text), name
    for page in site.pages.values():
        assert "default-src 'none'" in page.source
        assert not re.search(r"<script(?![^>]*\ssrc=)", page.source)
        assert not re.search(r"\son\w+=\"", page.source)


def test_languages_lead_to_the_same_page_in_each_other(evil_site: Site) -> None:
    page = evil_site.pages["ar/states/KEN.html"]
    links = {link.get("hreflang"): link.get("href") for link in page.all("a") if link.get("lang")}
    assert links == {"en": "../../en/states/KEN.html", "ar": "KEN.html"}
    assert page.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
    door = [link.get("href") for link in evil_site.pages["index.html"].all("a")]
    assert door == ["en/index.html", "ar/index.html"]
