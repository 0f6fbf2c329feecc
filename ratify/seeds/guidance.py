"""``guidance.yaml``: concerns with their answers, papers with what they must contain.

Guidance is about treaties in general, not a record of what States did: it is read beside the
register and is no part of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, RootModel

from ratify.findings import Finding, has_errors
from ratify.register.guidance import Answer, Concern, Draft, Element, Guidance, Paper, Support
from ratify.seeds.document import Document
from ratify.seeds.rules import DANGLING, UNREADABLE, WRONG_FILE
from ratify.seeds.shapes.base import Address, Code, Flag, Iso3, Shape, SourceId, Text
from ratify.seeds.validation import validate
from ratify.vocabulary import ActKind, Family, Obstacle

FILE = "guidance.yaml"


class SupportShape(Shape):
    """What a statement rests on, and whether it was read."""

    text: Text
    url: Address = ""
    seen: Flag


class AnswerShape(Shape):
    """One answer to a concern; without instruments it fits all of them."""

    text: Text
    instruments: tuple[Code, ...] = ()
    figures: tuple[Text, ...] = ()
    examples: tuple[tuple[Code, Iso3], ...] = ()
    support: Annotated[tuple[SourceId, ...], Field(min_length=1)]


class ConcernShape(Shape):
    """A reason given for not acting, with its answers."""

    obstacle: Obstacle
    heard: Text
    answers: Annotated[tuple[AnswerShape, ...], Field(min_length=1)]


class ElementShape(Shape):
    """One thing that a paper must contain, or a rule on it."""

    text: Text
    support: Annotated[tuple[SourceId, ...], Field(min_length=1)]


class DraftShape(Shape):
    """The text of a paper for one act, with fields and gaps."""

    act: ActKind
    paragraphs: Annotated[tuple[Text, ...], Field(min_length=1)]


class PaperShape(Shape):
    """A paper that a delegation brings."""

    key: Text
    name: Text
    families: Annotated[tuple[Family, ...], Field(min_length=1)]
    used: Text
    contents: Annotated[tuple[ElementShape, ...], Field(min_length=1)]
    signatories: Annotated[tuple[ElementShape, ...], Field(min_length=1)]
    delivery: tuple[ElementShape, ...] = ()
    traps: tuple[ElementShape, ...] = ()
    drafts: tuple[DraftShape, ...] = ()


class GuidanceShape(Shape):
    """The whole file; supports stand once and are referred to by key."""

    supports: dict[SourceId, SupportShape]
    concerns: tuple[ConcernShape, ...]
    papers: tuple[PaperShape, ...]


class GuidanceFile(RootModel[GuidanceShape]):
    """Guidance on ratifying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidanceReading:
    """What came out of the file: None where any finding is an error."""

    guidance: Guidance | None
    findings: tuple[Finding, ...]


def read_guidance(folder: Path) -> GuidanceReading:
    """Read the guidance of a data folder; what is wrong is told by file and line."""
    try:
        document = Document.parse(FILE, (folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        missing = WRONG_FILE.finding(FILE, "this file is missing.", FILE)
        return GuidanceReading(guidance=None, findings=(missing,))
    except (OSError, UnicodeDecodeError) as error:
        message = f"this file cannot be read: {error}."
        return GuidanceReading(guidance=None, findings=(UNREADABLE.finding(FILE, message, FILE),))
    root = None if has_errors(document.findings) else validate(document, GuidanceFile)
    if root is not None:
        _check_supports(root.root, document)
    findings = tuple(sorted(document.findings))
    guidance = None if root is None or has_errors(findings) else _guidance(root.root)
    return GuidanceReading(guidance=guidance, findings=findings)


def _check_supports(shape: GuidanceShape, document: Document) -> None:
    used = set()
    for path, keys in _references(shape):
        for key in keys:
            used.add(key)
            if key not in shape.supports:
                document.report(DANGLING, path, f"no support is called {key!r}.")
    for key in shape.supports:
        if key not in used:
            document.report(DANGLING, ("supports", key), f"nothing rests on {key!r}: remove it.")


def _references(shape: GuidanceShape) -> Iterator[tuple[tuple[str | int, ...], tuple[str, ...]]]:
    for at, concern in enumerate(shape.concerns):
        for nth, answer in enumerate(concern.answers):
            yield ("concerns", at, "answers", nth, "support"), answer.support
    for at, paper in enumerate(shape.papers):
        for part in ("contents", "signatories", "delivery", "traps"):
            for nth, element in enumerate(getattr(paper, part)):
                yield ("papers", at, part, nth, "support"), element.support


def _guidance(shape: GuidanceShape) -> Guidance:
    supports = {key: Support(**it.fields()) for key, it in shape.supports.items()}
    return Guidance(
        concerns=tuple(_concern(concern, supports) for concern in shape.concerns),
        papers=tuple(_paper(paper, supports) for paper in shape.papers),
    )


def _concern(shape: ConcernShape, supports: dict[str, Support]) -> Concern:
    answers = (
        Answer(**answer.fields() | {"support": tuple(supports[key] for key in answer.support)})
        for answer in shape.answers
    )
    return Concern(obstacle=shape.obstacle, heard=shape.heard, answers=tuple(answers))


def _paper(shape: PaperShape, supports: dict[str, Support]) -> Paper:
    parts = {
        part: tuple(
            Element(text=element.text, support=tuple(supports[key] for key in element.support))
            for element in getattr(shape, part)
        )
        for part in ("contents", "signatories", "delivery", "traps")
    }
    drafts = tuple(Draft(**draft.fields()) for draft in shape.drafts)
    return Paper(**shape.fields() | parts | {"drafts": drafts})
