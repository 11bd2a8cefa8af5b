"""Canned answers at the desk: choosing in a conversation, and the pages to keep them."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.canned_answers import Wording, keep
from samenspraak.organisation.models import CannedAnswer, Employee, Line, Role, Team
from tests.makers import a_municipality, an_employee

LIST = "/bureau/snelantwoorden/"
NEW = f"{LIST}nieuw/"


@pytest.fixture
def canned(administrator: Employee) -> CannedAnswer:
    je, u = "Hoi {naam}, bel {telefoon} over {zaak}.", "Beste {naam}, bel {telefoon} over {zaak}."
    return keep(administrator, Wording("bellen", "Zelf bellen", je, u), timezone.now())


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("je", "Hoi Rens, bel 14 000 over {zaak}."),
        ("u", "Beste Rens Vermeulen, bel 14 000 over {zaak}."),
        ("", "Beste Rens Vermeulen, bel 14 000 over {zaak}."),
    ],
)
def test_choice_is_in_the_form_of_the_composer_with_what_we_know_filled_in(
    desk: Client, conversation: Conversation, canned: CannedAnswer, form: str, text: str
) -> None:
    content = desk.get(reverse("canned", args=[conversation.pk]), {"address_as": form}).content.decode()
    assert f'data-insert="{text}"' in content


def test_search_draws_the_list_alone(desk: Client, conversation: Conversation, canned: CannedAnswer) -> None:
    url, headers = reverse("canned", args=[conversation.pk]), {"HX-Target": "ul#snel-lijst"}
    hit = desk.get(url, {"zoek": "bel"}, headers=headers).content.decode()
    miss = desk.get(url, {"zoek": "xyz"}, headers=headers).content.decode()
    assert ("/bellen" in hit, "<input" in hit, "Niets gevonden" in miss) == (True, False, True)


def test_use_is_counted(desk: Client, canned: CannedAnswer) -> None:
    assert desk.post(reverse("canned_used", args=[canned.pk])).status_code == 204
    canned.refresh_from_db()
    assert canned.use_count == 1


def test_other_municipality_neither_chooses_nor_counts(
    client: Client, conversation: Conversation, canned: CannedAnswer
) -> None:
    client.force_login(an_employee(a_municipality("elders")))
    assert client.get(reverse("canned", args=[conversation.pk])).status_code == 404
    assert client.post(reverse("canned_used", args=[canned.pk])).status_code == 404


def test_administrator_makes_one_and_changes_it(office: Client) -> None:
    assert "Bewaard." in office.post(NEW, _typed(), follow=True).content.decode()
    kept = CannedAnswer.objects.get()
    office.post(f"{LIST}{kept.pk}/", _typed(title="Anders"))
    assert CannedAnswer.objects.get().title == "Anders"
    assert "/grofvuil" in office.get(LIST).content.decode()


@pytest.mark.parametrize(
    "wrong",
    [
        {"word": "met spatie"},
        {"word": ""},
        {"u": "Mail naar jan@gmail.com."},
        {"je": "Wat is je BSN?"},
        {"review_on": "morgen"},
        {"team": "999"},
    ],
)
def test_what_cannot_be_is_refused(office: Client, wrong: dict[str, Any]) -> None:
    assert office.post(NEW, _typed(**wrong)).status_code == 422
    assert not CannedAnswer.objects.exists()


def test_word_that_is_taken_is_refused(office: Client) -> None:
    office.post(NEW, _typed())
    answer = office.post(NEW, _typed())
    assert (answer.status_code, "Kies een ander." in answer.content.decode()) == (422, True)


def test_page_says_what_is_easier_to_read(office: Client) -> None:
    office.post(NEW, _typed(u="Indien u vragen heeft, bel ons."))
    page = office.get(f"{LIST}{CannedAnswer.objects.get().pk}/").content.decode()
    assert "“Indien” → “als”" in page


@pytest.mark.parametrize(("days", "is_due"), [(0, True), (1, False)])
def test_answer_whose_review_is_due_says_so_and_stands_first(
    office: Client, canned: CannedAnswer, days: int, is_due: bool
) -> None:
    office.post(NEW, _typed(word="aaa"))
    CannedAnswer.objects.filter(pk=canned.pk).update(review_on=timezone.localdate() + timedelta(days=days))
    page = office.get(LIST).content.decode()
    assert ("Bekijk opnieuw" in page) is is_due
    assert (page.index("/bellen") < page.index("/aaa")) is is_due


def test_removing_takes_it_away(office: Client, canned: CannedAnswer) -> None:
    office.post(reverse("remove_canned", args=[canned.pk]))
    assert not CannedAnswer.objects.exists()


def test_lead_changes_those_of_the_own_team_alone(client: Client, line: Line, canned: CannedAnswer) -> None:
    lead = an_employee(line.municipality, Role.LEAD)
    lead.team = Team.objects.create(municipality=line.municipality, name="Burgerzaken")
    lead.save()
    client.force_login(lead)
    assert client.get(f"{LIST}{canned.pk}/").status_code == 404
    assert client.post(NEW, _typed(team="")).status_code == 422
    assert client.post(NEW, _typed(team=str(lead.team_id))).status_code == 302


@pytest.mark.parametrize("role", [Role.AGENT, Role.PRIVACY_OFFICER])
def test_pages_are_for_leads_and_administrators(client: Client, line: Line, role: Role) -> None:
    assert client.get(LIST).status_code == 302
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(url).status_code for url in (LIST, NEW)] == [403, 403]


def test_other_municipality_changes_nothing(client: Client, canned: CannedAnswer) -> None:
    client.force_login(an_employee(a_municipality("elders"), Role.ADMINISTRATOR))
    assert client.get(f"{LIST}{canned.pk}/").status_code == 404
    assert client.post(reverse("remove_canned", args=[canned.pk])).status_code == 404
    assert "/bellen" not in client.get(LIST).content.decode()


def test_draft_gets_a_hint_for_plain_language(desk: Client, conversation: Conversation) -> None:
    posted = {"text": "Goedemorgen Rens, indien u wilt, bel ons."}
    content = desk.post(reverse("check", args=[conversation.pk]), posted).content.decode()
    assert "Makkelijker: “als” in plaats van “indien”." in content


def _typed(**changes: str) -> dict[str, str]:
    typed = {"word": "grofvuil", "title": "Grof vuil", "je": "Bel even.", "u": "Belt u even."}
    return {**typed, **changes}
