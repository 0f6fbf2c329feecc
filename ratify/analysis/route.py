"""How a treaty becomes national law in a State, and which paper that asks for after ratification.

The systems are those of constitutional doctrine: in a monist State a treaty in force is part of
the law, as a rule once it is published; in a dualist State it needs an Act; in a mixed one it
depends on the treaty. The reading of each constitution carries its own confidence.
"""

from dataclasses import dataclass

from ratify.register import Incorporation, State
from ratify.vocabulary import IncorporationSystem, NextPaper

_PAPERS = {
    IncorporationSystem.MONIST: NextPaper.PUBLICATION,
    IncorporationSystem.DUALIST: NextPaper.ACT_OF_INCORPORATION,
    IncorporationSystem.MIXED: NextPaper.DEPENDS,
    IncorporationSystem.UNKNOWN: NextPaper.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The constitutional route, its legal basis and confidence, and the next paper.

    :param paper: what turns the treaty into national law. A monist constitution may ask for
        publication: the basis says whether it does.
    """

    incorporation: Incorporation
    paper: NextPaper


def route(state: State, *, incorporated: bool = False) -> Route:
    """Return the route of a State; ``incorporated`` where a source says that it is gone already."""
    paper = NextPaper.NOTHING if incorporated else _PAPERS[state.incorporation.system]
    return Route(incorporation=state.incorporation, paper=paper)
