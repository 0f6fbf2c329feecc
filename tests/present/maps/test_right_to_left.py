"""A language that runs from right to left mirrors the words, never the map."""

from typing import Any

from ratify.present.maps import standing_map
from tests.present.maps.world import TODAY, usual


def drawing(lang: str) -> dict[str, Any]:
    return standing_map(usual(), "XAU", TODAY, lang).drawing()


def note(lang: str, start: str) -> dict[str, Any]:
    notes = drawing(lang)["layout"]["annotations"]
    return next(one for one in notes if one["text"].lstrip("\u2067").startswith(start))


def swatches(lang: str) -> list[dict[str, Any]]:
    return [shape for shape in drawing(lang)["layout"]["shapes"] if shape["type"] == "rect"]


def test_words_are_flush_right_and_marked_as_running_left() -> None:
    title = note("ar", "Invented Union Charter")
    assert title["xanchor"] == "right"
    assert title["x"] > 0.9
    assert title["text"].endswith("\u2069")
    assert note("en", "Invented Union Charter")["x"] < 0.1


def test_the_legend_stays_in_the_western_ocean_with_its_swatches_on_the_right() -> None:
    mirrored, plain = swatches("ar"), swatches("en")
    assert all(0.2 < shape["x0"] < 0.4 for shape in mirrored)
    assert all(shape["x0"] < 0.1 for shape in plain)


def test_hatches_of_the_legend_run_as_on_the_map() -> None:
    def slopes(lang: str) -> set[bool]:
        lines = [one for one in drawing(lang)["layout"]["shapes"] if one["type"] == "line"]
        tilted = [one for one in lines if abs(one["y1"] - one["y0"]) > 1e-6]
        return {(one["x1"] > one["x0"]) == (one["y1"] > one["y0"]) for one in tilted[:2]}

    assert slopes("ar") == slopes("en") == {True}


def test_the_map_is_the_same() -> None:
    arabic, english = drawing("ar")["layout"]["geo"], drawing("en")["layout"]["geo"]
    assert arabic | {"domain": None} == english | {"domain": None}
    assert b'dir="rtl"' in standing_map(usual(), "XAU", TODAY, "ar").to_html()[:200]
