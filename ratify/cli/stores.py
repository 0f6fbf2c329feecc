"""Which store this run works on, and how it is opened."""

from datetime import datetime
from typing import TYPE_CHECKING

from ratify.cli.context import Office

if TYPE_CHECKING:
    from ratify.register import Register
    from ratify.store import Store


def store_address(office: Office) -> str:
    """The store that was named, or the one in the user's own data folder."""
    if office.store:
        return office.store
    from platformdirs import user_data_path

    return str(user_data_path("ratify", appauthor=False) / "ratify.db")


def open_store(office: Office) -> "Store":
    """Open the office's store.

    :raises StoreProblem: when there is none yet, or it cannot be used as it is.
    """
    from ratify.store import Store

    return Store.open(store_address(office))


def read_store(office: Office, known_at: datetime | None = None) -> "Register":
    """Return what is on record in the office's store, read in the quickest way that there is.

    :param known_at: return what was on record at that time.
    :raises StoreProblem: when there is no store yet, or it cannot be read as it is.
    """
    from ratify.store.direct import read_directly

    found = read_directly(store_address(office), known_at)
    return open_store(office).register_as_asked(known_at) if found is None else found
