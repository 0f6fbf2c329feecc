"""Every test here runs twice: on SQLite, and on a real PostgreSQL server."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from ratify.store import Store
from tests import postgres
from tests.store.clerks import Clerks
from tests.store.office import AMINA, MONDAY, Behind, baseline

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    with postgres.running() as running:
        yield running


@pytest.fixture
def new_address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Makes the address of a store that is not there yet, in the database named."""
    taken: list[str] = []

    def made(database: str) -> str:
        if database == "sqlite":
            return str(tmp_path / f"office-{next(numbers)}.db")
        running: postgres.Server = request.getfixturevalue("server")
        taken.append(running.database())
        return taken[-1]

    numbers = count(1)
    yield made
    for url in taken:
        request.getfixturevalue("server").take_back(url)


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def address(database: str, new_address: Callable[[str], str]) -> str:
    return new_address(database)


@pytest.fixture
def store(address: str) -> Store:
    """A store that holds the invented world as published."""
    made = Store.create(address)
    made.load(baseline(), MONDAY, AMINA)
    return made


@pytest.fixture
def behind(database: str, address: str, request: pytest.FixtureRequest) -> Behind:
    return Behind(address, request.getfixturevalue("server") if database != "sqlite" else None)


@pytest.fixture(scope="session")
def office_of_clerks() -> Iterator[Clerks]:
    hired = Clerks.hired()
    yield hired
    hired.dismissed()


@pytest.fixture
def clerks(office_of_clerks: Clerks) -> Iterator[Clerks]:
    """Processes that can be given orders; whoever is still at work at the end is killed."""
    yield office_of_clerks
    for clerk in tuple(office_of_clerks.at_work):
        office_of_clerks.kill(clerk)
    office_of_clerks.finish()
