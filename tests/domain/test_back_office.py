"""How long a register is left alone, and which trouble is whose."""

from datetime import timedelta

import pytest

from samenspraak.domain.back_office import OF_QUESTION, Access, Trouble, pause_after


@pytest.mark.parametrize(("failures", "minutes"), [(1, 1), (2, 2), (3, 4), (6, 32), (7, 60), (1000, 60)])
def test_register_is_left_alone_longer_each_time_but_at_most_an_hour(failures: int, minutes: int) -> None:
    assert pause_after(failures) == timedelta(minutes=minutes)


def test_day_away_costs_a_try_an_hour() -> None:
    waited = timedelta(0)
    tries = 0
    while waited < timedelta(days=1):
        tries += 1
        waited += pause_after(tries)
    assert tries == 29


@pytest.mark.parametrize("trouble", [Trouble.UNREACHABLE, Trouble.NO_ANSWER, Trouble.BUSY, Trouble.NO_ACCESS])
def test_trouble_of_the_register_is_that_of_no_question(trouble: Trouble) -> None:
    assert trouble not in OF_QUESTION


def test_token_is_never_printed() -> None:
    assert "geheim" not in repr(Access("https://register.voorbeeldstad.example", "geheim"))
