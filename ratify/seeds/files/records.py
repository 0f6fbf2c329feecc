"""``acts/`` and ``domestication/``: one file for each instrument."""

from pathlib import PurePosixPath

from ratify.register import Act, Evidence, Register
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.ids import act_id, evidence_id
from ratify.seeds.rules import DANGLING, WRONG_FILE
from ratify.seeds.shapes import ActsFile, ActShape, DomesticationFile, EvidenceShape


def instrument_of(document: Document, draft: Draft) -> str:
    """Return the instrument that a file is about, by its name."""
    code = PurePosixPath(document.file).stem
    draft.has("instruments", code, document, rule=WRONG_FILE)
    return code


def _acts(root: ActsFile, document: Document, draft: Draft) -> None:
    instrument = instrument_of(document, draft)
    for state, shapes in root.root.items():
        draft.has("states", state, document, state)
        for position, shape in enumerate(shapes):
            if draft.has("sources", shape.source, document, state, position, "source"):
                key = _act_key(instrument, state, shape, shapes[:position])
                if draft.put(key, document, state, position):
                    draft.acts.append(_act(key, instrument, state, shape, draft))


def _act_key(instrument: str, state: str, shape: ActShape, before: list[ActShape]) -> str:
    """Return the id of an act; those that differ only in what they declare are numbered."""
    says = (shape.act, shape.date, shape.source)
    same = [one.declaration for one in before if (one.act, one.date, one.source) == says]
    base = act_id(instrument, state, shape.act, shape.date, shape.source)
    return _numbered(base, shape.declaration, same)


def _numbered(base: str, says: str, others: list[str]) -> str:
    """Return an id that no other record of these words has; the store numbers likewise.

    Two records that say the same keep one id, and that is a mistake in the file.
    """
    if not others or says in others:
        return base
    return f"{base}-{len(set(others)) + 1}"


def _act(key: str, instrument: str, state: str, shape: ActShape, draft: Draft) -> Act:
    values = shape.fields()
    kind = values.pop("act")
    source = draft.sources[shape.source]
    return Act(
        id=key, instrument=instrument, state=state, kind=kind, **{**values, "source": source}
    )


def _plan_acts(register: Register) -> dict[str, Plain]:
    files: dict[str, Plain] = {f"acts/{code}.yaml": {} for code in register.instruments}
    for act in sorted(register.acts, key=act_order):
        if act.retraction is None:
            values = {name: getattr(act, name) for name in ActShape.model_fields if name != "act"}
            entry = dump(ActShape, {**values, "act": act.kind, "source": act.source.id})
            files[f"acts/{act.instrument}.yaml"].setdefault(act.state, []).append(entry)
    return files


def act_order(act: Act) -> tuple[str, str, str, str]:
    """Order of acts under one instrument: by State, then by time."""
    return act.state, str(act.date), act.kind.value, act.id


def _evidence(root: DomesticationFile, document: Document, draft: Draft) -> None:
    instrument = instrument_of(document, draft)
    for state, shapes in root.root.items():
        draft.has("states", state, document, state)
        for position, shape in enumerate(shapes):
            path = (state, position)
            _provision(instrument, shape.provision, document, draft, path)
            if draft.has("sources", shape.source, document, *path, "source"):
                fact = _finding(instrument, state, shape, shapes[:position], draft)
                if draft.put(fact.id, document, *path):
                    draft.evidence.append(fact)


def _provision(
    instrument: str, key: str, document: Document, draft: Draft, path: tuple[str, int]
) -> None:
    treaty = draft.instruments.get(instrument)
    if treaty and key != "*" and treaty.provision(key) is None:
        from_list = f"{instrument} has no provision {key!r} in its list"
        document.report(DANGLING, (*path, "provision"), f"{from_list}; '*' is the whole treaty.")


def _finding(
    instrument: str,
    state: str,
    shape: EvidenceShape,
    before: list[EvidenceShape],
    draft: Draft,
) -> Evidence:
    bases = [_finding_base(instrument, state, one) for one in (shape, *before)]
    same = [one.summary for one, base in zip(before, bases[1:], strict=True) if base == bases[0]]
    key = _numbered(bases[0], shape.summary, same)
    values = {**shape.fields(), "source": draft.sources[shape.source]}
    return Evidence(id=key, instrument=instrument, state=state, **values)


def _finding_base(instrument: str, state: str, shape: EvidenceShape) -> str:
    return evidence_id(
        instrument, state, shape.provision, shape.rung, shape.date, shape.source, shape.law_title
    )


def _plan_evidence(register: Register) -> dict[str, Plain]:
    files: dict[str, Plain] = {f"domestication/{code}.yaml": {} for code in register.instruments}
    for item in sorted(register.evidence, key=evidence_order):
        if item.retraction is None:
            values = {name: getattr(item, name) for name in EvidenceShape.model_fields}
            entry = dump(EvidenceShape, {**values, "source": item.source.id})
            states = files[f"domestication/{item.instrument}.yaml"]
            states.setdefault(item.state, []).append(entry)
    return files


def evidence_order(item: Evidence) -> tuple[str, str, str, str]:
    """Order of findings under one instrument: by State, provision and time."""
    return item.state, item.provision, str(item.date or ""), item.id


ACTS = DataFile(
    pattern="acts/*.yaml",
    kind="acts",
    schema="acts",
    shape=ActsFile,
    policy="""Acts of States under the instrument that the file is named after.

One entry is one act as one source reports it. What was read stays: a rival source gets its own
entry, and a mistake is corrected with the source in hand. ratification_or_accession is kept where
a list does not tell the two apart. A date is as exact as the source, never more. No entry means
that no act was found in the sources up to their dates, not that the State has not acted.

verification: exact, the date was read in the source; year, day and month were not verified;
partial, see the note; unverified, inferred, and no source names it.""",
    collect=_acts,
    plan=_plan_acts,
)

DOMESTICATION = DataFile(
    pattern="domestication/*.yaml",
    kind="evidence",
    schema="domestication",
    shape=DomesticationFile,
    policy="""Domestication of the instrument that the file is named after.

One entry is one dated finding about one State and one provision ('*' is the whole treaty). The
rung says what the source supports, not what the law may be today; the later of two entries does
not always cancel the earlier one. rung: none means that a source says that nothing is in place;
no entry means not assessed.""",
    collect=_evidence,
    plan=_plan_evidence,
)
