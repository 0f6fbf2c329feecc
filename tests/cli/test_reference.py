"""The reference pages in docs/ say what the code does."""

import pytest

from ratify.cli import reference
from ratify.errors import Exit


@pytest.mark.parametrize("name", sorted(reference.pages()))
def test_a_committed_page_is_what_the_code_generates(name: str) -> None:
    assert reference.place(name).read_text(encoding="utf-8") == reference.pages()[name]


def test_every_exit_code_has_its_meaning() -> None:
    page = reference.pages()["exit-codes.md"]
    assert all(f"| {code.value} |" in page for code in Exit)


def test_every_machine_key_says_what_it_holds() -> None:
    for name, columns in reference.SHEETS.items():
        for column in columns:
            assert column.about or not column.machine, (name, column.key)
