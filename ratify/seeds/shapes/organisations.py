"""``organisations.yaml`` and ``memberships.yaml``."""

from typing import Annotated

from pydantic import Field, RootModel

from ratify.register import Membership, Organisation
from ratify.seeds.shapes.base import Address, Code, Date, Iso3, Remark, Shape, Text
from ratify.seeds.shapes.names import Names, named
from ratify.vocabulary import Confidence, OrganisationKind


class OrganisationShape(Shape):
    """An organisation of States."""

    kind: OrganisationKind
    names: Names
    aliases: tuple[Text, ...] = ()
    note: Remark = ""

    def fact(self, key: str) -> Organisation:
        """Return the organisation of that code."""
        return Organisation(code=key, **{**self.fields(), "names": named(self.names)})


class OrganisationsFile(RootModel[dict[Code, OrganisationShape]]):
    """Organisations by code, in the order in which they are shown."""


class MembershipShape(Shape):
    """One time of membership, from 'joined' until the day before 'left'."""

    joined: Annotated[Date | None, Field(description="Left out where no source gives it.")] = None
    left: Date | None = None
    confidence: Confidence = Confidence.UNVERIFIED
    source: Annotated[str, Field(description="Id in sources.yaml.")] = ""
    url: Annotated[Address, Field(description="Where there is an address and no source.")] = ""
    note: Remark = ""

    def fact(self, organisation: str, state: str) -> Membership:
        """Return the membership of a State in an organisation."""
        return Membership(organisation=organisation, state=state, **self.fields())


Spells = Annotated[list[MembershipShape], Field(min_length=1)]


class MembershipsFile(RootModel[dict[Code, dict[Iso3, Spells]]]):
    """Times of membership, by organisation and State."""
