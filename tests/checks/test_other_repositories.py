"""What other repositories use runs: the hook, the action's own steps, the GitLab job."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checks.cases import TODAY, cases, code_of, damaged, marked

ROOT = Path(__file__).parents[2]
INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A stranger's repository whose data an ILO Convention was signed in."""
    case = next(case for case in cases() if code_of(case) == "R101")
    damaged(case, tmp_path)
    return tmp_path


@pytest.fixture
def mended(tmp_path: Path) -> Path:
    """The same repository without the fault."""
    shutil.copytree(ROOT / "tests" / "data" / "good", tmp_path / "data")
    return tmp_path


def in_shell(script: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a script as a CI service does: in the repository, with the command on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    known = {"PATH": path, "HOME": str(folder), "LANG": "C.UTF-8"}
    environment = {**known, "RATIFY_TODAY": TODAY.isoformat(), **more}
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        text=True,
        capture_output=True,
        check=False,
    )


def action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step of the action with these inputs, the others as they are by default."""
    described = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    given = {name: one["default"] for name, one in described["inputs"].items()} | inputs
    step = described["runs"]["steps"][-1]
    filled = {
        name: INPUT.sub(lambda found: given[found[1]], text) for name, text in step["env"].items()
    }
    return in_shell(step["run"], folder, **filled)


def test_the_hook_fails_on_the_fault_and_names_its_line(repository: Path) -> None:
    done = hook(repository)
    assert done.returncode == 1
    ((file, line),) = marked(repository)
    assert f"{file}:{line}: error R101 ZAF C189" in done.stdout


def test_the_hook_passes_on_good_data(mended: Path) -> None:
    done = hook(mended)
    assert done.returncode == 0, done.stdout + done.stderr


def hook(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the hook as pre-commit does: its entry with its arguments, without file names."""
    (described,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert described["language"] == "python"
    assert described["pass_filenames"] is False
    assert re.search(described["files"], "data/acts/C189.yaml")
    return in_shell(" ".join([described["entry"], *described["args"]]), folder)


def test_the_hook_starts_a_command_that_the_package_installs() -> None:
    (described,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\n{described["entry"]} = "ratify.cli:main"\n' in project


def test_the_action_annotates_the_line_and_fails(repository: Path) -> None:
    done = action(repository)
    assert done.returncode == 1
    ((file, line),) = marked(repository)
    assert f"::error file={file},line={line},title=R101 ZAF C189::States do not" in done.stdout


def test_the_action_passes_on_good_data(mended: Path) -> None:
    done = action(mended)
    assert done.returncode == 0, done.stderr
    assert "0 errors" in done.stdout


def test_the_action_writes_sarif_and_still_fails(repository: Path) -> None:
    done = action(repository, sarif="found.sarif")
    assert done.returncode == 1
    log = json.loads((repository / "found.sarif").read_text(encoding="utf-8"))
    assert "R101" in {one["ruleId"] for one in log["runs"][0]["results"]}


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"select": "R2 R9"}, 0),
        ({"ignore": "R101 S014 R4 R821"}, 0),
        ({"select": "R101"}, 1),
        ({"select": "X"}, 3),
        ({"select": "R101", "ignore": "R1"}, 2),
        ({"severity": "loud"}, 2),
        ({"data": "nowhere"}, 2),
        ({"today": "2009-01-01"}, 1),
        ({"select": "$(touch broken)"}, 3),
    ],
)
def test_the_action_hands_its_inputs_on(
    inputs: dict[str, str], code: int, repository: Path
) -> None:
    done = action(repository, **inputs)
    assert done.returncode == code, done.stdout + done.stderr
    assert not (repository / "broken").exists(), "an input was run as a command"


def test_the_action_takes_no_input_into_a_script_but_through_the_environment() -> None:
    described = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    for step in described["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
        assert step.get("shell") == "bash" or "uses" in step
    used = {name for step in described["runs"]["steps"] for name in inputs_of(step)}
    assert used == set(described["inputs"])


def inputs_of(step: dict[str, Any]) -> list[str]:
    """The inputs that a step refers to."""
    return INPUT.findall(json.dumps(step))


def test_the_gitlab_job_reports_and_fails(repository: Path) -> None:
    done = in_shell(gitlab_script(), repository, RATIFY_DATA="data")
    assert done.returncode == 1
    assert "error R101 ZAF C189" in done.stdout
    assert "<failure" in (repository / "ratify.xml").read_text(encoding="utf-8")


def test_the_gitlab_job_passes_on_good_data(mended: Path) -> None:
    done = in_shell(gitlab_script(), mended, RATIFY_DATA="data")
    assert done.returncode == 0, done.stderr
    assert "<failure" not in (mended / "ratify.xml").read_text(encoding="utf-8")


def gitlab_script() -> str:
    """The lines that the job runs after installing, stopping at the first that fails."""
    text = (ROOT / "docs" / "gitlab-ci.example.yml").read_text(encoding="utf-8")
    job = yaml.safe_load(text)["ratify-check"]
    assert job["artifacts"]["reports"]["junit"] == "ratify.xml"
    assert job["variables"]["RATIFY_DATA"] == "data"
    return "\n".join(["set -e", *job["script"]])


def test_the_page_names_the_formats_the_hook_and_the_job_that_exist() -> None:
    from ratify.checks import ReportFormat

    page = (ROOT / "docs" / "continuous-integration.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == [one.value for one in ReportFormat]
    assert "id: ratify-check" in page
    blocks = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert len([yaml.safe_load(block) for block in blocks]) == 2
