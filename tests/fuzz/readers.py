"""Search for bytes that a reader cannot bear, guided by the code that they reach.

Not part of the suite: run by hand, in an environment of its own that has Atheris and the program
(``pip install atheris .``): ``python -m tests.fuzz.readers pdf 600`` reads for ten minutes. It
ends with the number of inputs, or with a file ``crash-…`` or ``timeout-…`` in the working folder:
what it holds becomes a test of the reader. The inputs that led somewhere new are kept beside it.
"""

import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS_FOR_ONE = 60
SECONDS_ASIDE = 2
MEGABYTES = 1024
LONGEST = 16_384
Target = Callable[[bytes], None]


class _TooLongError(Exception):
    """The process that reads files of strangers would have been ended by now."""


@contextmanager
def as_aside() -> Iterator[None]:
    """Give a reader a moment, as ``ratify.sources.aside`` does: what takes longer is refused."""

    def end(*_: object) -> None:
        raise _TooLongError

    signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS_ASIDE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def file_of_a_stranger(suffix: str) -> Target:
    """Read a file, as ``import`` does, and compare what is in it with the record."""
    from ratify.errors import Refused
    from ratify.sources.layouts import recognise
    from ratify.sources.readers import lines_of
    from ratify.sources.reading import read_list
    from tests import builders
    from tests.sources.lists import places

    world = builders.register()

    def read(content: bytes) -> None:
        with suppress(Refused, _TooLongError):
            with as_aside():
                lines = lines_of(content, suffix)
            reading = read_list(world, lines, recognise(lines), "XAU")
            assert places(reading) == list(range(1, reading.rows + 1))

    read(b"")  # loads the reader

    return read


def data_file() -> Target:
    """Read a data file of each kind."""
    from ratify.seeds.document import Document
    from ratify.seeds.draft import Draft
    from ratify.seeds.files import FILES
    from ratify.seeds.validation import sift

    def read(content: bytes) -> None:
        with suppress(UnicodeDecodeError):
            text = content[1:].decode()
            kind = FILES[sum(content[:1]) % len(FILES)]
            document = Document.parse("made-up.yaml", text)
            root, _ = sift(document, kind.shape)
            if root is not None:
                kind.collect(root, document, Draft())

    return read


def name() -> Target:
    """Find a State in what somebody wrote."""
    from ratify.errors import NameProblem
    from ratify.sources.state_names import StateNames
    from tests import builders

    world = builders.register()
    foreign = StateNames(world)

    def read(content: bytes) -> None:
        text = content.decode(errors="replace")
        with suppress(ValueError):
            assert foreign.find(text)[0] in world.states
        for kind in ("state", "instrument"):
            with suppress(NameProblem):
                world.names.find(text, kind)

    return read


def day() -> Target:
    """Read a date that somebody wrote."""
    from ratify.register import PartialDate
    from ratify.sources.remarks import content_date, date_in, entry_announced
    from ratify.sources.written_dates import month_comes_first, read_date

    def read(content: bytes) -> None:
        text = content.decode(errors="replace")
        month_comes_first(text)
        for look in (PartialDate.parse, read_date, date_in, content_date, entry_announced):
            with suppress(ValueError):
                look(text)

    return read


TARGETS: dict[str, Callable[[], Target]] = {
    **{
        suffix: lambda suffix=suffix: file_of_a_stranger(f".{suffix}")  # type: ignore[misc]
        for suffix in ("csv", "json", "html", "xml", "xlsx", "pdf")
    },
    "yaml": data_file,
    "name": name,
    "date": day,
}


def beginnings(target: str) -> Iterable[bytes]:
    """Whole inputs to begin with."""
    if target == "yaml":
        from ratify.seeds import baseline_folder

        files = sorted(baseline_folder().rglob("*.yaml"))
        return [bytes([at % 256]) + path.read_bytes()[:LONGEST] for at, path in enumerate(files)]
    if target == "name":
        return [b"Tanzania, United Republic of", "Côte d’Ivoire 3".encode()]
    if target == "date":
        written = ("2007-06-05", "5 Jun 2007 a", "1er août 2020", "5 de junio de 2007")
        return [text.encode() for text in (*written, str(date(2026, 11, 21)))]
    from tests.sources.test_hostile import WHOLE

    return [WHOLE[f".{target}"]()]


def main(target: str, seconds: str = "600") -> None:
    """Fuzz one reader for so many seconds."""
    import atheris

    with atheris.instrument_imports():
        read = TARGETS[target]()
    with TemporaryDirectory() as folder:
        for number, content in enumerate(beginnings(target)):
            Path(folder, str(number)).write_bytes(content)
        limits = {
            "max_total_time": seconds,
            "timeout": SECONDS_FOR_ONE,
            "rss_limit_mb": MEGABYTES,
            "max_len": LONGEST,
            "print_final_stats": 1,
        }
        options = [f"-{option}={value}" for option, value in limits.items()]
        atheris.Setup([sys.argv[0], *options, folder], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
