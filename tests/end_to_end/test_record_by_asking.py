"""Record an act in a terminal, one question at a time; in a script nobody is ever asked."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.end_to_end.conftest import Done
from tests.end_to_end.terminal import Terminal, terminal

Ratify = Callable[..., Done]


def answer(shown: Terminal, question: str, text: str) -> None:
    shown.wait_for(question)
    shown.type(f"{text}\n")


def test_an_act_is_asked_for_checked_shown_and_recorded(office: Path, ratify: Ratify) -> None:
    with terminal("record", folder=office) as shown:
        answer(shown, "State: ", "Kenyya")
        shown.wait_for("Did you mean Kenya (KEN)?")
        answer(shown, "State: ", "Keny\t")
        shown.wait_for("Kenya (KEN)")
        answer(shown, "Instrument: ", "domestic workers")
        shown.wait_for("(C189)")
        shown.wait_for("Possible acts: ratification")
        answer(shown, "Act: ", "signature")
        shown.wait_for("Signature is not possible here.")
        answer(shown, "Act: ", "rati\t")
        answer(shown, "is known): ", "2010-01-01")
        shown.wait_for("before-adoption")
        answer(shown, "is known): ", "2026-10-01")
        answer(shown, "Source (title of the document): ", "Letter of the ILO")
        answer(shown, "web address (or nothing): ", "letter.pdf")
        shown.wait_for("is not a web address")
        answer(shown, "web address (or nothing): ", "")
        answer(shown, "Note (or nothing): ", "")
        shown.wait_for("Bound, not yet in force")
        answer(shown, "Record this? [y/N] ", "y")
        shown.wait_for("Recorded C189-KEN-")
        assert shown.leave() == 0
        assert "Possible acts: ratification, succession" in shown.seen
    done = ratify("explain", "KEN", "C189")
    assert "Letter of the ILO" in done.out
    assert "2027-10-01" in done.out


def test_what_was_typed_is_not_asked_again_and_a_no_records_nothing(
    office: Path, ratify: Ratify
) -> None:
    words = ("record", "KEN", "C189", "ratification", "2026-10-01", "--source", "Letter")
    with terminal(*words, folder=office) as shown:
        answer(shown, "Record this? [y/N] ", "n")
        shown.wait_for("Nothing was recorded.")
        assert shown.leave() == 0
        assert "State: " not in shown.seen
    assert "No act on record" in ratify("status", "KEN", "C189").out


def test_what_a_colleague_recorded_meanwhile_is_shown_and_the_answer_not_taken(
    office: Path, ratify: Ratify
) -> None:
    words = ("record", "KEN", "C189", "ratification", "2026-10-01", "--source", "Letter")
    with terminal(*words, folder=office) as shown:
        shown.wait_for("Record this? [y/N] ")
        colleague = ratify(*words[:4], "2026-09-30", *words[5:], "--yes", RATIFY_BY="Colleague")
        assert colleague.code == 0, colleague.err
        shown.type("y\n")
        shown.wait_for(colleague.out.split()[-1])
        shown.wait_for("was recorded by Colleague")
        assert shown.leave() == 4
    assert ratify("history", "KEN", "C189", "--format", "csv").out.count("\n") == 2


def test_leaving_in_the_middle_writes_nothing(office: Path, ratify: Ratify) -> None:
    for leave in ("\x03", "\x04"):
        with terminal("record", folder=office) as shown:
            answer(shown, "State: ", "KEN")
            shown.wait_for("Instrument: ")
            time.sleep(1)
            shown.type(leave)
            assert shown.leave() == 130
            assert "nothing was left half-written" in shown.seen
            assert "Traceback" not in shown.seen
    assert ratify("history", "KEN", "C189", "--format", "csv").out.count("\n") == 1


def test_an_interrupt_at_work_ends_with_130(office: Path) -> None:
    weights = office / "weights.yaml"
    os.mkfifo(weights)
    with terminal("shortlist", "C189", "--weights", str(weights), folder=office) as shown:
        writer = os.open(weights, os.O_WRONLY)
        os.kill(shown.child, signal.SIGINT)
        assert shown.leave() == 130
        os.close(writer)
        assert "Traceback" not in shown.seen
