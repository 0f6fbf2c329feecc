"""One byte form: what is read and written again is the same, to the byte."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ratify.errors import DataRejected
from ratify.register import PartialDate, Register, Source
from ratify.seeds import (
    baseline_folder,
    canonical_files,
    read_folder,
    uncanonical,
    write_folder,
)
from tests.builders import act, register

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
GOOD = Path(__file__).parents[1] / "data" / "good_yaml"


def read(folder: Path) -> Register:
    reading = read_folder(folder)
    assert reading.register is not None, "\n".join(map(str, reading.findings))
    return reading.register


@pytest.mark.parametrize("folder", [GOOD, baseline_folder()], ids=["good", "baseline"])
def test_committed_data_are_in_their_canonical_form(folder: Path) -> None:
    assert list(uncanonical(read(folder), folder)) == []


@pytest.mark.parametrize("folder", [GOOD, baseline_folder()], ids=["good", "baseline"])
def test_what_is_written_reads_back_as_the_same_register(folder: Path, tmp_path: Path) -> None:
    first = read(folder)
    write_folder(first, tmp_path)
    assert read(tmp_path) == first


def test_another_order_another_quotation_mark_or_line_end_is_not_canonical(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(GOOD, tmp_path / "data"))
    acts = folder / "acts" / "XAU.yaml"
    text = acts.read_text(encoding="utf-8")
    places = {}
    for name, other in {
        "quotes": text.replace('"2007-01"', "'2007-01'"),
        "line ends": text.replace("\n", "\r\n"),
        "no comment": text[text.index("XAA") :],
        "blank line": text.replace("XAA:\n", "XAA:\n\n"),
    }.items():
        acts.write_bytes(other.encode())
        (finding,) = uncanonical(read(folder), folder)
        places[name] = (finding.code, finding.file, finding.line)
    quoted = text[: text.index('"2007-01"')].count("\n") + 1
    assert places["quotes"] == ("S014", "acts/XAU.yaml", quoted)
    assert places["line ends"] == places["no comment"] == ("S014", "acts/XAU.yaml", 1)
    assert places["blank line"][1] == "acts/XAU.yaml"


def test_the_order_of_recording_does_not_show() -> None:
    one = act("XAU", "XAA", "signature", "2006-07-02")
    two = act("XAU", "XAA", "deposit", "2008-07-02")
    assert canonical_files(register(one, two)) == canonical_files(register(two, one))


def test_what_was_retracted_is_not_published() -> None:
    stands = act("XAU", "XAA", "signature", "2006-07-02")
    taken_back = act("XAU", "XBB", "signature", "2006-07-02", retracted=NOON)
    files = canonical_files(register(stands, taken_back))
    assert "XAA" in files["acts/XAU.yaml"]
    assert "XBB" not in files["acts/XAU.yaml"]


def test_sources_that_only_an_act_names_are_published_with_it() -> None:
    own = Source(id="office-2026", title="Note verbale of the tests", as_of=PartialDate(2026))
    files = canonical_files(register(act("XAU", "XAA", "signature", "2006-07-02", source=own)))
    assert "office-2026:\n  title: Note verbale of the tests\n" in files["sources.yaml"]


def test_two_sources_of_one_id_are_refused() -> None:
    acts = [
        act("XAU", state, "signature", "2006-07-02", source=Source(id="one", title=title))
        for state, title in (("XAA", "first"), ("XBB", "second"))
    ]
    with pytest.raises(DataRejected, match="'one'"):
        canonical_files(register(*acts))


def test_a_blank_typed_by_the_office_is_trimmed() -> None:
    noted = act("XAU", "XAA", "signature", "2006-07-02", note=" read twice ")
    assert "    note: read twice\n" in canonical_files(register(noted))["acts/XAU.yaml"]


def test_what_fits_into_no_file_is_refused_in_one_sentence() -> None:
    odd = Source(id="No Id", title="Letter")
    with pytest.raises(DataRejected, match=r"source 'No Id'"):
        canonical_files(register(act("XAU", "XAA", "signature", "2006-07-02", source=odd)))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Kenya", "Kenya"),
        ("Côte d'Ivoire", "Côte d'Ivoire"),
        ("اتفاقية العمال", "اتفاقية العمال"),
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("art. 12(1)-(2)", "art. 12(1)-(2)"),
        ("NO", '"NO"'),
        ("no", '"no"'),
        ("null", '"null"'),
        ("2021-08-25", '"2021-08-25"'),
        ("024", '"024"'),
        ("*", '"*"'),
        ("parliament: law", '"parliament: law"'),
        ("a #b", '"a #b"'),
        ("ends:", '"ends:"'),
        ('says "so"', 'says "so"'),
        ('"so"', r'"\"so\""'),
        ("two\nlines", r'"two\nlines"'),
        ("no-break\u00a0space", r'"no-break\U000000a0space"'),
        ("a\u2028b", r'"a\U00002028b"'),
        ("y", '"y"'),
        ("~", '"~"'),
        ("- dash", '"- dash"'),
        ("AU", '"AU"'),
    ],
)
def test_text_stands_bare_only_where_nobody_can_misread_it(text: str, written: str) -> None:
    note = Source(id="s", title="t", note=text)
    signed = act("XAU", "XAA", "signature", "2006-07-02", source=note)
    assert f"\n  note: {written}\n" in canonical_files(register(signed))["sources.yaml"]
