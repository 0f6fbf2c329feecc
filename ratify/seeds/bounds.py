"""How much a YAML file may ask for, seen before anything is built from it.

libyaml builds nested values by calling itself, without a limit: a line of brackets would end the
process. No level can be deeper than there are brackets and columns, so both are counted.
"""

import yaml

MOST_LETTERS = 5_000_000
"""A file of six hundred treaties in six languages has 1.3 million."""

_COUNTED_FROM = 500_000
_MOST_PARTS = 400_000
"""Parts of a large file; with more of them, building it would take more than 300 MB."""

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
    if len(text) > _COUNTED_FROM and _parts(text) > _MOST_PARTS:
        return f"more than {_MOST_PARTS:,} parts"
    return ""


def _parts(text: str) -> int:
    """Count values and keys without keeping any; 0 for what is no YAML."""
    parser = yaml.CSafeLoader(text)
    try:
        return int(parser.raw_parse())
    except yaml.YAMLError:
        return 0
    finally:
        parser.dispose()
