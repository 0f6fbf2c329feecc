"""Where pages stand, and how one leads to another: always by a relative address."""

import posixpath
from dataclasses import dataclass
from functools import cache

INDEX = "index.html"
STANDINGS = "standings.html"
STATES = "states/index.html"
INSTRUMENTS = "instruments/index.html"
RECS = "recs/index.html"
TIMELINE = "timeline.html"
DATA = "data.html"
METHODS = "methods.html"
QUALITY = "quality.html"


def state_page(code: str) -> str:
    """Where the page of a State stands."""
    return f"states/{code}.html"


def instrument_page(code: str) -> str:
    """Where the page of an instrument stands."""
    return f"instruments/{code}.html"


def rec_page(code: str) -> str:
    """Where the page of a REC stands."""
    return f"recs/{code}.html"


def decade_page(decade: int) -> str:
    """Where the acts of an earlier decade stand."""
    return f"timeline/{decade}.html"


@dataclass(frozen=True, slots=True)
class Address:
    """A page of one language: ``en`` and ``states/KEN.html``."""

    lang: str
    page: str

    @property
    def path(self) -> str:
        """Where it stands in the site."""
        return f"{self.lang}/{self.page}"

    def to(self, page: str) -> str:
        """How to get to another page of the same language."""
        return self.shared(f"{self.lang}/{page}")

    def other(self, lang: str) -> str:
        """How to get to the same page in another language."""
        return self.shared(f"{lang}/{self.page}")

    def shared(self, path: str) -> str:
        """How to get to any file of the site."""
        return _way(posixpath.dirname(self.path), path)


@cache
def _way(folder: str, path: str) -> str:
    return posixpath.relpath(path, folder)
