"""Commands that compare: national law, RECs, peers, years, two days."""

from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.view import View, reading, with_view


@reading
def domestication(
    view: View,
    names: options.Names = None,
    per: Annotated[
        Literal["pair", "state", "instrument"] | None,
        Option("--per", help="Count: one line for each of these."),
    ] = None,
) -> None:
    """How far national law gives effect to each provision.

    For States that are not bound it shows what is compatible already. A pair is a State and an
    instrument.

    ::

        ratify domestication KEN C097
        ratify domestication ECOWAS --family ilo
        ratify domestication --per instrument --format csv

    Next: ratify assess KEN C097 "art. 6" RUNG --source TEXT puts a finding on record.
    """
    from ratify.analysis.coverage import domestication as roll_up
    from ratify.present.sheets.coverage import Roll, rolled_sheet
    from ratify.present.sheets.domestication import domestication_sheet

    found = roll_up(view.register, view.as_of, view.scope(names))
    if per:
        view.show(rolled_sheet(view.register, found, Roll(per), view.lang))
    else:
        view.show(domestication_sheet(view.register, found, view.lang))


@with_view("rec", "region")
def harmonisation(
    view: View,
    recs: Annotated[
        list[str] | None,
        Argument(
            metavar="REC|INSTRUMENT",
            autocompletion=completion.anything,
            help="Which RECs, under which treaties; all if left out.",
        ),
    ] = None,
    show: Annotated[
        Literal["standings", "pulls", "layers", "regime"] | None,
        Option("--show", help="Only this table of the answer."),
    ] = None,
) -> None:
    """How far the members of each REC share the same treaties.

    pulls: RECs with common members, pair by pair. layers: ILO, UN, AU and the REC's own
    instruments side by side. regime: the REC's own instruments, member by member.

    ::

        ratify harmonisation
        ratify harmonisation ECOWAS --as-of 2025-01-28
        ratify harmonisation EAC --show regime --format csv

    Next: ratify gaps ECOWAS
    """
    from ratify.cli.comparing import harmonised

    view.show(harmonised(view, recs, show))


@with_view("rec", "region", "family")
def peers(view: View, state: options.StateName, instrument: options.InstrumentName) -> None:
    """Whom to call: States that did it and share the most.

    ::

        ratify peers MWI C189
        ratify peers Ghana "domestic workers" --format json

    Next: ratify brief MWI --instrument C189
    """
    from ratify.analysis.peers import peers as find_peers
    from ratify.present.sheets.peers import peers_sheet

    code, who = view.instrument(instrument), view.state(state)
    found = find_peers(view.register, view.as_of, who, code)
    view.show(peers_sheet(view.register, found, view.lang))


@reading
def trend(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(
            metavar="INSTRUMENT|REC|REGION",
            autocompletion=completion.anything,
            help="Which treaties, in which REC or region; all if left out.",
        ),
    ] = None,
    show: Annotated[
        Literal["years", "summary", "targets"] | None,
        Option("--show", help="Only this table of the answer."),
    ] = None,
) -> None:
    """Signatures, consents and parties by year, and the outlook.

    summary: pace, how long States wait from one step to the next, and when a treaty may enter into
    force. targets: where we stand against what was aimed at.

    ::

        ratify trend NIAMEY
        ratify trend YOUTH ECOWAS --format csv
        ratify trend --show targets

    Next: ratify chart trend NIAMEY draws it.
    """
    from ratify.cli.comparing import followed

    view.show(followed(view, names, show))


@reading
def diff(
    view: View,
    start: Annotated[str, Argument(metavar="FROM", help="The earlier day.")],
    end: Annotated[str, Argument(metavar="TO", help="The later day, or today.")],
    names: options.Names = None,
    knowledge: Annotated[
        bool,
        Option(
            "--knowledge", help="Compare what was on record at two times, not the law on two days."
        ),
    ] = False,
) -> None:
    """What changed between two days, in the words of a report.

    By law: the days are FROM and TO, seen with what is on record now, or was --known-at a time.
    With --knowledge FROM and TO are times of the record, and --as-of is the day of the law.

    ::

        ratify diff 2015-01-15 today
        ratify diff 2023-01-01 2023-12-31 NIAMEY --output exports/niamey-2023.md
        ratify diff 2026-01-01 today C189 --knowledge

    Next: ratify report --since 2023-01-01
    """
    from ratify.cli.comparing import compared

    view.show(compared(view, start, end, names, knowledge=knowledge))
