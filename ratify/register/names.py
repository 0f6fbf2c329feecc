"""Find what a person means by ``Swaziland``, ``c-189``, ``Sao Tome`` or ``domestic workers``."""

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from ratify.errors import AmbiguousName, UnknownName
from ratify.register.facts import Organisation, State
from ratify.register.instrument import Instrument

Kind = Literal["state", "instrument", "organisation"]

_WORDS: Mapping[Kind, str] = {
    "state": "State",
    "instrument": "instrument",
    "organisation": "REC",
}
_ARABIC_FOLDS = str.maketrans("أإآٱىة", "اااايه")
_NO_WORD = re.compile(r"[\W_]+")
_CODE = re.compile(r"c0*(\d{1,3})")


class Found(NamedTuple):
    """What a name leads to."""

    kind: Kind
    code: str


def fold(text: str) -> str:
    """Reduce a name to what is compared: no case, accents, punctuation or leading zeros.

    Arabic letter variants (hamza carriers, final ya and ta marbuta) fold together, because AU, UN
    and press spell them differently.
    """
    bare = text.casefold()
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFKD", bare)
        letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
        bare = letters.translate(_ARABIC_FOLDS)
    joined = _NO_WORD.sub(" ", bare).strip()
    code = _CODE.fullmatch(joined.replace(" ", ""))
    return f"c{int(code[1])}" if code else joined


class NameIndex:
    """Every name, alias and code of the register, folded, with what it leads to.

    Codes are enough for most of what scripts ask; names are folded when somebody writes one.
    """

    def __init__(
        self,
        states: Iterable[State],
        instruments: Iterable[Instrument],
        organisations: Iterable[Organisation],
    ) -> None:
        self._holders: dict[Found, State | Instrument | Organisation] = {
            **{Found("state", state.iso3): state for state in states},
            **{Found("instrument", treaty.code): treaty for treaty in instruments},
            **{Found("organisation", body.code): body for body in organisations},
        }

    @cached_property
    def _codes(self) -> Mapping[str, set[Found]]:
        return _by_name((found.code, found) for found in self._holders)

    @cached_property
    def _exact(self) -> Mapping[str, set[Found]]:
        return _by_name(
            (name, found)
            for found, holder in self._holders.items()
            for name in (found.code, holder.name, *_names_of(holder))
        )

    def find(self, text: str, *kinds: Kind) -> Found:
        """Return what ``text`` means among the given kinds (all kinds when none is given).

        A code wins over every name, and an exact name over the beginning of a longer one:
        ``Congo`` is the Congo.

        :raises UnknownName: nothing fits; the hint names the nearest.
        :raises AmbiguousName: several fit; the hint lists them.
        """
        wanted: tuple[Kind, ...] = kinds or ("state", "instrument", "organisation")
        key = fold(text)
        fitting = _of_kind(self._codes.get(key, ()), wanted)
        if not fitting:
            fitting = _of_kind(self._exact.get(key, ()), wanted)
        if not fitting and len(key) >= 3:
            fitting = {
                found
                for name, founds in self._exact.items()
                if name.startswith(key)
                for found in founds
                if found.kind in wanted
            }
        if len(fitting) == 1:
            return fitting.pop()
        noun = " or ".join(_WORDS[kind] for kind in wanted)
        if fitting:
            raise AmbiguousName(
                f"{text!r} may mean more than one {noun}.",
                f"Say which: {self._listed(fitting)}.",
            )
        raise UnknownName(f"No {noun} is called {text!r}.", self._nearest(key, wanted))

    def _listed(self, founds: Iterable[Found]) -> str:
        return ", ".join(f"{self._holders[found].name} ({found.code})" for found in sorted(founds))

    def _nearest(self, key: str, wanted: tuple[Kind, ...]) -> str:
        candidates = [
            name
            for name, founds in self._exact.items()
            if any(found.kind in wanted for found in founds)
        ]
        close = difflib.get_close_matches(key, candidates, n=3, cutoff=0.6)
        founds = {found for name in close for found in self._exact[name] if found.kind in wanted}
        return f"Did you mean {self._listed(founds)}?" if founds else ""


def _by_name(named: Iterable[tuple[str, Found]]) -> Mapping[str, set[Found]]:
    leads: dict[str, set[Found]] = defaultdict(set)
    for name, found in named:
        if name:
            leads[fold(name)].add(found)
    return leads


def _names_of(holder: State | Instrument | Organisation) -> Iterator[str]:
    if isinstance(holder, Instrument):
        yield from (title.text for title in holder.titles)
    else:
        yield from (name.text for name in holder.names.values())
    if isinstance(holder, State):
        yield from (holder.iso2, holder.official_name)
    yield from holder.aliases


def _of_kind(founds: Iterable[Found], wanted: tuple[Kind, ...]) -> set[Found]:
    return {found for found in founds if found.kind in wanted}
