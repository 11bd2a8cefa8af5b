"""The page about mail to colleagues: who may open it, what it says of what waits and did not arrive, and the test."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.desk.staff_mail.wording import KINDS, TROUBLES
from samenspraak.domain.staff_mail import MailTrouble
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.staffmail.models import AnswerAddress, AnswerMail, Kind, StaffMail
from samenspraak.staffmail.sending import send_staff_mail
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.mailservers.mail_server import read as read_mail
from tests.mailservers.mail_server import text_of
from tests.mailservers.mails import SENDER
from tests.makers import a_conversation, a_municipality, an_employee

PAGE = "/bureau/beheer/e-mail/"


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")


@pytest.fixture
def office(client: Client, administrator: Employee, settings: Settings) -> Client:
    """The desk of an administrator, on an installation with a mail server."""
    settings.SAMENSPRAAK_MAIL_URL, settings.SAMENSPRAAK_MAIL_FROM = "folder:///nowhere", SENDER
    client.force_login(administrator)
    return client


def a_mail(employee: Employee, trouble: str = "", *, waits: bool = False, ago: int = 0) -> StaffMail:
    """A digest that was made so many minutes ago."""
    made = timezone.now() - timedelta(minutes=ago)
    return StaffMail.objects.create(
        employee=employee,
        kind=Kind.DIGEST,
        key=f"digest:{made}",
        made_at=made,
        trouble=trouble,
        due_at=made if waits else None,
        sent_at=None if trouble or waits else made,
    )


def read(office: Client) -> str:
    return office.get(PAGE).content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.SPECIALIST, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("door", ["staff_mail", "send_test_mail"])
def test_mail_is_for_administrators_only(client: Client, line: Line, role: Role, door: str) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert client.get(reverse(door)).status_code == client.post(reverse(door)).status_code == 403
    assert not StaffMail.objects.exists()


def test_page_says_that_no_mail_leaves_without_a_server(
    office: Client, agent: Employee, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = ""
    a_mail(agent, "unreachable", waits=True)
    content = read(office)
    assert "Deze installatie heeft geen mailserver." in content
    assert not [
        word for word in ("Stuur mij een proefmail", "Niet aangekomen", "gaat niet weg") if word in content
    ]


def test_page_counts_what_left(office: Client, agent: Employee) -> None:
    a_mail(agent)
    assert "1 e-mail ging weg in de laatste zeven dagen." in read(office)
    assert "De mailserver nam alles aan wat wegging." in read(office)


def test_page_and_menu_say_that_mail_waits_for_the_server(office: Client, agent: Employee) -> None:
    a_mail(agent, "unreachable", waits=True, ago=30)
    content = read(office)
    assert "De mailserver is niet te bereiken." in content
    assert "1 e-mail wacht." in content
    assert "E-mail aan collega’s gaat niet weg" in office.get("/bureau/beheer/lijnen/").content.decode()


@pytest.mark.parametrize("trouble", ["", "not_now"])
def test_mail_that_waits_by_itself_is_no_warning(office: Client, agent: Employee, trouble: str) -> None:
    a_mail(agent, trouble, waits=True)
    assert "gaat niet weg" not in read(office)


def test_page_says_whom_a_mail_did_not_reach_and_why(office: Client, agent: Employee) -> None:
    a_mail(agent, "address_refused")
    content = read(office)
    assert f"<b>{agent.name}</b> · Overzicht" in content
    assert "Kijk of het e-mailadres van deze collega klopt." in content


def test_mail_that_was_given_up_is_not_said_to_be_tried_again(office: Client, agent: Employee) -> None:
    a_mail(agent, "unreachable")
    assert "We hebben het een dag geprobeerd en zijn toen gestopt." in read(office)
    assert "proberen het vanzelf opnieuw" not in read(office)


def test_mail_of_another_municipality_is_not_shown(office: Client) -> None:
    els = an_employee(a_municipality("anderstad"), name="Els Kok")
    a_mail(els, "address_refused")
    a_mail(els, "unreachable", waits=True)
    content = read(office)
    assert not [word for word in ("Els Kok", "gaat niet weg", "niet te bereiken") if word in content]


def test_test_goes_to_who_asks_for_it_once_a_minute(office: Client, administrator: Employee) -> None:
    for _click in range(2):
        answer = office.post(reverse("send_test_mail"), follow=True)
    assert f"Binnen een minuut gaat er een proefmail naar {administrator.email}" in answer.content.decode()
    assert StaffMail.objects.get().employee == administrator


def test_test_is_a_mail_as_every_other(
    office: Client, administrator: Employee, settings: Settings, tmp_path: Path
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = f"folder://{tmp_path}"
    office.post(reverse("send_test_mail"))
    assert send_staff_mail(0) == 1
    (file,) = tmp_path.iterdir()
    mail = read_mail(file.read_bytes())
    assert (mail["To"], mail["Subject"]) == (administrator.email, "Proefmail van Samenspraak")
    assert PAGE in text_of(mail)


def test_no_test_is_queued_without_a_server(office: Client, settings: Settings) -> None:
    settings.SAMENSPRAAK_MAIL_URL = ""
    answer = office.post(reverse("send_test_mail"), follow=True)
    assert "Deze installatie heeft geen mailserver." in answer.content.decode()
    assert not StaffMail.objects.exists()


def test_page_asks_as_much_of_the_database_however_much_did_not_arrive(
    office: Client, agent: Employee, sanne: Employee
) -> None:
    a_mail(agent, "unreachable", waits=True)
    a_mail(agent, "refused")
    with CaptureQueriesContext(connection) as few:
        read(office)
    for minutes in range(1, 10):
        a_mail(sanne, "refused", ago=minutes)
    with CaptureQueriesContext(connection) as many:
        read(office)
    assert len(many) == len(few)


def test_every_trouble_and_kind_has_words() -> None:
    assert (set(TROUBLES), set(KINDS)) == (set(MailTrouble), set(Kind))


def an_answer(line: Line, agent: Employee, outcome: str) -> None:
    """A mail with an answer that came, and what became of it."""
    specialist = a_specialist(line.municipality)
    handoff = Handoff.objects.first() or a_handoff(a_conversation(line), agent)
    address, _new = AnswerAddress.objects.get_or_create(
        digest="d", defaults={"employee": specialist, "handoff": handoff, "made_at": timezone.now()}
    )
    AnswerMail.objects.create(address=address, name=f"{uuid4()}", came_at=timezone.now(), outcome=outcome)


def test_page_says_that_nobody_answers_by_mail(office: Client) -> None:
    assert "Specialisten antwoorden in Samenspraak." in read(office)
    assert "zet het aan met SAMENSPRAAK_ANSWER_ADDRESS" in read(office)


def test_page_says_when_the_last_answer_came_and_how_many_were_lost(
    office: Client, line: Line, agent: Employee, settings: Settings
) -> None:
    settings.SAMENSPRAAK_ANSWER_ADDRESS = "antwoord@kcc.voorbeeldstad.example"
    assert "De laatste zeven dagen kwam er geen e-mail met een antwoord." in read(office)
    assert "SAMENSPRAAK_ANSWER_ADDRESS" not in read(office)
    an_answer(line, agent, "taken")
    assert "De laatste e-mail met een antwoord kwam" in read(office)
    assert "niet aangekomen. In het logboek" not in read(office)
    an_answer(line, agent, "wrong_sender")
    assert "1 van de laatste zeven dagen is niet aangekomen." in read(office)


def test_answers_of_another_municipality_are_not_counted(
    client: Client, line: Line, agent: Employee, settings: Settings
) -> None:
    settings.SAMENSPRAAK_ANSWER_ADDRESS = "antwoord@kcc.voorbeeldstad.example"
    an_answer(line, agent, "wrong_sender")
    client.force_login(an_employee(a_municipality("Anderestad"), Role.ADMINISTRATOR))
    assert "kwam er geen e-mail met een antwoord" in read(client)
