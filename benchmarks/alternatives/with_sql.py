"""The three questions in SQL through sqlite-utils, from the SQLite file of the package."""

import json
import sys
from pathlib import Path

from sqlite_utils import Database

STEPS = """
WITH dated AS (
  SELECT instrument, state, date,
    CASE length(date)
      WHEN 4 THEN date || '-12-31'
      WHEN 7 THEN date(date || '-01', '+1 month', '-1 day')
      ELSE date
    END AS last,
    CASE
      WHEN act IN ('signature', 'deposit') THEN act
      WHEN act IN ('ratification', 'acceptance', 'approval', 'accession',
                   'ratification_or_accession', 'succession') THEN 'consent'
    END AS part,
    CASE verification WHEN 'exact' THEN 0 WHEN 'partial' THEN 1 WHEN 'year' THEN 2 ELSE 3
    END AS rank
  FROM acts WHERE NOT retracted
), best AS (
  SELECT instrument, state, part, date,
    row_number() OVER (PARTITION BY instrument, state, part ORDER BY rank, last DESC) AS place
  FROM dated WHERE last <= :day AND part IS NOT NULL
), steps AS (
  SELECT instrument, state,
    max(CASE part WHEN 'signature' THEN date END) AS signature,
    max(CASE part WHEN 'consent' THEN date END) AS consent,
    max(CASE part WHEN 'deposit' THEN date END) AS deposit
  FROM best WHERE place = 1 GROUP BY instrument, state
), spells AS (
  SELECT organisation, state,
    CASE length(joined) WHEN 4 THEN joined || '-12-31'
      WHEN 7 THEN date(joined || '-01', '+1 month', '-1 day') ELSE joined END AS joined,
    CASE length("left") WHEN 4 THEN "left" || '-12-31'
      WHEN 7 THEN date("left" || '-01', '+1 month', '-1 day') ELSE "left" END AS gone
  FROM memberships
), members AS (
  SELECT DISTINCT organisation, state FROM spells
  WHERE joined <= :day AND (gone IS NULL OR gone > :day)
)
"""
STATUS = f"""{STEPS}
SELECT members.state, signature, consent, deposit FROM members
LEFT JOIN steps ON steps.state = members.state AND steps.instrument = :about
WHERE organisation = 'AU' ORDER BY members.state
"""  # noqa: S608
GAPS = f"""{STEPS}
SELECT members.state, instruments.code,
  CASE WHEN consent IS NOT NULL THEN 'ratified_not_deposited'
       WHEN signature IS NOT NULL THEN 'signed_only' ELSE 'no_action' END AS gap
FROM members CROSS JOIN instruments
LEFT JOIN steps ON steps.state = members.state AND steps.instrument = instruments.code
WHERE organisation = :about AND family = 'au' AND deposit IS NULL
ORDER BY members.state, instruments.code
"""  # noqa: S608
YEARS = f"""{STEPS}, moved AS (
  SELECT substr(signature, 1, 4) AS year, 1 AS signed, 0 AS consented FROM steps
  JOIN members USING (state) WHERE organisation = 'AU' AND instrument = :about
  UNION ALL
  SELECT substr(consent, 1, 4), 0, 1 FROM steps
  JOIN members USING (state) WHERE organisation = 'AU' AND instrument = :about
)
SELECT year, sum(sum(signed)) OVER past, sum(sum(consented)) OVER past
FROM moved WHERE year IS NOT NULL GROUP BY year WINDOW past AS (ORDER BY year)
"""  # noqa: S608


def main(question: str, folder: str, about: str, day: str) -> None:
    """Ask, and print the answer."""
    query = {"status": STATUS, "gaps": GAPS, "years": YEARS}[question]
    store = Database(Path(folder) / "ratify.sqlite")
    rows = [list(row) for row in store.execute(query, {"day": day, "about": about})]
    answer = rows if question == "gaps" else {str(key): rest for key, *rest in rows}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
