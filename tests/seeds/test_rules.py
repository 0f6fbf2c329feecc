"""Each rule of form says what must hold, why, and shows what breaks it."""

from ratify.seeds import FORM_RULES


def test_codes_are_stable_unique_and_in_order() -> None:
    assert [rule.code for rule in FORM_RULES] == [f"S{number:03d}" for number in range(15)]


def test_every_rule_explains_itself() -> None:
    for rule in FORM_RULES:
        assert rule.title[0].isupper()
        assert not rule.title.endswith(".")
        assert rule.why.endswith(".")
        assert rule.example
        assert rule.source
