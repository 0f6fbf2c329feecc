"""A page as a reader of its source sees it: elements with their attributes, and their text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "br", "hr", "img", "input"})


@dataclass
class Element:
    """One element: its name, its attributes, the text within it."""

    name: str
    attributes: dict[str, str]
    text: str = ""

    def get(self, key: str) -> str:
        """An attribute, empty where there is none."""
        return self.attributes.get(key, "")


@dataclass
class Html:
    """All elements of a page in their order."""

    source: str
    elements: list[Element] = field(default_factory=list)

    def all(self, *names: str) -> list[Element]:
        """The elements of these names."""
        return [one for one in self.elements if one.name in names]

    @property
    def ids(self) -> list[str]:
        """All names that an address may end in."""
        return [one.get("id") for one in self.elements if one.get("id")]

    @property
    def text(self) -> str:
        """All words of the page."""
        return next(one.text for one in self.elements if one.name == "body")


class _Reader(HTMLParser):
    def __init__(self, page: Html) -> None:
        super().__init__()
        self.page = page
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {key: value or "" for key, value in attrs})
        self.page.elements.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append(Element(tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        names = [one.name for one in self.open]
        assert tag in names, f"</{tag}> closes nothing"
        while self.open.pop().name != tag:
            pass

    def handle_data(self, data: str) -> None:
        for one in self.open:
            one.text += data


def read(source: str) -> Html:
    """Read a page.

    :raises AssertionError: an element is closed that was not opened, or is left open.
    """
    page = Html(source)
    reader = _Reader(page)
    reader.feed(source)
    reader.close()
    assert not reader.open, f"left open: {[one.name for one in reader.open]}"
    return page
