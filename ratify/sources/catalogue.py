"""The public lists that can be fetched, and where each was when last seen.

Links move, so an address is a starting point and never the only way: the page may be saved by hand.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ratify.errors import UsageProblem
from ratify.register import Instrument, Register
from ratify.sources.layouts import (
    AFRICANLII,
    AU_LIST,
    NORMLEX,
    UN_TREATY_COLLECTION,
    Layout,
)
from ratify.vocabulary import Family

_NORMLEX = (
    "https://normlex.ilo.org/dyn/nrmlx_{lang}/f"
    "?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:{number}"
)
_MTDSG = (
    "https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/"
    "Chapter%20{chapter}/{lower}-{number}.en.xml"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicList:
    """One list of one instrument: its title, its address, and how it is laid out.

    :param name: the source that keeps it: ``normlex``, ``untc``, ``au`` or ``africanlii``.
    :param url: where it was when last seen; empty where it can only be read from a file.
    :param hosts: the hosts that may be asked for it.
    :param suffix: the kind of file that the address gives.
    """

    name: str
    title: str
    url: str
    hosts: frozenset[str]
    suffix: str
    layout: Layout


def public_list(register: Register, name: str, instrument: str, lang: str = "en") -> PublicList:
    """Return the list that a public source keeps of an instrument.

    :param name: ``normlex``, ``untc``, ``au`` or ``africanlii``.
    :param lang: language of the page, for NORMLEX: ``en``, ``fr`` or ``es``.
    :raises UsageProblem: the source has no list of this instrument, or is not known.
    """
    finder = _FINDERS.get(name)
    if finder is None:
        raise UsageProblem(
            f"{name!r} is not a source that is known.",
            f"Known are {', '.join(_FINDERS)}; other lists are read with: ratify import FILE.",
        )
    found = finder(register, register.instruments[instrument], lang)
    if found is None:
        raise UsageProblem(
            f"{name} keeps no list of {instrument}, or its address is not on record.",
            "A list of another source is read with: ratify import FILE.",
        )
    return found


def _normlex(_: Register, instrument: Instrument, lang: str) -> PublicList | None:
    number = instrument.identifiers.get("normlex")
    if number is None:
        return None
    return PublicList(
        name="normlex",
        title=f"NORMLEX, ratifications of {instrument.code}",
        url=_NORMLEX.format(lang=lang if lang in {"en", "fr", "es"} else "en", number=number),
        hosts=frozenset({"normlex.ilo.org", "www.ilo.org", "webapps.ilo.org"}),
        suffix=".html",
        layout=NORMLEX,
    )


def _untc(_: Register, instrument: Instrument, _lang: str) -> PublicList | None:
    """Chapter and number are kept as in the UN Treaty Collection: ``IV-13``."""
    chapter, _dash, number = instrument.identifiers.get("untc", "").partition("-")
    if not number:
        return None
    return PublicList(
        name="untc",
        title=f"UN Treaty Collection, {chapter}-{number}, status of {instrument.code}",
        url=_MTDSG.format(chapter=chapter, lower=chapter.lower(), number=number),
        hosts=frozenset({"treaties.un.org"}),
        suffix=".xml",
        layout=UN_TREATY_COLLECTION,
    )


def _au(register: Register, instrument: Instrument, _: str) -> PublicList | None:
    """The AU moves its lists about; the newest address that an act on record names is tried."""
    lists = [
        act.source
        for act in register.acts_under(instrument.code)
        if act.source.url.startswith("https://au.int/") and act.source.url.endswith(".pdf")
    ]
    if not lists:
        return None
    newest = max(lists, key=lambda source: (str(source.as_of or ""), source.url))
    return PublicList(
        name="au",
        title=f"AU Office of the Legal Counsel, status list of {instrument.code}",
        url=newest.url,
        hosts=frozenset({"au.int"}),
        suffix=".pdf",
        layout=AU_LIST,
    )


def _africanlii(_: Register, instrument: Instrument, _lang: str) -> PublicList | None:
    """The interface of AfricanLII is open to registered users only: their lists come as files."""
    if instrument.family is not Family.AU:
        return None
    return PublicList(
        name="africanlii",
        title=f"AfricanLII, ratification table of {instrument.code}",
        url="",
        hosts=frozenset(),
        suffix=".json",
        layout=AFRICANLII,
    )


_FINDERS: Mapping[str, Callable[[Register, Instrument, str], PublicList | None]] = {
    "normlex": _normlex,
    "untc": _untc,
    "au": _au,
    "africanlii": _africanlii,
}
