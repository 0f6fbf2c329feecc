"""What every reading command shares: its options, the register, and how it answers."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ratify.cli import options
from ratify.cli.context import Office
from ratify.cli.times import day_of, moment_of
from ratify.errors import UsageProblem
from ratify.present.formats import Format
from ratify.vocabulary import LANGUAGES, Family, Region

if TYPE_CHECKING:
    from ratify.analysis.scope import Scope
    from ratify.present.documents.model import Document
    from ratify.present.sheet import Sheet
    from ratify.register import Register
    from ratify.register.names import Kind


@dataclass(frozen=True)
class View:
    """One question: as of which day, with what knowledge, about whom, and how to answer."""

    office: Office
    as_of: date
    known_at: datetime | None
    rec: str
    region: Region | None
    family: Family | None
    lang: str
    form: Format | None
    output: Path | None

    @cached_property
    def register(self) -> "Register":
        """What is on record in the office's store, loaded when first asked for."""
        from ratify.cli.stores import read_store

        with self.office.busy("Reading the store"):
            return read_store(self.office, self.known_at)

    def scope(self, names: Iterable[str] | None = None, *kinds: "Kind") -> "Scope":
        """The States and instruments that these names and the filters mean.

        :param kinds: what the names may lead to; anything when left out.
        :raises NameProblem: when a name leads nowhere, or to several things.
        """
        from ratify.analysis.scope import scope

        return scope(
            self.register,
            self.as_of,
            tuple(self.register.names.find(name, *kinds) for name in names or ()),
            rec=self.rec_code,
            region=self.region,
            family=self.family,
        )

    def state(self, name: str) -> str:
        """The code of one State."""
        return self.register.names.find(name, "state").code

    def instrument(self, name: str) -> str:
        """The code of one instrument."""
        return self.register.names.find(name, "instrument").code

    def show(self, sheet: "Sheet") -> None:
        """Write the sheet where and how the options say.

        :raises UsageProblem: the file's suffix says nothing, or contradicts the format.
        """
        from ratify.cli.answer import show

        show(self.office, sheet, self.form, self.output)

    def save(self, content: bytes) -> None:
        """Write the file that --output names, whole, and say so."""
        from ratify.cli.answer import save

        assert self.output is not None
        save(self.office, self.output, content)

    def hand_over(self, document: "Document", form: str | None = None) -> None:
        """Write a document to the file of --output, or to standard output as text.

        :param form: a suffix without its dot; None takes that of the file, or Markdown.
        :raises UsageProblem: the file's suffix contradicts it, or it cannot be shown as text.
        """
        from ratify.cli.answer import hand_over

        hand_over(self.office, document, form, self.output)

    @property
    def rec_code(self) -> str:
        """The code of the REC that --rec names; empty without one."""
        return self.register.names.find(self.rec, "organisation").code if self.rec else ""


def with_view(*left_out: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options that all reading commands share, as one :class:`View`.

    Typer sees the command's own parameters followed by the shared ones; the command gets the view
    and its own. So the options are the same on each of them, and are declared once.

    :param left_out: shared options without a meaning for this command, by parameter name.
    """

    def decorated(command: Callable[..., None]) -> Callable[..., None]:
        own = list(inspect.signature(command, eval_str=True).parameters.values())[1:]
        shared = [
            one
            for one in inspect.signature(_shared, eval_str=True).parameters.values()
            if one.name not in left_out
        ]

        @wraps(command)
        def body(**given: Any) -> None:
            chosen: dict[str, Any] = {one.name: given.pop(one.name) for one in shared}
            command(_shared(**chosen), **given)

        keyword = inspect.Parameter.KEYWORD_ONLY
        parameters = [one.replace(kind=keyword) for one in (*own, *shared)]
        body.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        body.__annotations__ = {one.name: one.annotation for one in parameters}
        return body

    return decorated


reading = with_view()


def _shared(
    ctx: typer.Context,
    as_of: options.AsOf = "",
    known_at: options.KnownAt = "",
    rec: options.Rec = "",
    region: options.RegionName = None,
    family: options.FamilyName = None,
    lang: options.Language = "en",
    form: options.AnyFormat = None,
    output: options.Output = None,
) -> View:
    office: Office = ctx.obj
    if lang not in LANGUAGES:
        raise UsageProblem(
            f"--lang: there is no language {lang!r} here.", f"Choose {', '.join(LANGUAGES)}."
        )
    return View(
        office=office,
        as_of=day_of(as_of, "--as-of", office.today) if as_of else office.today,
        known_at=moment_of(known_at, "--known-at") if known_at else None,
        rec=rec,
        region=region,
        family=family,
        lang=lang,
        form=form,
        output=output,
    )
