"""The project as a stranger finds it: one version, links that lead somewhere, nothing unneeded."""

import ast
import re
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

import ratify

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    path
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("data/*.md"))
    if path.is_file()
)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.DOTALL | re.MULTILINE)
IMPORTED_AS = {
    "python-docx": "docx",
    "pillow": "PIL",
    "pyyaml": "yaml",
}


@cache
def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def anchors(page: Path) -> set[str]:
    """The anchors that a page of Markdown has for its headings."""
    text = CODE.sub(lambda found: found[0].strip("`"), page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in kept}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"https?://|mailto:", target):
            continue
        file, _, anchor = target.partition("#")
        led_to = (page.parent / file).resolve() if file else page
        assert led_to.exists(), target
        assert led_to.is_relative_to(ROOT), f"{target} leads out of the project"
        if anchor and led_to.suffix == ".md":
            assert anchor in anchors(led_to), target


def test_every_page_of_the_documents_is_in_their_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    named = {(ROOT / "docs" / target).resolve() for target in LINK.findall(index)}
    pages = {path for path in ROOT.glob("docs/**/*.md") if path.name != "README.md"}
    assert {str(path.relative_to(ROOT)) for path in pages - named} == set()


def test_the_version_is_told_the_same_everywhere() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", ratify.__version__)
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {ratify.__version__}\n" in citation
    assert f"ratify {ratify.__version__}" in (ROOT / "docs" / "ratify.1").read_text("utf-8")


def test_every_licence_that_is_named_is_in_the_project() -> None:
    named = str(project()["license"]).split(" AND ")
    texts = {path.stem for path in (ROOT / "LICENSES").iterdir()} | {"Apache-2.0"}
    assert set(named) == texts
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_every_dependency_is_imported_bounded_and_said_for_what() -> None:
    imported = {
        name.split(".")[0]
        for path in (ROOT / "ratify").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    declared = project()["dependencies"]
    assert isinstance(declared, list)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for one in declared:
        name = re.match(r"[\w-]+", one)[0]  # type: ignore[index]
        assert IMPORTED_AS.get(name, name) in imported, f"{name} is not needed"
        assert re.search(r">=[\d.]+,<[\d.]+$", one), f"{name} has no bounds"
        assert re.search(rf'"{re.escape(one)}", +# \w', text), f"{name}: say what it is for"
    names = {re.match(r"[\w-]+", one)[0] for one in declared}  # type: ignore[index]
    known = {IMPORTED_AS.get(name, name) for name in names} | {"ratify", "psycopg"}
    carried_along = {"markupsafe", "pdfminer", "pydantic_core"}  # by jinja2, pdfplumber, pydantic
    assert imported - known - carried_along <= set(sys.stdlib_module_names) | {""}


def test_the_versions_that_are_installed_suit_what_is_declared() -> None:
    pinned = dict(
        line.split("==")
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").lower().splitlines()
    )
    for one in project()["dependencies"]:  # type: ignore[attr-defined]
        name, least, below = re.match(r"([\w-]+)>=([\d.]+),<([\d.]+)", one).groups()
        assert numbers(least) <= numbers(pinned[name]) < numbers(below), name


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
