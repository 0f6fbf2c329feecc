"""``harmonisation``: how far the members of each REC share the same treaties."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ratify.analysis.harmonisation import Harmonisation, Harmony
from ratify.analysis.scope import Scope
from ratify.present.languages import acronym, language, state_name, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent
from ratify.present.sheets.harmony_tables import layers_sheet, pulls_sheet
from ratify.present.sheets.regime_words import regime_lines
from ratify.present.sheets.words import NOT_VERIFIED, explained, titles
from ratify.register import Register
from ratify.sentence import Sentence, joined
from ratify.vocabulary import Standing

COLUMNS = (
    Column(key="rec", heading="REC", about="code of the REC"),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="members", heading="Members", about="members on that day", right=True, optional=2),
    Column(
        key="eligible",
        about="of them, those that may be bound: the denominator of the share",
        shown=False,
    ),
    Column(key="party", heading="Party", about="of the members, party, in force", right=True),
    Column(
        key="party_pending",
        heading="Not yet in force",
        about="bound, not yet in force",
        right=True,
    ),
    Column(
        key="ratified_not_deposited",
        heading="Ratified, not deposited",
        about="ratified, not deposited",
        right=True,
    ),
    Column(key="signed", heading="Signed", about="signed, not ratified", right=True),
    Column(key="denounced", heading="Denounced", about="denounced", right=True),
    Column(key="none", heading="No act", about="no act on record", right=True),
    Column(key="not_eligible", heading="Not eligible", about="cannot become party", right=True),
    Column(key="bound", about="party or bound, not yet in force", shown=False),
    Column(key="share", heading="Share", about="bound of eligible, 0 to 1", right=True),
    Column(
        key="distance",
        heading="To go",
        about="acts missing until all eligible members are bound",
        right=True,
    ),
    Column(
        key="hold_outs",
        heading="Held up by",
        about="eligible members that are not bound, as codes",
        wraps=True,
        least=24,
    ),
    Column(
        key="unverified",
        about="members counted on a consent that no source that was seen names",
        shown=False,
    ),
)
_NUMBERS = (
    "party_pending",
    "ratified_not_deposited",
    "signed",
    "denounced",
    "none",
    "not_eligible",
)


def harmonisation_sheet(
    register: Register, found: Harmonisation, scope: Scope, lang: str = "en"
) -> Sheet:
    """Lay harmonisation out; several RECs become a matrix of shares for readers.

    :param scope: what was asked for, to say what of it was not there yet.
    """
    sheet = Sheet(
        name="harmonisation",
        title=Sentence(
            "Harmonisation: {recs}",
            recs=joined(acronym(register, rec, language(lang)) for rec in found.recs),
        ),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(register, one, lang) for one in found.rows),
        totals={"recs": len(found.recs), "instruments": len(scope.instruments)},
        notes=(
            *_empty(register, found),
            *absent(register, replace(scope, states=("any",)), found.as_of, lang),
            Sentence(
                "RECs overlap: their figures are never added up. Members are those of the day."
            ),
            *_own(found),
            *title_notes(register, scope.instruments, language(lang)),
        ),
        lang=lang,
    )
    layers = layers_sheet(found, lang)
    apart = pulls_sheet(register, found, lang, apart_only=True)
    if len(found.recs) == 1:
        view = _one_rec(register, sheet, scope, lang)
        return replace(sheet, for_readers=replace(view, more=(layers,)))
    view = _matrix(register, found, sheet, lang)
    return replace(sheet, for_readers=replace(view, more=(layers, apart)))


def _empty(register: Register, found: Harmonisation) -> Iterator[str]:
    for rec in found.recs:
        if not register.members(rec, found.as_of):
            yield Sentence("{rec} had no members on {day}.", rec=rec, day=found.as_of)


def _own(found: Harmonisation) -> Iterator[str]:
    """Tell a REC's own regime where one REC is asked for; of several --show regime tells."""
    if len(found.recs) == 1:
        for view in found.regimes.values():
            yield from regime_lines(view)


def _row(register: Register, one: Harmony, lang: str) -> Row:
    share = None if one.share is None else round(one.share, 4)
    counts = {standing.value: number for standing, number in one.standings.items()}
    doubt = NOT_VERIFIED if one.unverified else ""
    return Row(
        values={
            "rec": one.rec,
            "instrument": one.instrument,
            "members": one.members,
            "eligible": one.eligible,
            **counts,
            "bound": one.bound,
            "share": share,
            "distance": one.distance,
            "hold_outs": one.hold_outs,
            "unverified": one.unverified,
        },
        words={
            "party": f"{one.standings[Standing.PARTY]}{doubt}",
            "share": _share(one, lang),
            "hold_outs": _held_up(register, one, lang),
        },
    )


def _held_up(register: Register, one: Harmony, lang: str) -> Sentence:
    if not one.hold_outs:
        return Sentence("nobody")
    return joined(state_name(register, code, lang) for code in one.hold_outs)


def _share(one: Harmony, lang: str) -> str:
    doubt = NOT_VERIFIED if one.unverified else ""
    return "-" if one.share is None else f"{language(lang).share(one.share)}{doubt}"


def _marks(shares: Iterable[str], lang: str) -> tuple[str, ...]:
    """Explain the marks behind shares, which end in a sign and not in a word."""
    return explained((share.replace("%", "").replace("\u00a0", "") for share in shares), lang)


def _one_rec(register: Register, sheet: Sheet, scope: Scope, lang: str) -> Sheet:
    """Show the standings that occur, and who holds each treaty up."""
    empty = {key for key in _NUMBERS if not any(row.values[key] for row in sheet.rows)}
    hidden = {"rec", *empty}
    columns = tuple(
        replace(column, shown=column.shown and column.key not in hidden) for column in COLUMNS
    )
    marks = _marks((row.words["share"] for row in sheet.rows), lang)
    codes = f"{titles(register, scope.instruments, lang)}."
    return replace(sheet, columns=columns, legend=(*marks, codes))


def _matrix(register: Register, found: Harmonisation, sheet: Sheet, lang: str) -> Sheet:
    codes = tuple(dict.fromkeys(one.instrument for one in found.rows))
    cells = {(one.rec, one.instrument): one for one in found.rows}
    rows = tuple(
        Row(values={"rec": rec}, words={code: _share(cells[rec, code], lang) for code in codes})
        for rec in found.recs
    )
    columns = (
        Column(key="rec", heading="REC"),
        *(Column(key=code, heading=code, right=True) for code in codes),
    )
    members = joined(
        Sentence("{code} {number}", code=rec, number=len(register.members(rec, found.as_of)))
        for rec in found.recs
    )
    legend = (
        Sentence(
            "Share of the eligible members that are bound. Members: {members}.", members=members
        ),
        *_marks((word for row in rows for word in row.words.values()), lang),
        f"{titles(register, codes, lang)}.",
    )
    return replace(sheet, columns=columns, rows=rows, legend=legend, compact=True)
