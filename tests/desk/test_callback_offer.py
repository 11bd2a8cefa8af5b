"""The dialog that offers a call-back: what it shows, what leaves, and what it refuses."""

from datetime import time
from uuid import uuid4

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation, Kind
from samenspraak.organisation.models import Line
from samenspraak.referrals.models import Appointment, CallbackPlan
from tests.makers import a_line, a_municipality, an_employee
from tests.referrals.callbacks.appointments import a_plan, free, seconds

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(line: Line) -> CallbackPlan:
    return a_plan(line.municipality)


def an_offer_of(
    plan: CallbackPlan, *, text: str = "Goedemiddag Rens, we bellen u graag."
) -> dict[str, object]:
    return {
        "reference": str(uuid4()),
        "team": plan.team_id,
        "address_as": "u",
        "text": text,
        "moment": seconds(*free(plan)[:4]),
    }


def test_dialog_shows_free_times_and_the_text_of_the_municipality(
    desk: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/terugbellen/").content.decode()
    assert "Plan een terugbelafspraak" in page
    assert "We bellen u graag. Kies hieronder een tijd." in page
    assert seconds(free(plan)[0])[0] in page


def test_offer_goes_out_as_a_list(desk: Client, conversation: Conversation, plan: CallbackPlan) -> None:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", an_offer_of(plan))
    assert answer.status_code == 200
    message = Appointment.objects.get().referral.message
    assert message.kind == Kind.LIST
    assert message.text.endswith("Klantcontactcentrum gemeente Voorbeeldstad")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"text": ""}, "Schrijf een tekst"),
        ({"moment": []}, "Schrijf een tekst"),
        ({"moment": ["1", "x", "99999999999"]}, "niet meer vrij"),
        ({"moment": [str(1_900_000_000 + one) for one in range(12)]}, "hoogstens 9"),
        ({"text": "Uw BSN is 111222333"}, "BSN"),
        ({"text": "a" * 5000}, "te lang"),
        ({"team": 999_999}, "Schrijf een tekst"),
    ],
)
def test_offer_that_cannot_go_says_why(
    desk: Client, conversation: Conversation, plan: CallbackPlan, change: dict[str, object], sentence: str
) -> None:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", an_offer_of(plan) | change)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Appointment.objects.exists()


def test_other_form_of_address_changes_our_text_and_leaves_the_agents(
    desk: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    asked = {**an_offer_of(plan, text=""), "address_as": "je", "redraw": "1"}
    page = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", asked).content.decode()
    assert "We bellen je graag." in page
    asked["text"] = "Eigen woorden"
    page = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", asked).content.decode()
    assert "Eigen woorden" in page
    assert not Appointment.objects.exists()


def test_more_times_than_a_list_shows_offer_the_page_too(
    desk: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/terugbellen/").content.decode()
    assert "Past geen van deze tijden?" in page
    assert "{link}" in page


def test_few_times_need_no_page(desk: Client, conversation: Conversation, plan: CallbackPlan) -> None:
    plan.hours.exclude(weekday=2).delete()
    plan.hours.update(closes=time(11, 0))
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/terugbellen/").content.decode()
    assert "{link}" not in page


def test_agent_can_choose_the_page_instead_of_buttons(
    desk: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    url = f"/bureau/gesprek/{conversation.pk}/terugbellen/"
    asked = an_offer_of(plan, text="") | {"how": "page"}
    drawn = desk.post(url, asked | {"redraw": "1"})
    assert "alle vrije tijden van de komende twee weken" in drawn.content.decode()
    assert desk.post(url, asked | {"text": drawn.context["dialog"].text}).status_code == 200
    message = Appointment.objects.get().referral.message
    assert (message.kind, "/a/••••••/" in message.text) == (Kind.TEXT, True)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("Kies een tijd.", "Laat {link} en"), ("{link} {controlecode} {naam}", "Niemand vult {naam} in")],
)
def test_page_offer_that_cannot_go_says_why(
    desk: Client, conversation: Conversation, plan: CallbackPlan, text: str, sentence: str
) -> None:
    asked = an_offer_of(plan, text=text) | {"how": "page"}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", asked)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert not Appointment.objects.exists()


def test_without_a_team_that_calls_the_dialog_says_what_to_do(
    desk: Client, conversation: Conversation
) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/terugbellen/").content.decode()
    assert "Nog geen team belt terug." in page


def test_offer_in_another_municipality_is_refused(
    client: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    client.force_login(an_employee(a_municipality("elders")))
    url = f"/bureau/gesprek/{conversation.pk}/terugbellen/"
    assert client.post(url, an_offer_of(plan)).status_code == 404


def test_team_of_another_municipality_cannot_be_chosen(
    desk: Client, conversation: Conversation, plan: CallbackPlan
) -> None:
    theirs = a_plan(a_line(a_municipality("elders"), "551000000000009").municipality)
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/terugbellen/", an_offer_of(theirs))
    assert answer.status_code == 422
    assert not Appointment.objects.exists()
