"""The agenda and the dialog that fills it: who sees what, what the deeds answer, and how many queries it takes."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.desk.agenda.wording import UNTOLD, untold_text
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.organisation.texts import DEFAULTS
from samenspraak.referrals.models import Appointment, AppointmentState, CallbackPlan
from tests.makers import a_municipality, an_employee, received
from tests.referrals.callbacks.appointments import a_plan, an_offer, free, seconds

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(line: Line) -> CallbackPlan:
    return a_plan(line.municipality)


@pytest.fixture
def appointment(conversation: Conversation, agent: Employee, plan: CallbackPlan) -> Appointment:
    """Booked for a minute from now, whatever the hours say."""
    return booked(conversation, agent, plan, timezone.now() + timedelta(minutes=1))


def booked(
    conversation: Conversation, agent: Employee, plan: CallbackPlan, starts_at: datetime
) -> Appointment:
    now = timezone.now()
    offered = an_offer(conversation, agent, plan, free(plan)[0], now=now)
    offered.state, offered.starts_at = AppointmentState.BOOKED, starts_at
    offered.employee = agent
    offered.save()
    return offered


def test_with_an_appointment_the_dialog_leads_to_the_agenda(desk: Client, appointment: Appointment) -> None:
    page = desk.get(f"/bureau/gesprek/{appointment.conversation_id}/terugbellen/").content.decode()
    assert "Er is al een afspraak." in page
    assert "/bureau/agenda/" in page


def test_agenda_shows_the_call_and_hides_the_number(desk: Client, appointment: Appointment) -> None:
    page = desk.get("/bureau/agenda/").content.decode()
    assert "Rens Vermeulen" in page
    assert "31612345678" not in page
    assert "Vandaag" in page


def test_number_is_shown_on_purpose_and_recorded(desk: Client, appointment: Appointment) -> None:
    answer = desk.post(f"/bureau/agenda/{appointment.pk}/telefoon/tonen/", {"reason": "answer"})
    assert "+31612345678" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert JournalEntry.objects.filter(deed="revealed").count() == 1


def test_empty_agenda_says_how_to_fill_it(desk: Client, plan: CallbackPlan) -> None:
    assert "Vandaag geen terugbelafspraken" in desk.get("/bureau/agenda/").content.decode()
    assert "zeven dagen" in desk.get("/bureau/agenda/?dag=week").content.decode()


@pytest.mark.parametrize(("whose", "sees"), [("", True), ("alle", True), ("mijn", True), ("x' OR 1=1", True)])
def test_filters_of_the_agenda(desk: Client, appointment: Appointment, whose: str, sees: bool) -> None:
    page = desk.get("/bureau/agenda/", {"wie": whose}).content.decode()
    assert ("Rens Vermeulen" in page) is sees


def test_mine_leaves_out_what_a_colleague_calls(
    desk: Client, appointment: Appointment, agent: Employee
) -> None:
    Appointment.objects.update(employee=an_employee(agent.municipality, name="Sanne Peters"))
    assert "Rens Vermeulen" not in desk.get("/bureau/agenda/?wie=mijn").content.decode()
    team = desk.get(f"/bureau/agenda/?wie={appointment.team_id}").content.decode()
    assert "Sanne Peters" in team


def test_reached_keeps_a_note_and_ends_it(desk: Client, appointment: Appointment) -> None:
    answer = desk.post(f"/bureau/agenda/{appointment.pk}/gesproken/", {"note": "Container besteld."})
    assert answer.status_code == 200
    appointment.refresh_from_db()
    assert (appointment.state, appointment.referral.outcome) == ("done", "done")
    assert appointment.conversation.messages.filter(direction="note", text="Container besteld.").exists()


def test_reached_wants_a_note(desk: Client, appointment: Appointment) -> None:
    assert desk.post(f"/bureau/agenda/{appointment.pk}/gesproken/", {"note": " "}).status_code == 422


def test_not_reached_twice_is_the_end(desk: Client, appointment: Appointment, plan: CallbackPlan) -> None:
    url = f"/bureau/agenda/{appointment.pk}/niet-bereikt/"
    assert "opnieuw" in desk.get(url).content.decode()
    desk.post(url, {"moment": seconds(free(plan)[1])})
    assert "tweede keer" in desk.get(url).content.decode()
    desk.post(url)
    appointment.refresh_from_db()
    assert appointment.state == "no_show"


def test_thread_says_that_the_resident_does_not_know(
    desk: Client, appointment: Appointment, plan: CallbackPlan
) -> None:
    Conversation.objects.update(last_inbound_at=timezone.now() - timedelta(hours=30))
    desk.post(f"/bureau/agenda/{appointment.pk}/verzetten/", {"moment": seconds(free(plan)[1])})
    page = desk.get(f"/bureau/gesprek/{appointment.conversation_id}/").content.decode()
    assert "Het terugbellen is op een andere tijd. De inwoner weet dit niet: het" in page


@pytest.mark.parametrize("about", UNTOLD)
@pytest.mark.parametrize("is_known", [True, False])
def test_everything_a_resident_cannot_be_told_has_words(about: str, is_known: bool) -> None:
    assert about in DEFAULTS
    assert untold_text({"about": about, "is_known": is_known}).count(".") == 2


def test_taken_moment_is_refused_in_the_dialog(
    desk: Client, appointment: Appointment, plan: CallbackPlan
) -> None:
    answer = desk.post(f"/bureau/agenda/{appointment.pk}/verzetten/", {"moment": "1900000000"})
    assert answer.status_code == 422
    assert "niet meer vrij" in answer.content.decode()


def test_deed_on_an_appointment_that_is_over_is_refused(desk: Client, appointment: Appointment) -> None:
    url = f"/bureau/agenda/{appointment.pk}/afzeggen/"
    assert desk.post(url).status_code == 200
    assert desk.post(url).status_code == 422


def test_file_for_the_own_calendar_names_nobody(desk: Client, appointment: Appointment) -> None:
    answer = desk.get(f"/bureau/agenda/{appointment.pk}/afspraak.ics")
    content = answer.content.decode()
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert f"DTSTART:{appointment.starts_at:%Y%m%dT%H%M}" in content
    assert "Rens" not in content
    assert "31612345678" not in content
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))


def test_menu_counts_what_is_left_and_warns_of_what_is_due(desk: Client, appointment: Appointment) -> None:
    page = desk.get("/bureau/agenda/straks/").content.decode()
    assert 'hx-target="#bel-aantal"' in page
    assert "Bel Rens Vermeulen" in page


def test_every_page_of_who_calls_has_one_stream(desk: Client, appointment: Appointment) -> None:
    for path in ("/bureau/agenda/", f"/bureau/gesprek/{appointment.conversation_id}/", "/bureau/"):
        assert desk.get(path).content.decode().count('id="stroom"') == 1


def test_who_does_not_call_gets_no_stream_of_calls(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality, Role.ADMINISTRATOR))
    assert 'id="stroom"' not in client.get("/bureau/beheer/lijnen/").content.decode()


DOORS = (
    "", "afspraak.ics", "telefoon/", "telefoon/tonen/", "overnemen/", "teruggeven/", "gesproken/",
    "niet-bereikt/", "verzetten/", "afzeggen/",
)  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("method", ["get", "post"])
def test_other_municipality_finds_no_appointment(
    client: Client, appointment: Appointment, door: str, method: str
) -> None:
    client.force_login(an_employee(a_municipality("elders")))
    answer = getattr(client, method)(f"/bureau/agenda/{appointment.pk}/{door}")
    assert answer.status_code in (404, 405)
    appointment.refresh_from_db()
    assert appointment.state == "booked"


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("door", ["", f"{1}/gesproken/", "straks/"])
def test_who_does_not_call_has_no_agenda(client: Client, line: Line, role: Role, door: str) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert client.get(f"/bureau/agenda/{door}").status_code == 403


@pytest.mark.parametrize("count", [1, 8])
def test_agenda_takes_as_many_queries_for_eight_calls_as_for_one(
    desk: Client,
    line: Line,
    agent: Employee,
    plan: CallbackPlan,
    django_assert_num_queries: object,
    count: int,
) -> None:
    for number in range(count):
        talk = received(line, phone=f"+3161234{1000 + number}", at=timezone.now()).conversation
        booked(talk, agent, plan, timezone.now() + timedelta(minutes=number))
    with django_assert_num_queries(5):  # type: ignore[operator]  # the fixture has no type of its own
        desk.get("/bureau/agenda/")
