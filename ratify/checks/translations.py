"""Rules on the six working languages: nothing that is shown is left without words."""

from collections.abc import Iterator

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Organisation, State
from ratify.vocabulary import LANGUAGES, Severity, TitleStanding


def _holders(subject: Subject) -> Iterator[tuple[str, State | Organisation]]:
    yield from subject.register.states.items()
    yield from subject.register.organisations.items()


@rule(
    code="R811",
    severity=Severity.ERROR,
    title="Every State and every organisation has a name in six languages",
    why="A map or a brief in Arabic with one name in English looks unfinished, and its readers "
    "notice whose name it is.",
    example="KEN without a name in Swahili.",
    source="Protocol on Amendments to the Constitutive Act of the AU, art. 11 (languages)",
)
def name_in_six_languages(subject: Subject) -> Iterator[Hit]:
    """States and organisations without a name in one of the languages."""
    for code, holder in _holders(subject):
        missing = [lang for lang in LANGUAGES if lang not in holder.names]
        if missing:
            yield Hit(code, f"has no name in {', '.join(missing)}.", subject.at(code, "names"))


@rule(
    code="R812",
    severity=Severity.ERROR,
    title="Every instrument has its full and its short title in six languages",
    why="A status list and a decision carry the full title, a table the short one; a missing "
    "title would be replaced by English without notice.",
    example="YOUTH without a short title in Portuguese.",
    source="Protocol on Amendments to the Constitutive Act of the AU, art. 11 (languages)",
)
def title_in_six_languages(subject: Subject) -> Iterator[Hit]:
    """Instruments without a title in one of the languages."""
    for instrument in subject.instruments:
        known = {(title.lang, title.kind) for title in instrument.titles}
        due = [(lang, kind) for lang in LANGUAGES for kind in ("full", "short")]
        missing = [f"{kind} in {lang}" for lang, kind in due if (lang, kind) not in known]
        if missing:
            message = f"has no title: {', '.join(missing)}."
            yield Hit(instrument.code, message, subject.at(instrument.code, "titles"))


@rule(
    code="R813",
    severity=Severity.NOTE,
    title="A title was seen in a source",
    why="A title that is our own rendering must be read by a native lawyer before it goes into "
    "a decision or to a minister.",
    example="NIAMEY in Swahili: own_rendering.",
    source="VCLT art. 33 on texts in several languages; the standing of each title",
)
def title_of_our_own(subject: Subject) -> Iterator[Hit]:
    """Instruments with titles that are our own rendering."""
    for instrument in subject.instruments:
        ours = [
            f"{title.kind} in {title.lang}"
            for title in instrument.titles
            if title.standing is TitleStanding.OWN_RENDERING
        ]
        if ours:
            message = f"our own rendering: {', '.join(ours)}."
            yield Hit(instrument.code, message, subject.at(instrument.code, "titles"))
