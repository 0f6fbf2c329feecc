"""Measure, and write ``docs/performance.md``: ``python -m benchmarks [--quick] [PART …]``."""

import argparse
import sys

from benchmarks import batches, page, scale, side_by_side, startup

PARTS = ("startup", "scale", "batches", "side-by-side")


def main() -> None:
    """Measure the parts that are named, or all, and write the page from what is known."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}, page")
    parser.add_argument("--quick", action="store_true", help="smaller worlds and fewer rounds")
    given = parser.parse_args()
    parts = given.parts or PARTS
    if "startup" in parts:
        startup.measure(5 if given.quick else startup.ROUNDS)
    if "side-by-side" in parts:
        side_by_side.measure(rounds=3 if given.quick else 11)
    if "batches" in parts:
        batches.measure(rounds=1 if given.quick else 3)
    if "scale" in parts:
        scale.measure(quick=given.quick)
    written = page.write()
    sys.stdout.write(f"{written.read_text(encoding='utf-8')}\nWrote {written}.\n")


if __name__ == "__main__":
    main()
