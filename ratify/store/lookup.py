"""Find the record that a person means by its id or the beginning of it."""

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from ratify.errors import AmbiguousName, UnknownName
from ratify.store.all_tables import table_of
from ratify.store.mapping import Mapped

_LEAST = 4
_SHOWN = 5


class Located(NamedTuple):
    """A record: its kind and its full id."""

    mapped: Mapped
    id: str


def locate(connection: Connection, text: str, kinds: Iterable[Mapped]) -> Located:
    """Return the record whose id is ``text``, or the only one whose id begins with it.

    :raises UnknownName: there is none; the hint names the nearest.
    :raises AmbiguousName: several ids begin so.
    """
    wanted = text.strip().casefold()
    ids = {
        id_: mapped
        for mapped in kinds
        for id_ in connection.execute(select(table_of(mapped.kind).c.id).distinct()).scalars()
    }
    fitting = [id_ for id_ in ids if id_.casefold() == wanted]
    if not fitting and len(wanted) >= _LEAST:
        fitting = sorted(id_ for id_ in ids if id_.casefold().startswith(wanted))
    if len(fitting) == 1:
        return Located(ids[fitting[0]], fitting[0])
    if fitting:
        more = ", …" if len(fitting) > _SHOWN else ""
        raise AmbiguousName(
            f"{len(fitting)} records have an id that begins with {text!r}.",
            f"Say which: {', '.join(fitting[:_SHOWN])}{more}",
        )
    nearest = difflib.get_close_matches(text.strip(), ids, n=3, cutoff=0.6)
    hint = f"Did you mean {', '.join(nearest)}?" if nearest else "See the ids: ratify history"
    raise UnknownName(f"No record has the id {text!r}.", hint)
