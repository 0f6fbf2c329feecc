"""How much a YAML file may ask for, seen before anything is built from it.

libyaml builds nested values by calling itself, without a limit: a line of brackets would end the
process. No level can be deeper than there are brackets and columns, so both are counted.
"""

MOST_LETTERS = 5_000_000
"""A file of six hundred treaties in six languages has 1.3 million."""

_LONGEST_LINE = 2_000
_MOST_BRACKETS = 2_000


def asks_too_much(text: str) -> str:
    """Say what a text has more of than any data file; empty when it has not."""
    if len(text) > MOST_LETTERS:
        return f"more than {MOST_LETTERS:,} letters"
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        return f"more than {_MOST_BRACKETS:,} opening brackets"
    if any(len(line) > _LONGEST_LINE for line in text.split("\n")):
        return f"a line of more than {_LONGEST_LINE:,} letters"
    return ""
