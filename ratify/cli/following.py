"""Commands to follow things up: whom to speak to, and what is to be done by when."""

from typing import Annotated

from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.view import View, reading, with_view


@with_view("as_of", "known_at", "rec", "region", "family", "lang", "output")
def contact(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(
            metavar="STATE [INSTRUMENT]",
            autocompletion=completion.anything,
            help="For whom, and for which treaty; all contacts are shown if left out.",
        ),
    ] = None,
    role: Annotated[
        str, Option("--role", metavar="TEXT", help="As what: desk officer, clerk …")
    ] = "",
    name: Annotated[str, Option("--name", metavar="NAME", help="Name of the person.")] = "",
    organisation: Annotated[
        str, Option("--organisation", metavar="TEXT", help="Where the person works.")
    ] = "",
    address: Annotated[
        str, Option("--address", metavar="TEXT", help="Post, telephone or electronic mail.")
    ] = "",
    note: options.Note = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Show whom to speak to, or note a person.

    With names and nothing more it only shows. Contacts are personal data: they are shown here,
    and elsewhere only with --with-contacts (brief, queue, backup); no export has them.

    ::

        ratify contact KEN
        ratify contact KEN C189 --role "desk officer" --organisation "Ministry of Labour" --yes
        ratify retract KEN-c4f9c2e --reason "Has left the ministry"

    Next: ratify queue --with-contacts
    """
    from ratify.cli.notebook import Notebook
    from ratify.cli.noting import TypedContact, contact_of
    from ratify.cli.people import contacts_shown

    typed = TypedContact(
        names=tuple(names or ()),
        role=role,
        name=name,
        organisation=organisation,
        address=address,
        note=note,
    )
    if typed.asks:
        view.show(contacts_shown(view, typed.names))
    else:
        book = Notebook.opened(view, by, yes=yes, dry_run=dry_run)
        book.put_contact(contact_of(book.register, typed))


@reading
def todo(
    view: View,
    names: options.Names = None,
    due: Annotated[
        str,
        Option(
            "--due",
            metavar="DATE|all",
            help="Show what is due by then, a week ahead if left out; with --do, by when to do it.",
        ),
    ] = "",
    do: Annotated[
        str, Option("--do", metavar="TEXT", help="Put this on the list, for one State.")
    ] = "",
    who: Annotated[str, Option("--who", metavar="NAME", help="The person responsible.")] = "",
    done: Annotated[str, Option("--done", metavar="ID", help="Say that this was done.")] = "",
    date: Annotated[
        str,
        Option("--date", metavar="DATE", help="With --done: when; today if left out."),
    ] = "",
    note: options.Note = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Show what is due this week, add to it, or tick it off.

    With names and nothing more it only shows: what is overdue, and what is due within seven days.
    With --do it puts an action on the list; with --done it says that one was done.

    ::

        ratify todo
        ratify todo ECOWAS --due 2026-12-31
        ratify todo KEN C189 --do "Call the clerk" --due 2026-12-01 --who "A. Name" --yes
        ratify todo --done C189-KEN-n4f9c2e --yes

    Next: ratify step KEN C189 shows the path that it is about.
    """
    from ratify.cli.notebook import Notebook
    from ratify.cli.noting import TypedAction, action_of
    from ratify.cli.people import agenda_shown
    from ratify.register import NextAction

    typed = TypedAction(names=tuple(names or ()), what=do, due=due, who=who, note=note)
    if not (do or done):
        view.show(agenda_shown(view, typed, date))
        return
    book = Notebook.opened(view, by, yes=yes, dry_run=dry_run)
    if done:
        typed.must_only_close()
        book.close(done, NextAction, date, note)
    else:
        book.put_action(action_of(book.register, typed, book.today))
