"""The three questions with pandas, from the CSV files of the package."""

import calendar
import json
import sys
from pathlib import Path

import pandas as pd

RANK = {"exact": 0, "partial": 1, "year": 2, "unverified": 3}
PART = {"signature": "signature", "deposit": "deposit"} | dict.fromkeys(
    (
        "ratification",
        "acceptance",
        "approval",
        "accession",
        "ratification_or_accession",
        "succession",
    ),
    "consent",
)


def last_day(text: str) -> str:
    """Return the last day that a date such as ``2019`` or ``2019-02`` can mean."""
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        return f"{text}-{calendar.monthrange(year, month)[1]}"
    return text


def steps(package: Path, day: str) -> pd.DataFrame:
    """Signature, consent and deposit by instrument and State, one column each."""
    acts = pd.read_csv(package / "acts.csv", dtype=str, keep_default_na=False)
    acts = acts[acts["retracted"] == "false"].assign(
        part=lambda found: found["act"].map(PART),
        rank=lambda found: found["verification"].map(RANK),
        last=lambda found: found["date"].map(last_day),
    )
    acts = acts[(acts["last"] <= day) & acts["part"].notna()]
    best = acts.sort_values(["rank", "last"], ascending=[True, False])
    best = best.drop_duplicates(["instrument", "state", "part"])
    table = best.pivot_table(
        index=["instrument", "state"], columns="part", values="date", aggfunc="first"
    )
    return table.reindex(columns=["signature", "consent", "deposit"])


def members(package: Path, organisation: str, day: str) -> list[str]:
    """Return who was a member on the day, by code."""
    table = pd.read_csv(package / "memberships.csv", dtype=str, keep_default_na=False)
    table = table[(table["organisation"] == organisation) & (table["joined"] != "")]
    joined, left = table["joined"].map(last_day), table["left"].map(last_day)
    return sorted(table[(joined <= day) & ((left == "") | (left > day))]["state"].unique())


def status(package: Path, instrument: str, day: str) -> object:
    """Return the three dates of every member of the AU."""
    table = steps(package, day).loc[instrument].reindex(members(package, "AU", day))
    table = table.astype(object).where(table.notna(), None)
    return {state: list(row) for state, row in zip(table.index, table.to_numpy(), strict=True)}


def gaps(package: Path, rec: str, day: str) -> object:
    """Return what members of a REC have not done under the treaties of the AU."""
    treaties = pd.read_csv(package / "instruments.csv", dtype=str)
    codes = treaties[treaties["family"] == "au"]["code"]
    wanted = pd.MultiIndex.from_product([codes, members(package, rec, day)])
    table = steps(package, day).reindex(wanted)
    table = table[table["deposit"].isna()]
    kinds = pd.Series("no_action", index=table.index)
    kinds[table["signature"].notna()] = "signed_only"
    kinds[table["consent"].notna()] = "ratified_not_deposited"
    return sorted([state, code, gap] for (code, state), gap in kinds.items())


def years(package: Path, instrument: str, day: str) -> object:
    """Return how many had signed and consented at the end of each year."""
    table = steps(package, day).loc[instrument]
    table = table[table.index.isin(members(package, "AU", day))]
    counted = {
        part: table[part].dropna().str[:4].astype(int).value_counts()
        for part in ("signature", "consent")
    }
    span = range(min(min(found.index) for found in counted.values()), int(day[:4]) + 1)
    totals = {part: found.reindex(span, fill_value=0).cumsum() for part, found in counted.items()}
    return {str(year): [int(totals[part][year]) for part in totals] for year in span}


if __name__ == "__main__":
    question, folder, about, today = sys.argv[1:]
    answer = {"status": status, "gaps": gaps, "years": years}[question]
    json.dump(answer(Path(folder), about, today), sys.stdout)
