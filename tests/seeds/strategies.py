"""Registers of invented worlds with any text, date and code that the files allow."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from ratify.register import (
    Act,
    DenunciationRule,
    EntryRule,
    Evidence,
    Figure,
    Flexibility,
    Incorporation,
    Instrument,
    Membership,
    Name,
    Organisation,
    PartialDate,
    Period,
    Procedure,
    Provision,
    Register,
    Reporting,
    Source,
    State,
    Threshold,
    Title,
)
from ratify.seeds import act_id, evidence_id
from ratify.vocabulary import LANGUAGES, Family, Theme

Draw = st.DrawFn

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12).map(str.strip)
filled = texts.filter(bool)
flags = st.booleans()
counts = st.integers(0, 400)
addresses = st.sampled_from(("", "https://example.org/a", "http://example.org/?b=%C3%A9&c=#d"))
dates = st.one_of(
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.dates().map(PartialDate.of),
)
capitals = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3)
source_ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
names = st.builds(Name, text=filled, seen=flags, url=addresses)
by_language = st.dictionaries(st.sampled_from(LANGUAGES), names).flatmap(
    lambda others: names.map(lambda english: {**others, "en": english})
)
periods = st.builds(Period, months=counts, days=counts, first_of_next_month=flags)
shares = st.fractions(min_value=Fraction(1, 9), max_value=1, max_denominator=9)
flexibilities = st.builds(
    Flexibility,
    article=filled,
    text=filled,
    items=st.lists(filled, max_size=3).map(tuple),
    one_of=st.lists(filled, max_size=3).map(tuple),
    minimum=counts,
    at_most=st.none() | counts,
    check=flags,
)
denunciations = st.builds(
    DenunciationRule,
    article=filled,
    counted_from=st.sampled_from(("treaty", "state")),
    not_before_years=counts,
    effect=periods,
    window_months=counts,
    repeat_years=counts,
)
reports = st.builds(
    Reporting,
    first=texts,
    cycle=texts,
    body=texts,
    note=texts,
    first_months=st.none() | st.integers(1, 99),
    cycle_years=st.none() | st.integers(1, 9),
    first_month_day=st.sampled_from(("", "09-01")),
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
def titles(draw: Draw) -> tuple[Title, ...]:
    def title(lang: str, kind: str) -> Title:
        made = st.builds(
            Title,
            lang=st.just(lang),
            kind=st.just(kind),
            text=filled,
            seen=flags,
            url=addresses,
        )
        return draw(made)

    others = [lang for lang in LANGUAGES[1:] if draw(flags)]
    return tuple(title(lang, kind) for lang in ("en", *others) for kind in ("full", "short"))


@st.composite
def provisions(draw: Draw) -> tuple[Provision, ...]:
    keys = draw(st.lists(filled, unique=True, max_size=3))
    themes = st.sampled_from(tuple(theme.value for theme in Theme))
    made = (
        st.builds(Provision, key=st.just(key), requirement=filled, theme=themes) for key in keys
    )
    return tuple(draw(one) for one in made)


@st.composite
def instruments(draw: Draw, code: str, organisations: list[str]) -> Instrument:
    organisation = st.sampled_from(organisations)
    thresholds = st.builds(Threshold, count=st.integers(1, 60)) | st.builds(
        Threshold, share=shares, strict=flags, organisation=organisation
    )
    entries = st.builds(
        EntryRule,
        article=filled,
        threshold=thresholds,
        delay=periods,
        later_article=texts,
        later=st.none() | periods,
        recorded=st.none() | dates,
        check=flags,
        later_check=flags,
    )
    made = st.builds(
        Instrument,
        code=st.just(code),
        family=st.sampled_from((Family.ILO, Family.UN, Family.AU)),
        titles=titles(),
        adopted=dates,
        adopted_at=filled,
        depositary=filled,
        members_of=organisation,
        entry=entries,
        url=st.just("https://example.org/treaty"),
        opened_for_signature=st.none() | dates,
        denunciation=st.none() | denunciations,
        flexibility=st.lists(flexibilities, max_size=2).map(tuple),
        provisions=provisions(),
        aims=st.lists(filled, max_size=5).map(tuple),
        reporting=st.none() | reports,
        aliases=st.lists(filled, max_size=2).map(tuple),
        identifiers=st.dictionaries(filled, filled, max_size=2),
        note=texts,
        check=flags,
    )
    return draw(made)


@st.composite
def states(draw: Draw, code: str, sources: list[str]) -> State:
    source = st.sampled_from(sources)
    amounts = st.floats(0, 1e18, allow_nan=False)
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
