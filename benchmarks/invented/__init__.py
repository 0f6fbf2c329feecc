"""An invented world of any size: States, instruments and acts that are nobody's.

Everything in it says so: names end in ``(invented)``, codes of States are user-assigned in
ISO 3166, sources are called invented. Its law is that of real treaties of three families, so that
the program's own rules hold on it. The same size and seed give the same world.
"""

from benchmarks.invented.size import LAST_DAY, TODAY, WORLD, Size
from benchmarks.invented.world import invented_world, write_world

__all__ = ["LAST_DAY", "TODAY", "WORLD", "Size", "invented_world", "write_world"]
