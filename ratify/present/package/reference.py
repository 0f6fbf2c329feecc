"""Tables of what the acts are about: treaties, States, memberships, sources."""

from ratify.present.package.table import (
    SOURCE,
    STATE,
    Cell,
    Field,
    Table,
    codes,
    partial_date,
    text,
    written,
)
from ratify.register import Register
from ratify.vocabulary import Family


def instruments(register: Register) -> Table:
    """One row for each treaty."""
    return Table(
        name="instruments",
        description="The treaties, with their dates and the official address of their text.",
        key=("code",),
        fields=(
            text("code", "Short code, such as C189 or YOUTH"),
            text("family", "Body of law", codes(Family)),
            text("title", "English short title"),
            text("full_title", "English full title"),
            partial_date("adopted", "Date of adoption"),
            text("adopted_at", "Place of adoption"),
            text("depositary", "Who keeps the instruments of ratification"),
            text("open_to_members_of", "Organisation whose members may become party"),
            partial_date(
                "in_force", "Entry into force as the depositary gives it; empty if not in force"
            ),
            text("url", "Official address"),
        ),
        rows=tuple(
            (
                one.code,
                one.family.value,
                one.name,
                one.title("en", "full").text,
                str(one.adopted),
                one.adopted_at,
                one.depositary,
                one.members_of,
                written(one.entry.recorded),
                one.url,
            )
            for one in register.instruments.values()
        ),
    )


def states(register: Register) -> Table:
    """One row for each member State of the AU, with its figures and where they come from."""
    figures = ("population", "migrant_stock", "emigrant_stock", "remittances")
    rows = []
    for one in sorted(register.states.values(), key=lambda state: state.iso3):
        cells: list[Cell] = [
            one.iso3,
            one.iso2,
            one.m49,
            one.name,
            one.names["fr"].text if "fr" in one.names else None,
            one.region.value,
            one.legal_tradition or None,
            one.incorporation.system.value,
            one.incorporation.basis or None,
        ]
        for key in figures:
            figure = one.figure(key)
            cells += [figure.value, figure.year, figure.source] if figure else [None, None, None]
        rows.append(tuple(cells))
    figure_fields = [
        field
        for key, words in (
            ("population", "Population, persons"),
            ("migrant_stock", "Migrants living in the State, persons"),
            ("emigrant_stock", "Emigrants from the State, persons"),
            ("remittances", "Personal remittances received, per cent of GDP"),
        )
        for field in (
            Field(key, "number", words),
            Field(f"{key}_year", "integer", f"Year of {key}"),
            text(f"{key}_source", f"Source of {key}"),
        )
    ]
    return Table(
        name="states",
        description="The 55 member States of the African Union.",
        key=("iso3",),
        foreign=tuple((f"{key}_source", "sources", "id") for key in figures),
        fields=(
            text("iso3", "ISO 3166-1 alpha-3"),
            text("iso2", "ISO 3166-1 alpha-2 (Namibia is NA: read without missing-value parsing)"),
            text("m49", "UN M49 code, three digits"),
            text("name", "English name as the AU uses it"),
            text("name_fr", "French name"),
            text("region", "AU region"),
            text("legal_tradition", "Legal tradition"),
            text("incorporation", "How treaties enter national law"),
            text("incorporation_basis", "Legal basis of that reading"),
            *figure_fields,
        ),
        rows=tuple(rows),
    )


def memberships(register: Register) -> Table:
    """One row for each dated membership of an organisation."""
    return Table(
        name="memberships",
        description="Dated memberships of the AU, the UN, the ILO, RECs and blocs.",
        key=(),
        foreign=(STATE, SOURCE),
        fields=(
            text("organisation", "Code of the organisation"),
            text("state", "Member, ISO3"),
            partial_date("joined", "Member from; empty where no source gives it"),
            partial_date("left", "Member until"),
            text("confidence", "How sure the dates are"),
            text("note", "What else must be known"),
            text("source", "Source"),
            text("url", "Where it was read"),
        ),
        rows=tuple(
            (
                one.organisation,
                one.state,
                written(one.joined),
                written(one.left),
                one.confidence.value,
                one.note or None,
                one.source or None,
                one.url or None,
            )
            for one in sorted(
                register.memberships,
                key=lambda item: (item.organisation, item.state, str(item.joined or "")),
            )
        ),
    )


def sources(register: Register) -> Table:
    """One row for each source on record."""
    cited = {act.source.id: act.source for act in register.acts}
    cited |= {item.source.id: item.source for item in register.evidence}
    cited |= {step.source.id: step.source for step in register.progress.steps}
    cited |= {item.source.id: item.source for item in register.progress.obstacles}
    cited |= register.sources or {}
    return Table(
        name="sources",
        description="Where acts, findings, memberships and figures were read.",
        key=("id",),
        fields=(
            text("id", "Key used by the other tables"),
            text("title", "Title"),
            text("url", "Address"),
            partial_date("as_of", "Date of the source's own content"),
            text("as_of_note", "What is known of that date in words"),
            text("note", "Licence, vintage, how far to trust it"),
        ),
        rows=tuple(
            (
                one.id,
                one.title,
                one.url or None,
                written(one.as_of),
                one.as_of_note or None,
                one.note or None,
            )
            for _, one in sorted(cited.items())
        ),
    )
