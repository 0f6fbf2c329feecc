"""Instruments with any text, date and code that the files allow; and what all records share."""

from fractions import Fraction

from hypothesis import strategies as st

from ratify.register import (
    DenunciationRule,
    EntryRule,
    Flexibility,
    Instrument,
    Name,
    PartialDate,
    Period,
    Provision,
    Reporting,
    Threshold,
    Title,
)
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
