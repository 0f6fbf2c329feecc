"""Zip archives whose bytes depend on their content alone."""

import re
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(?=</dcterms:modified>)")


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack files into a zip whose bytes depend on their paths and contents alone."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for path, content in files:
            archive.writestr(_member(path), content)
    return written.getvalue()


def _member(path: str) -> ZipInfo:
    fresh = ZipInfo(path, date_time=_EPOCH)
    fresh.compress_type = ZIP_DEFLATED
    fresh.external_attr = 0o644 << 16
    return fresh


def same_bytes(archive: bytes, as_of: date) -> bytes:
    """Rewrite an Office file with one fixed time in the archive and the document's day inside.

    Libraries put the time of saving there, which would make equal documents differ.
    """
    modified = rb"\g<1>" + f"{as_of.isoformat()}T00:00:00Z".encode()
    written = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename == _CORE:
                content = _MODIFIED.sub(modified, content)
            new.writestr(_member(member.filename), content)
    return written.getvalue()
