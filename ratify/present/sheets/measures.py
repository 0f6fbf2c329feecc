"""What is needed next, in a few words: a table has one line for each provision."""

from ratify.sentence import Sentence
from ratify.vocabulary import Measure

MEASURES = {
    Measure.ASSESS: Sentence("Assess it"),
    Measure.REVIEW: Sentence("Review the gap"),
    Measure.DRAFT: Sentence("Draft a law"),
    Measure.INTRODUCE: Sentence("Introduce the bill"),
    Measure.ADOPT: Sentence("Adopt the bill"),
    Measure.AMEND: Sentence("Complete the law"),
    Measure.DESIGNATE: Sentence("Designate an institution"),
    Measure.APPLY: Sentence("Show that it is applied"),
    Measure.KEEP: Sentence("Keep applying it"),
}
