"""What the tests of registers start from: a register that nobody can take for a real one."""

from collections.abc import Iterator

import httpx
import pytest

from samenspraak.registers.klantinteracties import calling
from tests.registers.register import Register


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """Whatever it was asked and answered agrees with the standard, or the test fails."""
    fake = Register()
    with httpx.Client(transport=httpx.MockTransport(fake.handle)) as client:
        monkeypatch.setattr(calling, "client", lambda: client)
        yield fake
    assert fake.faults == []
