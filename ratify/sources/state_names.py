"""Which State does a list mean? Footnotes stick to names, and names are misspelt."""

import difflib
import re

from ratify.errors import NameProblem
from ratify.register import Register, fold

_NEAR = 0.82
_CLEARLY_NEARER = 0.06


def find_state(register: Register, text: str) -> tuple[str, str]:
    """Return the code of the State that a list means, and the spelling where it is not ours.

    Footnote digits that stick to a name are dropped. A name that is not known is read as the one
    State that is clearly nearest to it, if there is one.

    :raises ValueError: nobody is meant for certain; the sentence names the nearest.
    """
    name = re.sub(r"[\d*\[\],]+$", "", " ".join(text.split())).strip()
    if not name:
        raise ValueError("the row names no State")
    try:
        found = register.names.find(name, "state")
    except NameProblem:
        return _nearest_state(register, name), name
    if len(fold(name)) <= 3 or fold(name) in _known(register):
        return found.code, ""
    return found.code, name


def _known(register: Register) -> dict[str, str]:
    return {
        fold(name): state.iso3
        for state in register.states.values()
        for name in (
            *(form.text for form in state.names.values()),
            state.official_name,
            *state.aliases,
        )
    }


def _nearest_state(register: Register, name: str) -> str:
    key = fold(name)
    scores: dict[str, float] = {}
    for known, code in _known(register).items():
        score = difflib.SequenceMatcher(None, key, known).ratio()
        scores[code] = max(score, scores.get(code, 0.0))
    (best, first), (second, runner_up) = sorted(
        scores.items(), key=lambda item: (-item[1], item[0])
    )[:2]
    if first >= _NEAR and first - runner_up >= _CLEARLY_NEARER:
        return best
    names = register.states
    raise ValueError(
        f"{name!r} is no State that is known; "
        f"nearest are {names[best].name} and {names[second].name}"
    )
