"""The six languages: every text that a reader sees, dates, numbers, names and directions.

English texts are the keys: ``language("fr").say("Nothing found.")``. They stand in the code where
they are used; the other languages are gettext catalogues beside this file, one for each. Nothing
heavy is loaded here, and nothing at all for English.
"""

from ratify.present.languages.articles import article_words
from ratify.present.languages.language import Language, language, wording
from ratify.present.languages.names import (
    acronym,
    organisation_name,
    state_name,
    title_notes,
    unread,
)

__all__ = [
    "Language",
    "acronym",
    "article_words",
    "language",
    "organisation_name",
    "state_name",
    "title_notes",
    "unread",
    "wording",
]
