"""Answers to a call-back offer: what our options carry comes back whole, and nothing else is read as one."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.callbacks import Chosen, Word, chosen_by, reply_id, word_in
from tests.domain.times import moments

REFERENCE = UUID("00000000-0000-4000-8000-00000000000a")


@given(st.uuids(), moments)
def test_option_comes_back_as_it_was_given(reference: UUID, moment: datetime) -> None:
    whole = moment.replace(second=0, microsecond=0)
    assert chosen_by(reply_id(reference, whole)) == Chosen(reference, whole)


def test_another_time_comes_back() -> None:
    assert chosen_by(reply_id(REFERENCE, None)) == Chosen(REFERENCE, None)


def test_option_fits_in_what_networks_take() -> None:
    assert len(reply_id(REFERENCE, datetime(2999, 1, 1, tzinfo=UTC) - timedelta(minutes=1))) <= 200


@given(st.text())
def test_anything_else_is_no_option_of_ours(text: str) -> None:
    assert chosen_by(text) is None
    assert chosen_by(f"callback:{text}") is None or len(text) > 32


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "callback:",
        f"callback:{REFERENCE.hex}",
        f"callback:{REFERENCE.hex}:",
        f"callback:{REFERENCE.hex}:-1",
        f"callback:{REFERENCE.hex}:9999999999999999",
        f"callback:{REFERENCE.hex}:1 ",
        f"CALLBACK:{REFERENCE.hex}:1",
        f"callback:{REFERENCE.hex}:\u0661",
        f"callback:{'z' * 32}:1",
    ],
)
def test_forged_option_is_none(forged: str) -> None:
    assert chosen_by(forged) is None


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("WIJZIG", Word.CHANGE),
        ("wijzig", Word.CHANGE),
        (" Wijzig! ", Word.CHANGE),
        ("Wijzigen.", Word.CHANGE),
        ("AFZEGGEN", Word.CANCEL),
        ("“afzeggen”", Word.CANCEL),
        ("zeg af", Word.CANCEL),
        ("Ik wil mijn afspraak wijzigen", None),
        ("Niet afzeggen!", None),
        ("", None),
    ],
)
def test_word_counts_when_it_stands_alone(typed: str, word: Word | None) -> None:
    assert word_in(typed) is word
