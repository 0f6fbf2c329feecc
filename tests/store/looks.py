"""Questions to a register that reads what it is asked for, and an office that did everything."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from ratify.register import Register
from ratify.store import Store
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    DEPOSITED,
    DONE_ON,
    LENGTHY,
    MINISTER,
    MONDAY,
    SIGNED,
    TABLED,
    WRITE,
    baseline,
)

CELLS = [(state, code) for state in ("XAA", "XBB", "XCC") for code in ("XAU", "XILO", "XUN")]
NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")
LOOKS: tuple[Callable[[Register], object], ...] = (
    lambda one: [one.acts_of(*cell) for cell in CELLS],
    lambda one: [one.acts_under(code) for _, code in CELLS],
    lambda one: [one.binding_under(code) for _, code in CELLS],
    lambda one: [one.recorded_in(*cell) for cell in CELLS],
    lambda one: [one.sources_under(code) for _, code in CELLS],
    lambda one: [one.evidence_of(*cell) for cell in CELLS],
    lambda one: one.members("XAFRICA", MONDAY.date()),
    lambda one: one.names.find("Atlasia"),
    lambda one: one.progress,
    lambda one: one.acts,
)
"""Each in its own way; in whatever order they come, the answers are the same."""

EVENING = {None: None} | {day: MONDAY + timedelta(days=day, hours=1) for day in range(-1, 13)}
"""The end of each of the office's days, and now."""


def agree(found: Register, wanted: Register, looks: list[int]) -> None:
    """Hold one register against another, by one question after the other and then as a whole."""
    for number in looks:
        assert LOOKS[number](found) == LOOKS[number](wanted)
    for field in fields(Register):
        assert getattr(found, field.name) == getattr(wanted, field.name), field.name


def work(path: Path) -> None:
    """Do everything that an office does, each on a day of its own."""
    store = Store.open(path)
    days = (MONDAY + timedelta(days=number) for number in count(1))
    ratified = builders.act("XILO", "XCC", "ratification", "1965-05-06")
    deposited = builders.act("XAU", "XBB", "deposit", "2019-02-03", id="XAU-XBB-baseline")
    store.record(NEW, next(days), BEKELE)
    store.record(ratified, next(days), BEKELE)
    store.retract(SIGNED.id, "misread", next(days), AMINA)
    store.record(SIGNED, next(days), AMINA)
    store.note(LENGTHY, next(days), AMINA)
    store.note(TABLED, next(days), AMINA)
    store.note(MINISTER, next(days), AMINA)
    store.close(store.note(WRITE, next(days), AMINA).id, DONE_ON, next(days), AMINA, "sent")
    store.load(baseline(SIGNED, DEPOSITED, deposited), next(days), AMINA)
    corrected = replace(deposited, note="page 7")
    store.load(baseline(SIGNED, corrected, evidence=()), next(days), AMINA)
