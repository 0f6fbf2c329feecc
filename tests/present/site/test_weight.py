"""Pages are light, the drawing library is there once, and the same record gives the same bytes."""

from pathlib import Path

from ratify.present.site import Record, write_site
from tests.present.site import evil
from tests.present.site.conftest import TODAY, Site

MOST = 150_000


def test_every_page_weighs_less_than_150_kilobytes(site: Site) -> None:
    heavy = {path: len(page.source.encode()) for path, page in site.pages.items()}
    assert {path: size for path, size in heavy.items() if size >= MOST} == {}


def test_the_drawing_library_is_there_once_and_only_the_first_page_asks_for_it(site: Site) -> None:
    assert [path.name for path in site.root.rglob("plotly*")] == ["plotly.min.js"]
    asking = [path for path, page in site.pages.items() if "plotly" in page.source]
    assert asking == ["en/index.html"]


def test_what_all_pages_share_is_small(site: Site) -> None:
    sizes = {path.name: path.stat().st_size for path in (site.root / "assets").iterdir()}
    assert sizes.pop("plotly.min.js") > 4_000_000
    assert sizes.pop("atlas.js") < 700_000
    assert sum(sizes.values()) < 60_000
    assert (site.root / "en" / "words.js").stat().st_size < MOST


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    def written(name: str) -> dict[str, bytes]:
        root = tmp_path / name
        write_site(Record(evil.register(), TODAY), root, ("en",))
        files = (path for path in root.rglob("*") if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}

    one, other = written("one"), written("other")
    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path]] == []
