"""`make setup` says what is missing where there is no Python that will do, and makes nothing."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.source import ROOT

OLD = """#!/bin/sh
[ "$1" = --version ] && echo "Python 3.11.2" && exit 0
exit 1
"""


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with what the script itself needs, and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    found = shutil.which("dirname")
    assert found
    (folder / "dirname").symlink_to(found)
    return folder


def set_up(programs: Path) -> str:
    """What it says as it refuses, in a clone with nothing else on its path."""
    clone = programs.parent / "clone"
    (clone / "scripts").mkdir(parents=True)
    script = shutil.copy(ROOT / "scripts/setup", clone / "scripts/setup")
    done = subprocess.run([script], env={"PATH": str(programs)}, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, (clone / ".venv").exists()) == (1, "", False)
    return done.stderr


def test_old_python_is_refused_by_its_version(programs: Path) -> None:
    (programs / "python3").write_text(OLD)
    (programs / "python3").chmod(0o755)
    sentence = "Samenspraak needs Python 3.12 or newer with its venv module; here is Python 3.11.2.\n"
    assert set_up(programs).startswith(sentence)


def test_machine_without_python_is_told_where_to_get_it(programs: Path) -> None:
    said = set_up(programs)
    assert "here is no python3 at all." in said
    assert "apt-get install python3 python3-venv" in said
