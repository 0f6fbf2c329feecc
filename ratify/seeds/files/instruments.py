"""``conventions.yaml`` and ``au_treaties.yaml``."""

from collections.abc import Callable
from dataclasses import fields

from ratify.register import Instrument, Register
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.rules import EMPTY_VALUE, WRONG_SHAPE
from ratify.seeds.shapes import InstrumentsFile, InstrumentShape
from ratify.vocabulary import LANGUAGES, Family


def _collect(root: InstrumentsFile, document: Document, draft: Draft) -> None:
    for key, shape in root.root.items():
        draft.has("organisations", shape.members_of, document, key, "members_of")
        english = shape.titles.get("en")
        if english is None or not (english.full and english.short):
            message = "the English titles, full and short, are missing."
            document.report(EMPTY_VALUE, (key, "titles"), message)
        _threshold(shape, document, draft, key)
        if draft.put(key, document, key):
            draft.instruments[key] = shape.fact(key)


def _threshold(shape: InstrumentShape, document: Document, draft: Draft, key: str) -> None:
    threshold = shape.entry.threshold
    path = (key, "entry", "threshold")
    if (threshold.count is None) == (threshold.share is None):
        document.report(WRONG_SHAPE, path, "a threshold is either a count or a share.")
    elif threshold.share is not None:
        draft.has("organisations", threshold.organisation, document, *path, "organisation")


def _plan(file: str, belongs: Callable[[Family], bool]) -> Callable[[Register], dict[str, Plain]]:
    def plan(register: Register) -> dict[str, Plain]:
        ours = (item for item in register.instruments.values() if belongs(item.family))
        return {file: {item.code: dump(InstrumentShape, _values(item)) for item in ours}}

    return plan


def _values(item: Instrument) -> Plain:
    values: Plain = {field.name: getattr(item, field.name) for field in fields(item)}
    del values["code"]
    titles = [title for code in LANGUAGES for title in item.titles if title.lang == code]
    values["titles"] = {
        title.lang: {other.kind: other for other in titles if other.lang == title.lang}
        for title in titles
    }
    values["provisions"] = {provision.key: provision for provision in item.provisions}
    return values


_POLICY = """Titles in six languages have their standing, and seen: true where that very wording was
seen. Rules of entry into force, denunciation and flexibility are data from which the standing of
States is derived: change one only with the text of the treaty at hand. check: true says that a
statement was not verified against that text. Provisions are in our own words; their keys are used
in domestication/."""

CONVENTIONS = DataFile(
    pattern="conventions.yaml",
    kind="instruments",
    schema="instruments",
    shape=InstrumentsFile,
    policy="Conventions of the ILO and the United Nations.\n\n" + _POLICY,
    collect=_collect,
    plan=_plan("conventions.yaml", lambda family: family in {Family.ILO, Family.UN}),
)

AU_TREATIES = DataFile(
    pattern="au_treaties.yaml",
    kind="instruments",
    schema="instruments",
    shape=InstrumentsFile,
    policy="Treaties of the African Union and of its predecessor.\n\n" + _POLICY,
    collect=_collect,
    plan=_plan("au_treaties.yaml", lambda family: family is Family.AU),
)
