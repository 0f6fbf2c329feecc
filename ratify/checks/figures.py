"""Rules on the numbers about a State that a brief and a shortlist use."""

from collections.abc import Iterator

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Figure, State
from ratify.vocabulary import Severity

OLD_YEARS = 5
_FIRST_YEAR = 1950
_WANTED = ("population", "migrant_stock", "emigrant_stock", "remittances")


def _all(subject: Subject) -> Iterator[tuple[State, Figure]]:
    for state in subject.register.states.values():
        for figure in state.figures:
            yield state, figure


@rule(
    code="R911",
    severity=Severity.ERROR,
    title="A figure has the year that it is about",
    why="Remittances of 2015 beside a population of 2024 mislead; a figure without a year, or "
    "with one that cannot be, cannot be quoted at all.",
    example="migrant_stock with year: 0.",
    source="OECD/JRC, Handbook on Constructing Composite Indicators, on the timeliness of data",
)
def figure_without_year(subject: Subject) -> Iterator[Hit]:
    """Figures whose year is missing, before the first censuses in use, or after today."""
    for state, figure in _all(subject):
        if not _FIRST_YEAR <= figure.year <= subject.today.year:
            message = f"{figure.key}: the year is given as {figure.year}."
            yield Hit(state.iso3, message, subject.at(state.iso3, "figures", figure.key))


@rule(
    code="R912",
    severity=Severity.ERROR,
    title="A figure is possible",
    why="A slip of one digit moves a State from one end of the shortlist to the other.",
    example="remittances of 422 per cent of GDP; more migrants in a country than people.",
    source="Definitions of the World Bank (remittances) and UN DESA (migrant stock)",
)
def impossible_figure(subject: Subject) -> Iterator[Hit]:
    """Percentages above a hundred, and more migrants than inhabitants."""
    for state, figure in _all(subject):
        population = state.figure("population")
        too_many = (
            figure.key == "migrant_stock"
            and population is not None
            and figure.value > population.value
        )
        percent = figure.key == "remittances" and figure.value > 100
        if percent or too_many:
            message = f"{figure.key} is given as {figure.value:g} {figure.unit}."
            yield Hit(state.iso3, message, subject.at(state.iso3, "figures", figure.key))


@rule(
    code="R913",
    severity=Severity.WARNING,
    title=f"A figure is at most {OLD_YEARS} years old",
    why="A brief that tells a minister what remittances were ten years ago invites the answer "
    "that things have changed.",
    example="South Sudan, remittances of 2015.",
    source="OECD/JRC, Handbook on Constructing Composite Indicators, on the timeliness of data",
)
def old_figure(subject: Subject) -> Iterator[Hit]:
    """Figures about a year that lies too far back."""
    for state, figure in _all(subject):
        if _FIRST_YEAR <= figure.year < subject.today.year - OLD_YEARS:
            message = f"{figure.key}: the figure is of {figure.year}."
            yield Hit(state.iso3, message, subject.at(state.iso3, "figures", figure.key))


@rule(
    code="R914",
    severity=Severity.NOTE,
    title="A State has the figures that a brief uses",
    why="A missing figure is left out of a brief and told in a shortlist; it is not nought.",
    example="Eritrea without remittances: none are reported.",
    source="The briefing sheet, part 2; the shortlist's list of missing data",
)
def missing_figure(subject: Subject) -> Iterator[Hit]:
    """States without one of the figures in use."""
    for iso3, state in subject.register.states.items():
        missing = [key for key in _WANTED if state.figure(key) is None]
        if missing:
            yield Hit(iso3, f"no figure for {', '.join(missing)}.", subject.at(iso3))
