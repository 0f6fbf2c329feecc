"""Ids of acts and findings, made from what they say: the same record has the same id everywhere.

What is hashed identifies the record; notes and verification may be corrected without a new id. A
corrected date is another act. For the same reason the id of a source is never renamed.
"""

from hashlib import sha256

from ratify.register import PartialDate
from ratify.vocabulary import ActKind, Rung


def act_id(instrument: str, state: str, kind: ActKind, date: PartialDate, source: str) -> str:
    """Return the id of an act, such as ``C189-ZAF-4f9c2e``; ``source`` is the source's id."""
    return f"{instrument}-{state}-{_digest(kind.value, str(date), source)}"


def evidence_id(
    instrument: str,
    state: str,
    provision: str,
    rung: Rung,
    date: PartialDate | None,
    source: str,
    law_title: str = "",
) -> str:
    """Return the id of a finding on domestication, such as ``C189-ZAF-e4f9c2e``."""
    digest = _digest(provision, rung.value, str(date or ""), source, law_title)
    return f"{instrument}-{state}-e{digest}"


def note_id(sign: str, state: str, instrument: str, *says: str) -> str:
    """Return the id of a note on the national path, such as ``C189-ZAF-s4f9c2e``.

    :param sign: one letter for its kind.
    :param instrument: may be empty, as in ``ZAF-n4f9c2e``.
    :param says: what identifies the note.
    """
    place = f"{instrument}-{state}" if instrument else state
    return f"{place}-{sign}{_digest(*says)}"


def _digest(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode()).hexdigest()[:6]
