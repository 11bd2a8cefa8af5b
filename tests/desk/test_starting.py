"""Getting started: each step is done when the municipality's own rows say so, and it tells by itself."""

import pytest
from asgiref.sync import sync_to_async
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.starting.steps import Step, start_of
from samenspraak.desk.stream.hub import BEGIN, Screen
from samenspraak.desk.stream.notices import Viewer
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, Letterbox, Line, Municipality, OpeningSpan, Role, Team
from samenspraak.organisation.pausing import retire
from tests.desk.streamed import cookie_of, heard, streamed
from tests.makers import a_letterbox, a_line, a_municipality, an_employee, received

PAGE = "/bureau/beheer/aan-de-slag/"
DATA, HOURS, LINE, PEOPLE, MESSAGE, ANSWER = range(6)


@pytest.fixture
def founder(db: None) -> Employee:
    """The only one in a municipality that was founded a moment ago."""
    return an_employee(a_municipality(), Role.ADMINISTRATOR, "Marieke Hoekstra")


@pytest.fixture
def office(client: Client, founder: Employee) -> Client:
    client.force_login(founder)
    return client


@pytest.fixture
def own_line(founder: Employee) -> Line:
    """Of an app of the municipality's own, which nobody told of our address yet."""
    line = a_line(founder.municipality)
    line.letterbox = a_letterbox(municipality=founder.municipality)
    line.display_address = "+31 85 000 0001"
    line.save()
    return line


def _connect() -> None:
    Letterbox.objects.update(asked_at=timezone.now())


def _done(founder: Employee) -> list[bool]:
    """Of each step, as it stands in the database."""
    founder.municipality.refresh_from_db()
    return [step.is_done for step in start_of(founder).steps]


def _step(founder: Employee, number: int) -> Step:
    return start_of(founder).steps[number]


def test_municipality_that_was_just_founded_has_its_opening_hours_alone(founder: Employee) -> None:
    assert _done(founder) == [False, True, False, False, False, False]


def test_telephone_number_of_its_own_makes_the_municipality_done(founder: Employee) -> None:
    Municipality.objects.update(phone="14 0497")
    assert _done(founder)[DATA]


def test_municipality_that_is_never_open_is_not_done(founder: Employee) -> None:
    OpeningSpan.objects.all().delete()
    assert not _done(founder)[HOURS]


def test_line_is_done_when_its_network_knows_where_to_bring_messages(
    founder: Employee, own_line: Line
) -> None:
    assert not _done(founder)[LINE]
    assert "waar de berichten heen moeten" in _step(founder, LINE).text
    _connect()
    assert _done(founder)[LINE]


def test_line_of_the_supplier_is_connected_already(founder: Employee) -> None:
    a_line(founder.municipality)
    assert _done(founder)[LINE]


def test_retired_line_and_line_of_another_municipality_do_not_count(founder: Employee) -> None:
    retire(a_line(founder.municipality), founder)
    a_line(a_municipality("elders"), "551000000000002")
    assert not _done(founder)[LINE]


def test_colleagues_are_done_when_somebody_who_answers_can_sign_in(founder: Employee) -> None:
    Team.objects.create(municipality=founder.municipality, name="Pers", is_private=True)
    assert _step(founder, PEOPLE).text == "Er is nog geen team."
    Team.objects.create(municipality=founder.municipality, name="KCC")
    an_employee(founder.municipality, Role.SPECIALIST)
    assert "nog niemand die inwoners antwoordt" in _step(founder, PEOPLE).text
    agent = an_employee(founder.municipality)
    agent.set_unusable_password()
    agent.save()
    assert "wachtwoord" in _step(founder, PEOPLE).text
    assert not _done(founder)[PEOPLE]
    agent.set_password("drie-witte-zwanen")
    agent.save()
    assert _done(founder)[PEOPLE]


def test_first_message_waits_for_a_line_and_says_where_to_write(founder: Employee, own_line: Line) -> None:
    assert _step(founder, MESSAGE).waits == ""
    _connect()
    step = _step(founder, MESSAGE)
    assert "+31 85 000 0001" in step.text
    assert (step.waits, step.ways) == ("Wacht op je eerste bericht…", ())


def test_telephone_of_the_simulator_is_offered_for_a_line_that_is_there(
    founder: Employee, own_line: Line, settings: Settings
) -> None:
    _connect()
    settings.SAMENSPRAAK_SIMULATOR_URL = own_line.base_url
    assert [way.url for way in _step(founder, MESSAGE).ways] == ["http://127.0.0.1:9/telefoon/"]


def _answered(conversation: Conversation, founder: Employee, status: Status) -> None:
    agent = an_employee(founder.municipality)
    reply(conversation, agent, "Dag! Dit werkt.", timezone.now())
    Message.objects.filter(author=agent).update(status=status)


def test_first_answer_is_done_when_the_network_has_it(founder: Employee, own_line: Line) -> None:
    conversation = received(own_line, at=timezone.now()).conversation
    assert _done(founder)[MESSAGE:] == [True, False]
    assert _step(founder, ANSWER).waits == "Wacht op het eerste antwoord…"
    _answered(conversation, founder, Status.QUEUED)
    assert not _done(founder)[ANSWER]
    Message.objects.update(status=Status.ACCEPTED)
    assert _done(founder)[ANSWER]


def test_automatic_answer_is_no_first_answer(founder: Employee, own_line: Line) -> None:
    OpeningSpan.objects.all().delete()
    received(own_line, "Help! Er is brand!", at=timezone.now())
    assert Message.objects.exclude(automatic="").exists()
    Message.objects.update(status=Status.DELIVERED)
    assert not _done(founder)[ANSWER]


def test_administrator_comes_to_the_page_until_the_first_answer_is_there(
    office: Client, founder: Employee, own_line: Line
) -> None:
    assert office.get("/bureau/")["Location"] == PAGE
    conversation = received(own_line, at=timezone.now()).conversation
    assert office.get("/bureau/")["Location"] == PAGE
    _answered(conversation, founder, Status.DELIVERED)
    assert office.get("/bureau/")["Location"] == "/bureau/beheer/lijnen/"


def test_message_of_another_municipality_changes_nothing_here(office: Client, founder: Employee) -> None:
    received(a_line(a_municipality("elders"), "551000000000002"), at=timezone.now())
    assert _done(founder)[MESSAGE:] == [False, False]


def test_page_shows_nothing_of_what_was_written(office: Client, own_line: Line) -> None:
    received(own_line, "Mijn buurman Kees houdt kippen", at=timezone.now())
    page = office.get(PAGE).content.decode()
    assert "Het eerste bericht is binnen." in page
    assert "kippen" not in page
    assert "Rens" not in page


def test_part_of_the_page_is_its_steps_alone(office: Client) -> None:
    part = office.get(PAGE, {"deel": "stappen"}).content.decode()
    assert "1 van 6 klaar" in part
    assert "<html" not in part


def test_page_asks_the_database_as_often_however_many_colleagues_there_are(
    office: Client, founder: Employee, own_line: Line
) -> None:
    with CaptureQueriesContext(connection) as few:
        office.get(PAGE)
    for _number in range(5):
        an_employee(founder.municipality)
    with CaptureQueriesContext(connection) as many:
        office.get(PAGE)
    assert len(few) == len(many)


@pytest.mark.django_db(transaction=True)
def test_stream_tells_the_page_that_something_came_and_nothing_of_it(founder: Employee) -> None:
    line = a_line(founder.municipality)

    async def somebody_writes(_screen: Screen) -> None:
        await sync_to_async(received)(line, "Mijn geheim")

    viewer = Viewer(founder.pk, founder.municipality_id, "nl", shows_none=True, awaits_first=True)
    assert set(heard(somebody_writes, viewer)) == {BEGIN}


@pytest.mark.django_db(transaction=True)
def test_stream_of_getting_started_is_for_administrators(office: Client, founder: Employee) -> None:
    asked = b"alleen=begin"
    assert streamed(cookie_of(office), office.logout, asked=asked)[0] == 200
    colleague = Client()
    colleague.force_login(an_employee(founder.municipality, Role.ADMINISTRATOR, "Bas"))
    assert streamed(cookie_of(colleague), asked=b"alleen=bellen") == (403, b"")
