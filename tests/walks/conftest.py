"""Where the walks leave what they saw."""

from pathlib import Path

import pytest

from tests.source import ROOT


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """A folder for screenshots, kept by continuous integration."""
    folder = ROOT / "artifacts"
    folder.mkdir(exist_ok=True)
    return folder
