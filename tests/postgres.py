"""A PostgreSQL server for tests: a real one, on a free loopback port, in a folder of its own.

The server refuses to run as root, so that root starts it as Debian's ``postgres`` user. It keeps
nothing on disk safe (``fsync`` is off) and is stopped at the end.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

_MISSING = "PostgreSQL's server is not installed, and the store is tested on it: run `make test`."
_SETTINGS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
    "shared_buffers=32MB",
)


@dataclass(frozen=True)
class Server:
    """A running server; every database on it is empty when it is handed out."""

    port: int
    password: str
    data: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def database(self, like: str = "") -> str:
        """Hand out a database of one's own: its URL.

        :param like: the URL of the database that it is a copy of; empty otherwise.
        """
        name = f"office_{next(self._numbers)}"
        copied = f" TEMPLATE {name_in(like)} STRATEGY FILE_COPY" if like else ""
        self.run(f"CREATE DATABASE {name}{copied}")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Take a database back."""
        self.run(f"DROP DATABASE {name_in(url)} WITH (FORCE)")

    def url(self, database: str) -> str:
        """Return the URL of a database."""
        return f"postgresql+psycopg://ratify:{self.password}@127.0.0.1:{self.port}/{database}"

    def run(self, *statements: str, database: str = "postgres") -> None:
        """Run statements behind the back of the program under test.

        :raises psycopg.Error: the server refuses one of them.
        """
        with self._connected(database) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def file_of(self, table: str, database: str) -> Path:
        """The file in which the server keeps a table."""
        with self._connected(database) as connection:
            row = connection.execute("SELECT pg_relation_filepath(%s)", [table]).fetchone()
        assert row is not None
        return self.data / row[0]

    def _connected(self, database: str) -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user="ratify",
            password=self.password,
            dbname=database,
            autocommit=True,
        )


def name_in(url: str) -> str:
    """The name of the database that a URL leads to."""
    return url.rpartition("/")[2]


@contextmanager
def running() -> Iterator[Server]:
    """Start a server; stop it at the end."""
    programs, account = _programs(), _account()
    folder = Path(tempfile.mkdtemp(prefix="ratify-postgresql-", dir=_quick_folder()))
    password = secrets.token_hex(16)
    try:
        _prepare(programs, folder, password, account)
        control = [programs / "pg_ctl", "-D", folder / "data", "-s", "-w"]
        port = _started([*control, "-l", folder / "log"], account)
        try:
            yield Server(port, password, folder / "data")
        finally:
            _run([*control, "-m", "immediate", "stop"], account)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _prepare(programs: Path, folder: Path, password: str, account: dict[str, Any]) -> None:
    secret = folder / "password"
    secret.write_text(password)
    if account:
        for path in (folder, secret):
            shutil.chown(path, account["user"], account["group"])
    initdb = [programs / "initdb", "-D", folder / "data", "-U", "ratify", "--pwfile", secret]
    _run([*initdb, "-A", "scram-sha-256", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"], account)


def _started(control: list[Any], account: dict[str, Any], attempts: int = 5) -> int:
    """Start the server and return its port; somebody else may take a free port in between."""
    for attempt in range(1, attempts + 1):
        port = _free_port()
        settings = " ".join(f"-c {setting}" for setting in (f"port={port}", *_SETTINGS))
        try:
            _run([*control, "-o", settings, "start"], account)
        except RuntimeError:
            if attempt == attempts:
                raise
        else:
            return port
    raise RuntimeError("PostgreSQL was never asked to start.")


def _run(command: list[Any], account: dict[str, Any]) -> None:
    done = subprocess.run(
        command,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        **account,
    )
    if done.returncode:
        raise RuntimeError(f"PostgreSQL did not start or stop: {done.stderr}")


def _quick_folder() -> str | None:
    """Memory, where there is enough of it; the usual place for temporary files otherwise."""
    memory = Path("/dev/shm")  # noqa: S108
    enough = memory.is_dir() and shutil.disk_usage(memory).free > 2 * 1024**3
    return str(memory) if enough and os.access(memory, os.W_OK) else None


def _programs() -> Path:
    """Where Debian, or whoever put ``pg_ctl`` on the path, keeps the server's programs."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3])
    )
    on_path = shutil.which("pg_ctl")
    if not found and on_path is None:
        raise RuntimeError(_MISSING)
    return found[-1].parent if found else Path(str(on_path)).resolve().parent


def _account() -> dict[str, Any]:
    """The unprivileged account that root starts the server as; nobody else needs one."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL does not run as root, and there is no other account to use.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    with running() as server:
        sys.stdout.write(f"{server.database()}\n")
        sys.stdout.flush()
        sys.stdin.read()
