"""Rules on what States are called: in the AU's form, by codes that lead to one thing only."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from ratify.checks.au_names import AU_NAMES
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Organisation, State, fold
from ratify.vocabulary import Severity

_CURLY = frozenset("‘’‚“”„`´")


@rule(
    code="R801",
    severity=Severity.ERROR,
    title="The States on record are the 55 members of the African Union",
    why="Every total is a count of these States, and every percentage a share of them.",
    example="member_states.yaml without ESH, the Sahrawi Arab Democratic Republic.",
    source="Constitutive Act of the AU, art. 29; the AU's list of member States",
)
def the_55_states(subject: Subject) -> Iterator[Hit]:
    """Members that are missing, and States that are no members."""
    for iso3 in sorted(AU_NAMES.keys() - subject.register.states.keys()):
        yield Hit(iso3, f"{AU_NAMES[iso3]} is a member of the AU and is not on record.")
    for iso3 in sorted(subject.register.states.keys() - AU_NAMES.keys()):
        yield Hit(iso3, "is on record and is no member State of the AU.", subject.at(iso3))


@rule(
    code="R802",
    severity=Severity.ERROR,
    title="A State has the English name that the AU gives it",
    why="Delegations read their own name first. A list with Swaziland or Ivory Coast in it is "
    "sent back, whatever else it says.",
    example='SWZ with the English name "Swaziland".',
    source="Status lists of the AU Office of the Legal Counsel",
)
def name_of_the_au(subject: Subject) -> Iterator[Hit]:
    """States whose English name is not the AU's."""
    for iso3, state in subject.register.states.items():
        due = AU_NAMES.get(iso3, state.name)
        if state.name != due:
            message = f"is called {state.name!r}; the AU's lists say {due!r}."
            yield Hit(iso3, message, subject.at(iso3, "names", "en"))


@rule(
    code="R803",
    severity=Severity.ERROR,
    title="A name leads to one thing",
    why="If a name means two States, the program must ask, and a script stops. An alias that is "
    "another State's name would even record the act of one State for another.",
    example='"Congo" among the aliases of the Democratic Republic of the Congo.',
    source="Names resolve exactly: Congo is COG, Guinea is GIN",
)
def ambiguous_name(subject: Subject) -> Iterator[Hit]:
    """Names, aliases and codes of States that fold together with those of another."""
    leads: dict[str, set[str]] = defaultdict(set)
    for iso3, state in subject.register.states.items():
        names = [name.text for name in state.names.values()]
        for name in (iso3, state.iso2, state.official_name, *names, *state.aliases):
            leads[fold(name)].add(iso3)
    for name, states in sorted(leads.items()):
        if name and len(states) > 1:
            first, *others = sorted(states)
            message = f"the name {name!r} also leads to {', '.join(others)}."
            yield Hit(first, message, subject.at(first))


@rule(
    code="R804",
    severity=Severity.ERROR,
    title="No two States share a code",
    why="Maps, statistics and imports join on codes; two States under one code become one.",
    example='SDN and SSD both with iso2: "SD".',
    source="ISO 3166-1; United Nations M49",
)
def shared_code(subject: Subject) -> Iterator[Hit]:
    """ISO two-letter and M49 codes that more than one State has."""
    for kind in ("iso2", "m49"):
        owners: dict[str, list[str]] = defaultdict(list)
        for iso3, state in subject.register.states.items():
            owners[getattr(state, kind)].append(iso3)
        for code, states in owners.items():
            for iso3 in states[1:]:
                message = f"has the {kind} {code!r} of {states[0]}."
                yield Hit(iso3, message, subject.at(iso3, kind))


@rule(
    code="R805",
    severity=Severity.ERROR,
    title="Names are written in one way: composed letters, straight apostrophes, single blanks",
    why="Côte d’Ivoire with a curly apostrophe and Côte d'Ivoire with a straight one are two "
    "names to a computer: sorting, searching and comparing lists go wrong without a trace.",
    example="Côte d’Ivoire instead of Côte d'Ivoire.",
    source="Unicode Standard Annex 15 (form C); the typography of the AU's own lists",
)
def name_not_canonical(subject: Subject) -> Iterator[Hit]:
    """Names of States and organisations in another form."""
    for code, holder in _holders(subject):
        for lang, name in holder.names.items():
            text = name.text
            composed = unicodedata.normalize("NFC", text)
            if text != " ".join(composed.split()) or _CURLY & set(text):
                yield Hit(code, f"{text!r} is not canonical.", subject.at(code, "names", lang))


def _holders(subject: Subject) -> Iterator[tuple[str, State | Organisation]]:
    yield from subject.register.states.items()
    yield from subject.register.organisations.items()
