"""The console program finds its commands and is light to start."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from samenspraak.installation.program import COMMANDS, Command, main


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_line_of_the_table_is_a_command(command: Command) -> None:
    assert callable(importlib.import_module(command.module).run)
    assert command.summary


def test_command_gets_the_rest_of_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def record(arguments: list[str]) -> int:
        seen.extend(arguments)
        return 3

    module = importlib.import_module("samenspraak.installation.commands.manage")
    monkeypatch.setattr(module, "run", record)
    assert main(["manage", "shell", "--command", "1"]) == 3
    assert seen == ["shell", "--command", "1"]


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ({}, "Set DATABASE_URL, SECRET_KEY, SAMENSPRAAK_KEYS (see docs/production.md), or start a demo in"),
        ({"DATABASE_URL": "x", "SECRET_KEY": "x"}, "Set SAMENSPRAAK_KEYS (see docs/production.md).\n"),
        (
            {"DATABASE_URL": "x", "SECRET_KEY": "x", "SAMENSPRAAK_KEYS": "x", "SAMENSPRAAK_MAIL_URL": "x"},
            "Set SAMENSPRAAK_MAIL_FROM (see docs/production.md).\n",
        ),
    ],
)
def test_program_says_which_settings_are_missing(said: dict[str, str], advice: str, tmp_path: Path) -> None:
    command = [str(Path(sys.executable).with_name("samenspraak")), "check"]
    done = subprocess.run(command, env=said, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr.startswith(advice)) == (1, True)


@pytest.mark.parametrize("line", [[], ["onzin"], ["--onzin"]])
def test_unknown_command_is_refused(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        main(line)
    assert refusal.value.code == 2
    assert "samenspraak" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(command.name in shown and command.summary in shown for command in COMMANDS)


def test_starting_the_program_loads_no_django() -> None:
    code = "import sys, samenspraak.installation.program; sys.exit('django' in sys.modules or 'psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
