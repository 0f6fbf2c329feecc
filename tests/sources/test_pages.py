"""Pages as the sources lay them out; their States and dates are invented."""

import subprocess
from pathlib import Path

import pytest

from ratify.errors import Refused
from ratify.vocabulary import ActKind
from tests.sources.lists import places, read

NORMLEX_EN = """\
<html><head><title>Ratifications of XILO</title></head><body>
<table><tr><td>Search</td><td>Help</td></tr></table>
<h1>Ratifications of XILO</h1><table>
<tr><th>Country</th><th>Date</th><th>Status</th><th>Note</th></tr>
<tr><td class="firstCol"><a href="#">Atlasia</a> has excluded the provisions of
Annexes I to III</td>
<td>14 Jun 2019</td><td>In Force   </td><td></td></tr>
<tr><td class="firstCol"><a href="#">Baobabia</a></td><td>05 Jan 2026</td><td>Not in force</td>
<td>will enter into force on 05 Jan 2027</td></tr>
<tr><td class="firstCol"><a href="#">Dunaria</a> (mainland)</td><td>01 Feb 1964</td>
<td>Not in force</td><td>Denounced on 31 Mar 1975</td></tr>
<tr><td class="firstCol"><a href="#">Eastmark</a></td><td>01 Feb 1964</td>
<td>Not in force</td><td>Automatic denunciation</td></tr>
<tr><td class="firstCol"><a href="#">Philippines</a></td><td>1 May 1999</td>
<td>In Force</td><td></td></tr></table></body></html>
"""
NORMLEX_FR = """\
<table><tr><th>Pays</th><th>Date</th><th>Statut</th><th>Note</th></tr>
<tr><td class="firstCol"><a href="#">Côte Inventée</a></td><td>14 févr. 2019</td>
<td>En vigueur </td><td></td></tr>
<tr><td class="firstCol"><a href="#">Atlasia</a></td><td>05 JANV. 2026</td>
<td>Pas en vigueur</td><td>entrera en vigueur le 05 janv. 2027</td></tr></table>
"""
NORMLEX_ES = """\
<table><tr><th>País</th><th>Fecha</th><th>Estatus</th><th>Nota</th></tr>
<tr><td class="firstCol"><a href="#">Atlasia</a></td><td>14 ene. 2019</td>
<td>En vigor</td><td></td></tr></table>
"""
MTDSG = """\
<?xml version="1.0" encoding="utf-8"?>
<Treaty><Participants><Table><TGroup Cols="3">
<Thead><Rowhead><Entry>Participant</Entry><Entry>Signature</Entry>
<Entry>Ratification, Accession(a), Succession(d)</Entry></Rowhead></Thead>
<Tbody><Rows>
<Row><Entry>Atlasia<superscript>2</superscript></Entry><Entry>15 Nov 1999</Entry><Entry/></Row>
<Row><Entry>Dunaria</Entry><Entry/><Entry>5 Jun 2007 a</Entry></Row>
<Row><Entry>Viet Nam</Entry><Entry/><Entry>5 Jun 2007 a</Entry></Row>
</Rows></Tbody></TGroup></Table></Participants></Treaty>
"""
AFRICANLII = """\
[{"work": "XAU", "country": "Eastmark", "signature_date": "2007-03-01",
  "ratification_date": "2008-01-15", "deposit_date": null,
  "source_url": "https://example.org/list.pdf", "last_updated": "2023-09-19"}]
"""
PEACHJAM = """\
{"count": 1, "results": [{"work": "/akn/aa-au/act/charter/2006/invented",
  "last_updated": "2023-09-19", "countries": [
  {"country": "XAA", "signature_date": "2007-03-01", "ratification_date": null,
   "deposit_date": null}, {"country": "Baobabia", "signature_date": null,
   "ratification_date": null, "deposit_date": null}]}]}
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


def test_a_normlex_page_gives_registrations_and_what_was_excluded() -> None:
    reading = read("c.html", NORMLEX_EN, "XILO")
    first, second, *_ = reading.acts
    assert (first.state, first.kind, str(first.date), first.note) == (
        "XAA",
        ActKind.RATIFICATION,
        "2019-06-14",
        "",
    )
    assert first.declaration == "has excluded the provisions of Annexes I to III"
    assert second.note == "Not in force; will enter into force on 05 Jan 2027"
    assert str(second.effective) == "2027-01-05"


def test_a_denunciation_in_the_notes_is_an_act_of_its_own_or_the_row_is_not_read() -> None:
    reading = read("c.html", NORMLEX_EN, "XILO")
    acts = [(act.kind, str(act.date), act.note) for act in reading.acts if act.state == "XDD"]
    note = "(mainland); Not in force; Denounced on 31 Mar 1975"
    assert acts == [
        (ActKind.RATIFICATION, "1964-02-01", note),
        (ActKind.DENUNCIATION, "1975-03-31", note),
    ]
    (unread,) = reading.unread
    assert "speaks of a denunciation and gives no date" in unread.reason


def test_states_of_other_continents_and_other_tables_are_no_noise() -> None:
    reading = read("c.html", NORMLEX_EN, "XILO")
    assert "'Philippines' is no State on record here" in [
        item.reason for item in reading.passed_over
    ]
    assert "Only “table 2” was read, not “table 1” (1 rows)." in reading.doubts
    assert len(places(reading)) == reading.rows


def test_french_and_spanish_pages_read_like_the_english_one() -> None:
    first, second = read("c.html", NORMLEX_FR, "XILO").acts
    assert (first.state, str(first.date), first.note) == ("XCC", "2019-02-14", "")
    assert (str(second.date), str(second.effective)) == ("2026-01-05", "2027-01-05")
    (spanish,) = read("c.html", NORMLEX_ES, "XILO").acts
    assert (spanish.state, str(spanish.date), spanish.note) == ("XAA", "2019-01-14", "")


def test_the_un_collections_xml_tells_signature_from_accession() -> None:
    acts = read("iv-13.xml", MTDSG, "XUN").acts
    assert [(act.state, act.kind) for act in acts] == [
        ("XAA", ActKind.SIGNATURE),
        ("XDD", ActKind.ACCESSION),
    ]


def test_africanlii_records_bring_their_source_and_do_not_tell_the_two_consents_apart() -> None:
    acts = read("acts.json", AFRICANLII, None).acts
    assert [act.kind for act in acts] == [ActKind.SIGNATURE, ActKind.RATIFICATION_OR_ACCESSION]
    for act in acts:
        assert act.source is not None
        assert (act.source.url, str(act.source.as_of)) == (
            "https://example.org/list.pdf",
            "2023-09-19",
        )


def test_states_nested_under_their_treaty_are_rows_and_the_work_is_named() -> None:
    reading = read("api.json", PEACHJAM)
    assert [(act.state, act.instrument) for act in reading.acts] == [("XAA", "XAU")]
    assert [item.line for item in reading.silent] == [3]
    assert any("/akn/aa-au/act/charter/2006/invented" in doubt for doubt in reading.doubts)


def test_several_works_that_have_only_addresses_are_not_taken_for_one_treaty() -> None:
    two = PEACHJAM.replace('"results": [', '"results": [{"work": "/akn/x", "countries": []}, ')
    mixed = two.replace('"countries": []', '"countries": [{"country": "XBB"}]')
    reading = read("api.json", mixed)
    assert reading.acts == ()
    assert all("2 works" in item.reason for item in reading.unread)


def test_a_printed_au_list_is_read_with_names_wrapped_within_their_cells(tmp_path: Path) -> None:
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
    reading = read("again.pdf", (tmp_path / "list.pdf").read_bytes())
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
        ("nested.json", '[{"state": ["x"]}]'),
        ("broken.pdf", "%PDF-1.4 nothing"),
        ("empty.html", ""),
    ],
)
def test_a_broken_or_hostile_page_is_refused_in_words(name: str, content: str) -> None:
    with pytest.raises(Refused):
        read(name, content)
