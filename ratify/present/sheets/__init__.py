"""Answers of the analyses and of the law laid out as sheets, one module for each command."""
