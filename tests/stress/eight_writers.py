"""Eight clerks record on overlapping cells while others read, and one is killed now and then.

Run by hand: ``python -m tests.stress.eight_writers [sqlite|postgresql] [acts] [seed]``. It starts
its own PostgreSQL server, and ends with a proof: every act that a clerk was told is on record is
there once, in the history and in the ledger.
"""

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from ratify.store import Store
from tests import postgres
from tests.store.clerks import Clerks, Event, acknowledged
from tests.store.office import AMINA, MONDAY, baseline

WRITERS, READERS = 8, 2
PORTION = 25


@contextmanager
def address_in(database: str) -> Iterator[str]:
    """A place for a store that is not there yet."""
    if database == "postgresql":
        with postgres.running() as server:
            yield server.database()
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield str(Path(folder) / "office.db")


def say(text: str) -> None:
    """Write one line."""
    sys.stdout.write(f"{text}\n")


def work(clerks: Clerks, address: str, acts: int, chance: Random) -> tuple[list[Event], int]:
    """Keep eight clerks at work until so many acts are on record; kill one now and then."""
    readers = [clerks.start("read", address) for _ in range(READERS)]
    writers: set[int] = set()
    told = kills = turn = 0
    while told < acts:
        writers &= clerks.at_work
        while len(writers) < WRITERS:
            turn += 1
            way = "record" if turn % 2 else "record blindly"
            writers.add(clerks.start(way, address, f"Clerk {turn}", turn, PORTION))
        told += "recorded" in clerks.happened()
        if chance.random() < 0.01:
            clerks.kill(chance.choice(sorted(writers)))
            kills += 1
    for clerk in (*writers, *readers):
        clerks.kill(clerk)
    return clerks.finish(), kills


def prove(address: str, events: list[Event], kills: int) -> None:
    """Hold what the clerks were told against what is on record."""
    store = Store.open(address)
    told = Counter(acknowledged(events))
    history = Counter(entry.record for entry in store.log() if entry.kind == "act")
    acts = Counter(act.id for act in store.register().acts)
    begun = time.monotonic()
    findings = store.verify()
    say(f"acknowledged {told.total()}, on record {acts.total()}, kills {kills}")
    say(f"told: {dict(Counter(key for event in events for key in event))}")
    say(f"check --ledger: {store.head().seq} entries in {time.monotonic() - begun:.2f} s")
    assert findings == (), findings
    assert set(told.values()) <= {1}, "an act was acknowledged twice"
    assert set(acts.values()) == set(history.values()) == {1}, "an act is there twice"
    assert told.keys() <= acts.keys() == history.keys(), "an acknowledged act is lost"
    unknown = len(acts) - len(told) - len(baseline().acts)
    assert unknown <= kills + WRITERS, "more acts than anybody can have recorded"
    say(f"proved: every acknowledged act is there once ({unknown} more were cut off in mid-word)")


def main(database: str = "postgresql", acts: str = "2000", seed: str = "1") -> None:
    """Let them work, and prove."""
    with address_in(database) as address:
        Store.create(address).load(baseline(), MONDAY, AMINA)
        clerks = Clerks.hired()
        begun = time.monotonic()
        events, kills = work(clerks, address, int(acts), Random(seed))  # noqa: S311
        clerks.dismissed()
        spent = time.monotonic() - begun
        say(f"{database}: {acts} acts by {WRITERS} writers in {spent:.1f} s")
        prove(address, events, kills)


if __name__ == "__main__":
    main(*sys.argv[1:])
