"""Who is at work: the name that goes on record."""

import getpass

from ratify.cli.context import Office


def person(office: Office, named: str = "") -> str:
    """Return the name given, that of RATIFY_BY, or the one this computer knows."""
    name = named or office.world.environ.get("RATIFY_BY", "")
    if name.strip():
        return name.strip()
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
