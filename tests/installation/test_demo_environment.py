"""Word left by a running demo: found by the other commands, gone with the demo, for its owner only."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from samenspraak.installation import demo_environment

ENVIRONMENT = dict.fromkeys(demo_environment.NAMES, "x")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAMENSPRAAK_DATA", str(tmp_path))
    monkeypatch.setattr(demo_environment, "_CLONE", tmp_path / "clone")


def test_what_a_demo_tells_is_found_until_it_stops(tmp_path: Path) -> None:
    demo_environment.tell(tmp_path, {**ENVIRONMENT, "HOME": "/nowhere"})
    assert demo_environment.told() == ENVIRONMENT
    demo_environment.forget(tmp_path)
    assert demo_environment.told() == {}


def test_keys_are_for_the_owner_only(tmp_path: Path) -> None:
    demo_environment.tell(tmp_path, ENVIRONMENT)
    assert stat.S_IMODE((tmp_path / "environment.json").stat().st_mode) == 0o600


def test_command_without_settings_says_what_to_do(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
    kept["SAMENSPRAAK_DATA"] = str(tmp_path)
    program = [sys.executable, "-m", "samenspraak.installation.program", "trace"]
    answer = subprocess.run(
        program, env={**kept, "PYTHONPATH": str(Path(__file__).parents[2])}, capture_output=True, text=True,
        cwd=tmp_path, check=False,
    )  # fmt: skip
    assert answer.returncode == 1
    assert "make demo" in answer.stderr
