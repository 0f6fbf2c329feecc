"""What somebody types reaches the database as a value, never as a part of its language."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import ratify
from ratify.errors import RatifyError
from ratify.store import Store
from tests import builders
from tests.store.office import AMINA, TUESDAY, contents

PACKAGE = Path(ratify.__file__).parent
SQL = re.compile(
    r"\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bUPDATE\b.+\bSET\b|\bDELETE FROM\b|\bPRAGMA\b|"
    r"\b(?:DROP|CREATE|ALTER) (?:TABLE|TRIGGER|FUNCTION|OR REPLACE)\b|\bWHERE\b|^SET\b|ATTACH",
    re.DOTALL,
)
OURS = {
    "store/versions.py": {"VERSION_TABLE"},
    "store/backups.py": {"VERSION_TABLE"},
    "store/direct.py": {"VERSION_TABLE", "query", "kind", "' AND '.join(asked)"},
    "store/engine.py": {"round(wait * 1000)", "_ABANDONED"},
    "store/sqlite_file.py": {"pragma"},
    "store/migrations/triggers.py": {"table", "event", "event.upper()", "_FORBIDDEN"},
    "present/package/database.py": {"table.name", "', '.join(columns)", "places"},
}
"""Names of tables and columns, marks for values, numbers: nothing that anybody types."""
EVIL = ("x'; DROP TABLE act; --", 'x" OR "1"="1', "%s %(a)s :a ? {0}", "\\'; SELECT 1; --", "é'\n'")


def holes() -> Iterator[tuple[str, str]]:
    """The parts of statements that are filled in by the program, with their files."""
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not SQL.search(text):
            continue
        tree = ast.parse(text)
        file = path.relative_to(PACKAGE).as_posix()
        constants = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant | ast.JoinedStr)
            and SQL.search(ast.unparse(node.value))
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            yield from ((file, part) for part in filled_in(node, constants))


def filled_in(node: ast.AST, constants: set[str]) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        fixed = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if SQL.search(fixed):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield ast.unparse(part.value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        for side, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(side, ast.Constant) and SQL.search(str(side.value)):
                yield ast.unparse(other)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        text = node.func.value
        named = isinstance(text, ast.Name) and text.id in constants
        written = isinstance(text, ast.Constant) and SQL.search(str(text.value))
        if node.func.attr in {"format", "join", "replace"} and (named or written):
            yield from map(ast.unparse, node.args)


def test_no_statement_is_put_together_from_what_somebody_types() -> None:
    found: dict[str, set[str]] = {}
    for file, part in holes():
        found.setdefault(file, set()).add(part)
    assert found.items() <= OURS.items(), "argue for each new part, or hand it over as a value"
    assert "store/versions.py" in found, "the search finds what is there"


def test_whatever_is_typed_is_kept_to_the_letter(store: Store) -> None:
    for evil in EVIL:
        source = replace(builders.SOURCE, id="", title=evil)
        act = builders.act("XAU", "XBB", "signature", "2008-01-02", note=evil, source=source)
        made = store.record(act, TUESDAY, evil)
        taken = store.retract(made.id, evil, TUESDAY, evil)
        kept = next(act for act in store.register().acts if act.id == made.id)
        assert (kept.note, kept.source.title, kept.recorded_by) == (evil, evil, evil)
        assert taken.retraction is not None
        assert (taken.retraction.reason, taken.retraction.recorded_by) == (evil, evil)
    assert store.verify() == ()


def test_whatever_is_asked_for_by_an_evil_name_is_nobody(store: Store) -> None:
    before = contents(store)
    for evil in EVIL:
        with pytest.raises(RatifyError):
            store.retract(evil, "misread", TUESDAY, AMINA)
        with pytest.raises(RatifyError):
            store.record(builders.act("XAU", evil, "signature", "2008"), TUESDAY, AMINA)
        assert store.log(evil) == ()
        assert store.contacts(evil) == ()
    assert contents(store) == before
