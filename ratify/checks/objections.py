"""Turn what the law says against an act into breaches of a rule: one law for both uses."""

from collections.abc import Iterator

from ratify.checks.rule import Hit
from ratify.checks.subject import Subject
from ratify.register import Act


def against(subject: Subject, code: str, *, once: bool = False) -> Iterator[Hit]:
    """Every act on record that the law objects to under this code of ``ratify.law``.

    :param once: the law objects to both acts of a pair; tell it once for each cell.
    """
    told = set()
    for act, sentence in subject.objections(code):
        if not once or cell(act) not in told:
            told.add(cell(act))
            yield Hit(cell(act), sentence, subject.at(act.id))


def cell(act: Act) -> str:
    """Return the State and the instrument of an act, as subjects of findings name them."""
    return f"{act.state} {act.instrument}"
