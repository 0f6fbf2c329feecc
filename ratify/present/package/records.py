"""Tables of what is on record and what follows from it: acts, standings, domestication."""

from datetime import date

from ratify import law
from ratify.present.package.table import (
    INSTRUMENT,
    SOURCE,
    STATE,
    Field,
    Table,
    clocked,
    codes,
    moment,
    partial_date,
    text,
    written,
)
from ratify.register import Register
from ratify.vocabulary import ActKind, EvidenceKind, Rung, Standing, Verification


def acts(register: Register) -> Table:
    """One row for each act on record, retracted ones too."""
    ordered = sorted(
        register.acts,
        key=lambda act: (act.instrument, act.state, act.date.last, act.kind, act.id),
    )
    return Table(
        name="acts",
        description="What States did: signatures, ratifications, deposits, as sources report them.",
        key=("id",),
        foreign=(
            STATE,
            INSTRUMENT,
            SOURCE,
        ),
        fields=(
            text("id", "Stable id of the act"),
            text("instrument", "Treaty"),
            text("state", "State, ISO3"),
            text("act", "What was done", codes(ActKind)),
            partial_date("date", "When"),
            partial_date("effective", "Depositary's own date of effect"),
            text("declaration", "Declaration or reservation, as reported"),
            text("verification", "How far the date was checked", codes(Verification)),
            text("source", "Source"),
            text("source_title", "Title of the source"),
            text("source_url", "Address of the source"),
            text("source_as_of", "Date of the source's content"),
            text("note", "What else must be known"),
            text("origin", "baseline, office or import:<name>"),
            moment("recorded_at", "When it came on record; empty where read from files"),
            Field("retracted", "boolean", "Whether the act was taken back"),
            text("reason", "Why it was taken back"),
        ),
        rows=tuple(
            (
                act.id,
                act.instrument,
                act.state,
                act.kind.value,
                str(act.date),
                written(act.effective),
                act.declaration or None,
                act.verification.value,
                act.source.id,
                act.source.title,
                act.source.url or None,
                written(act.source.as_of) or act.source.as_of_note or None,
                act.note or None,
                act.origin,
                clocked(act.recorded_at),
                act.retraction is not None,
                act.retraction.reason if act.retraction else None,
            )
            for act in ordered
        ),
    )


def standings(register: Register, as_of: date) -> Table:
    """One row for each AU member and treaty: the standing derived for that day."""
    rows = []
    for code in register.instruments:
        for one in law.positions(register, code, as_of):
            dates = [
                str(act.date) if act else None
                for act in (one.signature, one.consent, one.deposit, one.denunciation)
            ]
            in_force = one.in_force
            rows.append(
                (
                    code,
                    one.state,
                    one.standing.value,
                    *dates,
                    str(in_force.day) if in_force else None,
                    in_force.recorded if in_force else None,
                )
            )
    return Table(
        name="standings",
        description=f"Where each State stands under each treaty on {as_of}, derived from the acts.",
        key=("instrument", "state"),
        foreign=(STATE, INSTRUMENT),
        fields=(
            text("instrument", "Treaty"),
            text("state", "State, ISO3"),
            text("standing", "Standing on that day", codes(Standing)),
            partial_date("signature_date", "Signature"),
            partial_date("consent_date", "Ratification, accession or succession"),
            partial_date("deposit_date", "Deposit"),
            partial_date("denunciation_date", "Denunciation"),
            Field("in_force_date", "date", "Entry into force for the State"),
            Field(
                "in_force_recorded",
                "boolean",
                "Whether the depositary gives that date; else computed",
            ),
        ),
        rows=tuple(rows),
    )


def domestication(register: Register) -> Table:
    """One row for each finding. A provision without a row was not assessed."""
    return Table(
        name="domestication",
        description="Findings on how far national law gives effect; no row means not assessed.",
        key=("id",),
        foreign=(
            STATE,
            INSTRUMENT,
            SOURCE,
        ),
        fields=(
            text("id", "Stable id of the finding"),
            text("instrument", "Treaty"),
            text("state", "State, ISO3"),
            text("provision", "Article; * is the whole treaty"),
            text("rung", "Rung of the domestication ladder", codes(Rung)),
            partial_date("date", "Date of the finding"),
            text("kind", "What it rests on", codes(EvidenceKind)),
            text("summary", "What was found"),
            text("law_title", "Law"),
            text("law_reference", "Reference of the law"),
            partial_date("law_date", "Date of the law"),
            text("verification", "How far it was checked", codes(Verification)),
            text("source", "Source"),
            text("origin", "baseline, office or import:<name>"),
            Field("retracted", "boolean", "Whether the finding was taken back"),
        ),
        rows=tuple(
            (
                one.id,
                one.instrument,
                one.state,
                one.provision,
                one.rung.value,
                written(one.date),
                one.kind.value,
                one.summary,
                one.law_title or None,
                one.law_reference or None,
                written(one.law_date),
                one.verification.value,
                one.source.id,
                one.origin,
                one.retraction is not None,
            )
            for one in sorted(register.evidence, key=lambda item: item.id)
        ),
    )
