"""Formal messages and mail at the desk: the banner, the dialog, how it ended, the addresses."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation

from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.mail.wording import LAWS, NAMES
from samenspraak.domain.formal import Formal
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.referrals.mail_addresses import addresses_of, change_addresses
from samenspraak.referrals.models import MailAddress, Outcome, Referral
from tests.makers import a_line, a_municipality, an_employee, received

CLAIM = "Ik stel de gemeente aansprakelijk voor de schade aan mijn auto."
DAMAGE = "schade@voorbeeldstad.example"
ADDRESSES = "/bureau/beheer/mailadressen/"


@pytest.fixture
def line(db: None) -> Line:
    municipality = a_municipality()
    municipality.guard_profile = {"domains": ["voorbeeldstad.example"]}
    municipality.save()
    MailAddress.objects.create(municipality=municipality, formal="aansprakelijkstelling", address=DAMAGE)
    MailAddress.objects.create(municipality=municipality, address="gemeente@voorbeeldstad.example")
    return a_line(municipality)


@pytest.fixture
def claim(line: Line) -> Conversation:
    return received(line, CLAIM, at=timezone.now()).conversation


def test_every_formal_message_has_a_name_and_a_law_in_both_languages() -> None:
    for language in ("nl", "en"):
        with translation.override(language):
            assert len({str(NAMES[kind]) for kind in Formal}) == len({str(LAWS[kind]) for kind in Formal})
    assert set(NAMES) == set(LAWS) == set(Formal)


def test_conversation_says_what_it_is_and_leads_to_mail(desk: Client, claim: Conversation) -> None:
    content = _writing(desk, claim)
    assert "Dit lijkt op een formeel bericht: aansprakelijkstelling." in content
    assert "termijn van 5 jaar" in content
    assert reverse("refer_to_mail", args=[claim.pk]) in content
    assert "Aansprakelijkstelling" in desk.get(reverse("head", args=[claim.pk])).content.decode()


def test_ordinary_conversation_says_nothing_of_it(desk: Client, conversation: Conversation) -> None:
    assert "formeel bericht" not in _writing(desk, conversation)


def test_agent_says_that_it_is_not_formal(desk: Client, claim: Conversation) -> None:
    answer = desk.post(reverse("not_formal", args=[claim.pk]))
    assert (answer.status_code, "formeel bericht:" in _writing(desk, claim)) == (200, False)
    assert JournalEntry.objects.filter(deed="not_formal").exists()


def test_unseen_message_is_not_dismissed(desk: Client, line: Line, claim: Conversation) -> None:
    seen = claim.messages.latest("pk").pk
    received(line, "Ik dien hierbij een klacht in over uw medewerker.", at=timezone.now())
    answer = desk.post(reverse("not_formal", args=[claim.pk]), {"shown": seen})
    assert (answer.status_code, "formeel bericht: klacht" in _writing(desk, claim)) == (409, True)


def test_dialog_begins_with_what_waits_and_its_address(desk: Client, claim: Conversation) -> None:
    content = _dialog(desk, claim).content.decode()
    assert '<option value="aansprakelijkstelling" selected>' in content
    assert DAMAGE in _text(content)
    assert re.search(
        r"We ontvingen uw aansprakelijkstelling op \w+ \d+ \w+ \d{4} om \d\d\.\d\d uur\.", content
    )


def test_another_subject_gives_another_text_as_long_as_it_is_ours(desk: Client, claim: Conversation) -> None:
    ours = _text(_dialog(desk, claim).content.decode())
    posted = {"redraw": "1", "about": "else", "address_as": "je", "given": ours}
    other = _text(_dialog(desk, claim, **posted, text=ours.replace("\n", "\r\n")).content.decode())
    own = _text(_dialog(desk, claim, **posted, text="Mijn eigen tekst.").content.decode())
    assert ("gemeente@voorbeeldstad.example" in other, "ontvingen" in other) == (True, False)
    assert own == "Mijn eigen tekst."


def test_text_is_sent_and_the_referral_waits_below_it(desk: Client, claim: Conversation) -> None:
    answer = _send(desk, claim, f"Goedemorgen, mail naar {DAMAGE}.")
    content = answer.content.decode()
    assert (answer.status_code, "Nog niet ontvangen." in content) == (200, True)
    referral = Referral.objects.get()
    assert (referral.way, referral.formal) == ("mail", "aansprakelijkstelling")
    assert "formeel bericht:" not in _writing(desk, claim)


@pytest.mark.parametrize("text", ["Wat is uw BSN?", "Mail naar rens@gmail.com.", "", "x" * 4000 + "y" * 90])
def test_text_that_may_not_leave_comes_back_as_a_sentence(
    desk: Client, claim: Conversation, text: str
) -> None:
    assert _send(desk, claim, text).status_code == 422
    assert not Referral.objects.exists()
    assert not Message.objects.filter(author__isnull=False).exists()


@pytest.mark.parametrize(
    ("door", "outcome", "said"),
    [("mail_came", Outcome.DONE, "Ontvangen op"), ("mail_given_up", Outcome.CANCELLED, "De mail komt niet.")],
)
def test_agent_says_how_it_ended_once(
    desk: Client, claim: Conversation, door: str, outcome: Outcome, said: str
) -> None:
    _send(desk, claim, "Mail ons even.")
    referral = Referral.objects.get()
    content = desk.post(reverse(door, args=[referral.pk])).content.decode()
    assert (said in content, "hx-post" in re.sub(r"(?s).*?bubble__foot", "", content, count=1)) == (
        True,
        False,
    )
    desk.post(reverse("mail_given_up", args=[referral.pk]))
    referral.refresh_from_db()
    assert referral.outcome == outcome


def test_without_an_address_the_dialog_says_who_sets_it(desk: Client, claim: Conversation) -> None:
    MailAddress.objects.all().delete()
    content = _dialog(desk, claim).content.decode()
    assert ("Hier is nog geen e-mailadres voor." in content, "<textarea" in content) == (True, False)


@pytest.mark.parametrize("door", ["refer_to_mail", "not_formal"])
def test_conversation_is_for_who_answers_here(client: Client, claim: Conversation, door: str) -> None:
    url = reverse(door, args=[claim.pk])
    assert client.post(url).status_code == 302
    strangers = [an_employee(claim.municipality, role) for role in (Role.ADMINISTRATOR, Role.PRIVACY_OFFICER)]
    for stranger in (*strangers, an_employee(a_municipality("elders"))):
        client.force_login(stranger)
        assert client.post(url, {"text": "Hoi"}).status_code == 404
    assert not Referral.objects.exists()


@pytest.mark.parametrize("door", ["mail_came", "mail_given_up"])
def test_referral_is_ended_by_who_answers_here(desk: Client, claim: Conversation, door: str) -> None:
    _send(desk, claim, "Mail ons even.")
    referral = Referral.objects.get()
    officer = an_employee(claim.municipality, Role.PRIVACY_OFFICER)
    for stranger in (officer, an_employee(a_municipality("elders"))):
        desk.force_login(stranger)
        assert desk.post(reverse(door, args=[referral.pk])).status_code == 404
    referral.refresh_from_db()
    assert referral.outcome == Outcome.OPEN


def test_referrals_in_the_log_cost_no_queries_more(desk: Client, claim: Conversation) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert desk.get(reverse("conversation", args=[claim.pk])).status_code == 200
        return len(caught)

    queries()
    _send(desk, claim, "Mail ons even.")
    few = queries()
    for _more in range(3):
        _send(desk, claim, "Mail ons even.")
    assert queries() == few


def test_administrator_sets_addresses_and_the_journal_knows_without_them(office: Client, line: Line) -> None:
    typed = {"rest": "post@voorbeeldstad.example", "klacht": "klacht@sub.voorbeeldstad.example"}
    answer = office.post(ADDRESSES, typed, follow=True)
    assert "De adressen zijn gewijzigd." in answer.content.decode()
    expected = {"": "post@voorbeeldstad.example", "klacht": "klacht@sub.voorbeeldstad.example"}
    assert addresses_of(line.municipality) == expected
    details = JournalEntry.objects.get(deed="changed_mail_addresses").details
    assert details == {"formal": "aansprakelijkstelling klacht rest"}


@pytest.mark.parametrize("address", ["geen adres", "a@b", "x@evilvoorbeeldstad.example", "rens@gmail.com"])
def test_wrong_or_strange_address_comes_back_with_a_sentence(
    office: Client, line: Line, address: str
) -> None:
    answer = office.post(ADDRESSES, {"rest": address})
    content = answer.content.decode()
    assert (answer.status_code, 'id="id_rest_error"' in content, address in content) == (422, True, True)
    assert addresses_of(line.municipality)[""] == "gemeente@voorbeeldstad.example"


def test_strange_address_is_kept_on_purpose_and_passes_the_guard(
    office: Client, line: Line, claim: Conversation, agent: Employee
) -> None:
    strange = "jan.jansen@regio.example"
    office.post(ADDRESSES, {"rest": strange, "sure": "on"})
    assert addresses_of(line.municipality) == {"": strange}
    office.force_login(agent)
    assert _send(office, claim, f"Mail het naar {strange}.").status_code == 200


def test_same_addresses_again_change_nothing(line: Line, administrator: Employee) -> None:
    assert not change_addresses(administrator, addresses_of(line.municipality))
    assert not JournalEntry.objects.filter(deed="changed_mail_addresses").exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER])
def test_addresses_are_for_the_administrator(client: Client, line: Line, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    typed = {"rest": "post@voorbeeldstad.example"}
    assert [client.get(ADDRESSES).status_code, client.post(ADDRESSES, typed).status_code] == [403, 403]
    assert addresses_of(line.municipality)[""] == "gemeente@voorbeeldstad.example"


def test_other_municipality_has_its_own_addresses(client: Client, line: Line) -> None:
    stranger = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    client.force_login(stranger)
    assert DAMAGE not in client.get(ADDRESSES).content.decode()
    client.post(ADDRESSES, {"rest": "post@elders.example", "sure": "on"})
    assert addresses_of(stranger.municipality) == {"": "post@elders.example"}
    assert addresses_of(line.municipality)["aansprakelijkstelling"] == DAMAGE


def _writing(client: Client, conversation: Conversation) -> str:
    return client.get(reverse("writing", args=[conversation.pk])).content.decode()


def _dialog(client: Client, conversation: Conversation, **typed: str) -> Any:
    url = reverse("refer_to_mail", args=[conversation.pk])
    reference = "00000000-0000-4000-8000-000000000001"
    return client.post(url, {"reference": reference, **typed}) if typed else client.get(url)


def _send(client: Client, conversation: Conversation, text: str) -> Any:
    found = re.search(r'name="reference" value="([^"]+)"', _dialog(client, conversation).content.decode())
    assert found is not None
    typed = {"reference": found[1], "about": "aansprakelijkstelling", "text": text}
    return client.post(reverse("refer_to_mail", args=[conversation.pk]), typed)


def _text(content: str) -> str:
    found = re.search(r"<textarea[^>]*>(.*?)</textarea>", content, re.DOTALL)
    assert found is not None
    return found[1].lstrip("\n")
