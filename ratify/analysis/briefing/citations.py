"""Number the sources of a sheet: each once, in the order in which it is first cited."""

from ratify.analysis.briefing.model import Dated, Reference
from ratify.register import (
    Act,
    Instrument,
    ObstacleNoted,
    Procedure,
    Register,
    Source,
    State,
    StepReached,
)
from ratify.register.guidance import Support
from ratify.sentence import Sentence


class Citations:
    """Gives out numbers; two sources with the same title, address and date are one."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._numbers: dict[tuple[str, str, str], Reference] = {}

    @property
    def references(self) -> tuple[Reference, ...]:
        """All sources cited so far, by number."""
        return tuple(self._numbers.values())

    def cite(self, source: Source) -> tuple[int, ...]:
        """Return the number of a source, as a tuple of one."""
        key = (source.title, source.url, str(source.as_of or source.as_of_note))
        if key not in self._numbers:
            self._numbers[key] = Reference(number=len(self._numbers) + 1, source=source)
        return (self._numbers[key].number,)

    def named(self, text: str, url: str = "") -> tuple[int, ...]:
        """Return the number of a source known by its key on record, or by title and address."""
        known = (self._register.sources or {}).get(text)
        return self.cite(known or Source(id="", title=text, url=url))

    def act(self, act: Act) -> Dated:
        """Return the date of an act with the number of its source."""
        return Dated(date=act.date, refs=self.cite(act.source), verification=act.verification)

    def noted(self, note: StepReached | ObstacleNoted) -> Dated:
        """Return the date of a note on a national path with the number of its source."""
        return Dated(date=note.date, refs=self.cite(note.source))

    def supports(self, supports: tuple[Support, ...]) -> tuple[int, ...]:
        """Return the numbers of what supports a statement, seen or not."""
        numbers = (
            self.named(
                support.text
                if support.seen
                else Sentence("{title} (unverified)", title=support.text),
                support.url,
            )
            for support in supports
        )
        return tuple(sorted({number for found in numbers for number in found}))

    def text_of(self, instrument: Instrument) -> tuple[int, ...]:
        """Return the number of the treaty's text at its official address."""
        titles = {it.lang: it.text for it in instrument.titles if it.kind == "short"}
        return self.named(
            Sentence("{treaty}: text and official page", treaty=titles), instrument.url
        )

    def procedure_of(self, state: State, procedure: Procedure) -> tuple[int, ...]:
        """Return the number of the text read on who approves and who ratifies."""
        title = Sentence("{state}: {basis}", state=_names(state), basis=procedure.legal_basis)
        if not procedure.seen:
            title = Sentence("{title} (unverified)", title=title)
        return self.named(title, procedure.url)

    def route_of(self, state: State) -> tuple[int, ...]:
        """Return the number of the source on how treaties enter national law."""
        route = state.incorporation
        if not route.source and not route.basis:
            return ()
        title = Sentence("{state}: {basis}", state=_names(state), basis=route.basis)
        return self.named(route.source or title, route.url)


def _names(state: State) -> dict[str, str]:
    return {lang: name.text for lang, name in state.names.items()}
