"""The tables of signs, where each word shows a sign once, and what was learnt about them."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from samenspraak.domain.conduct import reading as conduct_reading
from samenspraak.domain.conduct.signs import TABLES as CONDUCT
from samenspraak.domain.emergency import reading as emergency_reading
from samenspraak.domain.emergency.signs import TABLES as EMERGENCY
from samenspraak.domain.formal import reading as formal_reading
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


@pytest.mark.parametrize("reading", [conduct_reading, emergency_reading, formal_reading])
def test_what_was_learnt_holds_no_piece_of_anybodys_number(reading: ModuleType) -> None:
    names = Path(str(reading.__file__)).with_name("weights.tsv").read_text(encoding="utf-8").splitlines()
    learnt = [line.partition("\t")[0] for line in names]
    assert [name for name in learnt if name.startswith("=") and any(map(str.isdigit, name))] == []
