"""The desk where acts are put on record and taken back: what is shown, asked and then written."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ratify.cli.answer import show
from ratify.cli.asking import Asking
from ratify.cli.context import Office
from ratify.cli.person import person
from ratify.cli.proposal import Typed, must_be_lawful, proposed, said
from ratify.cli.stores import open_store
from ratify.errors import UsageProblem

if TYPE_CHECKING:
    from ratify.register import Act, Register
    from ratify.store import Store


@dataclass(frozen=True)
class Desk:
    """One change to what is on record, from what was typed to what is written."""

    office: Office

    @cached_property
    def store(self) -> "Store":
        """The office's store."""
        return open_store(self.office)

    @cached_property
    def register(self) -> "Register":
        """What is on record before the change."""
        return self.store.register()

    @cached_property
    def asking(self) -> Asking:
        """The conversation, where somebody is there to answer."""
        return Asking(self.office, self.register)

    def put(self, typed: Typed, by: str, *, yes: bool, dry_run: bool) -> None:
        """Put an act on record: show what it changes, ask, write."""
        act = self.act(typed)
        self.preview(act)
        if dry_run:
            self.office.say("Nothing was recorded: this was a dry run.")
        elif self.may_write(yes=yes):
            self.write(act, by)
        else:
            self.office.say("Nothing was recorded.")

    def act(self, typed: Typed) -> "Act":
        """Make the act that was typed, asking for what is missing where that is possible.

        :raises UsageProblem: something is missing and nobody is there to ask.
        :raises Refused: the act is unlawful or on record already.
        """
        if typed.missing:
            if not self.office.world.can_ask:
                raise UsageProblem(
                    f"Missing: {', '.join(typed.missing)}.", "See ratify record --help."
                )
            typed = self.asking.completed(typed)
        act = proposed(self.register, typed)
        for oddity in must_be_lawful(self.register, act, self.office.today):
            self.office.world.say(f"Warning: {said(oddity)}")
        return act

    def preview(self, act: "Act") -> None:
        """Show the standing before and after the act, its id, and the rule."""
        from ratify.present.sheets.change import change_sheet, with_act

        after = with_act(self.register, act)
        sheet = change_sheet(self.register, after, act, "Record", self.office.today)
        show(self.office, sheet, None, None)

    def may_write(self, *, yes: bool) -> bool:
        """Whether the person agrees.

        :raises UsageProblem: nobody is there to ask.
        """
        if yes:
            return True
        if not self.office.world.can_ask:
            raise UsageProblem(
                "Nobody is here to confirm, so nothing was recorded.",
                "Add --yes to record, or --dry-run to see what it would do.",
            )
        return self.asking.agreed("Record this act?")

    def write(self, act: "Act", by: str) -> None:
        """Put the act on record, unless the record has changed since it was shown."""
        from ratify.store import cell_token

        shown = cell_token(self.register, act.state, act.instrument)
        done = self.store.record(act, self.office.world.now(), person(self.office, by), shown)
        self.office.world.write(f"Recorded {done.id}\n")

    def retract(self, act_id: str, reason: str, by: str) -> None:
        """Take an act back and show the standing before and after."""
        from ratify.present.sheets.change import change_sheet

        before, now = self.register, self.office.world.now()
        act = self.store.retract(act_id, reason, now, person(self.office, by))
        after = self.store.register()
        show(
            self.office, change_sheet(before, after, act, "Retract", self.office.today), None, None
        )
        self.office.world.write(f"Retracted {act.id}\n")
