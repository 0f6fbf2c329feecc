"""``harmonisation``: how far the members of each REC share the same treaties."""

from dataclasses import replace

from ratify.analysis.harmonisation import Harmonisation, Harmony, Layer, Pull
from ratify.analysis.regimes import InstrumentView
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.words import (
    NOT_VERIFIED,
    instrument_words,
    state_words,
    titles,
)
from ratify.register import Register
from ratify.vocabulary import label

_FEW = 3
COLUMNS = (
    Column(key="rec", heading="REC", about="code of the REC"),
    Column(key="instrument", heading="Treaty", about="code of the instrument", wraps=True),
    Column(key="members", heading="Members", about="members on that day", right=True, optional=1),
    Column(
        key="eligible", heading="Eligible", about="of them, those that may be bound", right=True
    ),
    Column(
        key="bound",
        heading="Bound",
        about="of them, parties and those waiting for entry into force",
        right=True,
    ),
    Column(key="share", heading="Share", about="bound of eligible, 0 to 1", right=True),
    Column(key="distance", about="acts missing until all are bound", shown=False),
    Column(
        key="hold_outs",
        heading="Not bound",
        about="eligible members that are not bound",
        wraps=True,
        least=24,
    ),
)


def harmonisation_sheet(register: Register, found: Harmonisation, lang: str = "en") -> Sheet:
    """Lay harmonisation out; several RECs become a matrix for readers."""
    sheet = Sheet(
        name="harmonisation",
        title=f"Harmonisation: {', '.join(found.recs)}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(register, one, lang) for one in found.rows),
        legend=_legend(found),
        notes=(
            "RECs overlap: their figures are never added up. Members are those of the day.",
            *_apart(found),
            *(_own(rec, one) for rec, view in found.regimes.items() for one in view.instruments),
        ),
    )
    layers = (_layers(found, sheet),)
    if len(found.recs) != 1:
        matrix = _matrix(register, found, sheet, lang)
        return replace(sheet, for_readers=replace(matrix, more=layers))
    columns = tuple(one for one in COLUMNS if one.key != "rec")
    return replace(sheet, for_readers=replace(sheet, columns=columns, more=layers))


def _row(register: Register, one: Harmony, lang: str) -> Row:
    mark = NOT_VERIFIED if one.unverified else ""
    return Row(
        values={
            "rec": one.rec,
            "instrument": one.instrument,
            "members": one.members,
            "eligible": one.eligible,
            "bound": one.bound,
            "share": round(one.share, 3) if one.share is not None else None,
            "distance": one.distance,
            "hold_outs": one.hold_outs,
        },
        words={
            "instrument": instrument_words(register, one.instrument, lang),
            "bound": f"{one.bound}{mark}",
            "share": f"{one.share:.0%}" if one.share is not None else "-",
            "hold_outs": ", ".join(state_words(register, code, lang) for code in one.hold_outs)
            or "nobody",
        },
    )


def _matrix(register: Register, found: Harmonisation, sheet: Sheet, lang: str) -> Sheet:
    codes = tuple(dict.fromkeys(one.instrument for one in found.rows))
    cells = {(one.rec, one.instrument): one for one in found.rows}
    rows = tuple(
        Row(
            values={"rec": rec},
            words={
                code: f"{cell.bound}{NOT_VERIFIED if cell.unverified else ''}/{cell.eligible}"
                for code in codes
                for cell in [cells[rec, code]]
            },
        )
        for rec in found.recs
    )
    columns = (
        Column(key="rec", heading="REC"),
        *(Column(key=code, heading=code, right=True) for code in codes),
    )
    legend = ("Bound of eligible members.", *sheet.legend, f"{titles(register, codes, lang)}.")
    return replace(sheet, columns=columns, rows=rows, legend=legend, compact=True)


def _legend(found: Harmonisation) -> tuple[str, ...]:
    if any(one.unverified for one in found.rows):
        return (f"{NOT_VERIFIED} counts a consent that is not verified",)
    return ()


def _layers(found: Harmonisation, sheet: Sheet) -> Sheet:
    """The bodies of law side by side, over the same members."""
    families = tuple(dict.fromkeys(one.family for one in found.layers))
    cells = {(one.rec, one.family): one for one in found.layers}
    rows = tuple(
        Row(
            values={"rec": rec},
            words={f"by_{family}": _layer(cells.get((rec, family))) for family in families},
        )
        for rec in found.recs
    )
    columns = (
        Column(key="rec", heading="REC"),
        *(Column(key=f"by_{family}", heading=label(family), right=True) for family in families),
    )
    return replace(
        sheet,
        title="Pairs of a member and an instrument that are bound, by body of law",
        columns=columns,
        rows=rows,
        legend=(),
        notes=(),
    )


def _layer(one: Layer | None) -> str:
    if one is None:
        return "-"
    known = f" ({one.share:.0%})" if one.share is not None else ", rest not known"
    return f"{one.bound} of {one.pairs}{known}"


def _apart(found: Harmonisation) -> tuple[str, ...]:
    """The pairs of RECs that pull apart; told one by one where few RECs are asked for."""
    apart = [one for one in found.pulls if one.apart]
    if len(found.recs) <= _FEW:
        return tuple(_pull(one) for one in apart)
    pairs = len({(one.first, one.second) for one in apart})
    return (f"Pairs of RECs that pull apart: {pairs}. Name two RECs to see where.",)


def _pull(one: Pull) -> str:
    return (
        f"{one.first} and {one.second} pull apart under {one.instrument} "
        f"({one.first_share:.0%} against {one.second_share:.0%}); members of both: "
        f"{', '.join(one.common)}."
    )


def _own(rec: str, one: InstrumentView) -> str:
    play = one.play.replace("_", " ")
    doubt = f", {one.doubtful} of them disputed or unverified" if one.doubtful else ""
    return (
        f"{rec}'s own: {one.instrument.title}: {play}; {one.bound} of {len(one.members)} members "
        f"known to be bound{doubt}."
    )
