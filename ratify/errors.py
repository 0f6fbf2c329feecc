"""Errors in operation. Errors in *data* are values (findings), never exceptions.

::

    RatifyError                     exit
    ├── UsageProblem                  2   the command line does not make sense
    │   └── BadWeights                    weights of a shortlist that cannot be used
    ├── NameProblem                   3
    │   ├── UnknownName                   no such State, instrument, REC, act or rule
    │   └── AmbiguousName                 several fit
    ├── Refused                       4   nothing was written
    │   ├── UnlawfulAct                   a rule of law forbids the act
    │   ├── DuplicateAct                  it is on record already
    │   ├── OutdatedView                  the record changed since it was shown
    │   ├── DataRejected                  data files with errors are not loaded
    │   └── ShrunkenImport                fewer rows than on record from the same source
    ├── StoreProblem                  5
    │   ├── StoreMissing                  no store there yet
    │   ├── StoreUnreachable              the store cannot be opened or written
    │   ├── StoreLocked                   somebody else is writing
    │   ├── StoreDamaged                  the file is not a store, or is corrupted
    │   └── SchemaMismatch                the store has another schema version
    └── HelpMissing                   6
        ├── BrowserMissing                no Chromium for PNG, SVG or PDF
        └── NetworkMissing                no network for ``sync``

Each carries one sentence for the reader and, where there is one, a hint: the command that mends
it. The command-line room catches :class:`RatifyError` in one place and turns it into an exit code.
"""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of the ``ratify`` command; a promise to scripts.

    ``BROKEN`` is a fault of the program itself, which it asks to be told about.
    """

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    NAME = 3
    REFUSED = 4
    STORE = 5
    HELP_MISSING = 6
    BROKEN = 70
    INTERRUPTED = 130


class RatifyError(Exception):
    """An error in operation: one sentence, a hint, an exit code.

    :param sentence: what happened, as one sentence without a trailing command.
    :param hint: what to type or to check next; may be empty.
    """

    exit_code: Exit = Exit.USAGE

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint


class UsageProblem(RatifyError):
    """The command line does not make sense."""

    exit_code = Exit.USAGE


class BadWeights(UsageProblem):
    """A weight of a shortlist is no number of zero or more, or names no criterion."""


class NameProblem(RatifyError):
    """A name on the command line leads to nothing, or to more than one thing."""

    exit_code = Exit.NAME


class UnknownName(NameProblem):
    """No State, instrument, REC, act or rule has this name."""


class AmbiguousName(NameProblem):
    """Several things have this name, or begin with it."""


class Refused(RatifyError):
    """The office asked for something that must not be done; nothing was written."""

    exit_code = Exit.REFUSED


class UnlawfulAct(Refused):
    """A rule of law forbids the act."""


class DuplicateAct(Refused):
    """The act is on record already."""


class OutdatedView(Refused):
    """The record changed between showing it and deciding on it."""


class DataRejected(Refused):
    """Data files have errors, so none of them was loaded."""


class ShrunkenImport(Refused):
    """An import holds fewer rows than are on record from the same source."""


class StoreProblem(RatifyError):
    """The store cannot be used as it is."""

    exit_code = Exit.STORE


class StoreMissing(StoreProblem):
    """There is no store at this address yet."""


class StoreUnreachable(StoreProblem):
    """The store cannot be opened, or cannot be written."""


class StoreLocked(StoreProblem):
    """Somebody else is writing and did not finish in time."""


class StoreDamaged(StoreProblem):
    """The file is not a store, or is corrupted."""


class SchemaMismatch(StoreProblem):
    """The store was made by another version of the program."""


class HelpMissing(RatifyError):
    """Something outside the program is needed and not there."""

    exit_code = Exit.HELP_MISSING


class BrowserMissing(HelpMissing):
    """No Chromium was found, and pictures need one."""


class NetworkMissing(HelpMissing):
    """The source could not be reached."""
