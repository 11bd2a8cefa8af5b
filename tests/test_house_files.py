"""Checks of every file that is kept: nothing of one machine, no copies, documents that are true."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from samenspraak.installation.program import COMMANDS
from tests.source import ROOT, none_of, own_files

BINARY = frozenset(
    {".woff2", ".png", ".jpg", ".jpeg", ".webp", ".ico", ".mo", ".ogg", ".wav", ".mp4", ".pdf", ".gz"}
)
VENDORED = Path("samenspraak/desk/static/desk/vendor")
OF_ONE_MACHINE = re.compile(r"(?<![\w.<>-])/(home|Users|root|work)/\w")
LOCKS = ("requirements.lock", "package-lock.json", "uv.lock", "pylock.toml")
OF_A_REGISTRY = re.compile(r"https?://|index-url|find-links", re.IGNORECASE)
OPTION_OF_A_REGISTRY = re.compile(r"(--|_)(extra-)?index[-_]url|--find-links|--registry[= ]", re.IGNORECASE)
GIVEN = ROOT.parent / "shared" / "data"
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
NAMED_FILE = re.compile(r"`((?:samenspraak|simulator|bench|tests|scripts|docs)/[\w./-]*\.\w+)`")
DEPENDENCIES = Path("docs/decisions/dependencies.md")


def test_no_file_names_a_place_of_one_machine() -> None:
    none_of(
        f"{path}:{number}: a path that is only there on one machine"
        for path, number, line in _lines()
        if OF_ONE_MACHINE.search(line)
    )


def test_no_lock_file_names_where_packages_came_from() -> None:
    locks = [line for line in _lines() if line[0].name in LOCKS]
    assert locks
    none_of(
        f"{path}:{number}: {line.strip()[:80]}" for path, number, line in locks if OF_A_REGISTRY.search(line)
    )


def test_no_command_chooses_a_registry() -> None:
    none_of(
        f"{path}:{number}: whoever installs chooses the registry"
        for path, number, line in _lines()
        if path.name != "test_house_files.py" and OPTION_OF_A_REGISTRY.search(line)
    )


def test_examples_are_written_anew_and_not_copied() -> None:
    if not GIVEN.is_dir():
        pytest.skip("nothing was given beside this tree")
    given = {_digest(path): path for path in GIVEN.rglob("*") if path.is_file() and path.stat().st_size > 2}
    none_of(
        f"{path}:1: a copy of {given[digest].relative_to(GIVEN)}"
        for path in own_files()
        if (digest := _digest(ROOT / path)) in given
    )


def test_documents_link_to_files_that_are_there() -> None:
    none_of(
        f"{path}:{number}: {link} is not there"
        for path, number, line in _lines()
        if path.suffix == ".md"
        for link in LINK.findall(line)
        if not (ROOT / path.parent / link).exists()
    )


def test_documents_name_files_that_are_there() -> None:
    none_of(
        f"{path}:{number}: {name} is not there"
        for path, number, line in _lines()
        if path.suffix == ".md" and path.name != "CHANGELOG.md"
        for name in NAMED_FILE.findall(line)
        if not (ROOT / name).exists()
    )


def test_architecture_draws_and_describes_every_package() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawing = text.split("```")[1]
    packages = [path.parent.name for path in sorted((ROOT / "samenspraak").glob("*/__init__.py"))]
    assert packages
    none_of(f"ARCHITECTURE.md:1: {name} is not in the drawing" for name in packages if name not in drawing)
    none_of(
        f"ARCHITECTURE.md:1: {name} has no row"
        for name in packages
        if f"| `samenspraak/{name}/` |" not in text
    )


def test_readme_names_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    none_of(
        f"README.md:1: {command.name} is not there"
        for command in COMMANDS
        if f"\nsamenspraak {command.name} " not in text
    )


def test_every_dependency_has_its_reason_written_down() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    names = {match[0] for group in groups for line in group if (match := re.match(r"[\w.-]+", line))}
    reasons = (ROOT / DEPENDENCIES).read_text(encoding="utf-8")
    none_of(f"{DEPENDENCIES}:1: {name} has no row" for name in names if f"| {name} |" not in reasons)


def test_no_dependency_that_left_keeps_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    rows = re.findall(r"^\| ([\w.-]+) \|", (ROOT / DEPENDENCIES).read_text(encoding="utf-8"), re.MULTILINE)
    packages = set(rows) - {"package", "---"}
    assert packages
    none_of(f"{DEPENDENCIES}:1: {name} is no dependency" for name in packages if f'"{name}' not in project)


@cache
def _lines() -> tuple[tuple[Path, int, str], ...]:
    """Every line of every text of ours, with its place."""
    return tuple(_read_lines())


def _read_lines() -> Iterator[tuple[Path, int, str]]:
    for path in own_files():
        if path.suffix in BINARY or path.is_relative_to(VENDORED):
            continue
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), start=1):
            yield path, number, line


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()
