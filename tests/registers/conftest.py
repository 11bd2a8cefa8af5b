"""What the tests of registers start from: a register that nobody can take for a real one."""

from collections.abc import Iterator

import pytest

from tests.registers.register import OpenKlant, a_register


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenKlant]:
    with a_register(monkeypatch) as register:
        yield register
