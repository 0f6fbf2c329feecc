"""The Treaty Signing Week pack as data: who could do what, with which paper, and what came of it.

The occasion is the user's: no calendar of signing weeks is published. On its day a State may sign
a treaty that is open to it, hand over an instrument of ratification or accession, or announce a
letter of ratification, which goes to Geneva.
"""

from ratify.analysis.pack.build import pack
from ratify.analysis.pack.model import Delegation, Opening, Pack, TreatyOpenings
from ratify.analysis.pack.results import Results, results
from ratify.analysis.pack.terms import Deed

__all__ = ["Deed", "Delegation", "Opening", "Pack", "Results", "TreatyOpenings", "pack", "results"]
