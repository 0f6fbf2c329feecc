"""The title of a PDF picture: its own, though one page of one browser prints them all.

A PDF may be changed by what is appended to it (ISO 32000-1, section 7.5.6, incremental updates):
a new dictionary with the title, a table that says where it stands, and a trailer that names it.
"""

import re

_SIZE, _ROOT = re.compile(rb"/Size (\d+)"), re.compile(rb"/Root (\d+ \d+ R)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def titled(pdf: bytes, title: str) -> bytes:
    """Return the PDF with that title and without the time of its making.

    :raises ValueError: it does not end as a PDF with a plain table of objects does.
    """
    end = pdf[pdf.rfind(b"trailer") :]
    size, root, start = _SIZE.search(end), _ROOT.search(end), _START.search(end)
    if size is None or root is None or start is None:
        raise ValueError("not a PDF with a trailer")
    number = int(size[1])
    words = (b"\xfe\xff" + title.encode("utf-16-be")).hex().upper().encode()
    body = pdf.rstrip() + b"\n"
    made = b"%d 0 obj\n<</Title <%s>\n/Creator (ratify)>>\nendobj\n" % (number, words)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(body))
    trailer = b"trailer\n<</Size %d\n/Root %s\n/Info %d 0 R\n/Prev %s>>\n" % (
        number + 1,
        root[1],
        number,
        start[1],
    )
    return body + made + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(body) + len(made))
