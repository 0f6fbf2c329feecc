"""The desk where acts are put on record and taken back: what is shown, asked and then written."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ratify.cli.answer import show
from ratify.cli.asking import Asking
from ratify.cli.assessing import TypedFinding, finding, must_stand
from ratify.cli.context import Office
from ratify.cli.person import person
from ratify.cli.proposal import Typed, must_be_lawful, proposed, said
from ratify.cli.stores import open_store, read_store
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
        return read_store(self.office)

    @cached_property
    def asking(self) -> Asking:
        """The conversation, where somebody is there to answer."""
        return Asking(self.office, self.register)

    def put(self, typed: Typed, by: str, *, yes: bool, dry_run: bool) -> None:
        """Put an act on record: show what it changes, ask, write."""
        act = self.act(typed)
        self.preview(act)
        if self.may_write(yes=yes, dry_run=dry_run):
            self.write(act, by)

    def put_finding(self, typed: TypedFinding, by: str, *, yes: bool, dry_run: bool) -> None:
        """Put a finding on domestication on record: show what it changes, ask, write."""
        from ratify.present.sheets.change import finding_sheet, with_finding
        from ratify.store import evidence_token

        today, before = self.office.today, self.register
        found = finding(before, typed, today)
        for oddity in must_stand(before, found, today):
            self.office.world.say(f"Warning: {said(oddity)}")
        after = with_finding(before, found)
        show(self.office, finding_sheet(before, after, found, "Assess", today), None, None)
        if self.may_write(yes=yes, dry_run=dry_run):
            shown = evidence_token(before, found.state, found.instrument)
            now, name = self.office.world.now(), person(self.office, by)
            done = self.store.assess(found, now, name, shown)
            self._recorded(done.id)

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

    def may_write(self, *, yes: bool, dry_run: bool) -> bool:
        """Whether to go on and write; says so when not.

        :raises UsageProblem: nobody is there to ask.
        """
        if dry_run:
            self.office.say("Nothing was recorded: this was a dry run.")
            return False
        if yes:
            return True
        if not self.office.world.can_ask:
            raise UsageProblem(
                "Nobody is here to confirm, so nothing was recorded.",
                "Add --yes to record, or --dry-run to see what it would do.",
            )
        if self.asking.agreed("Record this?"):
            return True
        self.office.say("Nothing was recorded.")
        return False

    def write(self, act: "Act", by: str) -> None:
        """Put the act on record, unless the record has changed since it was shown."""
        from ratify.store import cell_token

        shown = cell_token(self.register, act.state, act.instrument)
        done = self.store.record(act, self.office.world.now(), person(self.office, by), shown)
        self._recorded(done.id)

    def _recorded(self, record_id: str) -> None:
        self.office.world.write(f"Recorded {record_id}\n")
        self.office.say(f'To take it back: ratify retract {record_id} --reason "What was wrong"')

    def retract(self, record_id: str, reason: str, by: str) -> None:
        """Take a record back and show what that changes."""
        from ratify.present.sheets.change import change_sheet, finding_sheet
        from ratify.present.sheets.noted import taken_back_sheet
        from ratify.register import Act, Evidence, ObstacleNoted, StepReached

        before, today, now = self.register, self.office.today, self.office.world.now()
        taken = self.store.take_back(record_id, reason, now, person(self.office, by))
        if isinstance(taken, Act):
            sheet = change_sheet(before, self.store.register(), taken, "Retract", today)
            show(self.office, sheet, None, None)
        elif isinstance(taken, Evidence):
            sheet = finding_sheet(before, self.store.register(), taken, "Retract", today)
            show(self.office, sheet, None, None)
        elif isinstance(taken, StepReached | ObstacleNoted):
            sheet = taken_back_sheet(self.store.register(), taken, today)
            show(self.office, sheet, None, None)
        self.office.world.write(f"Retracted {taken.id}\n")
