"""Completion of States, instruments and RECs in a shell: by code or by name, without the store.

The names are those of the published data, kept beside this module as plain text, so that the Tab
key answers at once. ``python -m ratify.cli.reference`` writes them.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ratify.vocabulary import ActKind, OrganisationKind, Rung, label

if TYPE_CHECKING:
    from ratify.register import Register

_SHORT = re.compile(r" \([^()]*\)$")
FILE = Path(__file__).with_name("names.txt")


class Named(NamedTuple):
    """One thing that a command may be asked about: its kind, its code, its name in English."""

    kind: str
    code: str
    name: str


def states(incomplete: str) -> list[tuple[str, str]]:
    """Codes and names of States that what was typed may become, each with its title."""
    return list(_offers(incomplete, "state"))


def instruments(incomplete: str) -> list[tuple[str, str]]:
    """Codes and titles of instruments that what was typed may become."""
    return list(_offers(incomplete, "instrument"))


def recs(incomplete: str) -> list[tuple[str, str]]:
    """Codes and names of RECs that what was typed may become."""
    return list(_offers(incomplete, "rec"))


def anything(incomplete: str) -> list[tuple[str, str]]:
    """States, instruments and RECs that what was typed may become."""
    return list(_offers(incomplete, "state", "instrument", "rec"))


def acts(incomplete: str) -> list[tuple[str, str]]:
    """Kinds of act that what was typed may become."""
    return [(kind.value, label(kind)) for kind in ActKind if kind.value.startswith(incomplete)]


def rungs(incomplete: str) -> list[tuple[str, str]]:
    """Rungs of domestication that what was typed may become."""
    return [(rung.value, label(rung)) for rung in Rung if rung.value.startswith(incomplete)]


def lines(register: "Register") -> str:
    """Return the text of the file of names: kind, code and name, one thing a line."""
    every = register.organisations.values()
    communities = (one for one in every if one.kind is OrganisationKind.REC)
    named = (
        *(("state", one.iso3, one.name) for one in register.states.values()),
        *(("instrument", one.code, one.name) for one in register.instruments.values()),
        *(("rec", one.code, one.name) for one in communities),
    )
    return "".join("\t".join(one) + "\n" for one in sorted(named))


def _offers(incomplete: str, *kinds: str) -> Iterator[tuple[str, str]]:
    """Give what continues the word as it was typed: a shell keeps only that.

    A name of several words is offered with hyphens between them, which no shell takes apart.
    """
    typed = _plain(incomplete)
    for one in _names(kinds):
        for word, title in ((one.code, one.name), (_joined(one.name), one.code)):
            by_code = word == one.code
            if word.casefold().startswith(typed.casefold()) and (incomplete or by_code):
                rest = word[len(typed) :]
                yield incomplete + (rest.lower() if incomplete.islower() else rest), title


def _names(kinds: tuple[str, ...]) -> Iterator[Named]:
    for line in FILE.read_text(encoding="utf-8").splitlines():
        one = Named(*line.split("\t"))
        if one.kind in kinds:
            yield one


def _plain(text: str) -> str:
    """Write a name without accents, and with hyphens for all that is no letter or digit."""
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return "".join(sign if sign.isalnum() else "-" for sign in letters)


def _joined(name: str) -> str:
    """Write a name as one word, without the short form that may stand behind it."""
    words = _plain(_SHORT.sub("", name)).split("-")
    return "-".join(word for word in words if word)
