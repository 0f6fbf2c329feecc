"""Commands that answer questions: where do we stand, why, what is missing, whom to approach."""

from typing import Annotated, Literal

from typer import Option

from ratify.cli import options
from ratify.cli.view import View, reading, with_view
from ratify.vocabulary import Theme


@reading
def status(view: View, names: options.Names = None) -> None:
    """Where States stand: all, or one State, treaty or REC.

    Without a name: the matrix of all States and instruments. Several names are taken together:
    `status ECOWAS C189` is C189 in the members of ECOWAS. A REC's own free-movement instruments
    stand beside the treaties.

    ::

        ratify status
        ratify status Kenya
        ratify status C189 --as-of 2015-01-15
        ratify status ECOWAS --family ilo --format csv

    Next: ratify explain KEN C097 says why a State stands where it stands.
    """
    from ratify.cli.regimes import with_regime
    from ratify.present.sheets.status import status_sheet

    scope = view.scope(names)
    sheet = status_sheet(view.register, scope, view.as_of, view.lang)
    view.show(with_regime(view, scope, sheet))


@reading
def gaps(
    view: View,
    names: options.Names = None,
    theme: Annotated[
        Theme | None,
        Option("--theme", case_sensitive=False, help="Only provisions of this theme."),
    ] = None,
    per: Annotated[
        Literal["state", "instrument", "rec", "region", "theme", "article"] | None,
        Option("--per", help="Count: one line for each of these."),
    ] = None,
) -> None:
    """What is missing, split by kind of gap.

    ::

        ratify gaps ECOWAS
        ratify gaps C189 --per region
        ratify gaps Kenya --theme recruitment --per article

    Next: ratify shortlist C189 says whom to approach first.
    """
    from ratify.analysis.gaps import gaps as find_gaps
    from ratify.present.sheets.gaps import gaps_sheet

    found = find_gaps(view.register, view.as_of, view.scope(names), theme.value if theme else "")
    if per:
        from ratify.present.sheets.gap_counts import Per, gaps_per

        view.show(gaps_per(view.register, found, Per(per), view.lang))
    else:
        view.show(gaps_sheet(view.register, found, view.lang))


@reading
def queue(
    view: View, names: options.Names = None, with_contacts: options.WithContacts = False
) -> None:
    """Who has ratified and not deposited, and for how long.

    It says what is to be done next, from todo, and with --with-contacts whom to speak to.

    ::

        ratify queue
        ratify queue SADC --format csv

    Next: ratify contact GHA shows whom to speak to.
    """
    from ratify.analysis.queue import queue as find_queue
    from ratify.cli.people import contacts_of
    from ratify.present.sheets.queue import queue_sheet

    found = find_queue(view.register, view.as_of, view.scope(names))
    people = contacts_of(view, names or ()) if with_contacts else None
    view.show(queue_sheet(view.register, found, view.lang, people))


@with_view("rec", "region", "family")
def explain(view: View, state: options.StateName, instrument: options.InstrumentName) -> None:
    """Why a State stands where it stands: the acts and the rule.

    ::

        ratify explain KEN C097
        ratify explain Morocco C181 --as-of 2000-01-01

    Next: ratify history KEN C097 says who recorded these acts.
    """
    from ratify.analysis.explanation import explanation
    from ratify.present.sheets.explanation import explanation_sheet

    code, who = view.instrument(instrument), view.state(state)
    found = explanation(view.register, code, who, view.as_of)
    view.show(explanation_sheet(view.register, found, view.lang))


@reading
def history(view: View, names: options.Names = None) -> None:
    """Who recorded what, when and on which source.

    Acts, steps, obstacles and what is to be done. Contacts are in contact only.

    ::

        ratify history KEN
        ratify history KEN C189 --format csv

    Next: ratify retract ID --reason "What was wrong"
    """
    from ratify.analysis.history import history as find_history
    from ratify.present.sheets.history import history_sheet

    scope = view.scope(names)
    found = find_history(
        view.register, view.as_of, states=scope.states, instruments=scope.instruments
    )
    view.show(history_sheet(view.register, found, view.lang))


@with_view("rec", "region", "family")
def status_list(view: View, instrument: options.InstrumentName) -> None:
    """The status list of a treaty, in the layout of the AU.

    ::

        ratify list YOUTH
        ratify list YOUTH --output exports/youth.md

    Next: ratify report --since 2026-01-01
    """
    from ratify.analysis.au_list import au_list
    from ratify.present.sheets.au_list import au_list_sheet

    found = au_list(view.register, view.instrument(instrument), view.as_of)
    view.show(au_list_sheet(view.register, found, view.lang))
