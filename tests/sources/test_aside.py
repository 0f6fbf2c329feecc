"""A foreign file is read in a process of its own, so that nothing it does harms the office."""

import io
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from ratify.errors import Refused, UsageProblem
from ratify.sources.aside import read_aside
from ratify.sources.files import read_lines
from ratify.sources.readers import lines_of

LIST = "Country/State,Date of Signature\nAtlasia,02/07/2007\n"
PDF = b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
4 0 obj<</Length %d/Filter/FlateDecode>>stream
%s
endstream endobj
trailer<</Root 1 0 R>>
"""
ENDLESS_PDF = b"""%PDF/%PDF-1.4
1 0 obj<</Type/Catqlog/0 40]/Con\0\0nts 4\x89\0\0\0\0\0\0\0sources<</Font<</F1<</Type/Font/Subtype\
/Type1/BaseFonbj<<200 0\xe0\x95 200 /MediaBox>>>0 200 40]/Cr<</Root 1 0 R>\1\0\0\0\0\0\08m\
Tjream endobj
trailer<</Root 1 0 R>>
"""  # found by fuzzing: pdfminer follows it round and round
CONTENT_TYPES = b"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
spreadsheetml.sheet.main+xml"/></Types>""".replace(b"\\\n", b"")
WORKBOOK = b"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheets/></workbook>"""
STYLES = b"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>
%s</cellXfs></styleSheet>"""


def zeros(megabytes: int) -> Iterator[bytes]:
    """Compressed zeros, made without holding them."""
    packer = zlib.compressobj()
    for _ in range(megabytes):
        yield packer.compress(bytes(1024 * 1024))
    yield packer.flush()


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def pdf_bomb() -> bytes:
    stream = b"".join(zeros(400))
    return PDF % (len(stream), stream)


def style_bomb() -> bytes:
    """A workbook of a few kilobytes whose two million styles would fill gigabytes."""
    return zipped(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "xl/workbook.xml": WORKBOOK,
            "xl/styles.xml": STYLES % (b"<xf/>" * 2_000_000),
        }
    )


def test_what_comes_back_is_what_the_reader_gave(tmp_path: Path) -> None:
    path = tmp_path / "list.CSV"
    path.write_text(LIST)
    assert read_lines(path) == lines_of(LIST.encode(), ".csv")


def test_a_refusal_comes_back_with_its_hint() -> None:
    with pytest.raises(Refused, match="no list of records") as caught:
        read_aside(b"7", ".json")
    assert caught.value.hint.startswith("Expected is a list")


READ = """
import resource, sys
from pathlib import Path
from ratify.errors import Refused
from ratify.sources.files import read_lines
try:
    read_lines(Path(sys.argv[1]))
except Refused as refusal:
    print(refusal)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bomb.pdf", pdf_bomb),
        ("styles.xlsx", style_bomb),
        ("lists.json", lambda: b"[" + b"[]," * 5_000_000 + b"[]]"),
        ("zip.xlsx", lambda: zipped({"xl/workbook.xml": bytes(60_000_000)})),
    ],
)
def test_what_takes_too_much_memory_is_refused_and_harms_nobody(
    tmp_path: Path, name: str, content: object
) -> None:
    (tmp_path / name).write_bytes(content())  # type: ignore[operator]
    done = subprocess.run(
        [sys.executable, "-c", READ, tmp_path / name], capture_output=True, check=True, text=True
    )
    *said, megabytes = done.stdout.splitlines()
    assert said, "it was read"
    assert int(megabytes) < 300


@pytest.mark.parametrize(
    ("suffix", "content"),
    [(".html", b"<!--" * 300_000), (".pdf", ENDLESS_PDF)],
    ids=("html", "pdf"),
)
def test_what_takes_too_long_is_ended(suffix: str, content: bytes) -> None:
    slow = f"from ratify.sources import aside; aside.MAX_SECONDS = 1; aside.main({suffix!r})"
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", slow], input=content, capture_output=True, check=False
    )
    assert (done.returncode < 0, done.stdout) == (True, b"")
    assert time.monotonic() - began < 30


def test_what_is_no_file_or_of_no_known_kind_is_a_usage_problem(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "list.docx").touch()
    for name, reason in (
        ("list.docx", "cannot be imported"),
        ("missing.csv", "cannot be read"),
        ("folder.csv", "is not a file"),
        ("list", "no suffix is not known"),
    ):
        with pytest.raises(UsageProblem, match=reason):
            read_lines(tmp_path / name)


def test_a_file_larger_than_any_list_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(Refused, match="larger than 20,971,520 bytes"):
        read_lines(path)
