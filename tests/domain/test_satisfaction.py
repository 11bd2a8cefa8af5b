"""Scores from 1 to 5 as residents write them, and what is none."""

import pytest

from samenspraak.domain.satisfaction import reply_id, score_in, tapped


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("4", 4),
        (" 5! ", 5),
        ("een 4", 4),
        ("4/5", 4),
        ("3 van de 5", 3),
        ("2️⃣", 2),
        ("vier", 4),
        ("Één", 1),
        ("Heel goed!", 5),
        ("heel slecht", 1),
        ("Niet tevreden.", 2),
        ("gaat wel", 3),
        ("⭐⭐⭐⭐", 4),
        ("very good", 5),
        ("Top 👍", 5),
    ],
)
def test_score_is_recognised(text: str, score: int) -> None:
    assert score_in(text) == score


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0",
        "6",
        "44",
        "4 5",
        "4 kinderen",
        "ik wil 4 containers",
        "goed, maar wanneer komt hij?",
        "Kastanjelaan 4",
        "niet",
        "dank je wel",
        "⭐" * 6,
    ],
)
def test_what_says_more_or_something_else_is_no_score(text: str) -> None:
    assert score_in(text) is None


def test_tap_says_what_was_asked_and_the_score() -> None:
    assert tapped(reply_id(12, 4)) == (12, 4)


@pytest.mark.parametrize(
    "reply", ["", "ja", "tevreden:12", "tevreden:12:6", "tevreden:x:4", "tevreden:12:4:1"]
)
def test_other_tap_is_none(reply: str) -> None:
    assert tapped(reply) is None
