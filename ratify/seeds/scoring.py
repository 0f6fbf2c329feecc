"""``scoring.yaml``, and weights that replace some of its own for one question."""

import math
from collections.abc import Mapping
from pathlib import Path

import yaml

from ratify.analysis.criteria import CRITERIA
from ratify.analysis.scoring import Scoring
from ratify.errors import BadWeights
from ratify.seeds.bounds import asks_too_much
from ratify.seeds.document import Document
from ratify.seeds.rules import EMPTY_VALUE, WRONG_CODE
from ratify.seeds.shapes.scoring import ScoringFile
from ratify.seeds.single import read_single, refuse

SCORING_FILE = "scoring.yaml"


def read_scoring(folder: Path) -> Scoring:
    """Return how a shortlist is scored.

    :raises DataRejected: something is wrong in ``scoring.yaml``, or it is missing.
    """
    document, scoring = check_scoring(folder)
    refuse(document.findings)
    assert scoring is not None, "no finding, and no scoring"
    return scoring


def check_scoring(folder: Path) -> tuple[Document, Scoring | None]:
    """Return the document with all that is wrong in it, and the scoring unless something is."""
    document, root = read_single(folder, SCORING_FILE, ScoringFile)
    if root is None:
        return document, None
    given, known = root.root.criteria, {item.code for item in CRITERIA}
    for code in given:
        if code not in known:
            message = f"{code!r} is no criterion; known are {', '.join(sorted(known))}."
            document.report(WRONG_CODE, ("criteria", code), message)
    for code in sorted(known - set(given)):
        message = f"{code!r} has no weight: give it one, 0 to leave it out."
        document.report(EMPTY_VALUE, ("criteria",), message)
    return document, None if document.findings else root.root.choices()


def read_weights(path: Path) -> Mapping[str, object]:
    """Return the weights of a file by criterion, as they stand there.

    Whether each is a number that can be used is for ``with_weights`` to say.

    :raises BadWeights: the file cannot be read, or holds no mapping of criteria to weights.
    """
    form = "Write one line for each criterion, such as: signed: 3"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadWeights(f"The weights cannot be read: {error}.") from None
    if excess := asks_too_much(text):
        raise BadWeights(f"{path} has {excess}, as no list of weights has.", form)
    try:
        data = yaml.load(text, yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BadWeights(f"{path} is not YAML: {_problem(error)}.", form) from None
    if not isinstance(data, dict) or not data:
        raise BadWeights(f"{path} holds no weights.", form)
    return {str(code): _plain(weight) for code, weight in data.items()}


def _plain(weight: object) -> object:
    """Return an integer too large for a float as infinite, so that it is refused in words."""
    try:
        return float(weight) if isinstance(weight, int) and not isinstance(weight, bool) else weight
    except OverflowError:
        return math.inf


def _problem(error: Exception) -> str:
    return getattr(error, "problem", None) or "it has another form"
