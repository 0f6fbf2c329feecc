"""Fetch a public list and lay it out as rows."""

from ratify.errors import UsageProblem
from ratify.sources.aside import read_aside
from ratify.sources.catalogue import PublicList
from ratify.sources.fetch import Manners, fetch
from ratify.sources.lines import Line


def fetched(listed: PublicList) -> tuple[Line, ...]:
    """Return the rows of a public list as it stands now.

    :raises UsageProblem: it is open to registered users only, and comes as a file.
    :raises NetworkMissing: the source gave no usable answer.
    :raises Refused: its address leads elsewhere, or what came is not such a list.
    """
    if not listed.url:
        raise UsageProblem(
            f"{listed.title} cannot be fetched.", "Download it and read it with --file."
        )
    return read_aside(fetch(listed.url, Manners(hosts=listed.hosts)), listed.suffix)
