"""The five steps at the desk: the dialog, the panel, the page of blocks; who may what."""

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspraak.conduct.blocking import WantedBlock, ask_block
from samenspraak.conduct.models import Block, BlockState, ConductRules, ConductStep
from samenspraak.conduct.stepping import Objection, WantedStep, take_step
from samenspraak.conversations.models import Message, OutboxItem
from samenspraak.domain.protocol import Behaviour, Step
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.makers import a_municipality, an_employee, received

INSULT = "Waar blijft mijn pas, stelletje idioten"
RULES = "/bureau/beheer/gedrag/"


@pytest.fixture
def insult(line: Line) -> Message:
    return received(line, INSULT, at=timezone.now())


@pytest.fixture
def lead(line: Line) -> Employee:
    return an_employee(line.municipality, Role.LEAD, "Yusuf Aydın")


@pytest.fixture
def asked(line: Line, agent: Employee, insult: Message) -> Block:
    """A block that the agent asked for."""
    now = insult.came_at
    for number, step in enumerate((Step.NAMED, Step.WARNED, Step.REMINDED)):
        message = received(line, INSULT, at=now + timedelta(minutes=2 * number + 1))
        want = WantedStep(step, _objection(message), "Zo niet.", uuid4())
        take_step(message.conversation, agent, want, now + timedelta(minutes=2 * number + 2))
    ends_on = timezone.localdate() + timedelta(days=7)
    want_block = WantedBlock(_objection(message), "Blijft schelden.", "We blokkeren u.", ends_on)
    return ask_block(message.conversation, agent, want_block, now + timedelta(minutes=8))


def test_dialog_begins_with_the_first_step_and_quotes_the_message(desk: Client, insult: Message) -> None:
    content = desk.get(_url(insult)).content.decode()
    assert "Stap 1: benoem het gedrag" in content
    assert f"U schreef: “{INSULT}”." in content


def test_dialog_proposes_what_may_have_gone_too_far_and_leaves_the_judging(desk: Client, line: Line) -> None:
    rude = received(line, "Goedemorgen. Jullie zijn echt een stelletje idioten!", at=timezone.now())
    content = desk.get(_url(rude)).content.decode()
    assert "voorstel van het systeem" in content
    assert re.search(r'name="behaviours" value="schelden" checked', content)
    assert "“Jullie zijn echt een stelletje idioten!”" in content
    assert not ConductStep.objects.exists()


@pytest.mark.parametrize(
    "text",
    [
        "Wat een klotezooi is dit, al drie weken wachten!",
        "Ik dien een klacht in over uw medewerker.",
        "Dit is een Woo-verzoek over de Kastanjelaan.",
        "Ik ben heel boos over deze boete.",
    ],
)
def test_anger_and_complaints_are_never_proposed(desk: Client, line: Line, text: str) -> None:
    content = desk.get(_url(received(line, text, at=timezone.now()))).content.decode()
    assert "voorstel van het systeem" not in content
    assert not re.search(r'name="behaviours" value="\w+" checked', content)


def test_other_words_and_a_behaviour_change_the_text_as_long_as_it_is_ours(
    desk: Client, insult: Message
) -> None:
    posted = {"redraw": "1", "reference": uuid4(), "passage": "idioten", "behaviours": ["dreigen"]}
    assert "“idioten”. Dat is dreigen" in desk.post(_url(insult), posted).content.decode()
    own = desk.post(_url(insult), {**posted, "text": "Eigen woorden.", "given": "Iets anders."})
    assert "Eigen woorden." in own.content.decode()


def test_step_is_sent_and_stands_in_the_panel(desk: Client, insult: Message) -> None:
    content = _post(desk, insult).content.decode()
    assert ("Stap gezet" in content, "Gedragsprotocol" in content) == (True, True)
    step = ConductStep.objects.get()
    assert (step.step, step.passage) == (1, "stelletje idioten")
    assert OutboxItem.objects.filter(message__automatic="").count() == 1
    page = desk.get(reverse("conversation", args=[insult.conversation_id])).content.decode()
    assert re.search(r'<li class="now" aria-current="step">Benoemd', page)


def test_panel_says_when_the_last_step_lapses(desk: Client, insult: Message) -> None:
    ConductRules.objects.create(municipality=insult.conversation.municipality, lapse_days=14)
    _post(desk, insult)
    lapses_on = timezone.localdate(ConductStep.objects.get().taken_at) + timedelta(days=14)
    page = desk.get(reverse("conversation", args=[insult.conversation_id])).content.decode()
    assert re.search(rf"Vervalt op {lapses_on.day} \w+ {lapses_on.year}", page)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"behaviours": []}, "Kies wat het is."),
        ({"passage": "dit schreef niemand"}, "Citeer de woorden"),
        ({"text": "Wat is uw BSN?"}, "Vraag dit niet in WhatsApp"),
    ],
)
def test_step_without_a_ground_comes_back_as_a_sentence(
    desk: Client, insult: Message, changes: dict[str, Any], said: str
) -> None:
    answer = _post(desk, insult, **changes)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not ConductStep.objects.exists()


def test_reminder_waits_for_a_repetition(desk: Client, insult: Message) -> None:
    _post(desk, insult)
    _post(desk, insult)
    assert "Het is niet herhaald." in desk.get(_url(insult)).content.decode()
    assert _post(desk, insult).status_code == 422


def test_agent_ends_the_dossier(desk: Client, insult: Message) -> None:
    _post(desk, insult)
    answer = desk.post(reverse("end_conduct", args=[insult.conversation_id]))
    assert "Een volgende keer begint bij stap 1." in answer.content.decode()
    assert JournalEntry.objects.filter(deed="ended_conduct_case").exists()


def test_resident_without_a_dossier_shows_none(desk: Client, insult: Message) -> None:
    page = desk.get(reverse("conversation", args=[insult.conversation_id])).content.decode()
    assert 'id="gedrag" hidden' in page


def test_fourth_step_asks_for_a_block(desk: Client, line: Line, agent: Employee, insult: Message) -> None:
    for _step in range(2):
        _post(desk, insult)
    again = received(line, INSULT, at=timezone.now() + timedelta(seconds=5))
    _post(desk, again)
    assert 'type="date"' in desk.get(_url(again)).content.decode()
    ends_on = (timezone.localdate() + timedelta(days=3)).isoformat()
    assert "Schrijf op waarom" in _post(desk, again, ends_on=ends_on).content.decode()
    assert "Gevraagd." in _post(desk, again, reason="Blijft schelden.", ends_on=ends_on).content.decode()
    assert Block.objects.get().state == BlockState.ASKED
    assert "loopt al een blokkade" in desk.get(_url(again)).content.decode()


def test_lead_signs_and_the_resident_is_told(client: Client, lead: Employee, asked: Block) -> None:
    client.force_login(lead)
    content = client.get(reverse("blocks")).content.decode()
    assert ("Wacht op een tweede handtekening" in content, "Rens Vermeulen" in content) == (True, True)
    page = client.get(reverse("block", args=[asked.pk])).content.decode()
    assert ("We blokkeren u." in page, "Blijft schelden." in page) == (True, True)
    answer = client.post(reverse("block", args=[asked.pk]), {"deed": "sign"}, follow=True)
    assert "Getekend." in answer.content.decode()
    assert Message.objects.filter(text="We blokkeren u.").count() == 1


def test_both_who_decided_on_a_block_stand_there_by_name(
    client: Client, agent: Employee, lead: Employee, asked: Block
) -> None:
    client.force_login(lead)
    pages = (reverse("blocks"), reverse("block", args=[asked.pk]))
    assert not any("getekend door" in client.get(page).content.decode() for page in pages)
    client.post(pages[1], {"deed": "sign"})
    for page in pages:
        content = client.get(page).content.decode()
        assert f"gevraagd door {agent.name} op" in content
        assert f"getekend door {lead.name}," in content


def test_who_asked_cannot_sign(desk: Client, asked: Block) -> None:
    url = reverse("block", args=[asked.pk])
    assert 'value="sign"' not in desk.get(url).content.decode()
    answer = desk.post(url, {"deed": "sign"})
    assert (answer.status_code, "Iemand anders tekent" in answer.content.decode()) == (422, True)


@pytest.mark.parametrize("why", ["", "Eerst bellen."])
def test_refusing_asks_why(client: Client, lead: Employee, asked: Block, why: str) -> None:
    client.force_login(lead)
    answer = client.post(reverse("block", args=[asked.pk]), {"deed": "refuse", "why": why})
    asked.refresh_from_db()
    assert (answer.status_code, asked.state) == ((302, "refused") if why else (422, "asked"))


@pytest.mark.parametrize(("deed", "state"), [("refuse", "asked"), ("lift", "standing")])
def test_reason_passes_the_guard_and_stays_in_its_field(
    client: Client, lead: Employee, asked: Block, deed: str, state: str
) -> None:
    Block.objects.update(state=state, signed_by=lead if deed == "lift" else None)
    client.force_login(lead)
    why = "Zijn BSN is 111222333."
    answer = client.post(reverse("block", args=[asked.pk]), {"deed": deed, "why": why})
    asked.refresh_from_db()
    assert (answer.status_code, asked.state, asked.ended_why) == (422, state, "")
    assert why in answer.content.decode()
    assert JournalEntry.objects.filter(deed="stopped", employee=lead).count() == 1


def test_standing_block_is_kept_or_lifted_by_a_lead_alone(
    client: Client, agent: Employee, lead: Employee, asked: Block
) -> None:
    Block.objects.update(state="standing", signed_by=lead)
    url = reverse("block", args=[asked.pk])
    client.force_login(agent)
    assert client.post(url, {"deed": "lift", "why": "Ik wil het."}).status_code == 404
    assert client.post(url, {"deed": "keep"}).status_code == 404
    client.force_login(lead)
    client.post(url, {"deed": "keep"})
    client.post(url, {"deed": "lift", "why": "Excuses gemaakt."})
    asked.refresh_from_db()
    assert (asked.state, asked.ended_why) == ("ending", "Excuses gemaakt.")


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_pages_are_for_who_answers_here(client: Client, line: Line, asked: Block, role: Role) -> None:
    urls = [_url(asked.message), reverse("blocks"), reverse("block", args=[asked.pk])]
    assert [client.get(url).status_code for url in urls] == [302, 302, 302]
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(url).status_code for url in urls] == [404, 403, 403]
    client.force_login(an_employee(a_municipality("elders"), Role.LEAD))
    assert [client.get(url).status_code for url in urls] == [404, 200, 404]
    assert "Rens Vermeulen" not in client.get(urls[1]).content.decode()


def test_list_of_blocks_takes_a_fixed_number_of_queries(
    client: Client, lead: Employee, asked: Block, django_assert_max_num_queries: Any
) -> None:
    client.force_login(lead)
    with django_assert_max_num_queries(9):
        client.get(reverse("blocks"))


def test_administrator_changes_the_terms(office: Client, line: Line) -> None:
    answer = office.post(RULES, {"lapse_days": 14, "block_days": 5, "longest_block_days": 60}, follow=True)
    assert "De termijnen zijn gewijzigd." in answer.content.decode()
    rules = ConductRules.objects.get()
    assert (rules.municipality_id, rules.lapse_days) == (line.municipality_id, 14)
    assert JournalEntry.objects.filter(deed="changed_conduct_rules").exists()


@pytest.mark.parametrize("days", [("0", "5", "60"), ("14", "90", "60"), ("x", "5", "60"), ("14", "5", "999")])
def test_terms_that_cannot_be_are_refused(office: Client, days: tuple[str, str, str]) -> None:
    names = ("lapse_days", "block_days", "longest_block_days")
    assert office.post(RULES, dict(zip(names, days, strict=True))).status_code == 422
    assert not ConductRules.objects.exists()


def test_terms_are_for_the_administrator(desk: Client) -> None:
    assert desk.get(RULES).status_code == 403


def _url(message: Message | None) -> str:
    assert message is not None
    return reverse("conduct_step", args=[message.pk])


def _post(desk: Client, message: Message, **changes: Any) -> Any:
    posted = {
        "reference": str(uuid4()),
        "passage": "stelletje idioten",
        "behaviours": ["schelden"],
        "text": "Zo praten we niet met elkaar.",
    }
    return desk.post(_url(message), {**posted, **changes})


def _objection(message: Message) -> Objection:
    return Objection(message, "stelletje idioten", (Behaviour.ABUSE,))
