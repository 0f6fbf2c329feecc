"""``organisations.yaml`` and ``memberships.yaml``."""

from dataclasses import replace

from ratify.register import Membership, Register
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.rules import OUT_OF_RANGE
from ratify.seeds.shapes import (
    MembershipsFile,
    MembershipShape,
    OrganisationsFile,
    OrganisationShape,
)


def _organisations(root: OrganisationsFile, document: Document, draft: Draft) -> None:
    for key, shape in root.root.items():
        if draft.put(key, document, key):
            draft.organisations[key] = shape.fact(key)


def _plan_organisations(register: Register) -> dict[str, Plain]:
    facts = register.organisations.items()
    return {"organisations.yaml": {key: dump(OrganisationShape, fact) for key, fact in facts}}


def _memberships(root: MembershipsFile, document: Document, draft: Draft) -> None:
    for organisation, states in root.root.items():
        if not draft.has("organisations", organisation, document, organisation):
            continue
        for state, spells in states.items():
            if draft.has("states", state, document, organisation, state):
                for position, shape in enumerate(spells):
                    _spell(shape, document, draft, (organisation, state, position))


def _spell(
    shape: MembershipShape, document: Document, draft: Draft, path: tuple[str, str, int]
) -> None:
    organisation, state, _ = path
    fact = shape.fact(organisation, state)
    draft.put(f"{organisation} {state} {fact.joined or ''}".strip(), document, *path)
    if fact.joined and fact.left and fact.left.last < fact.joined.first:
        message = f"{state} leaves {organisation} on {fact.left}, before it joins."
        document.report(OUT_OF_RANGE, (*path, "left"), message)
    if fact.source and draft.has("sources", fact.source, document, *path, "source"):
        fact = replace(fact, url=fact.url or draft.sources[fact.source].url)
    draft.memberships.append(fact)


def _plan_memberships(register: Register) -> dict[str, Plain]:
    sources = register.sources or {}
    data: Plain = {}
    for code in register.organisations:
        ours = [item for item in register.memberships if item.organisation == code]
        for fact in sorted(ours, key=membership_order):
            source = sources.get(fact.source)
            bare = replace(fact, url="") if source and source.url == fact.url else fact
            spells = data.setdefault(code, {}).setdefault(fact.state, [])
            spells.append(dump(MembershipShape, bare))
    return {"memberships.yaml": data}


def membership_order(fact: Membership) -> tuple[str, str, str, str]:
    """Order of memberships of one organisation: by State, then by time."""
    return fact.state, str(fact.joined or ""), str(fact.left or ""), fact.note


ORGANISATIONS = DataFile(
    pattern="organisations.yaml",
    kind="organisations",
    schema="organisations",
    shape=OrganisationsFile,
    policy="""Organisations: the African Union, the United Nations, the ILO, the eight Regional
Economic Communities that the African Union recognises (kind rec), and other blocs kept apart.

The order is the order in which they are shown. Only a decision of the AU makes a rec.""",
    collect=_organisations,
    plan=_plan_organisations,
)

MEMBERSHIPS = DataFile(
    pattern="memberships.yaml",
    kind="memberships",
    schema="memberships",
    shape=MembershipsFile,
    policy="""Memberships: when each State was a member of each organisation.

A State that leaves keeps its entry and gets a date in left: the first day on which it is no
member. A State that comes back gets a second entry. A date is never more exact than its source;
where no source tells when a State joined, joined is left out, and the membership counts on no day.
AU covers the Organisation of African Unity, its predecessor.""",
    collect=_memberships,
    plan=_plan_memberships,
)
