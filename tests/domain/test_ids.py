"""What is an id, and what a stranger may type in its place."""

import pytest

from samenspraak.domain.ids import id_in


def test_digits_are_an_id() -> None:
    assert (id_in("7"), id_in("9" * 18)) == (7, 10**18 - 1)


@pytest.mark.parametrize("word", ["", "-7", "7.0", " 7", "²", "٣", "9" * 19, "zeven"])
def test_anything_else_is_none(word: str) -> None:
    assert id_in(word) is None
