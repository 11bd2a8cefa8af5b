"""Reads the source tree for the checks of the house: every module parsed once, every file that is ours."""

import ast
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = "samenspraak"
PACKAGES = (PRODUCT, "simulator", "bench", "tests", "scripts")

type Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file; ``path`` is relative to the root of the tree."""

    path: Path
    text: str
    tree: ast.Module

    def at(self, node: ast.AST | int, complaint: str) -> str:
        """The complaint with its place, as an editor can open it."""
        line = node if isinstance(node, int) else getattr(node, "lineno", 1)
        return f"{self.path}:{line}: {complaint}"

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in it, walked once."""
        return tuple(ast.walk(self.tree))

    def functions(self) -> list[Function]:
        """Every function and method, also those inside others."""
        return [node for node in self.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]

    def calls(self) -> list[ast.Call]:
        """Every call."""
        return [node for node in self.nodes if isinstance(node, ast.Call)]


@cache
def modules(*packages: str) -> tuple[Module, ...]:
    """Every module of these packages, of all of ours without a name; migrations are not among them."""
    found = [path for package in packages or PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    return tuple(_module(path) for path in found if path.parent.name != "migrations")


@cache
def migrations() -> tuple[Module, ...]:
    """Every migration."""
    return tuple(_module(path) for path in sorted((ROOT / PRODUCT).rglob("migrations/[0-9]*.py")))


@cache
def own_files() -> tuple[Path, ...]:
    """Every file that is kept, or would be by `git add`, relative to the root."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return tuple(Path(name) for name in names.split("\0") if name and (ROOT / name).is_file())


def imported(node: ast.AST) -> tuple[str, ...]:
    """The modules that a statement imports; none for any other statement."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    return (node.module or "",) if isinstance(node, ast.ImportFrom) else ()


def dotted(node: ast.AST) -> str:
    """A name as it is written, ``connection.cursor``; empty for what is no name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (owner := dotted(node.value)):
        return f"{owner}.{node.attr}"
    return ""


def none_of(complaints: Iterable[str]) -> None:
    """Fail with all the complaints, when there are any."""
    if found := sorted(complaints):
        pytest.fail("\n".join([f"{len(found)} in all:", *found]), pytrace=False)


@cache
def _module(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path.relative_to(ROOT), text, ast.parse(text))
