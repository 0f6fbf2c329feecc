"""What people type leads to the State, treaty or REC that they mean."""

import pytest

from ratify.errors import AmbiguousName, UnknownName
from ratify.register import Register, fold


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("KEN", "KEN"),
        ("ke", "KEN"),
        ("kenya", "KEN"),
        ("Quénia", "KEN"),
        ("quenia", "KEN"),
        ("Republic of Kenya", "KEN"),
        ("na", "NAM"),
        ("Swaziland", "SWZ"),
        ("Eswatini", "SWZ"),
        ("Ivory Coast", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("cote d'ivoire", "CIV"),
        ("Cape Verde", "CPV"),
        ("Cap-Vert", "CPV"),
        ("DRC", "COD"),
        ("RDC", "COD"),
        ("Congo-Kinshasa", "COD"),
        ("Congo (Kinshasa)", "COD"),
        ("Democratic Republic of the Congo", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("Congo", "COG"),
        ("Guinea", "GIN"),
        ("Guinée", "GIN"),
        ("Guinea-Bissau", "GNB"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Sudan", "SDN"),
        ("South Sudan", "SSD"),
        ("Sao Tome", "STP"),
        ("São Tomé and Príncipe", "STP"),
        ("SAO TOME & PRINCIPE", "STP"),
        ("SADR", "ESH"),
        ("Western Sahara", "ESH"),
        ("The Gambia", "GMB"),
        ("United Republic of Tanzania", "TZA"),
        ("Tanzanie", "TZA"),
        ("Misri", "EGY"),
        ("مصر", "EGY"),
        ("ساحل العاج", "CIV"),
    ],
)
def test_states_are_found_by_every_name(typed: str, code: str, baseline: Register) -> None:
    assert baseline.names.find(typed, "state").code == code
    assert baseline.names.find(typed).code == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("C189", "C189"),
        ("c-189", "C189"),
        ("C 189", "C189"),
        ("c87", "C087"),
        ("domestic workers", "C189"),
        ("social security", "C102"),
        ("freedom of association", "C087"),
        ("private employment agencies", "C181"),
        ("Banjul", "BANJUL"),
        ("Charte de Banjul", "BANJUL"),
        ("african charter", "BANJUL"),
        ("Abuja", "ABUJA"),
        ("Niamey", "NIAMEY"),
        ("convention de niamey", "NIAMEY"),
        ("youth charter", "YOUTH"),
        ("ICMW", "ICRMW"),
        ("cmw", "ICRMW"),
        ("free movement", "FMP"),
        ("Carta Africana da Juventude", "YOUTH"),
        ("اتفاقية العمال المنزليين، 2011 (رقم 189)", "C189"),
    ],
)
def test_treaties_are_found_by_code_title_and_nickname(
    typed: str, code: str, baseline: Register
) -> None:
    assert baseline.names.find(typed, "instrument").code == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ecowas", "ECOWAS"),
        ("CEDEAO", "ECOWAS"),
        ("cen sad", "CEN-SAD"),
        ("CEEAC", "ECCAS"),
        ("UMA", "AMU"),
        ("OIT", "ILO"),
        ("OUA", "AU"),
        ("WAEMU", "UEMOA"),
        ("Jumuiya ya Afrika Mashariki (EAC)", "EAC"),
    ],
)
def test_organisations_are_found_by_their_acronyms_in_other_languages(
    typed: str, code: str, baseline: Register
) -> None:
    assert baseline.names.find(typed, "organisation").code == code


def test_every_code_title_name_and_alias_leads_to_its_own_record(baseline: Register) -> None:
    for state in baseline.states.values():
        names = [name.text for name in state.names.values()]
        for text in (state.iso3, state.iso2, state.official_name, *names, *state.aliases):
            assert baseline.names.find(text, "state").code == state.iso3, text
    for instrument in baseline.instruments.values():
        titles = [title.text for title in instrument.titles]
        for text in (instrument.code, *titles, *instrument.aliases):
            assert baseline.names.find(text, "instrument").code == instrument.code, text
    for organisation in baseline.organisations.values():
        names = [name.text for name in organisation.names.values()]
        for text in (organisation.code, *names, *organisation.aliases):
            assert baseline.names.find(text).code == organisation.code, text


def test_a_beginning_that_fits_several_lists_them(baseline: Register) -> None:
    with pytest.raises(AmbiguousName) as caught:
        baseline.names.find("gui", "state")
    assert caught.value.hint == (
        "Say which: Guinea (GIN), Guinea-Bissau (GNB), Equatorial Guinea (GNQ)."
    )


def test_migrant_workers_may_mean_two_conventions(baseline: Register) -> None:
    with pytest.raises(AmbiguousName) as caught:
        baseline.names.find("migrant workers", "instrument")
    assert "(C143)" in caught.value.hint
    assert "(ICRMW)" in caught.value.hint


def test_an_unknown_name_gets_the_nearest_ones(baseline: Register) -> None:
    with pytest.raises(UnknownName) as caught:
        baseline.names.find("Swazilnad", "state")
    assert caught.value.hint == "Did you mean Eswatini (SWZ)?"


def test_a_beginning_of_two_letters_is_no_name(baseline: Register) -> None:
    with pytest.raises(UnknownName):
        baseline.names.find("zi", "state")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أفريقيا", "إفريقيا"),
        ("الجمهورية", "الجمهوريه"),
        ("Côte d'Ivoire", "COTE D’IVOIRE"),
        ("C-087", "c87"),
        ("  São   Tomé ", "sao tome"),
        ("Straße", "STRASSE"),
    ],
)
def test_spellings_that_people_mix_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)
