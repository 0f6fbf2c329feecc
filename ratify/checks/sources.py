"""Rules on sources: every fact has one, and the reader can tell how old it is."""

from collections.abc import Iterator
from datetime import date

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Source
from ratify.vocabulary import Severity

STALE_MONTHS = 24


def _cited(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """Every reference of a State's record to a source: subject, what it is for, the id."""
    for iso3, state in subject.register.states.items():
        for figure in state.figures:
            yield iso3, figure.key, figure.source
        for part, source in state.sources.items():
            yield iso3, part, source
        for reading in (state.incorporation, *state.incorporation.others):
            if reading.source:
                yield iso3, "incorporation", reading.source
    for one in subject.register.memberships:
        if one.source:
            yield one.state, f"membership of {one.organisation}", one.source


def _used(subject: Subject) -> dict[str, Source]:
    """Sources that are listed, and sources that records carry with them."""
    carried = {one.source.id: one.source for one in subject.records}
    return {**carried, **(subject.register.sources or {})}


@rule(
    code="R701",
    severity=Severity.ERROR,
    title="Every act and every piece of evidence has a source",
    why="A date without a source is a rumour: it can be neither checked nor defended.",
    example='An act with source title "".',
    source="Every printed date can be traced to where it was read",
)
def record_without_source(subject: Subject) -> Iterator[Hit]:
    """Records whose source has no id or no title."""
    for one in subject.records:
        if not one.source.id.strip() or not one.source.title.strip():
            yield Hit(f"{one.state} {one.instrument}", "no source is named.", subject.at(one.id))


@rule(
    code="R702",
    severity=Severity.ERROR,
    title="Every act and every piece of evidence is of a State and an instrument on record",
    why="A record that leads nowhere is in no list and in no total, and nobody misses it.",
    example="An act of XKX, which is no State on record",
    source="What refers to something refers to a thing on record",
)
def record_of_nobody(subject: Subject) -> Iterator[Hit]:
    """Records of unknown States, or under unknown instruments."""
    for one in subject.strays:
        message = f"{one.state} or {one.instrument} is not on record."
        yield Hit(f"{one.state} {one.instrument}", message, subject.at(one.id))


@rule(
    code="R703",
    severity=Severity.WARNING,
    title=f"The newest source on an instrument is younger than {STALE_MONTHS} months",
    why="A missing act means only that none was found up to the date of the source. The older "
    "the list, the more ratifications and deposits it cannot know.",
    example="A status list of 15 June 2017 behind every date of the Banjul Charter.",
    source="AU Legal Counsel's report: status as of the day of the report",
)
def stale_instrument(subject: Subject) -> Iterator[Hit]:
    """Instruments of which no act comes from a source of the last two years."""
    for code in subject.register.instruments:
        acts = subject.register.acts_under(code)
        dates = [act.source.as_of.last for act in acts if act.source.as_of]
        if not dates:
            if acts:
                yield Hit(code, "no source of its acts has a plain date.", subject.at(code))
        elif _months(max(dates), subject.today) > STALE_MONTHS:
            message = f"the newest source of its acts is of {max(dates)}."
            yield Hit(code, message, subject.at(code))


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


@rule(
    code="R704",
    severity=Severity.NOTE,
    title="A source has an address",
    why="Without an address a reader has to search for what we have read.",
    example="A source that is a law known by title only.",
    source="Open data practice: cite so that others can find it",
)
def source_without_address(subject: Subject) -> Iterator[Hit]:
    """Sources without an address."""
    for key, source in _used(subject).items():
        if not source.url:
            yield Hit(key, "has no address.", subject.at(key))


@rule(
    code="R705",
    severity=Severity.ERROR,
    title="A source is not from the future",
    why="The date of a source says up to when it can know; a later one hides that it is old.",
    example='as_of: "2104-01-01".',
    source="A source reports what was done by its own date",
)
def source_in_the_future(subject: Subject) -> Iterator[Hit]:
    """Sources dated after today, whatever day a partial date means."""
    for key, source in _used(subject).items():
        if source.as_of and source.as_of.first > subject.today:
            message = f"is dated {source.as_of}, after {subject.today}."
            yield Hit(key, message, subject.at(key))


@rule(
    code="R706",
    severity=Severity.WARNING,
    title="Every source on record is used",
    why="A source that nothing cites is either a leftover or the sign of a lost record.",
    example="A source in sources.yaml that no act, evidence, figure or name refers to.",
    source="One fact, one source; what is listed is what was used",
)
def unused_source(subject: Subject) -> Iterator[Hit]:
    """Sources that nothing refers to."""
    cited = {source for _, _, source in _cited(subject)}
    cited |= {one.source.id for one in subject.records}
    for key in subject.register.sources or {}:
        if key not in cited:
            yield Hit(key, "nothing refers to this source.", subject.at(key))


@rule(
    code="R707",
    severity=Severity.ERROR,
    title="An address is a web address",
    why="Readers follow addresses from briefs, maps and pages; another kind would lead nowhere, "
    "or into their own machine.",
    example="url: file:///home/me/list.pdf",
    source="RFC 9110, http and https addresses",
)
def address_of_another_kind(subject: Subject) -> Iterator[Hit]:
    """Addresses of sources and instruments that do not begin with http."""
    pairs = [(key, source.url) for key, source in _used(subject).items()]
    pairs += [(code, one.url) for code, one in subject.register.instruments.items()]
    for key, url in pairs:
        if url and (not url.startswith(("https://", "http://")) or set(url) & set(" <>\"'`")):
            yield Hit(key, f"{url!r} is no web address.", subject.at(key))


@rule(
    code="R708",
    severity=Severity.ERROR,
    title="A source is not older than the act that it reports",
    why="A list cannot know what happened after its date: either the act's date is wrong, or it "
    "was read elsewhere and the wrong source is named.",
    example="A deposit of 2019 from a status list of 15 June 2017.",
    source="A source reports what was done by its own date",
)
def source_older_than_act(subject: Subject) -> Iterator[Hit]:
    """Records that are certainly later than their source."""
    for one in subject.records:
        as_of = one.source.as_of
        if as_of and one.date and one.date.first > as_of.last:
            message = f"{one.date} lies after the date of its source, {as_of}."
            yield Hit(f"{one.state} {one.instrument}", message, subject.at(one.id))
