"""The six languages: every text that a reader sees, dates, numbers, names and directions.

English texts are the keys: ``language("fr").say("Nothing found.")``. They stand in the code where
they are used; the other languages are gettext catalogues beside this file, one for each. Nothing
heavy is loaded here, and nothing at all for English.
"""

from ratify.present.languages.language import Language, language, wording

__all__ = ["Language", "language", "wording"]
