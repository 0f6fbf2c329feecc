"""Run every command shown in the documents and put its real output below it.

A console block in Markdown begins each command with ``$``; what follows up to the next command is
its output, standard output and words alike. All commands of one document share one store, made
anew from the baseline, and one fixed day, so that the output is the same on every machine.

    transcripts.py            write the outputs into the documents
    transcripts.py --check    fail, naming the first difference, when a document is out of date
"""

import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
TODAY = "2026-11-21"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def documents() -> list[Path]:
    """The README and every page of docs/ that shows a command."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    return [page for page in pages if BLOCK.search(page.read_text(encoding="utf-8"))]


def environment(store: Path) -> dict[str, str]:
    """The environment of a person with a 100-column terminal and an office of their own."""
    inherited = {name: os.environ[name] for name in ("LANG", "LC_ALL") if name in os.environ}
    return inherited | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(store.parent),
        "COLUMNS": "100",
        "RATIFY_STORE": str(store),
        "RATIFY_TODAY": TODAY,
        "RATIFY_BY": "Focal point",
        "PYTHONUTF8": "1",
    }


def run(command: str, folder: Path) -> str:
    """Run one command line in the folder and return what a person would have read."""
    done = subprocess.run(  # noqa: S603 - the commands are those of our own documents
        ["/bin/bash", "-c", command],
        cwd=folder,
        env=environment(folder / "ratify.db"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return "\n".join(line.rstrip() for line in done.stdout.replace(str(folder), "~").splitlines())


def rewritten(page: Path) -> str:
    """Return the document with the output of each of its commands as it is now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run("ratify init", folder)

        def fill(block: re.Match[str]) -> str:
            commands = [line[2:] for line in block[1].splitlines() if line.startswith("$ ")]
            shown = [f"$ {command}\n{run(command, folder)}".rstrip() for command in commands]
            return "```console\n" + "\n".join(shown) + "\n```"

        return BLOCK.sub(fill, page.read_text(encoding="utf-8"))


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
