"""What must hold for the form of the data files: one rule for each code that begins with S."""

from functools import partial

from ratify.findings import Rule
from ratify.vocabulary import Severity

_form = partial(Rule, severity=Severity.ERROR)
_YAML = "YAML 1.1 and 1.2; the practice of public registers kept in Git"
_OURS = "data/README.md"

UNREADABLE = _form(
    code="S000",
    title="A data file can be opened and is UTF-8 text",
    why="A file that cannot be read whole must not be read in part: States would be missing "
    "without anybody noticing.",
    example="member_states.yaml saved in the Windows-1252 encoding: the é of Sénégal is no UTF-8.",
    source=_OURS,
)
DUPLICATE_KEY = _form(
    code="S001",
    title="A key stands once in its place",
    why="Most readers of YAML keep the last of two equal keys and drop the first in silence, so "
    "that an entry would vanish.",
    example="Two blocks 'KEN:' in acts/C189.yaml.",
    source=_YAML,
)
NOT_YAML = _form(
    code="S002",
    title="A data file is well-formed YAML",
    why="Behind a broken line nothing can be trusted.",
    example="A line indented with a tab, or a quotation mark that is never closed.",
    source=_YAML,
)
UNQUOTED = _form(
    code="S003",
    title="Text that YAML would read as something else stands in quotes",
    why="YAML turns bare NO into false, 2025-06-11 into a date object and 024 into twenty; in "
    "quotes each stays what was written.",
    example='date: 2025-06-11 instead of date: "2025-06-11".',
    source=_YAML,
)
UNKNOWN_KEY = _form(
    code="S004",
    title="Every key is one that the file knows",
    why="A misspelt key would be ignored, and what it says would be lost.",
    example="'jioned:' instead of 'joined:' in memberships.yaml.",
    source=_OURS,
)
EMPTY_VALUE = _form(
    code="S005",
    title="Every key that must be there is there, and has a value",
    why="Nothing stands for 'unknown' by accident: what is not known is left out, and what must "
    "be known is given.",
    example="An act without 'source:', or 'date:' with nothing behind it.",
    source=_OURS,
)
WRONG_CODE = _form(
    code="S006",
    title="A code is one of the vocabulary",
    why="Standing, law and totals are derived from codes; an unknown one would fall out of all "
    "of them.",
    example="act: ratifed, or a language code 'po'.",
    source="ratify/vocabulary.py",
)
NO_DATE = _form(
    code="S007",
    title="A date is YYYY, YYYY-MM or YYYY-MM-DD and has existed",
    why="A status list stands or falls with its dates; a day that never was cannot be repaired "
    "by guessing.",
    example='date: "2021-02-30".',
    source="ISO 8601, calendar dates and reduced accuracy",
)
WRONG_SHAPE = _form(
    code="S008",
    title="A value has the form that its key asks for",
    why="A list where one text is meant, or a number in words, cannot be read as what it is.",
    example="value: many, where a number of persons is meant.",
    source=_OURS,
)
DANGLING = _form(
    code="S009",
    title="Every reference leads to something",
    why="An act of a State, under an instrument or from a source that nobody has described "
    "cannot be shown, counted or checked.",
    example="source: au-youth-2032-09-19, when sources.yaml has no such id.",
    source=_OURS,
)
WRONG_FILE = _form(
    code="S010",
    title="Every file that must be there is there, and no other",
    why="A file under another name would not be read, and its content would be missing.",
    example="act/C189.yaml instead of acts/C189.yaml.",
    source=_OURS,
)
DUPLICATE_RECORD = _form(
    code="S011",
    title="The same record stands once",
    why="An act that is entered twice from one source would look like two witnesses.",
    example="Two deposits of Kenya under YOUTH, of the same date and from the same list.",
    source=_OURS,
)
FOREIGN_YAML = _form(
    code="S012",
    title="Only plain YAML is used: no anchors, no tags, one document",
    why="Anchors and tags hide what a line says from the person who reviews it.",
    example="AGO: *same_as_above.",
    source=_OURS,
)
OUT_OF_RANGE = _form(
    code="S013",
    title="A value is possible",
    why="A population below nought, or leaving before joining, is an error of entry.",
    example='joined: "2009", left: "2004".',
    source=_OURS,
)
NOT_CANONICAL = _form(
    code="S014",
    title="A data file is in its canonical form",
    why="With one byte form a change of one fact is a change of one line, and a review shows "
    "nothing else.",
    example="Entries in another order, other quotation marks, another indentation.",
    source="data/README.md; the linted files of congress-legislators",
)

FORM_RULES: tuple[Rule, ...] = (
    UNREADABLE,
    DUPLICATE_KEY,
    NOT_YAML,
    UNQUOTED,
    UNKNOWN_KEY,
    EMPTY_VALUE,
    WRONG_CODE,
    NO_DATE,
    WRONG_SHAPE,
    DANGLING,
    WRONG_FILE,
    DUPLICATE_RECORD,
    FOREIGN_YAML,
    OUT_OF_RANGE,
    NOT_CANONICAL,
)
