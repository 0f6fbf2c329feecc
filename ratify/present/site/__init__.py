"""The open-data site: static pages that work from a folder and from any host.

From the command line's side::

    record = Record(register, as_of, regimes=…, outcome=…)
    written = write_site(record, folder)          # in every language that is offered

``folder`` holds one folder for each language, ``assets`` and ``data`` (the open data package).
All links are relative, nothing is fetched from elsewhere, and every page says as of when it holds.
Tables, maps and charts are plain HTML and SVG; a small script adds sorting and filters, and
plotly.js, one file for the whole site, the map of every treaty and year on the first page.
The same record gives the same bytes. Contacts, and what colleagues are to do, are on no page.
"""

from ratify.present.site.build import Written, offered, write_site
from ratify.present.site.record import Record

__all__ = ["Record", "Written", "offered", "write_site"]
