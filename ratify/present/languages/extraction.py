"""Find every text that has to be translated, and hold the catalogues against what was found.

::

    python -m ratify.present.languages.extraction           write the templates and catalogues
    python -m ratify.present.languages.extraction --check   name what is not as the code says

Texts of the program stand in calls of ``say``, ``count``, ``Sentence`` and ``wording``, in the
headings of columns, in the labels of the vocabulary, and in the rules that a published record may
break. Texts of the data files are what the
treaties ask, offer and require, in our own words, and the guidance.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import IO, Any, TypeAlias

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from ratify import vocabulary
from ratify.checks import RULES
from ratify.present.languages.catalogue import LOCALES
from ratify.present.languages.data_texts import data_texts
from ratify.present.languages.terms import words_of
from ratify.vocabulary import LANGUAGES, Severity, label

CATALOGUES = Path(__file__).parent / "catalogues"
PACKAGE = Path(__file__).parents[2]
OTHERS = tuple(code for code in LANGUAGES if code != "en")
ROOMS = ("law", "analysis", "present")
ENGLISH_ONLY = frozenset({"doctor", "export", "intake", "intake_words", "review", "rules"})
"""Sheets of the office's own desk, which no command shows in another language."""

_UNSEEN = frozenset({"OrganisationKind", "TitleStanding", "FlexibilityKind"})
_KEYWORDS = {"say": (1,), "count": (1, 2)}
_SINGLE, _PLURAL = (
    frozenset({"say", "Sentence", "phrase"}),
    frozenset({"count", "counted", "forms"}),
)
_HEADINGS = frozenset({"heading", "title"})
_ONE_OR_MORE = "(n != 0 && n % 1000000 == 0) ? 1 : 2"
_PLURAL_FORMS = {
    "fr": f"nplurals=3; plural=(n == 0 || n == 1) ? 0 : {_ONE_OR_MORE};",
    "pt": f"nplurals=3; plural=(n == 1) ? 0 : {_ONE_OR_MORE};",
    "es": f"nplurals=3; plural=(n == 1) ? 0 : {_ONE_OR_MORE};",
    "sw": "nplurals=2; plural=(n != 1);",
    "ar": "nplurals=6; plural=(n == 0) ? 0 : (n == 1) ? 1 : (n == 2) ? 2 : "
    "(n % 100 >= 3 && n % 100 <= 10) ? 3 : (n % 100 >= 11) ? 4 : 5;",
}
_WIDTH = 100
_VALUE = re.compile(r"\{\w+\}")

Entry: TypeAlias = str | tuple[str, ...]


def program() -> Catalog:
    """Return the template of the texts in the code, in the order of the files."""
    found = Catalog(charset="utf-8")
    paths = (path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py")))
    for path in (it for it in paths if it.stem not in ENGLISH_ONLY):
        with path.open("rb") as file:
            place = f"ratify/{path.relative_to(PACKAGE).as_posix()}"
            for line, entry, _, _ in extract(texts_in, file, _KEYWORDS):  # type: ignore[arg-type]
                _add(found, entry, place, line)
    for code in _codes():
        _add(found, label(code), "ratify/vocabulary.py", 0)
    for rule in RULES:
        if rule.severity is not Severity.ERROR:
            _add(found, rule.title, "ratify/checks", 0)
    return found


def texts_in(
    fileobj: IO[bytes],
    keywords: Any,  # noqa: ARG001  what Babel gives to each of its extractors
    comment_tags: Any,  # noqa: ARG001
    options: Any,  # noqa: ARG001
) -> Iterator[tuple[int, str, Entry, list[str]]]:
    """Return the texts of one file as Babel's extractors do: line, function, text, comments."""
    for node in ast.walk(ast.parse(fileobj.read())):
        if isinstance(node, ast.Call):
            for entry in _said(node):
                yield node.lineno, "say" if isinstance(entry, str) else "count", entry, []


def _said(call: ast.Call) -> Iterator[Entry]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [it.value if isinstance(it, ast.Constant) else None for it in call.args[:2]]
    if name in _PLURAL and len(given) == 2 and all(isinstance(it, str) for it in given):
        yield str(given[0]), str(given[1])
    elif name in _SINGLE and len(call.args) == 1 and isinstance(given[0], str):
        yield given[0]
    elif name == "wording":
        yield from _constants(call.args[0])
    elif name == "Column":
        for keyword in call.keywords:
            if keyword.arg in _HEADINGS:
                yield from _constants(keyword.value)


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
        yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _constants(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for element in node.elts:
            yield from _constants(element)


def _codes() -> Iterator[StrEnum]:
    for name, kind in vars(vocabulary).items():
        if isinstance(kind, type) and issubclass(kind, StrEnum) and name not in _UNSEEN:
            yield from kind


def data(folder: Path) -> Catalog:
    """Return the template of the texts in the data files that are our own words."""
    found = Catalog(charset="utf-8")
    for text, place in data_texts(folder):
        if text:
            _add(found, text, place, 0)
    return found


def _add(found: Catalog, entry: Entry, place: str, line: int) -> None:
    """Add a text, unless it is nothing but a value."""
    if isinstance(entry, str) and not _VALUE.sub("", entry).strip():
        return
    found.add(entry, locations=[(place, line)], flags=["python-brace-format"])


def templates() -> dict[str, Catalog]:
    """Return both templates by part, the data's from the published baseline."""
    from ratify.seeds import baseline_folder

    return {"": program(), "data": data(baseline_folder())}


def in_file(lang: str, part: str) -> Catalog:
    """Return the catalogue of a language as it stands in its file; empty where there is none."""
    path = CATALOGUES / ".".join(filter(None, (lang, part, "po")))
    if not path.exists():
        return Catalog(locale=LOCALES[lang])
    with path.open("rb") as file:
        return read_po(file, locale=LOCALES[lang], abort_invalid=True)


def updated(template: Catalog, old: Catalog, lang: str) -> Catalog:
    """Return the template with the translations that there are; terms are those of the data."""
    fixed = words_of(lang)
    made = Catalog(locale=old.locale, charset="utf-8")
    made.mime_headers = [("Plural-Forms", _PLURAL_FORMS[lang])]
    for message in template:
        if message.id:
            known = old.get(message.id[0] if isinstance(message.id, tuple) else message.id)
            string = known.string if known is not None and known.id == message.id else ""
            if isinstance(message.id, str):
                string = fixed.get(message.id, string)
            made.add(message.id, string or "", locations=message.locations, flags=message.flags)
    return made


def written(found: Catalog, lang: str, read_by: str = "") -> bytes:
    """Write a catalogue or, with no language, a template; the same texts give the same bytes."""
    header = ['msgid ""', 'msgstr ""', '"Project-Id-Version: ratify\\n"']
    header += [f'"Language: {lang}\\n"'] if lang else []
    header += ['"MIME-Version: 1.0\\n"', '"Content-Type: text/plain; charset=utf-8\\n"']
    header += ['"Content-Transfer-Encoding: 8bit\\n"']
    if lang:
        header += [f'"Plural-Forms: {_PLURAL_FORMS[lang]}\\n"', f'"X-Read-By: {read_by}\\n"']
    body = BytesIO()
    write_po(body, found, width=_WIDTH, omit_header=True, include_lineno=False)
    return "\n".join([*header, "", ""]).encode() + body.getvalue()


def main(arguments: Iterable[str]) -> int:
    """Write templates and catalogues anew, or check that they are as the code says."""
    stale = [path.name for path, content in files().items() if _on_disk(path) != content]
    if "--check" in arguments:
        sys.stderr.writelines(f"{name} is out of date: make docs\n" for name in stale)
        return 1 if stale else 0
    for path, content in files().items():
        path.write_bytes(content)
    return 0


def files() -> dict[Path, bytes]:
    """Return what every template and catalogue should hold, by path."""
    made: dict[Path, bytes] = {}
    for part, template in templates().items():
        made[CATALOGUES / f"{part or 'messages'}.pot"] = written(template, "")
        for lang in OTHERS:
            old = in_file(lang, part)
            path = CATALOGUES / ".".join(filter(None, (lang, part, "po")))
            read_by = dict(old.mime_headers).get("X-Read-By", "")
            made[path] = written(updated(template, old, lang), lang, read_by)
    return made


def _on_disk(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
