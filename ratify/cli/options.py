"""Every option and argument of the command line, declared once."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from ratify.cli import completion
from ratify.present.formats import Format
from ratify.vocabulary import LANGUAGES, Family, Region

# Before the command.
StoreAddress = Annotated[
    str,
    Option(
        "--store",
        metavar="PATH|URL",
        help="The office's store. Or RATIFY_STORE; otherwise the one in your data folder.",
    ),
]
DataFolder = Annotated[
    str,
    Option(
        "--data",
        metavar="FOLDER",
        help="The data files. Or RATIFY_DATA; otherwise the published baseline.",
    ),
]
Today = Annotated[
    str,
    Option("--today", metavar="DATE", help="The day to count as today. Or RATIFY_TODAY."),
]
Quiet = Annotated[bool, Option("--quiet", "-q", help="Say nothing but results and errors.")]
NoPager = Annotated[
    bool, Option("--no-pager", help="Write long answers straight on. Or RATIFY_NO_PAGER.")
]
Version = Annotated[bool, Option("--version", help="Say which version this is.")]

# On every reading command.
AsOf = Annotated[
    str,
    Option(
        "--as-of",
        metavar="DATE",
        help="The law on that day: YYYY-MM-DD; a year or month means its last day.",
    ),
]
KnownAt = Annotated[
    str,
    Option(
        "--known-at",
        metavar="TIME",
        help="What was on record at that time: a day (its end) or YYYY-MM-DDTHH:MM, in UTC.",
    ),
]
Rec = Annotated[
    str,
    Option(
        "--rec",
        metavar="REC",
        autocompletion=completion.recs,
        help="Only members of this REC at the as-of date.",
    ),
]
RegionName = Annotated[
    Region | None,
    Option("--region", case_sensitive=False, help="Only States of this AU region."),
]
FamilyName = Annotated[
    Family | None,
    Option("--family", case_sensitive=False, help="Only instruments of this family."),
]
Language = Annotated[
    str,
    Option(
        "--lang",
        metavar="|".join(LANGUAGES),
        help="Language of names and titles; keys and codes stay the same.",
    ),
]
AnyFormat = Annotated[
    Format | None,
    Option("--format", case_sensitive=False, help="How to write the answer."),
]
Output = Annotated[
    Path | None,
    Option("--output", metavar="FILE", help="Write to this file; its suffix chooses the format."),
]

# Names of things.
Names = Annotated[
    list[str] | None,
    Argument(
        metavar="STATE|INSTRUMENT|REC",
        autocompletion=completion.anything,
        help="What to show; everything if left out.",
    ),
]
StateName = Annotated[
    str,
    Argument(
        metavar="STATE",
        autocompletion=completion.states,
        help="A State: code, name or alias, such as KEN or Kenya.",
    ),
]
InstrumentName = Annotated[
    str,
    Argument(
        metavar="INSTRUMENT",
        autocompletion=completion.instruments,
        help='A treaty: code, title or nickname, such as C189 or "domestic workers".',
    ),
]
SOURCE = Option("--source", metavar="TEXT", help="Title of the document that says so.")
Note = Annotated[str, Option("--note", metavar="TEXT", help="Anything worth knowing.")]
WithContacts = Annotated[
    bool, Option("--with-contacts", help="Keep names and addresses of contacts in it.")
]
Url = Annotated[str, Option("--url", metavar="URL", help="Where that document is.")]
By = Annotated[
    str,
    Option("--by", metavar="NAME", help="Who records this. Or RATIFY_BY; otherwise your login."),
]
Yes = Annotated[bool, Option("--yes", "-y", help="Do not ask.")]
DryRun = Annotated[bool, Option("--dry-run", help="Show what would happen and write nothing.")]
