"""Where a store is: a path, or a URL of one of two databases."""

from pathlib import Path

import pytest

from ratify.errors import UsageProblem
from ratify.store import Store
from ratify.store.address import parse_address


def test_a_path_and_a_url_of_sqlite_are_the_same_place(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    assert parse_address(path) == parse_address(str(path)) == parse_address(f"sqlite:///{path}")


def test_a_path_is_taken_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/amina")
    assert parse_address("office.db").path == tmp_path / "office.db"
    assert parse_address("sqlite:///office.db").path == tmp_path / "office.db"
    assert parse_address("~/office.db").path == Path("/home/amina/office.db")


@pytest.mark.parametrize("scheme", ["postgresql+psycopg", "postgresql", "postgres"])
def test_all_spellings_of_postgresql_are_one(scheme: str) -> None:
    address = parse_address(f"{scheme}://amina:secret@db.example.org/office")
    assert str(address) == "postgresql+psycopg://amina:***@db.example.org/office"


@pytest.mark.parametrize(
    "text", ["", ":memory:", "sqlite://", "sqlite:///:memory:", "mysql://host/db", "://", "a b://c"]
)
def test_what_cannot_hold_a_store_is_refused(text: str) -> None:
    with pytest.raises(UsageProblem):
        Store.create(text)


def test_a_password_is_never_shown() -> None:
    with pytest.raises(UsageProblem) as refused:
        parse_address("oracle://amina:secret@db.example.org/office")
    assert "secret" not in refused.value.sentence + refused.value.hint
