"""What was recorded, when, by whom and on which source: the ledger as it is, retractions too."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ratify.register import Act, Register

_BEFORE_THE_STORE = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Acts in the order in which they came on record; a retracted one says when and why."""

    as_of: date
    rows: tuple[Act, ...]


def history(
    register: Register,
    as_of: date,
    *,
    states: Collection[str] | None = None,
    instruments: Collection[str] | None = None,
) -> History:
    """Return the acts on record that can have been done by that day, retracted ones too.

    Records without a time of recording, read from files and not from a store, come first; what
    was recorded at the same time is in the order of its dates.

    :param states: ISO3 codes; all when None. Likewise ``instruments``.
    """
    rows = [
        act
        for act in register.acts
        if act.date.first <= as_of
        and (states is None or act.state in states)
        and (instruments is None or act.instrument in instruments)
    ]
    rows.sort(key=_recorded)
    return History(as_of=as_of, rows=tuple(rows))


def _recorded(act: Act) -> tuple[datetime, date, str, str, str, str]:
    return (
        act.recorded_at or _BEFORE_THE_STORE,
        act.date.last,
        act.instrument,
        act.state,
        act.kind,
        act.id,
    )
