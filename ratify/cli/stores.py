"""Which store this run works on, and how it is opened."""

from typing import TYPE_CHECKING

from ratify.cli.context import Office

if TYPE_CHECKING:
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
