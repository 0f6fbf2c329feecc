"""``docs/languages.md``: what is said in which language, and what nobody has checked, counted.

::

    python -m ratify.present.languages.guide            write the page
    python -m ratify.present.languages.guide --check    say whether it is as the data say
"""

import sys
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from ratify.present.languages.catalogue import catalogue
from ratify.present.languages.extraction import OTHERS, in_file
from ratify.present.languages.terms import (
    Count,
    names_seen,
    terms_seen,
    titles_by_standing,
    titles_seen,
)
from ratify.register import Register
from ratify.vocabulary import TitleStanding

PAGE = Path(__file__).parents[3] / "docs" / "languages.md"
NAMES = {
    "fr": "French",
    "pt": "Portuguese",
    "ar": "Arabic",
    "es": "Spanish",
    "sw": "Kiswahili",
}
_HEAD = (
    "| language | texts of the program | texts of the data | terms seen | names seen | read by |"
)
_TITLES = "| language | titles seen | authentic | official translation | unofficial | our own |"


def page(register: Register) -> str:
    """Return the page with the numbers of today's catalogues, terms and titles."""
    text = (files("ratify.present.languages") / "guide.md").read_text("utf-8")
    wording = _table(_HEAD, (_wording(register, lang) for lang in OTHERS))
    titles = _table(_TITLES, (_titled(register, lang) for lang in OTHERS))
    return text.replace("{wording}", wording).replace("{titles}", titles)


def _wording(register: Register, lang: str) -> Iterable[str]:
    return (
        NAMES[lang],
        *(_translated(lang, part) for part in ("", "data")),
        _of(terms_seen(lang)),
        _of(names_seen(register, lang)),
        catalogue(lang).read_by or "nobody yet",
    )


def _titled(register: Register, lang: str) -> Iterable[str]:
    by_standing = titles_by_standing(register, lang)
    return (
        NAMES[lang],
        _of(titles_seen(register, lang)),
        *(str(by_standing[standing]) for standing in TitleStanding),
    )


def _translated(lang: str, part: str) -> str:
    missing = sum(not message.string for message in in_file(lang, part) if message.id)
    return f"{missing} missing" if missing else "all"


def _of(count: Count) -> str:
    return f"{count.seen} of {count.all}"


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    rule = "|".join(["", *(" --- " for _ in head.strip("|").split("|")), ""])
    return "\n".join([head, rule, *(f"| {' | '.join(row)} |" for row in rows)])


def main(arguments: Iterable[str]) -> int:
    """Write the page, or say whether it is behind."""
    from ratify.seeds import baseline_folder, read_folder

    register = read_folder(baseline_folder()).register
    assert register is not None, "the data have errors: ratify check"
    made = page(register)
    if "--check" in arguments:
        return int(PAGE.read_text("utf-8") != made)
    PAGE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
