"""The notebook of national paths: what is shown, asked and then written, and what is over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratify.cli.answer import show
from ratify.cli.desk import Desk
from ratify.cli.person import person
from ratify.cli.proposal import partial_date, said
from ratify.errors import DuplicateAct, Refused, UsageProblem
from ratify.vocabulary import Severity

if TYPE_CHECKING:
    from datetime import date, datetime

    from ratify.cli.view import View
    from ratify.law import Objection
    from ratify.present.sheet import Sheet
    from ratify.register import Contact, NextAction, ObstacleNoted, Register, StepReached

    Judge = Callable[[Register, "date"], tuple[Objection, ...]]


@dataclass(frozen=True)
class Notebook:
    """One note put on record, or closed.

    :param yes: do not ask; ``dry_run``: write nothing; ``by``: who writes, if it was said.
    """

    desk: Desk
    by: str
    yes: bool
    dry_run: bool

    @classmethod
    def opened(cls, view: "View", by: str, *, yes: bool, dry_run: bool) -> "Notebook":
        """Open the notebook to write: today, with what is on record now.

        :raises UsageProblem: an option for looking only was given.
        """
        looking = {
            "--known-at": view.known_at is not None,
            "--as-of": view.as_of != view.office.today,
            "--format": view.form is not None,
            "--output": view.output is not None,
        }
        given = [option for option, is_given in looking.items() if is_given]
        if given:
            raise UsageProblem(
                f"{given[0]} is for looking, and this puts something on record.",
                "Leave it out: a note is put on record as of now.",
            )
        return cls(Desk(view.office), by, yes, dry_run)

    @property
    def register(self) -> "Register":
        """What is on record before the note."""
        return self.desk.register

    @property
    def today(self) -> "date":
        """The day of the office."""
        return self.desk.office.today

    def put_step(self, step: "StepReached") -> None:
        """Put a step on record.

        :raises Refused: it makes no sense, or is on record already.
        """
        from ratify.analysis.stepping import object_to_step

        self._put(step, object_to_step(self.register, step, self.today))

    def put_obstacle(self, obstacle: "ObstacleNoted") -> None:
        """Put an obstacle on record.

        :raises Refused: it makes no sense, or is on record already.
        """
        from ratify.analysis.noting import object_to_obstacle

        self._put(obstacle, object_to_obstacle(self.register, obstacle, self.today))

    def put_action(self, action: "NextAction") -> None:
        """Put on record what is to be done next.

        :raises Refused: it makes no sense, or is on record already.
        """
        from ratify.analysis.noting import object_to_action

        self._put(action, object_to_action(self.register, action, self.today))

    def put_contact(self, contact: "Contact") -> None:
        """Put a contact on record; it is shown before somebody is asked, and never elsewhere."""
        from ratify.present.sheets.contacts import contacts_sheet

        if not self.yes:
            self._show(contacts_sheet(self.register, (contact,), self.today))
        self._write(contact)

    def close(self, record_id: str, kind: type, day_text: str, note: str) -> None:
        """Say that an obstacle was overcome, or an action done: today unless a day is given.

        :param kind: what is to be closed: another kind is refused.
        :raises NameProblem: nothing has that id, or several begin so.
        :raises Refused: it was closed or taken back before, or the day makes no sense.
        """
        from ratify.analysis.noting import object_to_closing
        from ratify.present.sheets.noted import closing_sheet
        from ratify.register import PartialDate

        found = self.desk.store.closable(record_id)
        if not isinstance(found, kind):
            raise UsageProblem(f"{found.id} is of another kind.", _ELSEWHERE[kind.__name__])
        day = partial_date(day_text, "--date") if day_text else PartialDate.of(self.today)
        self._must_stand(object_to_closing(found, day, self.today))
        self._show(closing_sheet(self.register, found, day, self.today))
        if self.desk.may_write(yes=self.yes, dry_run=self.dry_run):
            done = self.desk.store.close(found.id, day, self._now(), self._name(), note)
            self.desk.office.world.write(f"Closed {done.id}\n")

    def _put(
        self,
        note: "StepReached | ObstacleNoted | NextAction",
        objections: tuple["Objection", ...],
    ) -> None:
        from ratify.present.sheets.noted import noted_sheet

        self._must_stand(objections)
        self._show(noted_sheet(self.register, note, self.today))
        self._write(note)

    def _must_stand(self, objections: tuple["Objection", ...]) -> None:
        errors = [one for one in objections if one.severity is Severity.ERROR]
        if errors:
            refusal = DuplicateAct if errors[0].code == "duplicate" else Refused
            raise refusal(" ".join(said(one) for one in errors), "Nothing was recorded.")
        for oddity in objections:
            self.desk.office.world.say(f"Warning: {said(oddity)}")

    def _write(self, note: "StepReached | ObstacleNoted | NextAction | Contact") -> None:
        if self.desk.may_write(yes=self.yes, dry_run=self.dry_run):
            kept = self.desk.store.note(note, self._now(), self._name())  # type: ignore[type-var]
            self.desk.office.world.write(f"Recorded {kept.id}\n")

    def _show(self, sheet: "Sheet") -> None:
        show(self.desk.office, sheet, None, None)

    def _now(self) -> "datetime":
        return self.desk.office.world.now()

    def _name(self) -> str:
        return person(self.desk.office, self.by)


_ELSEWHERE = {
    "ObstacleNoted": "An action is done with: ratify todo --done ID",
    "NextAction": "An obstacle is overcome with: ratify obstacle --close ID",
}
