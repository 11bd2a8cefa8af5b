"""The administrator's page of opening hours and closing days: changed, refused, and what they would mean."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.desk.opening.effect import closed_days, effect_of
from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.promise import PromiseTerms
from samenspraak.organisation.models import ClosingDay, Employee, JournalEntry, Line
from samenspraak.organisation.opening import Opening, opening_of
from tests.makers import a_municipality

PAGE = "/bureau/beheer/openingstijden/"
MONDAY = {"opens-0-0": "08:00", "closes-0-0": "12:00", "opens-0-1": "13:00", "closes-0-1": "17:00"}
TERMS = {"morning_until": "11:00", "last_intake_minutes": "30"}
OFFICE = {day: (Span(time(8), time(17)),) for day in range(5)}
FRIDAY_MORNING = datetime(2026, 12, 18, 9, 0, tzinfo=UTC)


def _filled_in(**more: str) -> dict[str, str]:
    return {**MONDAY, **TERMS, "keeps_recognised_days": "on", **more}


def _tomorrow() -> date:
    return timezone.localdate() + timedelta(days=1)


def test_administrator_gives_a_day_three_blocks(office: Client, administrator: Employee) -> None:
    office.post(PAGE, _filled_in(**{"opens-0-2": "19:00", "closes-0-2": "21:00"}))
    administrator.municipality.refresh_from_db()
    opening = opening_of(administrator.municipality)
    spans = (Span(time(8), time(12)), Span(time(13), time(17)), Span(time(19), time(21)))
    assert opening.times.week == {0: spans}
    assert opening.terms == PromiseTerms(time(11), 30)
    assert JournalEntry.objects.get(deed="changed_hours").details == {"week_minutes": 600}


def test_page_opens_with_the_hours_as_they_are(office: Client) -> None:
    form = office.get(PAGE).context["form"]
    assert (form["opens-4-0"].value(), form["closes-4-0"].value()) == (time(8), time(17))
    assert form["opens-5-0"].value() is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"closes-0-0": ""},
        {"closes-0-0": "07:00"},
        {"opens-0-0": "acht"},
        {"opens-0-1": "11:00", "closes-0-1": "18:00"},
        {"morning_until": ""},
        {"last_intake_minutes": "-1"},
        {"last_intake_minutes": "241"},
    ],
)
def test_hours_that_cannot_be_change_nothing(
    office: Client, administrator: Employee, wrong: dict[str, str]
) -> None:
    assert office.post(PAGE, _filled_in(**wrong)).status_code == 422
    assert opening_of(administrator.municipality).times.week == OFFICE
    assert not JournalEntry.objects.filter(deed="changed_hours").exists()


def test_mistake_stands_at_the_field_that_names_it(office: Client) -> None:
    content = office.post(PAGE, _filled_in(**{"closes-0-1": "12:30"})).content.decode()
    assert 'aria-describedby="id_closes-0-1_error"' in content
    assert '<p class="field__error" id="id_closes-0-1_error">' in content


def test_page_tells_who_changed_it(office: Client) -> None:
    office.post(PAGE, _filled_in())
    [past] = office.get(PAGE).context["history"]
    assert (past.by, past.what) == (
        "Marieke Hoekstra",
        "Wijzigde de openingstijden. Open: 8:00 uur per week.",
    )


def test_effect_of_hours_is_shown_and_nothing_is_kept(office: Client, administrator: Employee) -> None:
    never = dict.fromkeys(MONDAY, "")
    assert "geen belofte" in office.post(f"{PAGE}effect/", _filled_in(**never)).content.decode()
    assert opening_of(administrator.municipality).times.week == OFFICE


def test_effect_of_wrong_hours_asks_to_put_them_right(office: Client) -> None:
    answer = office.post(f"{PAGE}effect/", _filled_in(**{"closes-0-0": "07:00"}))
    assert "Verbeter de tijden" in answer.content.decode()


def test_hours_that_were_refused_show_no_effect_of_others(office: Client) -> None:
    assert "Verbeter de tijden" in office.post(PAGE, _filled_in(**{"closes-0-0": "07:00"})).content.decode()
    assert "Verbeter de tijden" not in office.post(f"{PAGE}dag/", {"on": "", "reason": ""}).content.decode()


def _effect(line: Line, at: datetime, **more: Any) -> list[tuple[str, bool, str]]:
    opening = Opening(OpeningTimes(OFFICE, **more), PromiseTerms())
    found = effect_of(opening, line.municipality, at)
    return [(heard.who, heard.is_open, heard.words or heard.answer_by) for heard in found]


def test_effect_says_what_is_heard_now_this_evening_and_on_a_holiday(line: Line) -> None:
    now, evening, christmas = _effect(line, FRIDAY_MORNING)
    assert now == ("Wie nu schrijft", True, "17:00")
    assert evening[:2] == ("Wie vanavond om acht uur schrijft", False)
    assert "U krijgt maandag 21 december vóór 12.00 uur antwoord." in evening[2]
    assert christmas[0] == "Wie vrijdag 25 december 2026 om tien uur schrijft"
    assert "maandag 28 december" in christmas[2]


def test_closing_day_of_our_own_comes_before_the_holiday(line: Line) -> None:
    [*_more, closed] = _effect(line, FRIDAY_MORNING, closed_on=frozenset({date(2026, 12, 22)}))
    assert "dinsdag 22 december 2026" in closed[0]
    assert "woensdag 23 december" in closed[2]


def test_evening_that_is_over_is_not_told(line: Line) -> None:
    late = FRIDAY_MORNING.replace(hour=21)
    assert len(_effect(line, late)) == 2
    assert len(_effect(line, late, keeps_recognised_days=False)) == 1


def test_who_never_opens_promises_nothing(line: Line) -> None:
    never = Opening(OpeningTimes({}), PromiseTerms())
    assert {
        (one.is_open, one.words, one.answer_by) for one in effect_of(never, line.municipality, FRIDAY_MORNING)
    } == {(False, "", "")}


def test_year_ahead_has_every_holiday_by_name(line: Line) -> None:
    opening = Opening(OpeningTimes(OFFICE), PromiseTerms())
    days = closed_days(opening, [], date(2026, 11, 30))
    assert [day.name for day in days] == [
        "Eerste kerstdag",
        "Tweede kerstdag",
        "Nieuwjaarsdag",
        "Goede Vrijdag",
        "Tweede paasdag",
        "Koningsdag",
        "Bevrijdingsdag",
        "Hemelvaartsdag",
        "Vrijdag na Hemelvaartsdag",
        "Tweede pinksterdag",
    ]


def test_holidays_stand_as_open_for_who_does_not_keep_them(office: Client) -> None:
    assert "Feestdag, maar open" not in office.get(PAGE).content.decode()
    office.post(PAGE, {**MONDAY, **TERMS})
    assert "Feestdag, maar open" in office.get(PAGE).content.decode()


def test_administrator_adds_a_closing_day(office: Client, administrator: Employee) -> None:
    office.post(f"{PAGE}dag/", {"on": _tomorrow().isoformat(), "reason": "Personeelsdag"})
    day = ClosingDay.objects.get()
    assert (day.municipality, day.on, day.reason) == (
        administrator.municipality,
        _tomorrow(),
        "Personeelsdag",
    )
    assert "Personeelsdag" in office.get(PAGE).content.decode()
    assert JournalEntry.objects.get(deed="added_closing_day").details == {"on": _tomorrow().isoformat()}


@pytest.mark.parametrize(
    ("days", "reason"),
    [
        (-1, "Te laat"),
        (1, ""),
        (1, "x" * 101),
        (2, "Al gesloten"),
        (None, "Geen dag"),
        (1, "\u200b"),
        (2000, "Te ver"),
    ],
)
def test_closing_day_that_cannot_be_is_refused(
    office: Client, administrator: Employee, days: int | None, reason: str
) -> None:
    today = timezone.localdate()
    ClosingDay.objects.create(municipality=administrator.municipality, on=today + timedelta(days=2))
    on = "31-31" if days is None else (today + timedelta(days=days)).isoformat()
    assert office.post(f"{PAGE}dag/", {"on": on, "reason": reason}).status_code == 422
    assert ClosingDay.objects.count() == 1


def test_removed_closing_day_stands_ready_to_be_added_again(office: Client) -> None:
    office.post(f"{PAGE}dag/", {"on": _tomorrow().isoformat(), "reason": "Carnaval"})
    answer = office.post(f"{PAGE}dag/{ClosingDay.objects.get().pk}/weg/", follow=True)
    form = answer.context["day_form"]
    assert (form["on"].value(), form["reason"].value()) == (_tomorrow().isoformat(), "Carnaval")
    assert not ClosingDay.objects.exists()
    assert JournalEntry.objects.filter(deed="removed_closing_day").count() == 1


def test_closing_day_of_another_municipality_is_not_found(office: Client) -> None:
    day = ClosingDay.objects.create(municipality=a_municipality("elders"), on=_tomorrow())
    assert office.post(f"{PAGE}dag/{day.pk}/weg/").status_code == 404
    assert ClosingDay.objects.exists()


def test_more_closing_days_cost_no_more_queries(office: Client, administrator: Employee) -> None:
    office.get(PAGE)
    with CaptureQueriesContext(connection) as few:
        office.get(PAGE)
    ClosingDay.objects.bulk_create(
        ClosingDay(municipality=administrator.municipality, on=_tomorrow() + timedelta(days=place))
        for place in range(1, 30)
    )
    with CaptureQueriesContext(connection) as many:
        office.get(PAGE)
    assert len(many) == len(few)
