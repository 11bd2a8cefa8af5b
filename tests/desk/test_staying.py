"""Who does nothing for a while is signed out; what counts as doing something, and how long a page says it still is."""

from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.models import Employee, JournalEntry, Municipality
from samenspraak.organisation.sign_in_rules import MINUTES, NoSuchRule, change_sign_in_rules
from tests.desk.signed_in import signed_in
from tests.makers import a_municipality

STAY, RULES = "/bureau/ingelogd/hier/", "/bureau/beheer/inloggen/"
PART = {"HX-Request": "true", "Sec-Fetch-Dest": "empty"}


def _ends_at() -> datetime:
    return Session.objects.get().expire_date


@pytest.fixture
def quiet(agent: Employee) -> Client:
    """A browser in which nothing was done for half an hour, so that half an hour is left."""
    browser, now = signed_in(agent), timezone.now()
    session = browser.session
    session["active_at"] = (now - timedelta(minutes=30)).isoformat()
    session.set_expiry(now + timedelta(minutes=30))
    session.save()
    return browser


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Dest": "document"}])
def test_opening_a_page_gives_an_hour_again(quiet: Client, headers: dict[str, str]) -> None:
    quiet.get("/bureau/agenda/", headers=headers)
    assert _ends_at() > timezone.now() + timedelta(minutes=59)


@pytest.mark.parametrize("headers", [PART, {"HX-Request": "true"}, {"Sec-Fetch-Dest": "image"}])
def test_what_a_page_asks_by_itself_gives_no_time(quiet: Client, headers: dict[str, str]) -> None:
    quiet.get("/bureau/?deel=bakken", headers=headers)
    quiet.get(STAY, headers=headers)
    assert _ends_at() < timezone.now() + timedelta(minutes=31)


def test_page_that_tells_of_clicking_and_typing_gets_an_hour_again(quiet: Client) -> None:
    left = quiet.post(STAY, headers=PART).json()
    assert left["seconds"] > 3590
    assert _ends_at() > timezone.now() + timedelta(minutes=59)


def test_page_says_how_long_it_still_is(quiet: Client) -> None:
    assert 1790 < quiet.get(STAY, headers=PART).json()["seconds"] <= 1800
    assert b'data-seconds="3' in quiet.get("/bureau/agenda/").content


def test_who_did_nothing_too_long_is_signed_out(quiet: Client) -> None:
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert quiet.get(STAY, headers=PART).status_code == 401
    assert quiet.get("/bureau/agenda/")["Location"].startswith("/inloggen/")


def test_administrator_changes_how_long(office: Client, administrator: Employee) -> None:
    answer = office.post(RULES, {"idle_minutes": 30}, follow=True)
    assert Municipality.objects.get().idle_minutes == 30
    entry = JournalEntry.objects.get(deed="changed_sign_in_rules")
    assert (entry.employee, entry.details["idle_minutes"]) == (administrator, 30)
    [past] = answer.context["history"]
    assert (
        past.what
        == "Wijzigde de regels voor inloggen. Minuten zonder iets te doen: 30. Tweede stap niet verplicht."
    )


def test_changed_rule_holds_from_the_next_click_on(quiet: Client, agent: Employee) -> None:
    Municipality.objects.update(idle_minutes=240)
    quiet.get("/bureau/agenda/")
    assert _ends_at() > timezone.now() + timedelta(minutes=239)


@pytest.mark.parametrize("minutes", ["", "0", "61", "altijd"])
def test_time_that_cannot_be_chosen_is_refused(office: Client, minutes: str) -> None:
    assert office.post(RULES, {"idle_minutes": minutes}).status_code == 422
    assert Municipality.objects.get().idle_minutes == 60


def test_rule_takes_no_other_time_either(administrator: Employee) -> None:
    with pytest.raises(NoSuchRule):
        change_sign_in_rules(administrator, idle_minutes=max(MINUTES) + 1, requires_second_factor=False)
    assert not JournalEntry.objects.exists()


def test_other_municipality_keeps_its_own(office: Client) -> None:
    elsewhere = a_municipality("elders")
    office.post(RULES, {"idle_minutes": 15})
    elsewhere.refresh_from_db()
    assert elsewhere.idle_minutes == 60
