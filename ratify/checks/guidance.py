"""Rules on the guidance that goes into briefs: what it claims is on record."""

from collections.abc import Iterator

from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Subject
from ratify.findings import Place
from ratify.vocabulary import Severity, Standing

FILE = "guidance.yaml"
_BOUND = frozenset({Standing.PARTY, Standing.PARTY_PENDING})


@rule(
    code="R821",
    severity=Severity.ERROR,
    title="A State named as an example is bound by the treaty",
    why="An answer to a concern names a State that did it nevertheless. If it did not, the "
    "argument falls in the first minute of the meeting.",
    example="examples: [[C189, ESH]]",
    source="Guidance takes dates and standings from the record, never from itself",
    scope=Scope.FOLDER,
)
def example_not_on_record(subject: Subject) -> Iterator[Hit]:
    """Examples of States that are not bound by the instrument by what is on record."""
    for concern in subject.guidance.concerns:
        for answer in concern.answers:
            for instrument, iso3 in answer.examples:
                position = subject.positions.get((instrument, iso3))
                if position is None or position.standing not in _BOUND:
                    message = f"named as an example under {concern.obstacle}, but not bound."
                    yield Hit(f"{iso3} {instrument}", message, _place(subject, instrument, iso3))


def _place(subject: Subject, instrument: str, iso3: str) -> Place:
    assert subject.folder is not None
    lines = (subject.folder / FILE).read_text(encoding="utf-8").splitlines()
    pair = f"[{instrument}, {iso3}]"
    return Place(FILE, next((at for at, line in enumerate(lines, 1) if pair in line), 1))
