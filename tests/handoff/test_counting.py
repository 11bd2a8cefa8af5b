"""How many questions, how many in time, how long they took: per team and month."""

from datetime import date

from samenspraak.handoff.counting import Asked, Turnaround, counted
from tests.domain.times import OFFICE, local

NOW = local("2026-12-14 12:00")


def test_answers_are_counted_by_the_month_of_asking() -> None:
    asked = [
        _asked("2026-11-23 10:00", "2026-11-26 17:00", "2026-11-23 15:00"),
        _asked("2026-11-24 10:00", "2026-11-27 17:00", "2026-12-01 09:00"),
        _asked("2026-11-30 10:00", "2026-12-03 17:00", "2026-12-02 09:00"),
        _asked("2026-12-01 10:00", "2026-12-04 17:00", "2026-12-02 09:00"),
    ]
    november = Turnaround("Groen", date(2026, 11, 1), 3, 2, 1, 2)
    december = Turnaround("Groen", date(2026, 12, 1), 1, 1, 0, 1)
    assert counted(asked, NOW, OFFICE) == [december, november]
    assert (november.share, december.share) == (67, 100)


def test_question_without_an_answer_is_late_once_its_term_is_over() -> None:
    asked = [
        _asked("2026-12-07 10:00", "2026-12-10 17:00"),
        _asked("2026-12-14 10:00", "2026-12-17 17:00"),
    ]
    [figures] = counted(asked, NOW, OFFICE)
    assert (figures.count, figures.in_time, figures.late, figures.days) == (2, 0, 1, None)
    assert figures.share == 0


def test_nothing_decided_has_no_share() -> None:
    [figures] = counted([_asked("2026-12-14 10:00", "2026-12-17 17:00")], NOW, OFFICE)
    assert figures.share is None


def test_teams_stand_apart_by_name() -> None:
    asked = [_asked("2026-12-14 10:00", "2026-12-17 17:00", team=team) for team in ("Wegen", "Groen")]
    assert [figures.team for figures in counted(asked, NOW, OFFICE)] == ["Groen", "Wegen"]


def _asked(asked: str, agreed: str, answered: str = "", team: str = "Groen") -> Asked:
    return Asked(team, local(asked), local(agreed), local(answered) if answered else None)
