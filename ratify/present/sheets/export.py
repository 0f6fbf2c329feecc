"""``export``: the files that were written, with what proves that they arrived whole."""

from collections.abc import Iterable
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from ratify.present.sheet import Column, Row, Sheet

COLUMNS = (
    Column(key="file", heading="File", about="path of the file"),
    Column(key="bytes", heading="Bytes", about="its size", right=True),
    Column(key="sha256", heading="SHA-256", about="its hash, in hexadecimal digits"),
)


def files_sheet(title: str, files: Iterable[Path], as_of: date, known_at: datetime) -> Sheet:
    """List files that were written, in the order of writing."""
    rows = tuple(_row(file) for file in files)
    return Sheet(
        name="export",
        title=title,
        as_of=as_of,
        known_at=known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"files": len(rows)},
    )


def _row(file: Path) -> Row:
    content = file.read_bytes()
    return Row(
        values={
            "file": str(file),
            "bytes": len(content),
            "sha256": sha256(content).hexdigest(),
        }
    )
