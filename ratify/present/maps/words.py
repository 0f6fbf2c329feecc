"""Every word on a map, in one table in English; other languages are in the catalogues.

Names of States and titles of treaties come from the register.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from ratify.present.languages import language, wording
from ratify.present.languages.direction import direction
from ratify.register import PartialDate

_ENGLISH = wording(
    {
        "family_ilo": "ILO Convention",
        "family_un": "UN Convention",
        "family_au": "AU treaty",
        "family_rec": "REC instrument",
        "party_headline": "Party: {count} of {eligible} {body} members",
        "bound_headline": "Bound: {count} of {eligible} {body} members",
        "with_doubt": "{words} ({count} unverified)",
        "in_force_since": "The treaty has been in force since {day}",
        "in_force_on": "The treaty enters into force on {day}",
        "not_in_force": "The treaty was not in force",
        "to_go": "The treaty is not in force: {have} of {needed} needed, {to_go} to go",
        "standing_on": "Standing on {day}",
        "not_a_member": "Not an AU member on that day",
        "outside": "Not a member of {body}",
        "not_eligible": "Not eligible (no {body} member)",
        "counted": "{members} {body} members",
        "no_act_note": (
            "“{none}”: the sources hold none up to their dates; the State may have acted since."
        ),
        "doubtful_note": "? Unverified, named by no source: {names}.",
        "day_note": "Day or month not verified: {count} of {all} acts counted.",
        "known_at": "What was on record at {time}.",
        "sources": "Sources: {count}, the newest of {newest}{main}.",
        "sources_undated": "Sources: {count}, none of them dated{main}.",
        "no_sources": "No act is on record by that day.",
        "mostly": "; {acts} acts from {title}",
        "disclaimer": (
            "The boundaries and names shown and the designations used on this map do not imply "
            "official endorsement or acceptance by the African Union."
        ),
        "instruments_eyebrow": "{count} instruments",
        "count_title": "How many of the instruments each State is party to",
        "count_headline": "Half of the {body} members are party to {count} or more of {all}",
        "count_legend": "Party to, on {day}",
        "count_one": "{low} of {all}",
        "count_range": "{low}–{high} of {all}",
        "count_instruments": "Instruments: {codes}",
        "count_idle": "Not in force on that day, so that nobody is party: {codes}.",
        "party_to": "Party to: {codes}",
        "bound_by": "Bound, not yet in force: {codes}",
        "not_open": "Not eligible: {codes}",
        "coverage_headline": "Assessed on at least one provision: {count} of {all} AU members",
        "coverage_subtitle": "Findings on {pairs} of {all} pairs of a State and a provision",
        "coverage_legend": "Provisions assessed by {day}",
        "coverage_no_gap": "Enacted, no gap known",
        "coverage_gap": "Enacted in part, or some not",
        "coverage_not_enacted": "Not enacted",
        "coverage_whole": "Only the treaty as a whole",
        "coverage_unknown": "Not assessed",
        "coverage_note": (
            "“{unknown}”: no finding is on record, which does not mean that nothing is in place. "
            "For States that are not bound, findings show compatibility, not a duty."
        ),
        "coverage_numbers": "Numbers: provisions enacted at least in part, of {all}.",
        "coverage_line": (
            "{enacted} enacted at least in part, {assessed} assessed, of {all} provisions"
        ),
        "coverage_provision": "{key}: {rung}. Source: {title}",
        "coverage_dated": "{key}: {rung} ({day}). Source: {title}",
        "coverage_treaty": "The treaty as a whole: {rung}",
        "findings": "Sources: {count}, of {findings} findings{newest}.",
        "findings_newest": ", the newest finding of {day}",
        "readiness_subtitle": "Readiness of the States not yet bound, in points",
        "impact_subtitle": "Impact of a ratification by the States not yet bound, in points",
        "scores_headline": "Highest: {names}",
        "scores_legend": "{axis}, {day}",
        "scores_range": "{low}–{high} points",
        "scores_one": "{low} points",
        "scores_bound": "Bound already",
        "scores_unknown": "No score: data missing",
        "scores_line": "{axis}: {points} points",
        "scores_point": "{title}: {points}",
        "scores_named": "{name} ({points})",
        "scores_missing": "Missing: {titles}",
        "scores_note": (
            "Points compare the States not yet bound with one another; they measure nothing else. "
            "Colours part them into fifths."
        ),
        "scores_source": "Criteria: {titles}. The shortlist gives the source of each value.",
        "film_legend": "Standing at the end of the year",
        "series_legend": "Standing, {first} to {last}",
        "panels_subtitle": (
            "Parties of those that may become party; where a treaty is not in force, States bound"
        ),
        "standing_legend": "Standing",
        "party_figure": "{count} of {eligible}",
        "bound_figure": "{count} of {eligible} bound",
        "act": "{act}: {day}",
        "act_day_not_verified": "{act}: {day} (day not verified)",
        "act_partly_verified": "{act}: {day} (partly verified)",
        "act_unverified": "{act}: {day} (unverified: no source names it)",
        "for_the_state": "In force for the State: {date}",
        "for_the_state_computed": "In force for the State: {date} (computed)",
        "from_source": "Source: {title}",
        "from_dated_source": "Source: {title} ({day})",
        "film_play": "Play",
        "film_pause": "Pause",
        "film_year": "Year",
        "no_script": "The map needs JavaScript. The table below says the same.",
        "document_title": "Treaties in Africa: map",
        "table_title": "The same as a table",
        "table_state": "State",
        "table_details": "Dates and sources",
    }
)


def say(key: str, lang: str, /, **values: object) -> str:
    """The words for a key in a language, with values put in."""
    return language(lang).say(_ENGLISH[key], **values)


def label(code: StrEnum, lang: str) -> str:
    """The words for a code of the vocabulary, in sentence case."""
    return language(lang).label(code)


def listed(words: Iterable[str], lang: str) -> str:
    """Words with commas between them."""
    return language(lang).listed(words, end=False)


def apart(words: Iterable[str], lang: str) -> str:
    """Words with dots between them, as over a title; empty ones are left out."""
    return " · ".join(language(lang).own(word) for word in words if word)


def directed(line: str, lang: str) -> str:
    """A line of a drawing, whose signs run as the language does though a drawing does not."""
    return f"\u2067{line}\u2069" if direction(lang) == "rtl" else line


def day(when: date | PartialDate, lang: str) -> str:
    """A date as it is read in a language: ``20 June 2013``, ``June 2013`` or ``2013``."""
    return language(lang).day(when)
