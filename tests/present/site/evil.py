"""An invented record on the real map whose every text tries to be something else."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from ratify.register import (
    Act,
    Figure,
    Flexibility,
    Incorporation,
    Name,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Procedure,
    Progress,
    Provision,
    Register,
    Source,
    StepReached,
)
from ratify.vocabulary import FlexibilityKind, IncorporationSystem, Obstacle, Rung, Step
from tests import builders
from tests.present.maps.world import act
from tests.present.maps.world import register as world

SCRIPT = "<script>window.hit=1</script><img src=x onerror=window.hit=1>"
EVIL = f"</script>{SCRIPT} \"'& =cmd|' /C calc'!A0 {{{{7*7}}}} \u202eturned \u2028"
LONG = "long " * 1000
ADDRESS = "javascript:window.hit=1"


@cache
def register() -> Register:
    """The world of the maps, with evil in names, titles, notes, sources and addresses."""
    source = Source(id="evil", title=EVIL, url=ADDRESS, as_of_note=EVIL)
    acts: tuple[Act, ...] = (
        act("KEN", "deposit", "2010-01-01", source=source, note=EVIL, declaration=EVIL + LONG),
        act("ZAF", "deposit", "2011-01-01", source=source),
        act(
            "NGA",
            "signature",
            "2012-01-01",
            source=replace(source, id="tame", url="https://e.x/?a=1&b=2"),
        ),
        act("COD", "ratification", "1999-01-01", instrument="XILO", source=source),
    )
    made = world(*acts, called={"KEN": EVIL}, title=EVIL)
    treaties = {code: _treaty(one) for code, one in made.instruments.items()}
    states = {code: _state(one) if code == "KEN" else one for code, one in made.states.items()}
    law = replace(
        builders.evidence("XAU", "KEN", EVIL, Rung.ENACTED_PARTIAL, "2015"),
        summary=EVIL + LONG,
        law_title=EVIL,
        law_reference=EVIL,
        source=source,
    )
    return replace(
        made,
        instruments=treaties,
        states=states,
        evidence=(law,),
        sources={"evil": source},
        progress=_progress(source),
    )


def _progress(source: Source) -> Progress:
    where: dict[str, Any] = {"instrument": "XAU", "state": "NGA", "source": source, "note": EVIL}
    step = StepReached(id="step", step=Step.BEFORE_PARLIAMENT, date=PartialDate(2019, 5), **where)
    hindrance = ObstacleNoted(
        id="obstacle", obstacle=Obstacle.SOVEREIGNTY, date=PartialDate(2020), **where
    )
    errand = NextAction(id="errand", state="NGA", what="an errand", due=date(2026, 12, 1))
    return Progress(steps=(step,), obstacles=(hindrance,), actions=(errand,))


def _treaty(treaty: builders.Instrument) -> builders.Instrument:
    return replace(
        treaty,
        adopted_at=EVIL,
        depositary=EVIL,
        url=ADDRESS,
        aims=(EVIL,),
        provisions=(Provision(key=EVIL, requirement=EVIL),),
        flexibility=(Flexibility(kind=FlexibilityKind.EXCLUSION, article=EVIL, text=EVIL),),
    )


def _state(state: builders.State) -> builders.State:
    return replace(
        state,
        names={"en": Name(text=EVIL), "ar": Name(text=f"كينيا {EVIL}")},
        official_name=EVIL,
        incorporation=Incorporation(system=IncorporationSystem.DUALIST, basis=EVIL),
        procedure=Procedure(
            who_ratifies=EVIL,
            who_approves=EVIL,
            which_treaties=EVIL,
            legal_basis=EVIL,
            seen=True,
        ),
        figures=(Figure(key="population", value=1.0, unit=EVIL, year=2024, source="evil"),),
    )
