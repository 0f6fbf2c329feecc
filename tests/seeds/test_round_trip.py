"""Whatever a register says, writing it and reading it again gives the same register."""

from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings

from ratify.register import Register
from ratify.seeds import canonical_files, read_folder, write_folder
from tests.seeds.worlds import registers


def contents(register: Register) -> dict[str, Any]:
    """What is on record, whatever the order in which it was put there."""
    found = {field.name: getattr(register, field.name) for field in fields(register)}
    return {
        name: sorted(value, key=repr) if isinstance(value, tuple) else value
        for name, value in found.items()
    }


@given(registers())
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_load_export_load_is_the_identity(world: Register) -> None:
    with TemporaryDirectory() as folder:
        write_folder(world, Path(folder))
        reading = read_folder(Path(folder))
    assert reading.findings == ()
    assert reading.register is not None
    assert contents(reading.register) == contents(world)
    assert canonical_files(reading.register) == canonical_files(world)
