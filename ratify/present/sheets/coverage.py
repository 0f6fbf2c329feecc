"""Domestication rolled up: how much was assessed at all, and what was found, group by group."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from ratify.analysis.coverage import Coverage, Domestication, coverage
from ratify.analysis.domestication import Assessment
from ratify.present.languages import language, state_name, title_notes, wording
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.words import instrument_words, state_words
from ratify.register import Register
from ratify.sentence import Sentence, worded
from ratify.vocabulary import Rung, label


class Roll(StrEnum):
    """What one line of a roll-up stands for."""

    PAIR = "pair"
    STATE = "state"
    INSTRUMENT = "instrument"


COLUMNS = (
    Column(key="state", about="ISO 3166 code of three letters; null for an instrument"),
    Column(key="state_name", about="its name"),
    Column(key="instrument", about="code of the instrument; null for a State"),
    Column(key="standing", about="derived standing of the pair; null for more than one"),
    Column(key="bound", about="whether the pairs counted are bound; if not, it is compatibility"),
    Column(key="pairs", about="pairs of a State and an instrument counted"),
    Column(key="touched", about="of them, with any finding, be it on the treaty as a whole"),
    Column(key="provisions", about="provisions on the checklists of these pairs"),
    Column(key="assessed", about="of them, with a finding"),
    Column(key="not_assessed", about="of them, without any finding"),
    Column(key="share", about="assessed of provisions, 0 to 1"),
    *(
        Column(key=f"rung_{rung.value}", about=f"assessed, rung: {label(rung).lower()}")
        for rung in Rung
    ),
    Column(key="wholes", about="pairs with a finding on the treaty as a whole"),
    Column(key="gaps", about="provisions and whole treaties known not to have full effect"),
    Column(key="unverified", about="provisions assessed on an unverified finding"),
)
_GROUPS = {
    wording("In full"): (Rung.ENACTED_FULL,),
    wording("In part"): (Rung.ENACTED_PARTIAL,),
    wording("Institution"): (Rung.INSTITUTION_DESIGNATED, Rung.OPERATIONAL),
    wording("Bill"): (Rung.BILL_DRAFTED, Rung.BEFORE_PARLIAMENT),
    wording("Review"): (Rung.GAP_REVIEW,),
    wording("Nothing"): (Rung.NONE,),
}
_OPTIONAL = {"Institution": 1, "Bill": 2, "Review": 3, "Nothing": 4}


def rolled_sheet(register: Register, found: Domestication, roll: Roll, lang: str = "en") -> Sheet:
    """Roll domestication up; pairs that are not bound show compatibility and stand apart."""
    groups = list(_rolled(found, roll))
    sheet = Sheet(
        name="domestication",
        title=_TITLES[roll],
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(register, one, cell, roll, lang) for one, cell in groups),
        totals=totals(found),
        notes=title_notes(register, found.scope.instruments, language(lang)),
        lang=lang,
    )
    bound = tuple(
        _line(register, one, cell, roll, lang) for one, cell in groups if one.bound and one.pairs
    )
    others = tuple(
        _line(register, one, cell, roll, lang)
        for one, cell in groups
        if not one.bound and one.touched
    )
    columns = tuple(one for one in _columns(roll) if one.key not in _constant(found, roll))
    titled = Sentence("{title}: States bound", title=sheet.title)
    view = replace(sheet, columns=columns, rows=bound, title=titled)
    compatible = replace(
        view,
        title=Sentence(
            "Compatible or not: States that are not bound, where something was assessed"
        ),
        rows=others,
        totals={},
    )
    return replace(sheet, for_readers=replace(view, more=(compatible,) if others else ()))


def _constant(found: Domestication, roll: Roll) -> set[str]:
    """Columns that would say the same in every line."""
    if roll is not Roll.PAIR:
        return set()
    one = {"state": found.scope.states, "treaty": found.scope.instruments}
    return {key for key, codes in one.items() if len(codes) == 1}


def totals(found: Domestication) -> dict[str, int]:
    """Count the pairs that are bound, and their provisions."""
    counts = found.by_instrument
    return {
        "pairs": sum(one.pairs for one in counts),
        "provisions": sum(one.provisions for one in counts),
        "assessed": sum(one.assessed for one in counts),
        "not_assessed": sum(one.provisions - one.assessed for one in counts),
        "gaps": sum(one.gaps for one in counts),
        "unverified": sum(one.unverified for one in counts),
    }


def _rolled(found: Domestication, roll: Roll) -> Iterator[tuple[Coverage, Assessment | None]]:
    match roll:
        case Roll.PAIR:
            for cell in found.cells:
                yield coverage("", [cell], bound=cell.bound), cell
        case Roll.STATE:
            for one in found.by_state:
                yield one, None
        case Roll.INSTRUMENT:
            for one in (*found.by_instrument, *found.compatibility):
                yield one, None


def _row(register: Register, one: Coverage, cell: Assessment | None, roll: Roll, lang: str) -> Row:
    state = cell.state if cell else one.group if roll is Roll.STATE else None
    instrument = cell.instrument if cell else one.group if roll is Roll.INSTRUMENT else None
    return Row(
        values={
            "state": state,
            "state_name": state_name(register, state, lang) if state else None,
            "instrument": instrument,
            "standing": cell.standing.value if cell else None,
            "bound": one.bound,
            "pairs": one.pairs,
            "touched": one.touched,
            "provisions": one.provisions,
            "assessed": one.assessed,
            "not_assessed": one.provisions - one.assessed,
            "share": None if one.share is None else round(one.share, 4),
            **{f"rung_{rung.value}": number for rung, number in one.rungs.items()},
            "wholes": one.wholes,
            "gaps": one.gaps,
            "unverified": one.unverified,
        }
    )


def _columns(roll: Roll) -> tuple[Column, ...]:
    names = {
        Roll.PAIR: (
            Column(key="state", heading="State", wraps=True),
            Column(key="treaty", heading="Treaty"),
        ),
        Roll.STATE: (Column(key="state", heading="State", wraps=True),),
        Roll.INSTRUMENT: (Column(key="treaty", heading="Treaty", wraps=True),),
    }
    counted = () if roll is Roll.PAIR else (Column(key="pairs", heading="Pairs", right=True),)
    return (
        *names[roll],
        *counted,
        Column(key="assessed", heading="Provisions assessed", right=True),
        *(
            Column(key=words, heading=words, right=True, optional=_OPTIONAL.get(words, 0))
            for words in _GROUPS
        ),
        Column(key="whole", heading="Treaty as a whole", right=roll is not Roll.PAIR, wraps=True),
        Column(key="gaps", heading="Gaps", right=True),
    )


def _line(register: Register, one: Coverage, cell: Assessment | None, roll: Roll, lang: str) -> Row:
    assessed = Sentence("{n} of {members}", n=one.assessed, members=one.provisions)
    words = {"assessed": assessed, "whole": str(one.wholes)}
    if cell is not None:
        words |= {"state": state_words(register, cell.state, lang), "treaty": cell.instrument}
        rung = cell.whole.rung
        words["whole"] = worded(rung) if rung else Sentence("not assessed")
    elif roll is Roll.STATE:
        words["state"] = state_words(register, one.group, lang)
    else:
        words["treaty"] = instrument_words(register, one.group, lang)
    counts = {words: sum(one.rungs[rung] for rung in rungs) for words, rungs in _GROUPS.items()}
    return Row(values={"pairs": one.pairs, **counts, "gaps": one.gaps}, words=words)


_TITLES = {
    Roll.PAIR: Sentence("Domestication by State and treaty"),
    Roll.STATE: Sentence("Domestication by State"),
    Roll.INSTRUMENT: Sentence("Domestication by treaty"),
}
