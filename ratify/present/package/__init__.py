"""The open data package: CSV, workbook, JSON and SQLite with one descriptor."""

from ratify.present.package.write import write_package

__all__ = ["write_package"]
