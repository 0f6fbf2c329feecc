"""Lists write the names of States in many ways; nobody is taken for somebody else."""

import pytest

from ratify.register import Register
from ratify.sources.state_names import StateElsewhere, StateNames, UnknownState, cleaned
from tests import builders


@pytest.fixture(scope="module")
def names(baseline: Register) -> StateNames:
    return StateNames(baseline)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("United Republic of Tanzania", "TZA"),
        ("Tanzania, United Republic of", "TZA"),
        ("Gambia (Republic of The)", "GMB"),
        ("SAO TOME AND PRINCIPE", "STP"),
        ("Côte d’Ivoire 3", "CIV"),
        ("Kenya²", "KEN"),
        ("Kenya 2, 3", "KEN"),
        ("Kenya[4]", "KEN"),
        ("12. Kenya", "KEN"),
        ("Libyan Arab Jamahiriya", "LBY"),
        ("République démocratique du Congo", "COD"),
        ("Sudáfrica", "ZAF"),
        ("NA", "NAM"),
        ("eth", "ETH"),
    ],
)
def test_formal_turned_footnoted_and_foreign_names_are_known(
    names: StateNames, written: str, code: str
) -> None:
    assert names.find(written) == (code, "")


@pytest.mark.parametrize(
    ("written", "code"),
    [("Camerron", "CMR"), ("Moroco", "MAR"), ("Ethopia", "ETH"), ("Gunea Bissau 1", "GNB")],
)
def test_a_misspelt_name_is_read_as_the_one_that_is_clearly_nearest(
    names: StateNames, written: str, code: str
) -> None:
    assert names.find(written) == (code, cleaned(written))


@pytest.mark.parametrize("written", ["Nigera", "Lybia", "Malwi", "Atlantis", "", "12", "x" * 5000])
def test_where_two_are_near_or_none_nobody_is_guessed(names: StateNames, written: str) -> None:
    with pytest.raises(UnknownState):
        names.find(written)


@pytest.mark.parametrize(
    "written",
    [
        "Guyana",
        "Malta",
        "Romania",
        "Papua New Guinea",
        "Dominica",
        "Iran (Islamic Republic of)",
        "Bolivia, Plurinational State of",
        "Republic of Korea",
        "Viet Nam",
        "Lao People's Democratic Republic",
        "United Kingdom of Great Britain and Northern Ireland",
        "Fédération de Russie",
        "República de Corea",
        "European Union",
    ],
)
def test_states_of_other_continents_are_no_misspelt_africans(
    names: StateNames, written: str
) -> None:
    with pytest.raises(StateElsewhere):
        names.find(written)


def test_a_register_of_one_state_has_no_runner_up() -> None:
    alone = StateNames(builders.register(states=builders.STATES[:1]))
    assert alone.find("Atlasja") == ("XAA", "Atlasja")
    with pytest.raises(UnknownState, match="no State that is known"):
        alone.find("Nobody")


def test_a_list_of_nonsense_is_given_up_soon(baseline: Register) -> None:
    names = StateNames(baseline)
    for number in range(5000):
        with pytest.raises(UnknownState):
            names.find(f"Republic of nonsense {number} again")
