"""What a user would write instead: one script for each tool, on the open data package.

Each answers the same three questions and prints the same JSON, so that the answers can be
compared. They count as the register does, as far as a table allows: the better verified report of
an act, then the later; a partial date from its last day; members of the day. What needs the
treaties' own law (who is a party, since when, and why) they do not attempt.
"""
