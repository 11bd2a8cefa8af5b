"""Signing in and out, and the choices of the account menu."""

import pytest
from django.test import Client

from samenspraak.organisation.models import Employee, JournalEntry

PASSWORD = "wachtwoord-van-een-test"


def _sign_in(client: Client, email: str, password: str = PASSWORD) -> int:
    answer = client.post("/inloggen/", {"username": email, "password": password})
    return answer.status_code


def test_employee_signs_in_and_comes_to_the_desk(client: Client, agent: Employee) -> None:
    answer = client.post("/inloggen/", {"username": agent.email, "password": PASSWORD})
    assert answer["Location"] == "/bureau/"


def test_part_of_a_page_is_not_replaced_by_signing_in(client: Client) -> None:
    answer = client.get("/bureau/gesprek/1/", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.content) == (401, b"")


def test_page_is_come_back_to_and_a_sent_form_is_not(client: Client) -> None:
    assert client.get("/bureau/agenda/")["Location"] == "/inloggen/?next=/bureau/agenda/"
    assert client.post("/bureau/gesprek/1/schrijven/")["Location"] == "/inloggen/"


def test_address_may_be_in_capitals(client: Client, agent: Employee) -> None:
    assert _sign_in(client, agent.email.upper()) == 302


def test_wrong_password_comes_back_with_a_sentence(client: Client, agent: Employee) -> None:
    answer = client.post("/inloggen/", {"username": agent.email, "password": "iets anders"})
    assert answer.status_code == 200
    assert b'role="alert"' in answer.content


def test_employee_who_left_cannot_sign_in(client: Client, agent: Employee) -> None:
    agent.is_active = False
    agent.save()
    assert _sign_in(client, agent.email) == 200


def test_signing_in_and_out_is_in_the_journal(client: Client, agent: Employee) -> None:
    _sign_in(client, agent.email)
    client.post("/uitloggen/")
    deeds = JournalEntry.objects.filter(employee=agent).values_list("deed", flat=True)
    assert list(deeds.order_by("pk")) == ["signed_in", "signed_out"]


def test_sign_in_leads_nowhere_else(client: Client, agent: Employee) -> None:
    data = {"username": agent.email, "password": PASSWORD, "next": "https://elders.example/"}
    assert client.post("/inloggen/", data)["Location"] == "/bureau/"


@pytest.mark.parametrize(
    ("choice", "field", "expected"),
    [
        ({"scheme": "dark"}, "scheme", "dark"),
        ({"language": "en"}, "language", "en"),
        ({"shortcuts": "off"}, "single_keys", False),
        ({"enter_sends": "off"}, "enter_sends", False),
        ({"after_sending": "next"}, "after_sending", "next"),
        ({"sound": "on"}, "wants_sound", True),
        ({"notifications": "on"}, "wants_notifications", True),
        ({"digest": "hour"}, "digest", "hour"),
        ({"digest": "weekly"}, "digest", "morning"),
        ({"notifications": "perhaps"}, "wants_notifications", False),
        ({"after_sending": "leave"}, "after_sending", "stay"),
        ({"scheme": "neon"}, "scheme", "auto"),
    ],
)
def test_choice_is_kept(
    desk: Client, agent: Employee, choice: dict[str, str], field: str, expected: object
) -> None:
    desk.post("/bureau/voorkeuren/", choice)
    agent.refresh_from_db()
    assert getattr(agent, field) == expected


def test_choosing_english_makes_the_desk_english(desk: Client) -> None:
    desk.post("/bureau/voorkeuren/", {"language": "en"})
    assert b"Conversations" in desk.get("/bureau/").content


@pytest.mark.django_db
def test_sign_in_page_speaks_the_chosen_language(client: Client) -> None:
    client.post("/taal/", {"language": "en", "next": "/inloggen/"})
    assert b"Sign in" in client.get("/inloggen/").content


@pytest.mark.django_db
def test_place_to_go_on_that_is_a_word_alone_breaks_nothing(client: Client, agent: Employee) -> None:
    assert client.post("/taal/", {"language": "en", "next": "agenda"})["Location"] == "agenda"
    data = {"username": agent.email, "password": PASSWORD, "next": "agenda"}
    assert client.post("/inloggen/", data)["Location"] == "agenda"
