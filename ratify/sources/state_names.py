"""Which State does a list mean? Footnotes stick to names, and names are misspelt.

A list of the UN or the ILO names States of the whole world: those outside the register are known
by their names in CLDR, so that Guyana is not read as a misspelt Ghana.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property

from babel import Locale

from ratify.register import Register, fold

_NEAR = 0.82
_CLEARLY_NEARER = 0.06
_LONGEST = 80
_AT_ALL_NEAR = 0.6
_MOST_MISSPELT = 150
_LONGEST_CELL = 400
_FOOTNOTES = re.compile(r"(?:[\s\[(]*+\d++[\])]?+[\s,;]*+|[\s*†‡§]++)++$")
_ORDINAL = re.compile(r"^\d+\s*[.)]\s*")
_TURNABLE = re.compile(r"([^,(]+?)\s*[,(]\s*([^,()]+?)\s*\)?")
_LANGUAGES = ("en", "fr", "es", "pt")
_ELSEWHERE = (  # as the UN, the ILO and the EU call themselves or others, where CLDR does not
    "Korea",
    "Corée",
    "Corea",
    "Viet Nam",
    "Lao",
    "Russian Federation",
    "Fédération de Russie",
    "Federación de Rusia",
    "Syrian Arab Republic",
    "République arabe syrienne",
    "Palestine",
    "Holy See",
    "Saint-Siège",
    "Santa Sede",
    "Brunei",
    "Turkey",
    "Türkiye",
    "Bosnia and Herzegovina",
    "Bosnie-Herzégovine",
    "Antigua and Barbuda",
    "Trinidad and Tobago",
    "Saint Kitts and Nevis",
    "Saint Lucia",
    "Saint Vincent and the Grenadines",
    "Czech Republic",
    "Yugoslavia",
    "Macedonia",
    "European Union",
    "Micronesia",
)


class UnknownState(ValueError):
    """Nobody on record is meant for certain; the sentence names the nearest."""


class StateElsewhere(ValueError):
    """A State is meant that is not in the register."""


class StateNames:
    """The names of the States of a register, as lists of others write them."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._found: dict[str, tuple[str, str] | ValueError] = {}
        self._misspelt = 0

    def find(self, text: str) -> tuple[str, str]:
        """Return the code of the State that a list means, and its spelling where it is not ours.

        Numbers before a name and footnotes behind it are dropped. A name that is not known is read
        as the one State that is clearly nearest to it, if there is one.

        :raises UnknownState: nobody is meant for certain.
        :raises StateElsewhere: somebody is meant who is not on record.
        """
        name = cleaned(text)
        if name not in self._found:
            try:
                self._found[name] = self._find(name)
            except ValueError as problem:
                self._found[name] = problem
        found = self._found[name]
        if isinstance(found, ValueError):
            raise found
        return found

    def is_known(self, text: str) -> bool:
        """Whether a State of the register is called so, to the letter."""
        return fold(cleaned(text)) in self._exact

    def _find(self, name: str) -> tuple[str, str]:
        if not name:
            raise UnknownState("the row names no State")
        if code := self._exact.get(fold(name)) or self._exact.get(fold(_turned(name))):
            return code, ""
        if self._is_elsewhere(name):
            raise StateElsewhere(f"{name!r} is no State on record here")
        return self._nearest(name), name

    @cached_property
    def _exact(self) -> dict[str, str]:
        return {
            fold(name): state.iso3
            for state in self._register.states.values()
            for name in (
                *(form.text for form in state.names.values()),
                state.official_name,
                *state.aliases,
                state.iso2,
                state.iso3,
            )
            if fold(name)
        }

    def _is_elsewhere(self, name: str) -> bool:
        """Whether the name is, or has in it, that of a State outside the register."""
        words = f" {fold(name)} "
        return any(f" {other} " in words for other in self._elsewhere)

    @cached_property
    def _elsewhere(self) -> frozenset[str]:
        here = {state.iso2 for state in self._register.states.values()}
        names = {fold(other) for other in _ELSEWHERE}
        names |= {name for code, name in _territories() if code not in here}
        own = [f" {known} " for known in self._exact]
        return frozenset(name for name in names if not any(f" {name} " in one for one in own))

    def _nearest(self, name: str) -> str:
        unknown = f"{name[:_LONGEST]!r} is no State that is known"
        self._misspelt += 1
        if len(name) > _LONGEST or self._misspelt > _MOST_MISSPELT:
            raise UnknownState(unknown)
        ranked = self._ranked(fold(name))
        score, best = ranked[0] if ranked else (0.0, "")
        runner_up = ranked[1][0] if len(ranked) > 1 else 0.0
        if score >= _NEAR and score - runner_up >= _CLEARLY_NEARER:
            return best
        nearest = " and ".join(self._register.states[code].name for _, code in ranked[:2])
        raise UnknownState(f"{unknown}; nearest are {nearest}" if nearest else unknown)

    def _ranked(self, key: str) -> list[tuple[float, str]]:
        """The States by the likeness of their most similar name, the likest first."""
        scores: dict[str, float] = {}
        matcher = difflib.SequenceMatcher(None, "", key)
        for known, code in self._exact.items():
            if len(known) <= 3:
                continue
            matcher.set_seq1(known)
            best = scores.get(code, _AT_ALL_NEAR)
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                scores[code] = max(matcher.ratio(), best)
        return sorted(((score, code) for code, score in scores.items()), key=lambda one: -one[0])


def cleaned(text: str) -> str:
    """Return a name without the number before it and the footnotes behind it, on one line.

    What is far too long to be a name is left as it is.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    if len(plain) > _LONGEST_CELL:
        return plain
    return _FOOTNOTES.sub("", _ORDINAL.sub("", plain)).strip()


def _turned(name: str) -> str:
    """Turn ``Tanzania, United Republic of`` and ``Gambia (Republic of The)`` round."""
    turned = _TURNABLE.fullmatch(name)
    return f"{turned[2]} {turned[1]}" if turned else name


@cache
def _territories() -> tuple[tuple[str, str], ...]:
    return tuple(_named_territories())


def _named_territories() -> Iterator[tuple[str, str]]:
    """Codes and folded names of the countries of the world."""
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code not in {"UN", "ZZ", "QO", "EZ", "XA", "XB"}:
                yield code, fold(name)
                yield code, fold(name.partition("(")[0])
