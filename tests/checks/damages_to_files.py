"""For each rule of form: a damage to the text of a published file, in a random fitting place."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

Damage = Callable[[Path, Random], Path]
"""Damages a copy of the data folder, and returns the file in which the finding has to be."""


def _file(folder: Path, random: Random, pattern: str = "acts/*.yaml") -> Path:
    return random.choice(sorted(folder.glob(pattern)))


def _line(pattern: str, put: str, files: str = "acts/*.yaml") -> Damage:
    """Replace one line that fits, chosen at random; ``put`` may refer to its groups."""

    def damage(folder: Path, random: Random) -> Path:
        path = _file(folder, random, files)
        text = path.read_text(encoding="utf-8")
        place = random.choice(list(re.finditer(pattern, text, re.MULTILINE)))
        new = place.expand(put)
        path.write_text(text[: place.start()] + new + text[place.end() :], encoding="utf-8")
        return path

    return damage


def latin(folder: Path, random: Random) -> Path:
    path = folder / "member_states.yaml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252", errors="ignore"))
    return path


def state_twice(folder: Path, random: Random) -> Path:
    path = _file(folder, random)
    text = path.read_text(encoding="utf-8")
    state = random.choice(re.findall(r"^[A-Z]{3}:$", text, re.MULTILINE))
    path.write_text(f"{text}{state}\n  - act: signature\n", encoding="utf-8")
    return path


def stray(folder: Path, random: Random) -> Path:
    path = folder / "acts" / f"C{random.randint(200, 300)}.yaml"
    path.write_text("{}\n", encoding="utf-8")
    return path


def act_twice(folder: Path, random: Random) -> Path:
    path = _file(folder, random)
    text = path.read_text(encoding="utf-8")
    entry = random.choice(re.findall(r"(?:^  - act: .*\n(?:^    .*\n)+)", text, re.MULTILINE))
    path.write_text(text.replace(entry, entry + entry, 1), encoding="utf-8")
    return path


FORM: dict[str, Damage] = {
    "S000": latin,
    "S001": state_twice,
    "S002": _line(r"^    verification: (\w+)$", r'    verification: "\1'),
    "S003": _line(r'^    date: "(\d{4}-\d{2}-\d{2})"$', r"    date: \1"),
    "S004": _line(r"^    verification: (\w+)$", r"    verificaton: \1"),
    "S005": _line(r"^    verification: \w+$", "    verification:"),
    "S006": _line(r"^  - act: \w+$", "  - act: joined"),
    "S007": _line(r'^    date: "(\d{4})-\d{2}-\d{2}"$', r'    date: "\1-02-30"'),
    "S008": _line(r"^    source: (.+)$", r"    source: [\1]"),
    "S009": _line(r"^    source: .+$", "    source: a-list-that-nobody-knows"),
    "S010": stray,
    "S011": act_twice,
    "S012": _line(r"^    verification: (\w+)$", r"    verification: !!python/name \1"),
    "S013": _line(r'^      left: "\d{4}(.*)"$', r'      left: "1900\1"', "memberships.yaml"),
    "S014": _line(r'^    date: "(\S+)"$', r"    date: '\1'"),
}
