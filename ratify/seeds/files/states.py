"""``member_states.yaml``."""

from dataclasses import fields

from ratify.register import Register, State
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.rules import EMPTY_VALUE
from ratify.seeds.shapes import StatesFile, StateShape
from ratify.vocabulary import LANGUAGES


def _collect(root: StatesFile, document: Document, draft: Draft) -> None:
    for key, shape in root.root.items():
        if "en" not in shape.names:
            document.report(EMPTY_VALUE, (key, "names"), "the English name is missing.")
        if draft.put(key, document, key):
            draft.states[key] = shape.fact(key)
        for name, figure in shape.figures.items():
            draft.has("sources", figure.source, document, key, "figures", name, "source")
        for part, source in shape.sources.items():
            draft.has("sources", source, document, key, "sources", part)


def _plan(register: Register) -> dict[str, Plain]:
    states = (register.states[key] for key in sorted(register.states))
    return {
        "member_states.yaml": {state.iso3: dump(StateShape, _values(state)) for state in states}
    }


def _values(state: State) -> Plain:
    values: Plain = {field.name: getattr(state, field.name) for field in fields(state)}
    del values["iso3"]
    values["names"] = {code: state.names[code] for code in LANGUAGES if code in state.names}
    values["figures"] = {
        figure.key: {
            name.name: getattr(figure, name.name) for name in fields(figure) if name.name != "key"
        }
        for figure in state.figures
    }
    return values


STATES = DataFile(
    pattern="member_states.yaml",
    kind="states",
    schema="member_states",
    shape=StatesFile,
    policy="""Member States of the African Union, by ISO 3166-1 alpha-3 code.

English names are those of the AU's own lists. A name without seen: true was not verified: ask a
native reader before it goes to a minister. Names in other spellings belong under aliases. Every
figure has its year and its source. Where sources differ on how treaties enter national law, the
other readings stay side by side under others.""",
    collect=_collect,
    plan=_plan,
)
