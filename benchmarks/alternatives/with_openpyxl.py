"""The three questions from the workbook of the package, read with openpyxl."""

import calendar
import json
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

RANK = {"exact": 0, "partial": 1, "year": 2, "unverified": 3}
PARTS = ("signature", "consent", "deposit")
CONSENTS = {
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "ratification_or_accession",
    "succession",
}


def last_day(text: str) -> str:
    """Return the last day that a date such as ``2019`` or ``2019-02`` can mean."""
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        return f"{text}-{calendar.monthrange(year, month)[1]}"
    return text


class Sheets:
    """The workbook, read row by row."""

    def __init__(self, package: Path, day: str) -> None:
        self.book = load_workbook(package / "ratify.xlsx", read_only=True, data_only=True)
        self.day = day

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a sheet by heading."""
        heading, *rest = self.book[name].iter_rows(values_only=True)
        for row in rest:
            yield dict(zip(map(str, heading), row, strict=False))

    def steps(self) -> dict[tuple[str, str], dict[str, str]]:
        """Signature, consent and deposit by instrument and State."""
        best: dict[tuple[str, str, str], tuple[int, str, str]] = {}
        for row in self.rows("acts"):
            part = "consent" if row["act"] in CONSENTS else str(row["act"])
            date = str(row["date"])
            last = last_day(date)
            if row["retracted"] or last > self.day or part not in PARTS:
                continue
            key, rank = (str(row["instrument"]), str(row["state"]), part), RANK[row["verification"]]
            known = best.get(key)
            if known is None or rank < known[0] or (rank == known[0] and last > known[1]):
                best[key] = (rank, last, date)
        found: dict[tuple[str, str], dict[str, str]] = {}
        for (instrument, state, part), (_, _, date) in best.items():
            found.setdefault((instrument, state), {})[part] = date
        return found

    def members(self, organisation: str) -> list[str]:
        """Return who was a member on the day, by code."""
        return sorted(
            {
                row["state"]
                for row in self.rows("memberships")
                if row["organisation"] == organisation
                and row["joined"]
                and last_day(str(row["joined"])) <= self.day
                and (not row["left"] or last_day(str(row["left"])) > self.day)
            }
        )

    def status(self, instrument: str) -> object:
        """Return the three dates of every member of the AU."""
        steps = self.steps()
        return {
            state: [steps.get((instrument, state), {}).get(part) for part in PARTS]
            for state in self.members("AU")
        }

    def gaps(self, rec: str) -> object:
        """Return what members of a REC have not done under the treaties of the AU."""
        steps, found = self.steps(), []
        codes = [row["code"] for row in self.rows("instruments") if row["family"] == "au"]
        for state in self.members(rec):
            for code in codes:
                done = steps.get((code, state), {})
                if "deposit" not in done:
                    signed = "signed_only" if "signature" in done else "no_action"
                    gap = "ratified_not_deposited" if "consent" in done else signed
                    found.append([state, code, gap])
        return sorted(found)

    def years(self, instrument: str) -> object:
        """Return how many had signed and consented at the end of each year."""
        there, moved = set(self.members("AU")), []
        for (code, state), done in self.steps().items():
            if code == instrument and state in there:
                moved += [(int(done[part][:4]), part) for part in PARTS[:2] if part in done]
        span = range(min(moved)[0], int(self.day[:4]) + 1)
        counts = ([moved.count((year, part)) for year in span] for part in PARTS[:2])
        totals = map(accumulate, counts)
        return {str(year): list(pair) for year, *pair in zip(span, *totals, strict=True)}


if __name__ == "__main__":
    question, folder, about, today = sys.argv[1:]
    sheets = Sheets(Path(folder), today)
    answer = {"status": sheets.status, "gaps": sheets.gaps, "years": sheets.years}[question]
    json.dump(answer(about), sys.stdout)
