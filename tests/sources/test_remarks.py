"""Dates in words: what stands in the notes, the title and the foot of a list."""

import pytest

from ratify.sources.remarks import (
    content_date,
    date_in,
    declares,
    entry_announced,
    speaks_of_denunciation,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Status date: 19/09/2023", "2023-09-19"),
        ("STATUS AS AT : 21-11-2026 09:15:34 EDT", "2026-11-21"),
        ("As of 8 July 2024", "2024-07-08"),
        ("LISTE DES PAYS à la date du 8 juillet 2024", "2024-07-08"),
        ("Liste arrêtée au 8 juillet 2024", "2024-07-08"),
        ("AU Charter adopted on 2 July 2006", None),
        ("Charte du 2 juillet 2006", None),
        ("As of now", None),
    ],
)
def test_a_list_says_of_what_day_it_is(text: str, day: str | None) -> None:
    found = content_date(text)
    assert (str(found) if found else None) == day


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("The Convention will enter into force for Atlasia on 05 Jan 2027.", "2027-01-05"),
        ("La convention entrera en vigueur pour l'Atlasie le 05 janv. 2027", "2027-01-05"),
        ("Entrará en vigor el 5 de enero de 2027", "2027-01-05"),
        ("In force since 1999", None),
        ("will enter into force soon", None),
    ],
)
def test_an_announced_entry_into_force_has_its_day(note: str, day: str | None) -> None:
    found = entry_announced(note)
    assert (str(found) if found else None) == day


@pytest.mark.parametrize(
    "note",
    ["Denounced on 31 Mar 1975", "Automatic Denunciation on …", "Dénoncé le …", "Denunciado el …"],
)
def test_a_denunciation_is_noticed_in_three_languages(note: str) -> None:
    assert speaks_of_denunciation(note)
    assert not speaks_of_denunciation("Declaration of 1999, announced in Geneva")


def test_the_first_thing_that_is_a_date_is_taken() -> None:
    assert str(date_in("see 31/02/2001 and 1 March 2001")) == "2001-03-01"
    assert date_in("no date, 12 angry 1957") is None


def test_a_remark_beside_a_name_is_a_declaration_or_a_part_of_the_name() -> None:
    assert declares("has excluded the provisions of Annex II")
    assert declares("a accepté les branches (a) à (g)")
    assert not declares("(mainland)")
