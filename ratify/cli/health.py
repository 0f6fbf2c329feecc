"""Examine the installation: each part on its own, so that one that is broken hides no other."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from ratify.cli.context import Office
from ratify.cli.stores import store_address
from ratify.errors import Exit, RatifyError
from ratify.findings import has_errors
from ratify.present.sheets.doctor import Condition, Health

_LEAST_ROOM = 200_000_000
_SCRIPTS = {"Latin": "en", "Arabic": "ar"}


def examined(office: Office) -> Iterator[Condition]:
    """Examine store, ledger, data files, browser, fonts, text and disk."""
    for part, examine in _PARTS.items():
        try:
            yield examine(office)
        except RatifyError as error:
            yield Condition(
                part=part,
                health=Health.BROKEN,
                found=error.sentence,
                mend=error.hint,
                exit_code=error.exit_code,
            )


def _store(office: Office) -> Condition:
    from ratify.store import Store

    store = Store.open(store_address(office))
    register = store.register()
    found = f"{store.address}: schema {store.schema_version}, {len(register.acts)} acts"
    return Condition(part="store", health=Health.GOOD, found=found)


def _ledger(office: Office) -> Condition:
    from ratify.store import Store

    store = Store.open(store_address(office))
    findings = store.verify()
    if has_errors(findings):
        return Condition(
            part="ledger",
            health=Health.BROKEN,
            found=str(findings[0]),
            mend="ratify restore FILE",
            exit_code=Exit.STORE,
        )
    return Condition(
        part="ledger", health=Health.GOOD, found=f"unbroken, {store.head().seq} entries"
    )


def _data(office: Office) -> Condition:
    from ratify.cli.loading import data_folder
    from ratify.seeds import read_folder

    folder = data_folder(office)
    reading = read_folder(folder)
    if reading.register is None:
        return Condition(
            part="data",
            health=Health.BROKEN,
            found=f"{folder}: {len(reading.findings)} findings",
            mend="ratify check",
            exit_code=Exit.FINDINGS,
        )
    found = f"{folder}: {len(reading.register.acts)} acts"
    return Condition(part="data", health=Health.GOOD, found=found)


def _browser(_office: Office) -> Condition:
    from ratify.present.browser import browser_path

    path = browser_path()
    if path is None:
        return Condition(
            part="browser",
            health=Health.LIMITED,
            found="no Chromium: no PNG, SVG or PDF",
            mend="apt-get install chromium",
        )
    return Condition(part="browser", health=Health.GOOD, found=str(path))


def _fonts(_office: Office) -> Condition:
    lister = shutil.which("fc-list")
    if lister is None:
        return Condition(part="fonts", health=Health.GOOD, found="those of the system")
    lacking = [script for script, lang in _SCRIPTS.items() if not _fonts_for(lister, lang)]
    if lacking:
        return Condition(
            part="fonts",
            health=Health.LIMITED,
            found=f"none for {', '.join(lacking)}: pictures and PDF show boxes there",
            mend="apt-get install fonts-dejavu-core fonts-noto-core",
        )
    return Condition(part="fonts", health=Health.GOOD, found=f"for {', '.join(_SCRIPTS)}")


def _fonts_for(lister: str, lang: str) -> str:
    done = subprocess.run(  # noqa: S603 - a fixed command of fontconfig
        [lister, f":lang={lang}", "family"], capture_output=True, check=False, text=True
    )
    return done.stdout.strip()


def _text(office: Office) -> Condition:
    encoding = (getattr(office.world.stdout, "encoding", None) or "utf-8").lower()
    if encoding.replace("-", "") == "utf8":
        return Condition(part="text", health=Health.GOOD, found="UTF-8")
    return Condition(
        part="text",
        health=Health.LIMITED,
        found=f"{encoding}: names lose their accents",
        mend="export PYTHONUTF8=1",
    )


def _disk(office: Office) -> Condition:
    address = store_address(office)
    place = Path.cwd() if "://" in address else Path(address).expanduser().absolute().parent
    while not place.exists():
        place = place.parent
    room = shutil.disk_usage(place).free
    found = f"{room // 1_000_000:,} MB free at {place}"
    if not os.access(place, os.W_OK):
        found, health = f"{place} cannot be written", Health.LIMITED
    else:
        health = Health.GOOD if room >= _LEAST_ROOM else Health.LIMITED
    mend = "" if health is Health.GOOD else "Name another place: ratify --store PATH"
    return Condition(part="disk", health=health, found=found, mend=mend)


_PARTS: dict[str, Callable[[Office], Condition]] = {
    "store": _store,
    "ledger": _ledger,
    "data": _data,
    "browser": _browser,
    "fonts": _fonts,
    "text": _text,
    "disk": _disk,
}
