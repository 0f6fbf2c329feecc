"""Whom to speak to and what is due, as the office sees it itself."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ratify.cli.context import Office
from ratify.cli.noting import TypedAction
from ratify.cli.stores import open_store
from ratify.cli.times import day_of
from ratify.cli.view import View
from ratify.errors import UsageProblem

if TYPE_CHECKING:
    from ratify.present.sheet import Sheet
    from ratify.register import Contact


def contacts_of(view: View, names: Iterable[str] = ()) -> tuple["Contact", ...]:
    """Return the contacts of the States named, or of all, by State in English order.

    A treaty among the names leaves those who answer for it, or for every treaty.

    :raises NameProblem: a name leads nowhere.
    """
    scope = view.scope(names)
    order = {state: at for at, state in enumerate(scope.states)}
    named = any(found.kind == "instrument" for found in scope.named)
    found = [
        one
        for one in open_store(view.office).contacts()
        if one.state in order
        and (not named or not one.instrument or one.instrument in scope.instruments)
    ]
    return tuple(sorted(found, key=lambda one: (order[one.state], one.instrument, one.role)))


def left_out(office: Office) -> None:
    """Say how many contacts a backup does not have, where there are any."""
    if number := len(open_store(office).contacts()):
        contacts = "1 contact was" if number == 1 else f"{number} contacts were"
        office.say(f"{contacts} left out; to keep them: ratify backup FILE --with-contacts")


def contacts_shown(view: View, names: Iterable[str]) -> "Sheet":
    """Lay the contacts out that were asked for."""
    from ratify.present.sheets.contacts import contacts_sheet

    return contacts_sheet(view.register, contacts_of(view, names), view.office.today)


def agenda_shown(view: View, typed: TypedAction, done_on: str) -> "Sheet":
    """Lay out what is overdue and due within a week, or by the day that was given.

    :raises UsageProblem: something was given that only adds to the list, or ticks off.
    """
    from ratify.analysis.todo import WEEK, agenda
    from ratify.present.sheets.todo import todo_sheet

    if typed.who or typed.note or done_on:
        raise UsageProblem(
            "What is to be done?", "Add --do TEXT to put it on the list, or --done ID."
        )
    if typed.due == "all":
        until = None
    else:
        until = day_of(typed.due, "--due", view.as_of) if typed.due else view.as_of + WEEK
    found = agenda(view.register, view.as_of, view.scope(typed.names), until)
    return todo_sheet(view.register, found, view.lang)
