"""What the tests of the shelf start from: a provider that says what it is told to."""

from collections.abc import Iterator

import pytest

from tests.openid.provider import Provider, a_provider


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    with a_provider(monkeypatch) as provider:
        yield provider
