"""The tables of signs: each word shows a sign once, so that who adds one sees what is there."""

from collections import Counter
from collections.abc import Mapping

import pytest

from samenspraak.domain.conduct.signs import TABLES as CONDUCT
from samenspraak.domain.emergency.signs import TABLES as EMERGENCY
from samenspraak.domain.formal.signs import TABLES as FORMAL
from samenspraak.domain.signs import Table


@pytest.mark.parametrize("tables", [CONDUCT, EMERGENCY, FORMAL], ids=["conduct", "emergency", "formal"])
def test_no_word_is_written_twice_for_a_sign(tables: Mapping[str, Table]) -> None:
    twice = {
        (language, sign, word)
        for language, table in tables.items()
        for sign, rules in table.items()
        for word, count in Counter(_words_alone(rules)).items()
        if count > 1
    }
    assert twice == set()


def _words_alone(rules: str) -> list[str]:
    """Those that show the sign by themselves, without another beside them."""
    alone = [line.strip() for line in rules.splitlines() if " " not in line.strip()]
    return [word for line in alone if line for word in line.split("|")]
