"""Days and times as people type them on the command line."""

import re
from datetime import UTC, date, datetime, time

from ratify.errors import UsageProblem

_AS_LISTED = re.compile(r"(\d\d?)[/.](\d\d?)[/.](\d{4})")


def day_of(text: str, option: str, today: date | None = None) -> date:
    """Read ``YYYY-MM-DD``, ``today``, or a year or month, which means its last day.

    :raises UsageProblem: when the text is no date.
    """
    if today is not None and text.strip().lower() == "today":
        return today
    from ratify.register import PartialDate

    try:
        return PartialDate.parse(text.strip()).last
    except ValueError:
        raise UsageProblem(
            f"{option}: {text!r} is not a date.",
            how_to_write(text) or f"Write it as YYYY-MM-DD: {option} 2015-01-15.",
        ) from None


def how_to_write(text: str) -> str:
    """Say how a date of the AU's lists, DD/MM/YYYY, is written here; nothing for another text.

    It is not taken as it is: whoever copies from elsewhere may mean the month first.
    """
    listed = _AS_LISTED.fullmatch(text.strip())
    if not listed:
        return ""
    day, month, year = (int(part) for part in listed.groups())
    return f"If the day stands first, as in the AU's lists, write {year:04}-{month:02}-{day:02}."


def moment_of(text: str, option: str) -> datetime:
    """Read a time such as ``2026-03-01T12:00``; a day alone means its end. UTC unless it says.

    :raises UsageProblem: when the text is no time.
    """
    try:
        given = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageProblem(
            f"{option}: {text!r} is neither a day nor a time.",
            f"Write {option} 2026-03-01 for the end of that day, or {option} 2026-03-01T12:00.",
        ) from None
    if len(text.strip()) <= len("YYYY-MM-DD"):
        given = datetime.combine(given.date(), time.max)
    return given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
