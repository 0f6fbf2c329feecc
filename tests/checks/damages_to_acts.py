"""For each rule about acts, entry and declarations: a damage in a random fitting place."""

from ratify.register import PartialDate, Progress, StepReached
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family, Standing, Step, Verification
from tests.checks.cases import TODAY
from tests.checks.world import ELSEWHERE, Damage, World

RATIFIED = frozenset({ActKind.RATIFICATION})


def _ilo(world: World) -> set[str]:
    return world.family(Family.ILO)


def _outside_ilo(world: World) -> set[str]:
    return world.family(Family.AU, Family.UN)


def _kinds(world: World, act) -> set[ActKind]:  # type: ignore[no-untyped-def]
    return {one.kind for one in world.cell(act)}


def signature(world: World) -> str:
    return world.change_act(world.consent(*_ilo(world)), kind=ActKind.SIGNATURE)


def walked_on(world: World) -> str:
    act = world.consent(*_ilo(world))
    step = StepReached(
        id="invented",
        instrument=act.instrument,
        state=act.state,
        step=world.one([one for one in Step if one is not Step.DEPOSITED]),
        date=PartialDate.of(TODAY - world.days(0, 30)),
        source=ELSEWHERE,
    )
    world.put(progress=Progress(steps=(step,)))
    return f"{act.state} {act.instrument}"


def accession(world: World) -> str:
    kind = world.one([ActKind.ACCESSION, ActKind.ACCEPTANCE, ActKind.APPROVAL])
    return world.change_act(world.consent(*_ilo(world)), kind=kind)


def reservation(world: World) -> str:
    return world.add_act(world.consent(*_ilo(world)), kind=ActKind.RESERVATION)


def separate_deposit(world: World) -> str:
    consent = world.consent(*world.family(Family.ILO, Family.UN))
    return world.add_act(consent, kind=ActKind.DEPOSIT)


def no_member(world: World) -> str:
    return world.change_act(world.consent(*_ilo(world), "ICRMW"), state="ESH")


def before_adoption(world: World) -> str:
    act = world.act()
    adopted = world.register.instruments[act.instrument].adopted
    return world.change_act(act, date=PartialDate.of(adopted.first - world.days(1, 9000)))


def before_opening(world: World) -> str:
    opened = world.register.instruments["FMP"].opened_for_signature
    assert opened is not None
    act = world.act(lambda one: one.instrument == "FMP")
    return world.change_act(act, date=PartialDate.of(opened.first - world.days(1, 40)))


def future(world: World) -> str:
    return world.change_act(world.act(), date=PartialDate.of(TODAY + world.days(1, 9000)))


def twice(world: World) -> str:
    return world.add_act(world.act(), source=ELSEWHERE)


def deposit_alone(world: World) -> str:
    deposit = world.act(lambda one: one.kind is ActKind.DEPOSIT)
    return world.drop_acts(one for one in world.cell(deposit) if one.kind in CONSENT_KINDS)


def denounced_by_nobody(world: World) -> str:
    idle = world.position(
        lambda one: one.standing is Standing.NONE and one.instrument in _ilo(world)
    )
    like = world.consent(idle.instrument)
    return world.add_act(
        like, state=idle.state, kind=ActKind.DENUNCIATION, date=PartialDate(2020, 1, 1)
    )


def outside_window(world: World) -> str:
    parties = _ilo(world) - {"C102"}  # whose window was open on that day
    act = world.act(lambda one: one.instrument in parties and one.date.year < 2023)
    return world.add_act(act, kind=ActKind.DENUNCIATION, date=PartialDate(2025, 6, 1))


def acceded_after_signing(world: World) -> str:
    act = world.act(
        lambda one: (
            one.kind in RATIFIED
            and one.instrument in _outside_ilo(world)
            and any(
                other.kind is ActKind.SIGNATURE and other.date.last <= one.date.first
                for other in world.cell(one)
            )
        )
    )
    return world.change_act(act, kind=ActKind.ACCESSION)


def signed_late(world: World) -> str:
    signature = world.act(
        lambda one: one.kind is ActKind.SIGNATURE and bool(_kinds(world, one) & CONSENT_KINDS)
    )
    consents = [one for one in world.cell(signature) if one.kind in CONSENT_KINDS]
    day = max(one.date.last for one in consents) + world.days(1, 300)
    return world.change_act(signature, date=PartialDate.of(day))


def deposited_early(world: World) -> str:
    deposit = world.act(lambda one: one.kind is ActKind.DEPOSIT)
    consents = [one for one in world.cell(deposit) if one.kind in CONSENT_KINDS]
    day = min(one.date.first for one in consents) - world.days(1, 300)
    return world.change_act(deposit, date=PartialDate.of(day))


def never_signed(world: World) -> str:
    act = world.act(
        lambda one: (
            one.kind in RATIFIED
            and one.instrument in _outside_ilo(world)
            and ActKind.SIGNATURE in _kinds(world, one)
        )
    )
    return world.drop_acts(one for one in world.cell(act) if one.kind is ActKind.SIGNATURE)


def denounced_without_rule(world: World) -> str:
    deposit = world.act(lambda one: one.kind is ActKind.DEPOSIT)
    day = PartialDate.of(TODAY - world.days(0, 300))
    return world.add_act(deposit, kind=ActKind.DENUNCIATION, date=day)


def reserved_alone(world: World) -> str:
    idle = world.position(
        lambda one: one.standing is Standing.NONE and one.instrument in _outside_ilo(world)
    )
    like = world.act(lambda one: one.instrument == idle.instrument)
    return world.add_act(like, state=idle.state, kind=ActKind.RESERVATION)


def rival(world: World) -> str:
    act = world.act(lambda one: one.date.is_full)
    day = PartialDate.of(act.date.last + world.days(1, 400))
    return world.add_act(act, date=day, source=ELSEWHERE)


def year_beside(world: World) -> str:
    act = world.act(lambda one: one.date.is_full)
    return world.add_act(act, date=PartialDate(act.date.year), source=ELSEWHERE)


def year_only(world: World) -> str:
    act = world.act(lambda one: one.date.is_full)
    return world.change_act(act, date=PartialDate(act.date.year))


def inferred(world: World) -> str:
    act = world.act(lambda one: one.verification is not Verification.UNVERIFIED)
    return world.change_act(act, verification=Verification.UNVERIFIED)


def not_read(world: World) -> str:
    act = world.act(lambda one: one.verification is Verification.EXACT and one.date.is_full)
    return world.change_act(act, verification=Verification.YEAR)


def vague(world: World) -> str:
    act = world.act(lambda one: one.kind in RATIFIED)
    return world.change_act(act, kind=ActKind.RATIFICATION_OR_ACCESSION)


ACTS: dict[str, Damage] = {
    "R101": signature,
    "R102": accession,
    "R103": reservation,
    "R104": separate_deposit,
    "R105": no_member,
    "R106": before_adoption,
    "R107": before_opening,
    "R108": future,
    "R109": twice,
    "R110": deposit_alone,
    "R111": denounced_by_nobody,
    "R112": outside_window,
    "R121": acceded_after_signing,
    "R122": signed_late,
    "R123": deposited_early,
    "R125": never_signed,
    "R126": denounced_without_rule,
    "R127": reserved_alone,
    "R131": rival,
    "R132": year_beside,
    "R133": year_only,
    "R134": inferred,
    "R135": not_read,
    "R136": vague,
    "R141": walked_on,
}
