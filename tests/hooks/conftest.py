"""Every test of the letterbox begins without memory."""

import pytest

from samenspraak.hooks.letterboxes import forget


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    forget()
