"""Whatever a data file holds: findings with their lines, no traceback, no hang, no crash.

The texts are made up or damaged at random, and always in the same way.
"""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ratify.errors import BadWeights
from ratify.seeds.bounds import MOST_LETTERS
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files import FILES
from ratify.seeds.scoring import read_weights
from ratify.seeds.validation import sift

GOOD = Path(__file__).parents[1] / "data" / "good_yaml"
TEXTS = {kind.pattern: next(GOOD.glob(kind.pattern), None) for kind in FILES}
TREES = """a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
"""


def read(text: str, kind: object = FILES[0]) -> Document:
    document = Document.parse("made-up.yaml", text)
    root, _ = sift(document, kind.shape)  # type: ignore[attr-defined]
    if root is not None:
        kind.collect(root, document, Draft())  # type: ignore[attr-defined]
    return document


signs = st.text("ab\"'0123456789-:[]{}&*!|>#?,.~ \n\t\\é\u2028\x00", max_size=60)


@pytest.mark.parametrize("kind", FILES, ids=lambda kind: kind.pattern)
@given(data=st.data())
@settings(max_examples=30)
def test_a_damaged_data_file_gives_findings(kind: object, data: st.DataObject) -> None:
    path = TEXTS[kind.pattern]  # type: ignore[attr-defined]
    text = path.read_text(encoding="utf-8") if path else ""
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    read(text[:first] + data.draw(signs) + text[min(last, first + 80) :], kind)


@given(signs)
@settings(max_examples=300)
def test_any_text_gives_findings(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000, "2,000 opening brackets"),
        ("{a: " * 100_000, "2,000 opening brackets"),
        ("- " * 100_000, "a line of more than 2,000 letters"),
        ("- a\n" * 500_000, "more than 400,000 parts"),
        ("- a\n" * MOST_LETTERS, f"more than {MOST_LETTERS:,} letters"),
    ],
)
def test_a_text_that_would_end_the_process_is_not_built(text: str, said: str) -> None:
    """libyaml has no limit of its own, and overruns the stack."""
    (finding,) = Document.parse("deep.yaml", text).findings
    assert said in finding.message
    assert finding.code == "S002"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 1_900,
        "[" * 1_900 + "]" * 1_900,
        "- " * 900,
        "".join(" " * depth + "a:\n" for depth in range(400)),
        TREES,
        f"{TREES}? [*h, *h]\n: a\n",
        f"a: {'9' * 1_900}",
        f"a: {'9' * 900}.{'9' * 900}",
        "a: 0x" + "f" * 900,
        "? ? ? ?\n",
        "&a [*a]",
        "&a {*a : *a}",
    ],
    ids=range(12),
)
def test_what_is_deep_or_refers_to_itself_is_a_finding_soon(text: str) -> None:
    begun = time.process_time()
    assert read(text).findings
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "text",
    [
        "signed: 2026-13-45",
        "[" * 1_900,
        "[" * 9_000,
        "? [a]\n: 1",
        "a: !x",
    ],
    ids=range(5),
)
def test_weights_that_are_nonsense_are_refused_in_words(text: str, tmp_path: Path) -> None:
    (tmp_path / "weights.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(BadWeights):
        read_weights(tmp_path / "weights.yaml")
