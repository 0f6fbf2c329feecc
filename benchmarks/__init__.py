"""Figures on speed and size: an invented world to measure on, and what is measured.

Nothing here is shipped or needed by the program. ``make bench`` runs all of it.
"""
