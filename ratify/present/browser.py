"""The browser that prints pictures and PDF, looked for and not started."""

from pathlib import Path


def browser_path() -> Path | None:
    """Return where a Chromium is, as kaleido would find it, or None."""
    from choreographer.browsers.chromium import Chromium

    found = Chromium.find_browser(skip_local=False)
    return Path(found) if found and Path(found).is_file() else None
