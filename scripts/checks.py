"""Write what is made from the rules: ``docs/rules.md``, tables of data quality, stored counts.

::

    python scripts/checks.py              write them, as of the day in docs/data-quality.md
    python scripts/checks.py 2027-01-31   write them, as of that day
"""

import sys
from datetime import date
from pathlib import Path

from ratify.checks import run
from ratify.checks.counts import count
from ratify.checks.documentation import counted_on, filled, quality_tables, rules_markdown
from ratify.checks.subject import Subject
from ratify.errors import DataRejected
from ratify.seeds import baseline_folder, read_folder
from ratify.seeds.beside import COUNTS_FILE, counts_text

DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Write every file whole."""
    page = DOCS / "data-quality.md"
    text = page.read_text(encoding="utf-8")
    today = date.fromisoformat(sys.argv[1]) if sys.argv[1:] else counted_on(text)
    reading = read_folder(baseline_folder())
    if reading.register is None:
        raise DataRejected("The data files have errors.", "ratify check lists them.")
    counted = count(Subject(register=reading.register, today=today))
    _write(baseline_folder() / COUNTS_FILE, counts_text(counted))
    tables = quality_tables(run(reading, today=today), reading.register)
    _write(page, filled(text, tables))
    _write(DOCS / "rules.md", rules_markdown())


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
