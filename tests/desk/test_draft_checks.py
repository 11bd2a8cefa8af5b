"""Every text of a dialog that leaves is looked over like an answer: as it opens, while it is written, on sending."""

import re
from uuid import uuid4

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation, Direction
from samenspraak.organisation.models import LineTemplate, OwnText
from samenspraak.referrals.models import MailAddress
from tests.makers import a_line, a_municipality, a_template, an_employee
from tests.referrals.callbacks.appointments import a_plan, free, seconds
from tests.referrals.forms.made import a_form

pytestmark = pytest.mark.django_db
ASKS, HOLDS = "Goedemorgen Rens, wat is uw BSN?", "Goedemorgen Rens, uw BSN is 111222333."
DIALOGS = ("terugbellen", "formulier", "mail")
TEXTS = {"terugbellen": "callback.offer", "formulier": "referral.form", "mail": "referral.mail"}


@pytest.fixture
def ready(conversation: Conversation) -> Conversation:
    """Each dialog has what it needs."""
    conversation.municipality.guard_profile = {"domains": ["voorbeeldstad.example"]}
    conversation.municipality.save()
    a_plan(conversation.municipality)
    a_form(conversation.municipality)
    MailAddress.objects.create(municipality=conversation.municipality, address="post@voorbeeldstad.example")
    return conversation


@pytest.fixture
def template(conversation: Conversation) -> LineTemplate:
    return a_template(conversation.line, "Uw nummer is {{1}}{{2}}.")


def checked(desk: Client, conversation: Conversation, text: str, **more: str) -> str:
    url = f"/bureau/gesprek/{conversation.pk}/nakijken/"
    asked = {"text": text, "in_dialog": "text", "address_as": "u"} | more
    return desk.post(url, asked).content.decode()


def posted(desk: Client, conversation: Conversation, dialog: str, text: str) -> int:
    """The status of sending this text by this dialog, whose other fields are filled in well."""
    typed = {"reference": str(uuid4()), "text": text, "address_as": "u", "about": "else"}
    plan, form = (
        conversation.municipality.teams.get().callback_plan,
        a_form(conversation.municipality, name=dialog),
    )
    typed |= {"team": str(plan.team_id), "which": str(form.pk), "moment": seconds(free(plan)[0])[0]}
    return desk.post(f"/bureau/gesprek/{conversation.pk}/{dialog}/", typed).status_code


@pytest.mark.parametrize("dialog", DIALOGS)
def test_text_of_the_dialog_is_looked_over_as_it_opens_and_as_it_changes(
    desk: Client, ready: Conversation, dialog: str
) -> None:
    page = desk.get(f"/bureau/gesprek/{ready.pk}/{dialog}/").content.decode()
    assert f'hx-post="/bureau/gesprek/{ready.pk}/nakijken/"' in page
    assert 'hx-trigger="load, input changed delay:700ms"' in page
    assert 'role="status"' in page


@pytest.mark.parametrize("dialog", DIALOGS)
@pytest.mark.parametrize("text", [ASKS, HOLDS])
def test_text_that_asks_for_or_holds_data_is_stopped_on_sending(
    desk: Client, ready: Conversation, dialog: str, text: str
) -> None:
    whole = f"{text} {{link}} {{controlecode}}" if dialog == "formulier" else text
    assert posted(desk, ready, dialog, whole) == 422
    assert not ready.messages.filter(direction=Direction.OUT, automatic="").exists()


@pytest.mark.parametrize("dialog", DIALOGS)
def test_own_text_of_the_municipality_that_asks_for_data_is_remarked_on(
    desk: Client, ready: Conversation, dialog: str
) -> None:
    OwnText.objects.create(municipality=ready.municipality, key=TEXTS[dialog], je=ASKS, u=ASKS)
    page = desk.get(f"/bureau/gesprek/{ready.pk}/{dialog}/")
    assert "Vraag dit niet in WhatsApp (BSN)." in checked(desk, ready, page.context["dialog"].text)


@pytest.mark.parametrize("dialog", DIALOGS)
def test_text_we_give_ourselves_needs_no_remark(desk: Client, ready: Conversation, dialog: str) -> None:
    page = desk.get(f"/bureau/gesprek/{ready.pk}/{dialog}/")
    fills = "text" if dialog == "mail" else "link"
    assert f'"in_dialog": "{fills}"' in page.content.decode()
    assert checked(desk, ready, page.context["dialog"].text, in_dialog=fills) == ""


def test_link_that_nobody_fills_in_is_remarked_on(desk: Client, ready: Conversation) -> None:
    text = "Goedemorgen Rens, zie {link} met code {controlecode}."
    assert "Vul {link} in." in checked(desk, ready, text)
    assert checked(desk, ready, text, in_dialog="link") == ""


def test_remark_in_a_dialog_quotes_the_passage_and_opens_no_other_dialog(
    desk: Client, ready: Conversation
) -> None:
    said = checked(desk, ready, ASKS)
    assert 'data-passage="wat is uw BSN"' in said
    assert "composer__ways" not in said


def test_same_remarks_are_not_drawn_again(desk: Client, ready: Conversation) -> None:
    found = re.search(r'name="known" value="(\w+)"', checked(desk, ready, ASKS))
    assert found
    url = f"/bureau/gesprek/{ready.pk}/nakijken/"
    typed = {"text": f"{ASKS} Dank u.", "in_dialog": "text", "address_as": "u", "known": found[1]}
    assert desk.post(url, typed).status_code == 204


def test_other_municipality_looks_over_nothing(client: Client, ready: Conversation) -> None:
    client.force_login(an_employee(a_line(a_municipality("elders"), "552").municipality))
    url = f"/bureau/gesprek/{ready.pk}/nakijken/"
    assert client.post(url, {"text": ASKS, "in_dialog": "text"}).status_code == 404


def values(template: LineTemplate, *given: str) -> dict[str, str]:
    filled = {f"value-{template.pk}-{place}": value for place, value in enumerate(given, 1)}
    return {"template": str(template.pk)} | filled


@pytest.mark.parametrize("given", [("1112", "22333"), ("111222333", "x"), ("x", "wat is uw BSN?")])
def test_values_of_a_template_are_looked_over_while_typing_and_on_sending(
    desk: Client, conversation: Conversation, template: LineTemplate, given: tuple[str, str]
) -> None:
    url = f"/bureau/gesprek/{conversation.pk}/sjablonen/"
    said = desk.post(f"{url}voorbeeld/", values(template, *given)).content.decode()
    assert 'hx-target="#dialoog-nakijken"' in said
    assert "(BSN)" in said
    assert desk.post(url, values(template, *given)).status_code == 422
    assert not conversation.messages.filter(direction=Direction.OUT, automatic="").exists()


def test_values_without_data_draw_no_remark(
    desk: Client, conversation: Conversation, template: LineTemplate
) -> None:
    url = f"/bureau/gesprek/{conversation.pk}/sjablonen/voorbeeld/"
    said = desk.post(url, values(template, "A", "12")).content.decode()
    assert "dialoog-nakijken" not in said


def test_remark_goes_when_the_value_is_mended(
    desk: Client, conversation: Conversation, template: LineTemplate
) -> None:
    url = f"/bureau/gesprek/{conversation.pk}/sjablonen/voorbeeld/"
    said = desk.post(url, values(template, "111222333", "x")).content.decode()
    known = re.search(r'name="known" value="(\w+)"', said)
    assert known
    again = desk.post(url, values(template, "A", "x") | {"known": known[1]}).content.decode()
    assert 'hx-target="#dialoog-nakijken"' in again
    assert "(BSN)" not in again
