"""The gettext catalogues, read through Babel; nothing has to be compiled.

A catalogue has one entry for each English text. Where the wording depends on a number it has the
forms that CLDR's plural rules tell apart, in the order of their names: zero, one, two, few, many,
other. Texts of the data files are in catalogues of their own, which may have holes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale
    from babel.messages.catalog import Catalog

PLURALS = ("zero", "one", "two", "few", "many", "other")
LOCALES = {"en": "en", "fr": "fr", "pt": "pt_PT", "ar": "ar", "es": "es", "sw": "sw"}
_READ_BY = "X-Read-By"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language by their English.

    :param read_by: the native reader who has checked it; empty while nobody has.
    """

    lang: str
    texts: Mapping[str, tuple[str, ...]]
    read_by: str = ""

    def text(self, english: str) -> str:
        """Return the translation, or the English where there is none."""
        forms = self.texts.get(english)
        return forms[0] if forms else english

    def form(self, singular: str, plural: str, number: int) -> str:
        """Return the form that goes with a number."""
        forms = self.texts.get(singular)
        if not forms or len(forms) == 1:
            return singular if number == 1 else plural
        return forms[forms_of(self.lang).index(plural_of(self.lang, number))]


@cache
def catalogue(lang: str, part: str = "") -> Catalogue:
    """Read the catalogue of a language.

    :param part: ``data`` for the texts of the data files; empty for those of the program.
    """
    from babel.messages.pofile import read_po

    name = ".".join(filter(None, (lang, part, "po")))
    with (files("ratify.present.languages") / "catalogues" / name).open("rb") as file:
        found: Catalog = read_po(file, locale=LOCALES[lang], abort_invalid=True)
    headers = dict(found.mime_headers)
    return Catalogue(lang, _texts(found), headers.get(_READ_BY, ""))


def _texts(found: "Catalog") -> dict[str, tuple[str, ...]]:
    texts: dict[str, tuple[str, ...]] = {}
    for message in found:
        english = message.id if isinstance(message.id, str) else message.id[0]
        said = message.string or ""
        forms = (said,) if isinstance(said, str) else tuple(said)
        if english and all(forms):
            texts[english] = forms
    return texts


@cache
def locale(lang: str) -> "Locale":
    """Return Babel's data on a language; Portuguese is that of Portugal, as in Africa."""
    from babel import Locale

    return Locale.parse(LOCALES[lang])


def plural_of(lang: str, number: int) -> str:
    """Return the name of the plural that a number takes in a language, by CLDR."""
    return locale(lang).plural_form(number)


@cache
def forms_of(lang: str) -> tuple[str, ...]:
    """Return the plurals that a language tells apart, in the order of a catalogue's forms."""
    found = {*locale(lang).plural_form.tags, "other"}
    return tuple(name for name in PLURALS if name in found)
