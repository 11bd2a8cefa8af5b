"""Employees see where they are signed in and sign out there from here; an administrator does it for a colleague."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.desk.account.sign_ins import Place
from samenspraak.organisation.models import Employee, JournalEntry, SignIn
from tests.desk.signed_in import signed_in
from tests.makers import a_municipality, an_employee

LIST = "/bureau/ingelogd/"


def _places(browser: Client) -> list[Place]:
    return list(browser.get(LIST).context["browsers"])


def _is_in(browser: Client) -> bool:
    return browser.get("/bureau/").status_code == 200


@pytest.fixture
def here(agent: Employee) -> Client:
    return signed_in(agent, "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/150.0")


@pytest.fixture
def phone(agent: Employee) -> Client:
    return signed_in(agent)


def test_each_browser_is_listed_in_plain_words_and_this_one_first(here: Client, phone: Client) -> None:
    assert [(place.name, place.is_here) for place in _places(here)] == [
        ("Firefox op Windows", True),
        ("Safari op iPhone", False),
    ]


def test_list_says_since_when_and_when_somebody_was_active_last(here: Client) -> None:
    now = timezone.now()
    SignIn.objects.update(began_at=now - timedelta(days=1), active_at=now)
    [place] = _places(here)
    assert (place.since, place.active) == ("gisteren", timezone.localtime(now).strftime("%H:%M"))


def test_browser_that_says_nothing_is_a_browser(agent: Employee) -> None:
    [place] = _places(signed_in(agent, ""))
    assert place.name == "Een browser"


def test_list_belongs_to_no_part_of_the_desk(here: Client) -> None:
    assert 'aria-current="page"' not in here.get(LIST).content.decode()


def test_one_browser_is_signed_out(here: Client, phone: Client) -> None:
    [_this, other] = _places(here)
    answer = here.post(f"{LIST}{other.number}/uit/", follow=True)
    assert "Die browser is uitgelogd." in answer.content.decode()
    assert (_is_in(here), _is_in(phone)) == (True, False)


def test_everywhere_but_here_is_signed_out(here: Client, phone: Client, agent: Employee) -> None:
    tablet = signed_in(agent)
    answer = here.post(f"{LIST}elders/uit/", follow=True)
    assert "2 browsers zijn uitgelogd." in answer.content.decode()
    assert [_is_in(browser) for browser in (here, phone, tablet)] == [True, False, False]


def test_nothing_to_sign_out_is_said(here: Client) -> None:
    answer = here.post(f"{LIST}elders/uit/", follow=True)
    assert "Er was geen andere browser" in answer.content.decode()


def test_sign_in_of_a_colleague_is_not_found(here: Client, sanne: Employee) -> None:
    hers = signed_in(sanne)
    [place] = _places(hers)
    assert here.post(f"{LIST}{place.number}/uit/").status_code == 404
    assert _is_in(hers)


def test_many_sign_ins_cost_no_more_queries(here: Client, agent: Employee) -> None:
    here.get(LIST)
    with CaptureQueriesContext(connection) as few:
        here.get(LIST)
    for _ in range(3):
        signed_in(agent)
    with CaptureQueriesContext(connection) as many:
        assert len(_places(here)) == 4
    assert len(many) == len(few)


def test_administrator_signs_a_colleague_out(office: Client, phone: Client, agent: Employee) -> None:
    page = f"/bureau/beheer/medewerkers/{agent.pk}/"
    assert "In 1 browser." in office.get(page).content.decode()
    answer = office.post(f"{page}uitloggen/", follow=True)
    assert "1 browser is uitgelogd." in answer.content.decode()
    assert not _is_in(phone)
    entry = JournalEntry.objects.get(deed="signed_out_elsewhere")
    assert (entry.employee, entry.subject) == (answer.wsgi_request.user, f"employee:{agent.pk}")


def test_administrator_stays_signed_in_where_they_are(administrator: Employee) -> None:
    office = signed_in(administrator)
    elsewhere = signed_in(administrator)
    page = f"/bureau/beheer/medewerkers/{administrator.pk}/"
    office.post(f"{page}uitloggen/")
    assert (office.get(page).status_code, elsewhere.get(page).status_code) == (200, 302)


def test_employee_of_another_municipality_stays_signed_in(office: Client) -> None:
    stranger = an_employee(a_municipality("elders"))
    theirs = signed_in(stranger)
    assert office.post(f"/bureau/beheer/medewerkers/{stranger.pk}/uitloggen/").status_code == 404
    assert _is_in(theirs)
