"""Who has signed, ratified, deposited and domesticated what, in Africa, and as of when."""

__all__ = ["__version__"]

__version__ = "1.0.0"
