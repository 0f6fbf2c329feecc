"""The sources that recorded facts cite: found among those on record, or put there with them."""

from collections.abc import Mapping
from dataclasses import replace

from ratify.register import Source
from ratify.store.mapping import SOURCE, Entry, digest


class CitedSources:
    """The sources on record, and those that come on record with the facts.

    :param known: the sources on record by id.
    """

    def __init__(self, known: Mapping[str, Source]) -> None:
        self._known = dict(known)
        self._by_content = {replace(source, id=""): source for source in known.values()}
        self.new: list[Entry] = []

    def settled(self, source: Source) -> Source:
        """Return the source as it is, or will be, on record.

        A source that says the same keeps its id; another one under a taken id gets its own.
        """
        says = replace(source, id="")
        if self._known.get(source.id) == source:
            return source
        if says in self._by_content:
            return self._by_content[says]
        id_ = source.id if source.id and source.id not in self._known else _office_id(says)
        made = replace(source, id=id_)
        self._known[id_] = self._by_content[says] = made
        self.new.append(Entry(SOURCE.kind, id_, SOURCE.row(made)))
        return made


def _office_id(says: Source) -> str:
    return f"office-{digest(SOURCE.row(says))[:8]}"
