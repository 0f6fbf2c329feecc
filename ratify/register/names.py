"""Find what a person means by ``Swaziland``, ``c-189``, ``Sao Tome`` or ``domestic workers``."""

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
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
    """Every name, alias and code of the register, folded, with what it leads to."""

    def __init__(
        self,
        states: Iterable[State],
        instruments: Iterable[Instrument],
        organisations: Iterable[Organisation],
    ) -> None:
        self._exact: dict[str, set[Found]] = defaultdict(set)
        self._shown: dict[Found, str] = {}
        for state in states:
            self._add(
                Found("state", state.iso3),
                state.name,
                state.iso2,
                state.official_name,
                *(name.text for name in state.names.values()),
                *state.aliases,
            )
        for instrument in instruments:
            self._add(
                Found("instrument", instrument.code),
                instrument.name,
                *(title.text for title in instrument.titles),
                *instrument.aliases,
            )
        for organisation in organisations:
            self._add(
                Found("organisation", organisation.code),
                organisation.name,
                *(name.text for name in organisation.names.values()),
                *organisation.aliases,
            )

    def _add(self, found: Found, shown: str, *names: str) -> None:
        self._shown[found] = shown
        for name in (found.code, shown, *names):
            if name:
                self._exact[fold(name)].add(found)

    def find(self, text: str, *kinds: Kind) -> Found:
        """Return what ``text`` means among the given kinds (all kinds when none is given).

        An exact name wins over the beginning of a longer one: ``Congo`` is the Congo.

        :raises UnknownName: nothing fits; the hint names the nearest.
        :raises AmbiguousName: several fit; the hint lists them.
        """
        wanted: tuple[Kind, ...] = kinds or ("state", "instrument", "organisation")
        key = fold(text)
        fitting = {found for found in self._exact.get(key, ()) if found.kind in wanted}
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
        return ", ".join(f"{self._shown[found]} ({found.code})" for found in sorted(founds))

    def _nearest(self, key: str, wanted: tuple[Kind, ...]) -> str:
        candidates = [
            name
            for name, founds in self._exact.items()
            if any(found.kind in wanted for found in founds)
        ]
        close = difflib.get_close_matches(key, candidates, n=3, cutoff=0.6)
        founds = {found for name in close for found in self._exact[name] if found.kind in wanted}
        return f"Did you mean {self._listed(founds)}?" if founds else ""
