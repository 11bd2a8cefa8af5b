"""The demo that walks go through, and where they leave what they saw."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from samenspraak.installation import postgres
from tests.source import ROOT
from tests.walks.running import RunningDemo


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """A folder for screenshots, kept by continuous integration."""
    folder = ROOT / "artifacts"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDemo]:
    """One for all walks of a file."""
    folder = tmp_path_factory.mktemp("walk")
    demo = RunningDemo(folder)
    yield demo
    demo.process.kill()
    demo.process.communicate()
    postgres.stop(folder / "postgres")
