"""``rec_instruments.yaml``: the free-movement regimes of the RECs and blocs."""

from collections.abc import Iterator
from pathlib import Path

from ratify.register.regimes import Mark, RecRegime
from ratify.seeds.document import Document
from ratify.seeds.rules import EMPTY_VALUE
from ratify.seeds.shapes.regimes import RegimesFile
from ratify.seeds.single import read_single, refuse

Place = tuple[str | int, ...]

REGIMES_FILE = "rec_instruments.yaml"


def read_regimes(folder: Path) -> tuple[RecRegime, ...]:
    """Return the regimes, in the order of the file.

    :raises DataRejected: something is wrong in ``rec_instruments.yaml``, or it is missing.
    """
    document, regimes = check_regimes(folder)
    refuse(document.findings)
    return regimes


def check_regimes(folder: Path) -> tuple[Document, tuple[RecRegime, ...]]:
    """Return the document with all that is wrong in it, and the regimes unless something is."""
    document, root = read_single(folder, REGIMES_FILE, RegimesFile)
    if root is None:
        return document, ()
    regimes = tuple(shape.fact(code) for code, shape in root.root.items())
    for place, mark, urls in _supported(regimes):
        if mark is Mark.SOURCED and not urls:
            document.report(EMPTY_VALUE, place, "what is marked sourced needs an address in urls.")
    return document, () if document.findings else regimes


def _supported(regimes: tuple[RecRegime, ...]) -> Iterator[tuple[Place, Mark, tuple[str, ...]]]:
    for regime in regimes:
        for at, statement in enumerate(regime.statements):
            yield (regime.organisation, "statements", at), statement.mark, statement.urls
        for one in regime.instruments:
            lead = (regime.organisation, "instruments", one.code)
            for at, statement in enumerate(one.statements):
                yield (*lead, "statements", at), statement.mark, statement.urls
            for at, act in enumerate(one.acts):
                yield (*lead, "acts", at), act.mark, act.urls
