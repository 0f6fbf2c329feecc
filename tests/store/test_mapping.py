"""Two shapes, one mapping: facts are frozen dataclasses, records are rows of tables."""

from dataclasses import fields
from datetime import UTC, datetime
from fractions import Fraction
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import JSON

from ratify.register import (
    EntryRule,
    Incorporation,
    PartialDate,
    Period,
    Source,
    State,
    Threshold,
)
from ratify.store.all_tables import table_of
from ratify.store.mapping import CONTACT, RECORDS, REFERENCE, STAMPED, Mapped, content
from ratify.store.plain import as_moment, as_text, codec
from ratify.vocabulary import IncorporationSystem
from tests import builders

MAPPED = pytest.mark.parametrize("mapped", [*REFERENCE, *RECORDS], ids=lambda one: one.kind)


@MAPPED
def test_a_table_has_the_fields_of_its_fact_and_its_number(mapped: Mapped) -> None:
    columns = {column.name for column in table_of(mapped.kind).columns}
    salt = {"salt"} if mapped is CONTACT else set()
    assert columns - salt == {field.name for field in fields(mapped.fact)} - STAMPED | {"seq"}


@MAPPED
def test_what_may_be_unknown_in_a_fact_may_be_empty_in_its_table(mapped: Mapped) -> None:
    hints = get_type_hints(mapped.fact)
    for name in mapped.codecs:
        optional = type(None) in getattr(hints[name], "__args__", ())
        assert table_of(mapped.kind).columns[name].nullable is optional, name


@MAPPED
def test_parts_of_a_fact_are_kept_as_json_and_the_rest_in_plain_columns(mapped: Mapped) -> None:
    parts = {name for name, hint in get_type_hints(mapped.fact).items() if "[" in str(hint)}
    for name in parts & mapped.codecs.keys():
        assert isinstance(table_of(mapped.kind).columns[name].type, JSON), name


def test_a_state_comes_back_from_its_row_as_it_was() -> None:
    rival = Incorporation(system=IncorporationSystem.DUALIST, basis="another reading")
    law = Incorporation(system=IncorporationSystem.MIXED, others=(rival,))
    fact = builders.state("XAA", "Côte Inventée", incorporation=law, aliases=("Côte",))
    assert codec(State).fact(codec(State).plain(fact)) == fact


def test_what_has_its_default_value_is_left_out() -> None:
    assert codec(Source).plain(Source(id="a", title="A list")) == {"id": "a", "title": "A list"}


def test_a_share_and_a_partial_date_keep_their_exact_value() -> None:
    rule = EntryRule(
        article="art. 1",
        threshold=Threshold(share=Fraction(2, 3), organisation="AU"),
        delay=Period(days=30),
        recorded=PartialDate(1994, 5),
    )
    assert codec(EntryRule).fact(codec(EntryRule).plain(rule)) == rule


def test_an_empty_column_added_later_does_not_change_the_hash_of_a_record() -> None:
    row = {"seq": 7, "id": "a", "note": "seen", "effective": None}
    assert content(row) == content({**row, "seq": 8, "added_later": ""})
    assert content(row) != content({**row, "note": "Seen"})


def test_a_type_that_no_fact_is_made_of_is_refused() -> None:
    with pytest.raises(TypeError, match="no plain form"):
        codec(bytes)


MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 1),  # noqa: DTZ001
    timezones=st.timezones(),
)


@given(MOMENTS)
def test_a_time_is_kept_to_the_microsecond(moment: datetime) -> None:
    assert as_moment(as_text(moment)) == moment.astimezone(UTC)


@given(MOMENTS, MOMENTS)
def test_times_as_texts_sort_as_times_do(one: datetime, other: datetime) -> None:
    assert (as_text(one) < as_text(other)) is (one.astimezone(UTC) < other.astimezone(UTC))
