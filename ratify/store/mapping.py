"""The one mapping between facts (frozen dataclasses) and records (rows of the tables)."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, NamedTuple, get_type_hints

from ratify.errors import StoreDamaged
from ratify.register import (
    Act,
    Contact,
    Evidence,
    Instrument,
    Membership,
    NextAction,
    ObstacleNoted,
    Organisation,
    Source,
    State,
    StepReached,
)
from ratify.store.plain import Codec, canonical, codec

STAMPED = frozenset({"recorded_at", "recorded_by", "retraction", "closed"})
"""Fields that other entries of the ledger give, not the record itself."""

_NO_SENSE = (KeyError, TypeError, ValueError, AttributeError)

Row = dict[str, Any]


class Entry(NamedTuple):
    """What is to come on record: a row for the table of its kind, and what the row is about."""

    kind: str
    record: str
    row: Row


@contextmanager
def making_sense(kind: str) -> Iterator[None]:
    """Say so when a record does not say what a record of its kind says."""
    try:
        yield
    except _NO_SENSE as error:
        raise _damaged(kind, error) from error


def _damaged(kind: str, error: Exception) -> StoreDamaged:
    return StoreDamaged(
        f"The store holds a record of the kind {kind!r} that cannot be read: {error!r}.",
        "See which: ratify check --ledger",
    )


@dataclass(frozen=True)
class Mapped:
    """One kind of fact and its table.

    :param kind: the name of the table, and of the kind in the ledger.
    :param key: gives what identifies a fact within its kind.
    """

    kind: str
    fact: type[Any]
    key: Callable[[Any], str]

    @cached_property
    def codecs(self) -> Mapping[str, Codec]:
        """The codec of each column; a source is kept by its id."""
        hints = get_type_hints(self.fact)
        return {
            field.name: _BY_ID if hints[field.name] is Source else codec(hints[field.name])
            for field in fields(self.fact)
            if field.name not in STAMPED
        }

    def row(self, fact: Any) -> Row:
        """Return the record of a fact, without its place in the ledger."""
        return {
            name: getattr(fact, name) if each.as_is else each.plain(getattr(fact, name))
            for name, each in self.codecs.items()
        }

    def has(self, field: str) -> bool:
        """Whether facts of this kind have such a field."""
        return any(field == each.name for each in fields(self.fact))

    def field(self, row: Mapping[Any, Any], name: str) -> Any:
        """Return one field of the fact.

        :raises StoreDamaged: it does not say what such a field says.
        """
        try:
            return self.codecs[name].fact(row[name])
        except _NO_SENSE as error:
            raise _damaged(self.kind, error) from error

    def values(self, row: Mapping[Any, Any]) -> dict[str, Any]:
        """Return what the fact is made of; a source is still an id."""
        values = {name: row[name] for name in self.codecs}
        for name, read in self._read_on:
            values[name] = read(values[name])
        return values

    @cached_property
    def _read_on(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What makes a fact of each column that is not one already: most are plain text."""
        return tuple((name, each.fact) for name, each in self.codecs.items() if not each.as_is)


_BY_ID = Codec(lambda source: source.id, lambda id_: id_)


def hashed(text: str) -> str:
    """SHA-256 of a text."""
    from hashlib import sha256  # noqa: PLC0415  it loads OpenSSL, and a question hashes nothing

    return sha256(text.encode()).hexdigest()


def digest(value: object) -> str:
    """SHA-256 of a plain value in its one form."""
    return hashed(canonical(value))


def said(row: Mapping[Any, Any]) -> str:
    """What a record says, in one form. Empty columns count as absent, so that one may be added."""
    return canonical({name: value for name, value in row.items() if value and name != "seq"})


def content(row: Mapping[Any, Any]) -> str:
    """SHA-256 of what a record says."""
    return hashed(said(row))


def _membership_key(fact: Membership) -> str:
    says = codec(Membership).plain(fact)
    return f"{fact.organisation}-{fact.state}-{fact.joined or 'undated'}-{digest(says)[:6]}"


SOURCE = Mapped("source", Source, lambda fact: fact.id)
ORGANISATION = Mapped("organisation", Organisation, lambda fact: fact.code)
STATE = Mapped("state", State, lambda fact: fact.iso3)
MEMBERSHIP = Mapped("membership", Membership, _membership_key)
INSTRUMENT = Mapped("instrument", Instrument, lambda fact: fact.code)
ACT = Mapped("act", Act, lambda fact: fact.id)
EVIDENCE = Mapped("evidence", Evidence, lambda fact: fact.id)
STEP = Mapped("step", StepReached, lambda fact: fact.id)
OBSTACLE = Mapped("obstacle", ObstacleNoted, lambda fact: fact.id)
ACTION = Mapped("action", NextAction, lambda fact: fact.id)
CONTACT = Mapped("contact", Contact, lambda fact: fact.id)

REFERENCE = (SOURCE, ORGANISATION, STATE, MEMBERSHIP, INSTRUMENT)
"""Facts that follow the baseline."""

RECORDS = (ACT, EVIDENCE, STEP, OBSTACLE, ACTION, CONTACT)
"""Facts that come on record with a time and a name, and can be retracted."""
