"""The page of a call-back: what a good link lets a resident do, and what every other one gets."""

from datetime import datetime, timedelta
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.domain.page_links import new_token
from samenspraak.organisation.models import JournalEntry, Municipality
from samenspraak.referrals import trying
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.models import Appointment, AppointmentState, CallbackPlan
from tests.makers import a_line, an_employee, received
from tests.referrals.callbacks.appointments import a_page_offer, a_plan, free, page_of, said, seconds

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
PATHS = ("", "tijd/", "afzeggen/", "afspraak.ics")


@pytest.fixture
def conversation() -> Conversation:
    return received(a_line(), "Mijn BSN is 111222333", at=timezone.now()).conversation


@pytest.fixture
def plan(conversation: Conversation) -> CallbackPlan:
    return a_plan(conversation.municipality)


@pytest.fixture
def appointment(conversation: Conversation, plan: CallbackPlan) -> Appointment:
    agent = an_employee(conversation.municipality)
    return a_page_offer(conversation, agent, plan, now=timezone.now())


@pytest.fixture
def url(appointment: Appointment) -> str:
    return page_of(appointment)


def chosen(moment: datetime, *, sure: bool = True) -> dict[str, str]:
    return {"moment": seconds(moment)[0]} | ({"sure": "1"} if sure else {})


def another(conversation: Conversation, plan: CallbackPlan) -> Appointment:
    """Of somebody else at the same team."""
    theirs = received(conversation.line, phone="+31687654321", at=timezone.now()).conversation
    return a_page_offer(theirs, an_employee(conversation.municipality), plan, now=timezone.now())


def test_page_shows_every_free_time_by_day_and_the_check_code(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    answer = client.get(url)
    page = answer.content.decode()
    assert appointment.check_code in page
    assert page.count('name="moment"') == len(free(plan))
    assert page.count("<details") == len({timezone.localtime(at).date() for at in free(plan)})


def test_page_says_nothing_of_the_resident_and_leaves_nothing_behind(client: Client, url: str) -> None:
    answer = client.get(url)
    page = answer.content.decode()
    assert not any(word in page for word in ("Rens", "Vermeulen", "31612345678", "<script"))
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert not answer.cookies


def test_choosing_asks_first_and_books_nothing(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    page = client.post(f"{url}tijd/", chosen(free(plan)[0], sure=False)).content.decode()
    assert "Klopt deze tijd?" in page
    appointment.refresh_from_db()
    assert appointment.state == "offered"


def test_yes_books_and_tells_in_the_chat(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    moment = free(plan)[0]
    answer = client.post(f"{url}tijd/", chosen(moment))
    assert (answer.status_code, answer["Location"]) == (302, url)
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer")
    appointment.refresh_from_db()
    assert (appointment.state, appointment.starts_at) == ("booked", moment)
    assert said(appointment.conversation)[-1] == "callback.confirmed"
    assert JournalEntry.objects.filter(deed="callback_booked", employee=None).count() == 1


def test_same_link_shows_the_appointment_until_we_call(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    book(appointment, free(plan)[0], timezone.now())
    page = client.get(url).content.decode()
    assert "We bellen op deze tijd" in page
    Appointment.objects.update(starts_at=timezone.now() - timedelta(seconds=1))
    assert {client.get(url + path).status_code for path in PATHS} == {404}


def test_term_of_the_link_counts_until_there_is_a_moment(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    Appointment.objects.update(choose_until=timezone.now())
    assert client.get(url).status_code == 404
    Appointment.objects.update(state="booked", starts_at=timezone.now() + timedelta(days=9))
    assert client.get(url).status_code == 200


def test_appointment_is_moved_by_the_same_link(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    first, second = free(plan)[:2]
    book(appointment, first, timezone.now())
    assert str(int(first.timestamp())) not in client.get(f"{url}tijd/").content.decode()
    client.post(f"{url}tijd/", chosen(second))
    appointment.refresh_from_db()
    assert (appointment.state, appointment.starts_at) == ("rescheduled", second)


def test_choosing_twice_books_and_tells_once(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    body = chosen(free(plan)[0])
    assert [client.post(f"{url}tijd/", body).status_code for _click in range(2)] == [302, 302]
    assert said(appointment.conversation).count("callback.confirmed") == 1


def test_calling_off_after_the_window_shut_stands_in_the_thread(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    book(appointment, free(plan)[0], timezone.now())
    Conversation.objects.update(last_inbound_at=timezone.now() - timedelta(hours=30))
    client.post(f"{url}afzeggen/")
    notice = appointment.conversation.messages.get(kind="notice")
    assert notice.payload == {"event": "callback_untold", "about": "callback.cancelled", "is_known": True}


def test_calling_off_asks_first_and_then_ends_the_link(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    book(appointment, free(plan)[0], timezone.now())
    assert "Afzeggen?" in client.get(f"{url}afzeggen/").content.decode()
    appointment.refresh_from_db()
    assert appointment.state == "booked"
    assert "Er belt niemand" in client.post(f"{url}afzeggen/").content.decode()
    appointment.refresh_from_db()
    assert appointment.state == "cancelled"
    assert client.get(url).status_code == 404
    assert JournalEntry.objects.filter(deed="referral_ended", details__outcome="cancelled").count() == 1


def test_token_is_gone_when_the_appointment_is_over(
    client: Client, url: str, appointment: Appointment
) -> None:
    client.post(f"{url}afzeggen/")
    message = appointment.referral.message
    message.refresh_from_db()
    assert message.original is None


@pytest.mark.parametrize("sure", [False, True])
def test_time_that_was_taken_meanwhile_is_refused_with_the_remaining_ones(
    client: Client, url: str, conversation: Conversation, plan: CallbackPlan, sure: bool
) -> None:
    moment = free(plan)[0]
    book(another(conversation, plan), moment, timezone.now())
    answer = client.post(f"{url}tijd/", chosen(moment, sure=sure))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Deze tijden zijn nog vrij" in page
    assert page.count('name="moment"') == len(free(plan))


@pytest.mark.parametrize(
    ("moment", "status"),
    [("", 422), ("x", 422), (SCRIPT, 422), ("1", 409), ("1900000001", 409), ("9" * 30, 422)],
)
def test_invented_moment_books_nothing(
    client: Client, url: str, appointment: Appointment, moment: str, status: int
) -> None:
    answer = client.post(f"{url}tijd/", {"moment": moment, "sure": "1"})
    assert answer.status_code == status
    assert SCRIPT not in answer.content.decode()
    appointment.refresh_from_db()
    assert appointment.state == "offered"


@pytest.mark.parametrize(
    "body", [{"moment": "1" * 11_000_000}, {str(number): "" for number in range(2000)}], ids=["long", "many"]
)
def test_body_far_too_large_books_nothing_and_shows_the_times(
    client: Client, url: str, appointment: Appointment, body: dict[str, str]
) -> None:
    answer = client.post(f"{url}tijd/", urlencode(body), "application/x-www-form-urlencoded")
    assert (answer.status_code, "Kies eerst een tijd." in answer.content.decode()) == (422, True)
    appointment.refresh_from_db()
    assert appointment.state == "offered"


def test_nothing_free_says_what_to_do(client: Client, url: str, plan: CallbackPlan) -> None:
    plan.hours.all().delete()
    page = client.get(url).content.decode()
    assert "Er is nu geen tijd vrij" in page
    assert "<form" not in page


def test_names_with_script_show_as_text(client: Client, url: str, appointment: Appointment) -> None:
    Municipality.objects.update(name=SCRIPT, phone=SCRIPT)
    Appointment.objects.update(check_code=SCRIPT)
    page = client.get(url).content.decode()
    assert SCRIPT not in page
    assert "&lt;script&gt;" in page


def test_every_bad_link_gets_the_same_page(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    other = another(appointment.conversation, plan)
    Appointment.objects.filter(pk=other.pk).update(state=AppointmentState.DONE)
    bad = (f"/a/{new_token()}/", "/a/x/", url.replace("/a/", "/f/"), page_of(other))
    Appointment.objects.filter(pk=appointment.pk).update(choose_until=timezone.now())
    answers = [client.get(each) for each in (*bad, url)]
    answers += [client.post(f"{url}tijd/", chosen(free(plan)[0])), client.post(f"{url}afzeggen/")]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    appointment.refresh_from_db()
    assert appointment.state == "offered"


def test_link_does_nothing_to_the_appointment_of_another(
    client: Client, url: str, conversation: Conversation, plan: CallbackPlan
) -> None:
    other = another(conversation, plan)
    client.post(f"{url}tijd/", chosen(free(plan)[0]) | {"reference": other.reference.hex})
    other.refresh_from_db()
    assert other.state == "offered"


def test_too_many_tries_from_one_place_have_to_wait(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "MOST_FROM_ONE", 2)
    statuses = [client.get(f"/a/{new_token()}/{path}").status_code for path in PATHS]
    assert statuses == [404, 404, 429, 429]
    assert client.get(url).status_code == 429
    assert client.get(url, REMOTE_ADDR="10.0.0.9").status_code == 200


def test_guessing_from_everywhere_has_to_wait_and_good_links_open(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "MOST_WRONG", 1)
    statuses = [client.get("/a/x/", REMOTE_ADDR=f"10.0.0.{n}").status_code for n in range(3)]
    assert statuses == [404, 429, 429]
    assert client.get(url).status_code == 200


def test_file_for_the_own_calendar_names_nobody_and_no_link(
    client: Client, url: str, appointment: Appointment, plan: CallbackPlan
) -> None:
    assert client.get(f"{url}afspraak.ics").status_code == 404
    book(appointment, free(plan)[0], timezone.now())
    answer = client.get(f"{url}afspraak.ics")
    content = answer.content.decode()
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "SUMMARY:Gemeente Voorbeeldstad belt" in content
    assert not any(word in content for word in ("Rens", "31612345678", url, "URL:"))
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
