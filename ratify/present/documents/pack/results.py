"""After the occasion: every treaty before and after, announcements, and whom to thank."""

from collections.abc import Iterator

from ratify.analysis.pack.results import Done, Results, Thanks, TreatyResult
from ratify.present.documents.desk import NOTHING, Desk
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Document,
    Heading,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.pack.compared import before_and_after_maps
from ratify.present.documents.pack.words import wording_notes
from ratify.present.languages import wording
from ratify.register import Register
from ratify.vocabulary import ActKind

_DID = wording(
    {
        ActKind.SIGNATURE: "signed the {treaty}",
        ActKind.RATIFICATION: "ratified the {treaty}",
        ActKind.ACCEPTANCE: "accepted the {treaty}",
        ActKind.APPROVAL: "approved the {treaty}",
        ActKind.ACCESSION: "acceded to the {treaty}",
        ActKind.RATIFICATION_OR_ACCESSION: "ratified or acceded to the {treaty}",
        ActKind.SUCCESSION: "succeeded to the {treaty}",
        ActKind.DEPOSIT: "deposited its instrument under the {treaty}",
    }
)


def results_document(results: Results, register: Register, lang: str) -> Document:
    """Return what came of the occasion, with the list of thanks."""
    desk = Desk(register, results.references, lang)
    say = desk.language
    first, last = say.day(results.day), say.day(results.until)
    dated = say.say("Acts from {first} to {last}", first=first, last=last)
    if results.known_at is not None:
        time = results.known_at.isoformat()
        dated = say.say("{acts}, as known at {time}", acts=dated, time=time)
    return Document(
        kind=say.say("After the Treaty Signing Week"),
        title=say.say("What was signed and deposited from {day} on", day=first),
        dated=dated,
        as_of=results.until,
        blocks=tuple(_blocks(desk, results)),
        lang=lang,
    )


def _blocks(desk: Desk, results: Results) -> Iterator[Block]:
    say = desk.language
    yield Paragraph(text=(_lead(desk, results),), role="lead")
    yield Heading(level=1, text=say.say("Before and after"))
    yield _before_and_after(desk, results)
    yield Heading(level=1, text=say.say("Whom to thank"))
    if results.thanks:
        yield Bullets(items=tuple(_thanks(desk, line) for line in results.thanks))
    else:
        yield Paragraph(text=(say.say("No act of these days is on record yet."),))
    note = say.say(
        "An act counts from its own date, whenever it came on record; what no source names yet is "
        "missing. The number of a deposit is its place among all deposits on record."
    )
    yield Paragraph(text=(note,), role="note")
    yield from before_and_after_maps(desk, results)
    yield from wording_notes(desk, [line.instrument for line in results.treaties])
    if results.thanks:
        yield Heading(level=1, text=say.say("Sources"))
        yield desk.sources()


def _lead(desk: Desk, results: Results) -> str:
    say = desk.language
    acts = [act for line in results.thanks for act in line.acts]
    signed = sum(act.kind is ActKind.SIGNATURE for act in acts)
    deposits = sum(act.kind is ActKind.DEPOSIT for act in acts)
    others = len(acts) - signed - deposits
    states = say.count("{n} State acted", "{n} States acted", len(results.thanks))
    return say.say(
        "{states}: {signatures}, {consents}, {deposits}.",
        states=states,
        signatures=say.count("{n} signature", "{n} signatures", signed),
        consents=say.count(
            "{n} ratification or accession", "{n} ratifications or accessions", others
        ),
        deposits=say.count("{n} deposit", "{n} deposits", deposits),
    )


def _before_and_after(desk: Desk, results: Results) -> Table:
    say = desk.language
    return Table(
        caption=say.say("Acts on record of the States counted, on the eve and at the end"),
        columns=(
            Column(title=say.say("Treaty"), width=34),
            Column(title=say.say("Signatures"), width=14, right=True),
            Column(title=say.say("Consents"), width=14, right=True),
            Column(title=say.say("Bound"), width=14, right=True),
            Column(title=say.say("In force"), width=24),
        ),
        rows=tuple(_treaty(desk, line) for line in results.treaties),
    )


def _treaty(desk: Desk, line: TreatyResult) -> Cells:
    before, after = line.totals
    signable = desk.register.instruments[line.instrument].signable
    return (
        (desk.title(line.instrument),),
        _step(desk, before.signatures, after.signatures) if signable else (NOTHING,),
        _step(desk, before.consents, after.consents),
        _step(desk, before.bound, after.bound),
        (_in_force(desk, line),),
    )


def _step(desk: Desk, before: int, after: int) -> Text:
    """A number that changed stands out; it may fall as well as rise."""
    if before == after:
        return (str(after),)
    arrow = "←" if desk.language.direction == "rtl" else "→"
    return (f"{before} {arrow} ", Strong(str(after)))


def _in_force(desk: Desk, line: TreatyResult) -> str:
    say, (before, after) = desk.language, line.entry
    if line.entered and after.day is not None:
        return say.say("Entered into force on {day}", day=say.day(after.day))
    if after.in_force:
        return say.say("In force")
    if after.to_go is None or before.to_go is None:
        return say.say("Not in force")
    if after.to_go == 0 and after.day is not None:
        return say.say("Enters into force on {day}", day=say.day(after.day))
    return say.say("Not in force: {before} → {after} to go", before=before.to_go, after=after.to_go)


def _thanks(desk: Desk, line: Thanks) -> Text:
    pieces: list[Piece] = [Strong(desk.state(line.state)), " "]
    for at, act in enumerate(line.acts):
        pieces += [*([desk.between] if at else []), *_done(desk, act)]
    return (*pieces, ".")


def _done(desk: Desk, act: Done) -> Iterator[Piece]:
    say = desk.language
    yield say.say(_DID[act.kind], treaty=desk.title(act.instrument))
    yield ", "
    yield from desk.date(act.done)
    if act.place is not None:
        needed = desk.register.instruments[act.instrument].entry.threshold.count
        words = say.say("deposit {place}", place=act.place)
        if needed is not None and act.place <= needed:
            words = say.say(
                "deposit {place} of the {needed} needed", place=act.place, needed=needed
            )
        yield f" ({words})"
