"""Every test here runs twice: on SQLite, and on a real PostgreSQL server."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from ratify.register import Register
from ratify.store import Store
from ratify.store.versions import EARLIER
from tests import postgres
from tests.store.clerks import Clerks
from tests.store.looks import EVENING, work
from tests.store.office import AMINA, MONDAY, Behind, baseline, make_earlier

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    with postgres.running() as running:
        yield running


@pytest.fixture
def new_address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Makes the address of a store that is not there yet, in the database named."""
    taken: list[str] = []
    numbers = count(1)

    def made(database: str) -> str:
        if database == "sqlite":
            return str(tmp_path / f"office-{next(numbers)}.db")
        running: postgres.Server = request.getfixturevalue("server")
        taken.append(running.database())
        return taken[-1]

    yield made
    for url in taken:
        request.getfixturevalue("server").drop(url)


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def loaded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in SQLite that holds the invented world as published, to be copied."""
    path = tmp_path_factory.mktemp("loaded") / "office.db"
    Store.create(path).load(baseline(), MONDAY, AMINA)
    return path


@pytest.fixture(scope="session")
def worked_on(loaded_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in SQLite in which an office did everything that it does."""
    path = tmp_path_factory.mktemp("worked-on") / "office.db"
    shutil.copy(loaded_file, path)
    work(path)
    return path


@pytest.fixture(scope="session")
def by_the_store(worked_on: Path) -> dict[int | None, Register]:
    """What that store says, now and at the end of each of its days."""
    store = Store.open(worked_on)
    return {day: store.register(evening) for day, evening in EVENING.items()}


@pytest.fixture(scope="session")
def loaded_database(server: postgres.Server) -> str:
    """The same in PostgreSQL."""
    url = server.database()
    Store.create(url).load(baseline(), MONDAY, AMINA)
    return url


@pytest.fixture
def address(
    database: str, request: pytest.FixtureRequest, new_address: Callable[[str], str]
) -> Iterator[str]:
    """The address of the test's store; nothing is there unless the test asks for ``store``."""
    if "store" not in request.fixturenames:
        yield new_address(database)
    elif database == "sqlite":
        path = new_address(database)
        shutil.copy(request.getfixturevalue("loaded_file"), path)
        yield path
    else:
        server: postgres.Server = request.getfixturevalue("server")
        url = server.database(like=request.getfixturevalue("loaded_database"))
        yield url
        server.drop(url)


@pytest.fixture
def store(address: str) -> Store:
    """A store that holds the invented world as published."""
    return Store.open(address)


@pytest.fixture(params=EARLIER)
def earlier_store(request: pytest.FixtureRequest, database: str, address: str) -> str:
    """The version of a store at the test's address that an earlier program left."""
    version: str = request.param
    server = request.getfixturevalue("server") if database == "postgresql" else None
    make_earlier(address, version, server)
    return version


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
