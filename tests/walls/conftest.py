"""What these tests start from: one municipality, or two, each with a row of everything."""

import pytest

from tests.makers import a_letterbox
from tests.walls.town import Town, a_town


@pytest.fixture
def town(db: None) -> Town:
    a_letterbox()
    return a_town()


@pytest.fixture
def other(town: Town) -> Town:
    """The municipality next door."""
    return a_town("anderstad", "Zwaluw", 2)
