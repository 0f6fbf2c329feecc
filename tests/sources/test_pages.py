"""Pages as the sources lay them out; their States and dates are invented."""

import subprocess
from pathlib import Path

import pytest

from ratify.errors import Refused
from ratify.sources.files import read_lines
from ratify.sources.layouts import recognise
from ratify.sources.reading import ListReading, read_list
from ratify.vocabulary import ActKind
from tests import builders

NORMLEX_EN = """\
<html><body><h1>Ratifications of XILO</h1><table>
<tr><th>Country</th><th>Date</th><th>Status</th><th>Note</th></tr>
<tr><td class="firstCol"><a href="#">Atlasia</a> has excluded the provisions of
Annexes I to III</td>
<td>14 Jun 2019</td><td>In Force   </td><td></td></tr>
<tr><td class="firstCol"><a href="#">Baobabia</a></td><td>05 Jan 2026</td><td>Not in force</td>
<td>will enter into force on 05 Jan 2027</td></tr>
<tr><td class="firstCol"><a href="#">Elsewhere (not in Africa)</a></td><td>1 May 1999</td>
<td>In Force</td><td></td></tr></table></body></html>
"""
NORMLEX_FR = """\
<table><tr><th>Pays</th><th>Date</th><th>Statut</th><th>Note</th></tr>
<tr><td class="firstCol"><a href="#">Côte Inventée</a></td><td>14 févr. 2019</td>
<td>En vigueur</td><td></td></tr></table>
"""
MTDSG = """\
<?xml version="1.0" encoding="utf-8"?>
<Treaty><Participants><Table><TGroup Cols="3">
<Thead><Rowhead><Entry>Participant</Entry><Entry>Signature</Entry>
<Entry>Ratification, Accession(a), Succession(d)</Entry></Rowhead></Thead>
<Tbody><Rows>
<Row><Entry>Atlasia<superscript>2</superscript></Entry><Entry>15 Nov 1999</Entry><Entry/></Row>
<Row><Entry>Dunaria</Entry><Entry/><Entry>5 Jun 2007 a</Entry></Row>
</Rows></Tbody></TGroup></Table></Participants></Treaty>
"""
AFRICANLII = """\
[{"work": "XAU", "country": "Eastmark", "signature_date": "2007-03-01",
  "ratification_date": "2008-01-15", "deposit_date": null,
  "source_url": "https://example.org/list.pdf", "last_updated": "2023-09-19"}]
"""
AU_PAGE = """\
<h3>LIST OF COUNTRIES WHICH HAVE SIGNED, RATIFIED/ACCEDED TO THE INVENTED UNION CHARTER</h3>
<style>td, th {border: 1px solid black; width: 7em}</style>
<table style="border-collapse: collapse">
<tr><th>No.</th><th>Country/State</th><th>Date of Signature</th>
<th>Date of Ratification/ Accession</th><th>Date Deposited</th></tr>
<tr><td>1</td><td>ATLASIA</td><td>02/07/2007</td><td>03/03/2009</td><td>01/04/2009</td></tr>
<tr><td>2</td><td>Côte<br>Inventée</td><td>-</td><td>-</td><td>-</td></tr></table>
"""


def read(tmp_path: Path, name: str, content: str | bytes, instrument: str) -> ListReading:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    lines = read_lines(path)
    return read_list(builders.register(), lines, recognise(lines), instrument)


def test_a_normlex_page_gives_registrations_and_what_was_excluded(tmp_path: Path) -> None:
    reading = read(tmp_path, "c.html", NORMLEX_EN, "XILO")
    first, second = reading.acts
    assert (first.state, first.kind, str(first.date)) == (
        "XAA",
        ActKind.RATIFICATION,
        "2019-06-14",
    )
    assert first.declaration == "has excluded the provisions of Annexes I to III"
    assert first.note == ""
    assert second.note == "Not in force; will enter into force on 05 Jan 2027"
    assert [item.line for item in reading.unread] == [4]


def test_the_french_page_reads_like_the_english_one(tmp_path: Path) -> None:
    (act,) = read(tmp_path, "c.html", NORMLEX_FR, "XILO").acts
    assert (act.state, str(act.date), act.note) == ("XCC", "2019-02-14", "")


def test_the_un_collections_xml_tells_signature_from_accession(tmp_path: Path) -> None:
    acts = read(tmp_path, "iv-13.xml", MTDSG, "XUN").acts
    assert [(act.state, act.kind) for act in acts] == [
        ("XAA", ActKind.SIGNATURE),
        ("XDD", ActKind.ACCESSION),
    ]


def test_africanlii_records_bring_their_source_and_do_not_tell_the_two_consents_apart(
    tmp_path: Path,
) -> None:
    acts = read(tmp_path, "acts.json", AFRICANLII, "XAU").acts
    assert [act.kind for act in acts] == [ActKind.SIGNATURE, ActKind.RATIFICATION_OR_ACCESSION]
    assert {(act.source_url, act.source_as_of) for act in acts} == {
        ("https://example.org/list.pdf", "2023-09-19")
    }


def test_a_printed_au_list_is_read_with_names_wrapped_over_two_lines(tmp_path: Path) -> None:
    page = tmp_path / "list.html"
    page.write_text(f"<meta charset=utf-8>{AU_PAGE}", encoding="utf-8")
    subprocess.run(
        [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            f"--user-data-dir={tmp_path / 'profile'}",
            f"--print-to-pdf={tmp_path / 'list.pdf'}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    reading = read(tmp_path, "again.pdf", (tmp_path / "list.pdf").read_bytes(), "XAU")
    assert [str(act.date) for act in reading.acts] == ["2007-07-02", "2009-03-03", "2009-04-01"]
    assert [item.text for item in reading.silent] == ["2 | Côte Inventée | - | - | -"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bomb.xml", '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
        ("file.xml", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'),
        ("broken.xml", "<x>"),
        ("broken.json", "{"),
        ("deep.json", "[" * 100_000),
        ("number.json", "7"),
        ("broken.pdf", "%PDF-1.4 nothing"),
        ("empty.html", ""),
    ],
)
def test_a_broken_or_hostile_page_is_refused_in_words(
    tmp_path: Path, name: str, content: str
) -> None:
    with pytest.raises(Refused):
        read(tmp_path, name, content, "XAU")
