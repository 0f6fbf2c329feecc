"""How facts of each kind are put on record: their ids, and what makes two of them the same."""

import secrets
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ratify.register import Act, Contact, Evidence, NextAction, ObstacleNoted, StepReached
from ratify.register.ids import act_id, evidence_id, note_id
from ratify.store.mapping import ACT, ACTION, CONTACT, EVIDENCE, OBSTACLE, STEP
from ratify.store.recording import Recorded

ACTS = Recorded[Act](
    ACT,
    lambda act: act_id(act.instrument, act.state, act.kind, act.date, act.source.id),
    lambda act: (act.kind, act.date, act.source.id, act.declaration),
)
FINDINGS = Recorded[Evidence](
    EVIDENCE,
    lambda item: evidence_id(
        item.instrument,
        item.state,
        item.provision,
        item.rung,
        item.date,
        item.source.id,
        item.law_title,
    ),
    lambda item: (
        item.provision,
        item.rung,
        item.date,
        item.source.id,
        item.law_title,
        item.summary,
    ),
)
STEPS = Recorded[StepReached](
    STEP,
    lambda item: note_id(
        "s", item.state, item.instrument, item.step, str(item.date), item.source.id
    ),
    lambda item: (item.step, item.date, item.source.id),
)
OBSTACLES = Recorded[ObstacleNoted](
    OBSTACLE,
    lambda item: note_id(
        "o", item.state, item.instrument, item.obstacle, str(item.date), item.source.id
    ),
    lambda item: (item.obstacle, item.date, item.source.id),
)
ACTIONS = Recorded[NextAction](
    ACTION,
    lambda item: note_id("n", item.state, item.instrument, item.what, str(item.due), item.who),
    lambda item: (item.what, item.due, item.who, item.closed),
)
CONTACTS = Recorded[Contact](
    CONTACT,
    lambda item: note_id("c", item.state, item.instrument, secrets.token_hex(16)),
    lambda item: (item.role, item.name, item.organisation, item.address),
    lambda: {"salt": secrets.token_hex(16)},
)

NOTES: Mapping[type, Recorded[Any]] = MappingProxyType(
    {StepReached: STEPS, ObstacleNoted: OBSTACLES, NextAction: ACTIONS, Contact: CONTACTS}
)
