"""Findings on national law, what follows from them and what they do not say, in words."""

from collections.abc import Iterator

from ratify.analysis.coverage import Domestication
from ratify.analysis.domestication import Assessment
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import article_words, state_words
from ratify.register import Evidence, Register
from ratify.sentence import Sentence, Small, capitalised, joined, worded
from ratify.vocabulary import Verification


def assessed_words(cell: Assessment) -> Sentence:
    """Tell how many of the provisions have a finding."""
    return Sentence.counted(
        "{assessed} of {n} provision assessed.",
        "{assessed} of {n} provisions assessed.",
        cell.total,
        assessed=len(cell.assessed),
    )


def finding_words(article: str, one: Evidence, numbered: Numbered, lang: str) -> Sentence:
    """Tell a finding in the words in which it was recorded."""
    law = " ".join(
        words for words in (one.law_title, one.law_reference and f"({one.law_reference})") if words
    )
    return Sentence(
        "{article}, {rung}: {kind}, {date} [{number}]: {finding}",
        article=capitalised(article_words(article, lang)),
        rung=one.rung,
        kind=one.kind,
        date=_when(one),
        number=str(numbered.number(one.source)),
        finding=f"{law}. {one.summary}" if law else one.summary,
    )


def _when(one: Evidence) -> Sentence:
    if one.date is None:
        when = Sentence("no date known, so it counts on no day")
    else:
        when = Sentence("{date}", date=one.date)
    if one.verification is Verification.EXACT:
        return when
    return joined([when, Small(one.verification)])


def notes_on(register: Register, found: Domestication, lang: str) -> Iterator[str]:
    """Say what the table does not: what silence means, who is bound, by which route."""
    if not found.cells and found.scope.states and found.scope.instruments:
        yield Sentence(
            "None of the States asked for may become party, so there is nothing to assess."
        )
        return
    yield Sentence(
        "Not assessed means that nobody has recorded a finding, not that there is no law."
    )
    if len(found.cells) == 1 and not found.cells[0].bound:
        yield Sentence(
            "The State is not bound: this shows what is compatible already, and is no duty."
        )
    yield from _route(found)
    compatible = found.nothing_to_lose
    if compatible:
        yield Sentence(
            "Not bound, and all that was assessed is enacted at least in part, so that nothing "
            "assessed speaks against joining: {pairs}.",
            pairs=joined(_compatible(register, cell, lang) for cell in compatible),
        )


def _compatible(register: Register, cell: Assessment, lang: str) -> Sentence:
    return Sentence(
        "{state} {treaty} ({assessed} of {all} assessed)",
        state=state_words(register, cell.state, lang),
        treaty=cell.instrument,
        assessed=len(cell.assessed),
        all=cell.total,
    )


def _route(found: Domestication) -> Iterator[str]:
    """Tell the constitutional route, where the answer is about one State."""
    if len(found.scope.states) != 1 or not found.cells:
        return
    route = found.cells[0].route
    system = worded(route.incorporation.system)
    if route.incorporation.basis:
        system = Sentence("{system} ({basis})", system=system, basis=route.incorporation.basis)
    yield Sentence(
        "Constitutional route: {system}, confidence {confidence}. Next: {paper}.",
        system=system,
        confidence=route.incorporation.confidence,
        paper=worded(route.paper),
    )
