"""One panel of a trend: its curves, and what is read when a point is pointed at."""

from collections.abc import Iterator, Mapping

from ratify.analysis.scope import CONTINENT
from ratify.analysis.trend import Trend
from ratify.law import positions, treaty_entry
from ratify.law.position import Position
from ratify.present.charts.picture import Panel, Series
from ratify.present.charts.words import listed
from ratify.present.languages import Language, state_name
from ratify.register import Register
from ratify.vocabulary import Region

_NAMED = 6


def panel_of(register: Register, found: Trend, tongue: Language) -> Panel:
    """Lay one trend out as curves; heading and marks are put in by who shows it."""
    signable = register.instruments[found.instrument].signable
    last = found.years[-1]
    entry = treaty_entry(register, found.instrument, found.as_of)
    number = last.parties if entry.in_force else last.consents
    words = {
        "eligible": tongue.say("Eligible"),
        "signatures": tongue.say("Signatures"),
        "consents": tongue.say("Ratifications and accessions")
        if signable
        else tongue.say("Ratifications"),
        "parties": tongue.say("Parties, in force"),
    }
    kinds = [kind for kind in words if signable or kind != "signatures"]
    return Panel(
        heading="",
        caption="",
        figure=tongue.say("{n} of {members}", n=number, members=last.eligible),
        years=tuple(year.year for year in found.years),
        series=tuple(
            Series(
                kind=kind,
                label=words[kind],
                values=tuple(int(getattr(year, kind)) for year in found.years),
            )
            for kind in kinds
        ),
        told=tuple(_told(register, found, tongue, words)),
        top=max(year.eligible for year in found.years),
    )


def _told(
    register: Register, found: Trend, tongue: Language, words: Mapping[str, str]
) -> Iterator[tuple[str, ...]]:
    names: dict[int, list[str]] = {}
    for one in counted(register, found):
        if one.consent is not None:
            name = state_name(register, one.state, tongue.code)
            names.setdefault(one.consent.date.last.year, []).append(name)
    for year in found.years:
        lines = [
            f"{words['parties']}: {year.parties}",
            f"{words['consents']}: {year.consents}{_new(year.new_consents)}",
        ]
        if register.instruments[found.instrument].signable:
            lines.append(f"{words['signatures']}: {year.signatures}{_new(year.new_signatures)}")
        lines.append(f"{words['eligible']}: {year.eligible}")
        lines += [listed(tongue, names[year.year], _NAMED)] if year.year in names else []
        yield tuple(lines)


def _new(number: int) -> str:
    return f" (+{number})" if number else ""


def counted(register: Register, found: Trend) -> Iterator[Position]:
    """The positions of those who are members on the day of the chart."""
    region = next((item for item in Region if item == found.group), None)
    rec = "" if region else found.group
    members = register.members(rec or CONTINENT, found.as_of)
    codes = [state.iso3 for state in members if region in (None, state.region)]
    yield from positions(register, found.instrument, found.as_of, codes)
