"""From somebody else's list to what comes on record: read, compare, show, ask, write."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.answer import show
from ratify.cli.context import Office
from ratify.cli.desk import Desk
from ratify.cli.person import person
from ratify.cli.proposal import partial_date, web_address
from ratify.errors import UsageProblem
from ratify.present.formats import Format

if TYPE_CHECKING:
    from ratify.analysis.comparison import Comparison
    from ratify.analysis.foreign_list import ListReading
    from ratify.register import PartialDate, Register, Source
    from ratify.sources.layouts import Layout
    from ratify.sources.lines import Line

Read = Callable[["Register", str | None], "tuple[ListReading, Source]"]


@dataclass(frozen=True, kw_only=True)
class Typed:
    """How a list is to be cited and kept apart, as it was typed; empty where it was not."""

    instrument: str = ""
    source: str = ""
    url: str = ""
    as_of: str = ""
    name: str = ""
    sheet: str = ""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is to be done with what a list says, and how to answer."""

    by: str
    yes: bool
    dry_run: bool
    rivals: bool
    allow_shrink: bool
    form: Format | None
    output: Path | None


@dataclass(frozen=True, kw_only=True)
class Intake:
    """One list on its way in.

    :param title: what is being done: ``Import of list.xlsx``.
    :param origin: what its acts bear as their origin: ``import:<name>``.
    :param instrument: name of the only instrument that it is about; empty when it says so itself.
    :param read: what it says, and as what it is cited.
    :param whole: whether it lists all parties, so that half a list is a broken one.
    """

    office: Office
    title: str
    origin: str
    instrument: str
    read: Read
    whole: bool = False

    def put(self, wish: Wish) -> None:
        """Show the list against the record, ask, and write all of what is wanted or nothing.

        :raises ShrunkenImport: it holds less than is on record from it.
        :raises OutdatedView: the record has changed since it was shown.
        """
        from ratify.analysis.comparison import half_on_record, refuse_shrinking
        from ratify.present.sheets.intake import intake_sheet

        found = self.compared(rivals=wish.rivals)
        register = self._desk.register
        sheet = intake_sheet(register, found, self.title, self.office.today)
        show(self.office, sheet, wish.form, wish.output)
        if not wish.allow_shrink:
            whole = half_on_record(register, self._code or "") if self.whole else 1
            refuse_shrinking(found, whole)
        if not found.to_record:
            self.office.say("Nothing to record.")
        elif self._desk.may_write(yes=wish.yes, dry_run=wish.dry_run):
            self._write(found, wish.by)

    def compared(self, *, rivals: bool) -> "Comparison":
        """Read the list and compare it with what is on record."""
        from ratify.analysis.comparison import compare

        register, code = self._desk.register, self._code
        with self.office.busy("Reading the list"):
            reading, source = self.read(register, code)
        return compare(
            register,
            reading,
            source,
            self.origin,
            self.office.today,
            instrument=code,
            rivals=rivals,
        )

    def _write(self, found: "Comparison", by: str) -> None:
        from ratify.store import cell_token

        register, acts = self._desk.register, found.to_record
        cells = {(act.state, act.instrument) for act in acts}
        shown = {cell: cell_token(register, *cell) for cell in cells}
        now, name = self.office.world.now(), person(self.office, by)
        done = self._desk.store.record_many(acts, now, name, shown)
        self.office.say(f"Recorded {len(done)} acts as {self.origin}.")

    @cached_property
    def _desk(self) -> Desk:
        return Desk(self.office)

    @cached_property
    def _code(self) -> str | None:
        if not self.instrument:
            return None
        return self._desk.register.names.find(self.instrument, "instrument").code


def from_file(office: Office, file: Path, typed: Typed) -> Intake:
    """Take in a list that was saved as a file.

    :raises UsageProblem: the list does not say which instrument it is about, and nobody does.
    """

    def read(register: "Register", code: str | None) -> "tuple[ListReading, Source]":
        from ratify.sources.files import read_lines
        from ratify.sources.layouts import LAYOUTS

        lines = read_lines(file)
        return _read(register, lines, LAYOUTS, code, typed, file.name)

    return Intake(
        office=office,
        title=f"Import of {file.name}",
        origin=f"import:{_slug(typed.name or file.stem)}",
        instrument=typed.instrument,
        read=read,
    )


def from_source(office: Office, name: str, lang: str, file: Path | None, typed: Typed) -> Intake:
    """Take in the list that a public source keeps of an instrument, fetched or saved by hand."""

    def read(register: "Register", code: str | None) -> "tuple[ListReading, Source]":
        from ratify.sources.catalogue import public_list
        from ratify.sources.files import read_lines
        from ratify.sources.live import fetched

        assert code is not None
        listed = public_list(register, name, code, lang)
        lines = read_lines(file) if file else fetched(listed)
        cited = Typed(
            source=listed.title,
            url=listed.url,
            as_of=typed.as_of or ("" if file else str(office.today)),
        )
        return _read(register, lines, (listed.layout,), code, cited, listed.url)

    return Intake(
        office=office,
        title=f"Comparison with {name}: {typed.instrument}",
        origin=f"import:{_slug(name)}",
        instrument=typed.instrument,
        read=read,
        whole=True,
    )


def _read(
    register: "Register",
    lines: "tuple[Line, ...]",
    layouts: "tuple[Layout, ...]",
    code: str | None,
    typed: Typed,
    file: str,
) -> "tuple[ListReading, Source]":
    from ratify.register import Source
    from ratify.sources.layouts import Role, recognise
    from ratify.sources.reading import read_list

    heading = recognise(_sheet(lines, typed.sheet), layouts)
    if code is None and Role.INSTRUMENT not in heading.columns:
        raise UsageProblem(
            f"The {heading.layout.name} does not say which instrument it is about.",
            "Say it: --instrument YOUTH.",
        )
    reading = read_list(register, lines, heading, code)
    source = Source(
        id="",
        title=typed.source.strip() or f"{reading.title or reading.layout} ({file})",
        url=web_address(typed.url),
        as_of=_as_of(typed.as_of) or reading.as_of,
    )
    return reading, source


def _sheet(lines: "tuple[Line, ...]", name: str) -> "tuple[Line, ...]":
    """Keep the sheet of a workbook that was named; everything when none was."""
    wanted = name.strip().casefold()
    if not wanted:
        return lines
    found = tuple(line for line in lines if line.part.casefold() == wanted)
    if not found:
        parts = ", ".join(dict.fromkeys(line.part for line in lines if line.part)) or "none"
        raise UsageProblem(f"There is no sheet {name!r} in the file.", f"Its sheets: {parts}.")
    return found


def _as_of(text: str) -> "PartialDate | None":
    return partial_date(text, "--source-as-of") if text.strip() else None


def _slug(text: str) -> str:
    """Return a name that may stand in an origin: small letters, digits and hyphens."""
    from ratify.register import fold

    return "-".join(fold(text).split()) or "list"
