"""Run every command shown in the documents and put its real output below it.

A console block in Markdown begins each command with ``$``; what follows up to the next command is
its output as a terminal of 100 columns shows it; lines that begin with ``>`` go on with a command.
All commands of one document share one folder with a store, made anew from the baseline, and one
fixed day, so that the output is the same on every machine. A document that says so in a comment
begins in a copy of the project, or in an empty folder.

    transcripts.py                  write the outputs into the documents
    transcripts.py --check          fail, naming the difference, when a document is out of date
    transcripts.py docs/page.md     only these documents; with or without --check
"""

import difflib
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

ROOT = Path(__file__).parent.parent
TODAY = "2026-11-21"
COLUMNS = 100
STORE = "ratify.db"
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07")
IN_A_COPY = "<!-- in a copy of the project -->"
IN_AN_EMPTY_FOLDER = "<!-- in an empty folder -->"
COPIED = ("ratify", "data", "docs", "tests", "pyproject.toml")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def documents() -> list[Path]:
    """The README and every page of docs/ that shows a command."""
    named = [Path(word).resolve() for word in sys.argv[1:] if not word.startswith("--")]
    pages = named or [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
    return [page for page in pages if BLOCK.search(page.read_text(encoding="utf-8"))]


def environment(home: Path, store: str) -> dict[str, str]:
    """The environment of a person with an office of their own and a terminal without colours."""
    named = {"RATIFY_STORE": str(home / store)} if store else {}
    return named | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm",
        "NO_COLOR": "1",
        "RATIFY_NO_PAGER": "1",
        "RATIFY_TODAY": TODAY,
        "RATIFY_BY": "Focal point",
    }


def run(command: str, folder: Path, store: str = STORE) -> str:
    """Run one command line in the folder, in a terminal, and return what a person would read.

    Lines of progress end in an ellipsis; whether they appear depends on the machine's speed.
    """
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (50, COLUMNS))
    with subprocess.Popen(  # noqa: S603 - the commands are those of our own documents
        ["/bin/bash", "-c", command],
        cwd=folder,
        env=environment(folder, store),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        shown = b"".join(iter(lambda: read_some(ours), b"")).decode()
    os.close(ours)
    lines = CONTROL.sub("", shown.replace(str(folder), "~")).splitlines()
    return "\n".join(line.rstrip() for line in lines if not line.rstrip().endswith(" …"))


def read_some(terminal: int) -> bytes:
    """Read from a terminal until its other side is closed, which Linux reports as an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def rewritten(page: Path) -> str:
    """Return the document with the output of each of its commands as it is now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = page.read_text(encoding="utf-8")
        store = prepare(folder, text)

        def fill(block: re.Match[str]) -> str:
            shown = [
                f"$ {one}\n{run(said(one), folder, store)}".rstrip() for one in commands(block[1])
            ]
            return "```console\n" + "\n".join(shown) + "\n```"

        return BLOCK.sub(fill, text)


def prepare(folder: Path, text: str) -> str:
    """Put into a document's folder what it begins with, and return the name of its store."""
    if IN_A_COPY in text:
        for part in COPIED:
            here = ROOT / part
            copy = shutil.copytree if here.is_dir() else shutil.copy
            copy(here, folder / part)
    if IN_AN_EMPTY_FOLDER in text:
        return ""
    run("ratify init", folder)
    return STORE


def commands(block: str) -> list[str]:
    """The commands of a block as they stand there, with the lines that go on with them."""
    found: list[str] = []
    open_ = False
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(line[2:])
        elif open_ and line.startswith(">"):
            found[-1] += f"\n{line}"
        open_ = line.startswith("$ ") or (open_ and line.startswith(">"))
    return found


def said(command: str) -> str:
    """What a shell is to run: the command without the marks of its further lines."""
    return re.sub(r"\n> ?", "\n", command)


def main() -> int:
    """Write or check every document; return 1 when a checked one is out of date."""
    stale = 0
    for page in documents():
        before, after = page.read_text(encoding="utf-8"), rewritten(page)
        if before == after:
            continue
        if "--check" in sys.argv[1:]:
            stale += 1
            difference = difflib.unified_diff(
                before.splitlines(), after.splitlines(), page.name, "as it is now", lineterm=""
            )
            sys.stderr.write("\n".join(difference) + "\n")
        else:
            page.write_text(after, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
