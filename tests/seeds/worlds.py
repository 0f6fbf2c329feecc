"""Registers of invented worlds with any text, date and code that the files allow."""

from typing import Any

from hypothesis import strategies as st

from ratify.register import (
    Act,
    Evidence,
    Figure,
    Incorporation,
    Membership,
    Organisation,
    Procedure,
    Register,
    Source,
    State,
)
from ratify.seeds import act_id, evidence_id
from tests.seeds.strategies import (
    Draw,
    addresses,
    by_language,
    capitals,
    dates,
    filled,
    flags,
    instruments,
    source_ids,
    texts,
)

readings = st.builds(Incorporation, basis=texts, note=texts, source=texts, url=addresses)
procedures = st.builds(
    Procedure,
    who_ratifies=filled,
    who_approves=filled,
    which_treaties=filled,
    legal_basis=filled,
    seen=flags,
    url=addresses,
    note=texts,
)


@st.composite
def states(draw: Draw, code: str, sources: list[str]) -> State:
    source = st.sampled_from(sources)
    amounts = st.integers(0, 10**15).map(lambda thousandths: thousandths / 1000)
    keys = draw(st.lists(filled, unique=True, max_size=3))
    figures = [
        draw(
            st.builds(
                Figure,
                key=st.just(key),
                value=amounts,
                unit=filled,
                year=st.integers(1900, 2100),
                source=source,
                note=texts,
            )
        )
        for key in keys
    ]
    made = st.builds(
        State,
        iso3=st.just(code),
        iso2=st.just(code[:2]),
        m49=st.from_regex(r"[0-9]{3}", fullmatch=True),
        names=by_language,
        official_name=filled,
        capital=filled,
        languages=st.lists(filled, max_size=3).map(tuple),
        legal_tradition=texts,
        incorporation=readings.flatmap(
            lambda one: st.builds(
                Incorporation,
                basis=st.just(one.basis),
                others=st.lists(readings, max_size=2).map(tuple),
            )
        ),
        procedure=st.none() | procedures,
        figures=st.just(tuple(figures)),
        aliases=st.lists(filled, max_size=2).map(tuple),
        note=texts,
        sources=st.dictionaries(filled, source, max_size=2),
    )
    return draw(made)


@st.composite
def registers(draw: Draw) -> Register:
    """A register as it may stand in files: everything that is referred to is there."""
    sources = {
        key: draw(
            st.builds(
                Source,
                id=st.just(key),
                title=filled,
                url=addresses,
                as_of=st.none() | dates,
                as_of_note=texts,
                note=texts,
            )
        )
        for key in draw(st.lists(source_ids, min_size=1, max_size=3, unique=True))
    }
    codes = draw(st.lists(capitals, min_size=3, max_size=7, unique=True))
    organisation, treaty, *countries = codes
    made: dict[str, Any] = {
        "organisations": {
            organisation: draw(
                st.builds(
                    Organisation,
                    code=st.just(organisation),
                    names=by_language,
                    aliases=st.lists(filled, max_size=2).map(tuple),
                    note=texts,
                )
            )
        },
        "instruments": {treaty: draw(instruments(treaty, [organisation]))},
        "states": {code: draw(states(code, list(sources))) for code in countries},
    }
    memberships = [draw(_membership(organisation, code, sources)) for code in countries]
    acts = {act.id: act for code in countries for act in draw(_acts(treaty, code, sources))}
    keys = ["*", *(one.key for one in made["instruments"][treaty].provisions)]
    found = [item for code in countries for item in draw(_evidence(treaty, code, keys, sources))]
    return Register(
        **made,
        memberships=tuple(memberships),
        acts=tuple(acts.values()),
        evidence=tuple({item.id: item for item in found}.values()),
        sources=sources,
    )


@st.composite
def _membership(
    draw: Draw, organisation: str, state: str, sources: dict[str, Source]
) -> Membership:
    source = draw(st.sampled_from(["", *sources]))
    joined, left = sorted(draw(st.tuples(dates, dates)), key=lambda date: date.first)
    return draw(
        st.builds(
            Membership,
            organisation=st.just(organisation),
            state=st.just(state),
            joined=st.sampled_from((None, joined)),
            left=st.sampled_from((None, left)),
            note=texts,
            source=st.just(source),
            url=st.just(sources[source].url) if source else addresses,
        )
    )


@st.composite
def _acts(draw: Draw, treaty: str, state: str, sources: dict[str, Source]) -> list[Act]:
    made = st.builds(
        Act,
        id=st.just(""),
        instrument=st.just(treaty),
        state=st.just(state),
        date=dates,
        source=st.sampled_from(list(sources.values())),
        effective=st.none() | dates,
        declaration=texts,
        note=texts,
        origin=st.just("baseline"),
        recorded_at=st.none(),
        recorded_by=st.just(""),
        retraction=st.none(),
    )
    return [
        Act(**{**_fields(act), "id": act_id(treaty, state, act.kind, act.date, act.source.id)})
        for act in draw(st.lists(made, max_size=3))
    ]


@st.composite
def _evidence(
    draw: Draw, treaty: str, state: str, keys: list[str], sources: dict[str, Source]
) -> list[Evidence]:
    made = st.builds(
        Evidence,
        id=st.just(""),
        instrument=st.just(treaty),
        state=st.just(state),
        provision=st.sampled_from(keys),
        date=st.none() | dates,
        summary=filled,
        source=st.sampled_from(list(sources.values())),
        law_title=texts,
        law_reference=texts,
        law_date=st.none() | dates,
        origin=st.just("baseline"),
        recorded_at=st.none(),
        recorded_by=st.just(""),
        retraction=st.none(),
    )
    return [
        Evidence(**{**_fields(one), "id": _id_of(one)}) for one in draw(st.lists(made, max_size=2))
    ]


def _id_of(one: Evidence) -> str:
    return evidence_id(
        one.instrument, one.state, one.provision, one.rung, one.date, one.source.id, one.law_title
    )


def _fields(record: Act | Evidence) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__slots__}
