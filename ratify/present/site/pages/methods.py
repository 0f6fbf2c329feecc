"""How the figures of the site are made, and how they are to be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ratify.present.languages import unread
from ratify.present.languages.terms import names_seen, terms_seen, titles_seen
from ratify.present.site.edition import Edition
from ratify.present.site.links import METHODS
from ratify.present.site.parts import Chip, Page
from ratify.vocabulary import Rung, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section: its name in addresses, its heading, paragraphs and terms with their meaning."""

    key: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    terms: tuple[tuple[Chip | str, str], ...] = ()


def methods(edition: Edition) -> Page:
    """Return the page on methods."""
    say = edition.language.say
    lead = say("Where the facts come from, what is derived from them, and what they do not say.")
    content: dict[str, Any] = {"lead": lead, "sections": tuple(_sections(edition))}
    return Page(
        path=METHODS,
        section=METHODS,
        template="methods.html.j2",
        title=say("Methods"),
        description=lead,
        content=content,
    )


def _sections(edition: Edition) -> Iterator[Section]:
    yield _acts(edition)
    yield _standing(edition)
    yield _counting(edition)
    yield _force(edition)
    yield _law(edition)
    yield _clocks(edition)
    yield _words(edition)


def _acts(edition: Edition) -> Section:
    say = edition.language.say
    return Section(
        key="acts",
        heading=say("Acts, each with its source"),
        paragraphs=(
            say(
                "What a State did is kept as an act: a signature, a ratification, an accession, a "
                "deposit, a denunciation, each with its date and the source in which it was read. "
                "Sources that disagree are kept side by side. A mistake is taken back with its "
                "reason; nothing is deleted."
            ),
            say(
                "“No act on record” means that none was found in the sources up to their dates. It "
                "does not mean that the State has not acted."
            ),
        ),
        terms=(
            (
                say("day not verified"),
                say("The source gives the year; day and month come from elsewhere."),
            ),
            (say("partly verified"), say("Only a part of the statement was read in a source.")),
            (
                say("unverified"),
                say("Inferred: no source that was seen names it. It counts, and is marked “?”."),
            ),
            (
                say("computed"),
                say("Follows from the treaty's own rule; the depositary's date is not on record."),
            ),
        ),
    )


def _standing(edition: Edition) -> Section:
    say = edition.language.say
    meanings = {
        Standing.NOT_ELIGIBLE: say(
            "The State cannot become party: it is no member of the organisation whose members may."
        ),
        Standing.DENOUNCED: say("The State was bound and has ended that by notice."),
        Standing.PARTY: say("The treaty is in force for the State."),
        Standing.PARTY_PENDING: say(
            "The State has done the act that binds it; the treaty, or its effect for the State, is "
            "still to enter into force."
        ),
        Standing.RATIFIED_NOT_DEPOSITED: say(
            "The State has consented at home; its instrument has not reached the depositary."
        ),
        Standing.SIGNED: say("The State has signed subject to ratification; it is not a party."),
        Standing.NONE: say("No act is on record."),
    }
    return Section(
        key="standing",
        heading=say("Standing, always derived"),
        paragraphs=(
            say(
                "Where a State stands is never typed in. It is derived from the acts on record for "
                "the day asked for, in this order; the first that applies is shown."
            ),
            say(
                "The act that binds is the deposit for AU treaties, the ratification registered "
                "with the Director-General for ILO Conventions, and the deposited ratification or "
                "accession for the UN Convention. ILO Conventions are never signed and never "
                "acceded to."
            ),
        ),
        terms=tuple((edition.chip_of(one), words) for one, words in meanings.items()),
    )


def _counting(edition: Edition) -> Section:
    say = edition.language.say
    return Section(
        key="counting",
        heading=say("Of how many"),
        paragraphs=(
            say(
                "A number is always said to be of something: of the members of the African Union "
                "for AU treaties, of those that are members of the ILO or the UN for their "
                "Conventions. At a past date only those count that were members then."
            ),
            say(
                "Memberships of Regional Economic Communities overlap and change. A figure of a "
                "community uses the members of the day; figures of communities are never added up."
            ),
        ),
    )


def _force(edition: Edition) -> Section:
    say = edition.language.say
    return Section(
        key="force",
        heading=say("Entry into force"),
        paragraphs=(
            say(
                "A treaty enters into force on one day, and for a State that joins later on "
                "another. The depositary's own date is shown where it is known; otherwise the day "
                "is computed by the rule of the treaty and marked."
            ),
            say(
                "“To go” is the number of binding acts that a treaty still lacks, by the acts on "
                "record. Later acts than the newest source may have lowered it."
            ),
        ),
    )


def _law(edition: Edition) -> Section:
    say, label = edition.language.say, edition.language.label
    return Section(
        key="law",
        heading=say("National law"),
        paragraphs=(
            say(
                "How far national law gives effect to a treaty is shown provision by provision, on "
                "a ladder, each step with a finding, its date and its source. What nobody has "
                "looked at is “not assessed”, which is not “none”."
            ),
        ),
        terms=tuple((label(rung), "") for rung in Rung),
    )


def _clocks(edition: Edition) -> Section:
    say = edition.language.say
    return Section(
        key="clocks",
        heading=say("Two clocks"),
        paragraphs=(
            say(
                "Each figure holds for a day in law, and for what was on record at a time. Both "
                "stand at the foot of every page, so that any page can be made again."
            ),
        ),
    )


def _words(edition: Edition) -> Section:
    say = edition.language.say
    return Section(
        key="words",
        heading=say("Names, titles, boundaries"),
        paragraphs=(
            say(
                "States are named as the African Union names them. Titles of treaties are official "
                "where an official text is known; the page of a treaty says where one is not. "
                "Texts of sources, laws and declarations stay in the language in which they were "
                "recorded."
            ),
            *unread(edition.language),
            *_seen(edition),
            say(
                "The boundaries and names shown and the designations used on the maps do not imply "
                "official endorsement or acceptance by the African Union."
            ),
        ),
    )


def _seen(edition: Edition) -> Iterator[str]:
    """How much of the wording in this language stood in a text that was read."""
    lang, register = edition.lang, edition.record.register
    if lang == "en":
        return
    terms, titles = terms_seen(lang), titles_seen(register, lang)
    names = names_seen(register, lang)
    yield edition.language.say(
        "Seen in a text in this language: {terms} of {all_terms} terms of treaty law, {titles} of "
        "{all_titles} titles of treaties, {names} of {all_names} names of States. The others are "
        "renderings of our own, or were not checked.",
        terms=terms.seen,
        all_terms=terms.all,
        titles=titles.seen,
        all_titles=titles.all,
        names=names.seen,
        all_names=names.all,
    )
