"""What each paper must contain, with numbered sources."""

from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Remark
from ratify.analysis.pack.model import PaperLine
from ratify.register.guidance import Element, Guidance, Paper


def paper_lines(citations: Citations, guidance: Guidance) -> tuple[PaperLine, ...]:
    """Return all papers of the guidance, in its order."""
    return tuple(_line(citations, paper) for paper in guidance.papers)


def _line(citations: Citations, paper: Paper) -> PaperLine:
    def remarks(elements: tuple[Element, ...]) -> tuple[Remark, ...]:
        return tuple(
            Remark(text=it.text, refs=citations.supports(it.support), seen=it.seen)
            for it in elements
        )

    return PaperLine(
        key=paper.key,
        name=paper.name,
        families=paper.families,
        used=paper.used,
        contents=remarks(paper.contents),
        signatories=remarks(paper.signatories),
        delivery=remarks(paper.delivery),
        traps=remarks(paper.traps),
        drafts=paper.drafts,
    )
