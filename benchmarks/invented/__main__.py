"""Write an invented world as a data folder: ``python -m benchmarks.invented FOLDER``."""

import argparse
import sys
from pathlib import Path

from benchmarks.invented import WORLD, Size, write_world


def main() -> None:
    """Read the arguments and write the world."""
    parser = argparse.ArgumentParser(prog="benchmarks.invented", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write it")
    parser.add_argument("--states", type=int, default=WORLD.states)
    parser.add_argument("--instruments", type=int, default=WORLD.instruments)
    parser.add_argument("--acts", type=int, default=WORLD.acts)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    size = Size(states=given.states, instruments=given.instruments, acts=given.acts)
    write_world(size, given.folder, given.seed)
    sys.stdout.write(f"Wrote {size} (all invented) to {given.folder}.\n")


if __name__ == "__main__":
    main()
