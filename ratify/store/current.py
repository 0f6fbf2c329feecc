"""Which schema this program knows. Standard library only."""

CURRENT = "0002"
EARLIER = ("0001",)
VERSION_TABLE = "ratify_version"
