"""``harmonisation --show``: pairs of RECs that pull apart, and bodies of law side by side."""

from collections.abc import Sequence
from dataclasses import replace

from ratify.analysis.harmonisation import Harmonisation, Layer, Pull
from ratify.present.languages import language, state_name, wording
from ratify.present.sheet import Column, Row, Sheet
from ratify.register import Register
from ratify.sentence import Sentence, joined
from ratify.vocabulary import Family, label

PULLS = (
    Column(key="first", heading="REC", about="code of one REC"),
    Column(key="second", heading="and", about="code of the other"),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="first_share", heading="Bound", about="share bound in the first", right=True),
    Column(key="second_share", heading="Bound", about="share bound in the second", right=True),
    Column(
        key="difference",
        heading="Apart by",
        about="share in the first less share in the second",
        right=True,
        optional=1,
    ),
    Column(
        key="apart",
        about="whether a majority of one is bound, and no majority of the other",
        shown=False,
    ),
    Column(
        key="common", heading="Members of both", about="States that are members of both", wraps=True
    ),
)
LAYERS = (
    Column(key="rec", about="code of the REC"),
    Column(key="family", about="body of law: " + ", ".join(Family)),
    Column(key="instruments", about="codes of its instruments"),
    Column(key="pairs", about="pairs of a member and an instrument open to it"),
    Column(key="bound", about="of them, bound, as far as known"),
    Column(key="share", about="bound of pairs, 0 to 1; null where not all is known"),
    Column(key="known", about="whether sources tell of all pairs whether they are bound"),
)


_APART = Sentence("RECs with common members that pull apart")
_PAIRS = Sentence("RECs, pair by pair")


def pulls_sheet(
    register: Register, found: Harmonisation, lang: str = "en", *, apart_only: bool = False
) -> Sheet:
    """Lay out pairs of RECs with common members under each treaty, the farthest apart first.

    :param apart_only: only where common members cannot do as both do.
    """
    pulls = [one for one in found.pulls if one.apart or not apart_only]
    pulls.sort(key=lambda one: -abs(one.difference))
    return Sheet(
        name="harmonisation",
        title=_APART if apart_only else _PAIRS,
        as_of=found.as_of,
        columns=PULLS,
        rows=tuple(_pull(register, one, lang) for one in pulls),
        totals={"pairs": len(pulls), "apart": sum(one.apart for one in pulls)},
        notes=(
            Sentence(
                "Apart: a majority of one REC is bound and no majority of the other, so that "
                "common members cannot do as both do."
            ),
        ),
        lang=lang,
    )


def _pull(register: Register, one: Pull, lang: str) -> Row:
    share = language(lang).share
    return Row(
        values={
            "first": one.first,
            "second": one.second,
            "instrument": one.instrument,
            "first_share": round(one.first_share, 4),
            "second_share": round(one.second_share, 4),
            "difference": round(one.difference, 4),
            "apart": one.apart,
            "common": one.common,
        },
        words={
            "first_share": share(one.first_share),
            "second_share": share(one.second_share),
            "difference": share(abs(one.difference)),
            "common": joined(state_name(register, code, lang) for code in one.common),
        },
    )


def layers_sheet(found: Harmonisation, lang: str = "en") -> Sheet:
    """Lay the bodies of law side by side, over the same members."""
    families = tuple(dict.fromkeys(one.family for one in found.layers))
    sheet = Sheet(
        name="harmonisation",
        title=Sentence("The same members under each body of law: pairs that are bound"),
        as_of=found.as_of,
        columns=LAYERS,
        rows=tuple(map(_layer, found.layers)),
        totals={"recs": len(found.recs)},
        notes=(
            Sentence(
                "A pair is a member and an instrument open to it. Of the REC's own instruments the "
                "least is told: of the other pairs no source says whether they are bound."
            ),
        ),
        lang=lang,
    )
    columns = (
        Column(key="rec", heading="REC"),
        *(Column(key=_key(family), heading=_heading(family), right=True) for family in families),
    )
    rows = _lines(found, families, lang)
    return replace(sheet, for_readers=replace(sheet, columns=columns, rows=rows))


def _layer(one: Layer) -> Row:
    return Row(
        values={
            "rec": one.rec,
            "family": one.family.value,
            "instruments": one.instruments,
            "pairs": one.pairs,
            "bound": one.bound,
            "share": None if one.share is None else round(one.share, 4),
            "known": one.known,
        }
    )


def _lines(found: Harmonisation, families: Sequence[Family], lang: str) -> tuple[Row, ...]:
    cells = {(one.rec, one.family): one for one in found.layers}
    return tuple(
        Row(
            values={"rec": rec},
            words={_key(family): _words(cells.get((rec, family)), lang) for family in families},
        )
        for rec in found.recs
    )


def _words(one: Layer | None, lang: str) -> str:
    if one is None:
        return Sentence("none on file")
    if not one.pairs:
        return "-"
    if one.share is None:
        return Sentence("at least {number} of {all}", number=one.bound, all=one.pairs)
    part = language(lang).share(one.share)
    return Sentence("{number} of {all} ({share})", number=one.bound, all=one.pairs, share=part)


def _key(family: Family) -> str:
    return f"under {family}"


def _heading(family: Family) -> str:
    return wording("REC's own") if family is Family.REC else label(family)
