"""The first three steps: each an answer that quotes the resident, in order, and none without a ground."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conduct.cases import case_of, end_well, reached
from samenspraak.conduct.forgetting import forget_conduct
from samenspraak.conduct.models import ConductCase, ConductRules, ConductStep
from samenspraak.conduct.stepping import (
    NoBehaviour,
    NotExperienced,
    NotSaid,
    Objection,
    WantedStep,
    take_step,
)
from samenspraak.conduct.wording import opening_texts
from samenspraak.conversations.answering import WindowClosed
from samenspraak.conversations.models import Conversation, Direction, Message, OutboxItem
from samenspraak.domain.protocol import Behaviour, NotRepeated, Step, StepSkipped
from samenspraak.domain.tone import has_unfilled_variable
from samenspraak.organisation.models import Employee, JournalEntry, Role
from samenspraak.organisation.training import begin_training
from samenspraak.privacy.clearing import Stopped
from tests.makers import a_line, a_municipality, an_employee, received

from .conftest import MINUTE, NOW, objection, wanted

pytestmark = pytest.mark.django_db
Taking = Callable[..., ConductStep]


def test_step_is_an_answer_and_stands_in_the_dossier(insult: Message, step: Taking) -> None:
    taken = step(Step.NAMED)
    assert (taken.step, taken.passage, taken.behaviours) == (1, "stelletje idioten", ["schelden"])
    assert OutboxItem.objects.get().message == taken.answer
    entry = JournalEntry.objects.get(deed="took_conduct_step")
    assert entry.details == {"step": 1, "behaviours": "schelden"}


@pytest.mark.parametrize("number", [Step.WARNED, Step.REMINDED, Step.ANNOUNCED, Step.BLOCKED])
def test_nobody_skips_to_a_later_step(step: Taking, number: Step) -> None:
    with pytest.raises(StepSkipped):
        step(number)
    assert not Message.objects.filter(direction=Direction.OUT).exists()


def test_reminder_asks_for_something_the_resident_wrote_after_the_warning(
    conversation: Conversation, step: Taking
) -> None:
    step(Step.NAMED)
    step(Step.WARNED, at=NOW + MINUTE)
    with pytest.raises(NotRepeated):
        step(Step.REMINDED, at=NOW + 2 * MINUTE)
    again = received(conversation.line, "Nog steeds stelletje idioten", at=NOW + 3 * MINUTE)
    assert step(Step.REMINDED, again, NOW + 4 * MINUTE).step == Step.REMINDED


def test_who_is_being_trained_takes_no_step(agent: Employee, step: Taking) -> None:
    begin_training(an_employee(agent.municipality, Role.LEAD), agent, NOW)
    with pytest.raises(NotExperienced):
        step(Step.NAMED)
    assert not ConductStep.objects.exists()


def test_double_click_takes_one_step(conversation: Conversation, agent: Employee, insult: Message) -> None:
    want = wanted(Step.NAMED, insult)
    first, second = (take_step(conversation, agent, want, NOW) for _twice in range(2))
    assert first == second
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize(
    ("passage", "behaviours", "refusal"),
    [
        ("dit schreef niemand", (Behaviour.ABUSE,), NotSaid),
        ("", (Behaviour.ABUSE,), NotSaid),
        ("stelletje idioten", (), NoBehaviour),
    ],
)
def test_step_without_a_ground_is_refused(
    conversation: Conversation,
    agent: Employee,
    insult: Message,
    passage: str,
    behaviours: tuple[Behaviour, ...],
    refusal: type[Exception],
) -> None:
    want = WantedStep(Step.NAMED, Objection(insult, passage, behaviours), "Zo niet.", uuid4())
    with pytest.raises(refusal):
        take_step(conversation, agent, want, NOW)
    assert not ConductCase.objects.exists()


def test_message_of_another_resident_is_no_ground(conversation: Conversation, agent: Employee) -> None:
    other = received(conversation.line, "stelletje idioten", phone="+31687654321")
    with pytest.raises(NotSaid):
        take_step(conversation, agent, wanted(Step.NAMED, other), NOW)


def test_our_own_words_are_no_ground(conversation: Conversation, agent: Employee, step: Taking) -> None:
    ours = step(Step.NAMED).answer
    assert ours is not None
    want = WantedStep(Step.WARNED, objection(ours, ours.text), "Let op.", uuid4())
    with pytest.raises(NotSaid):
        take_step(conversation, agent, want, NOW + MINUTE)


def test_text_that_may_not_leave_takes_no_step(
    conversation: Conversation, agent: Employee, insult: Message
) -> None:
    with pytest.raises(Stopped):
        take_step(conversation, agent, wanted(Step.NAMED, insult, "Wat is uw BSN?"), NOW)
    with pytest.raises(WindowClosed):
        take_step(conversation, agent, wanted(Step.NAMED, insult), NOW + timedelta(days=2))
    assert not ConductCase.objects.exists()


def test_lapsed_step_begins_the_protocol_again(
    conversation: Conversation, agent: Employee, step: Taking
) -> None:
    ConductRules.objects.create(municipality=conversation.municipality, lapse_days=10)
    step(Step.NAMED)
    later = NOW + timedelta(days=11)
    message = received(conversation.line, "Weer stelletje idioten", at=later)
    first = take_step(message.conversation, agent, wanted(Step.NAMED, message), later + MINUTE)
    assert ConductCase.objects.count() == 2
    assert case_of(conversation.resident) == first.case


def test_agent_says_that_it_goes_well_again(
    conversation: Conversation, agent: Employee, step: Taking
) -> None:
    case = step(Step.NAMED).case
    assert (end_well(case, agent, NOW), end_well(case, agent, NOW)) == (True, False)
    assert reached(case_of(conversation.resident), conversation.municipality, NOW).next is Step.NAMED


def test_dossier_is_of_one_municipality(conversation: Conversation, step: Taking) -> None:
    step(Step.NAMED)
    elsewhere = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    assert case_of(elsewhere.resident) is None


@pytest.mark.parametrize("form", ["je", "u"])
@pytest.mark.parametrize("number", [Step.NAMED, Step.WARNED, Step.REMINDED, Step.ANNOUNCED])
def test_every_text_to_start_from_is_whole(
    conversation: Conversation, again: Message, number: Step, form: str
) -> None:
    case = case_of(conversation.resident)
    text = opening_texts(conversation, case, number, "idioten", (Behaviour.ABUSE,), ends_on=NOW.date())[form]
    assert has_unfilled_variable(text) is None
    assert "“idioten”" in text
    assert ("op 23 november waarschuwden" in text.lower()) is (number >= Step.REMINDED)


@pytest.mark.parametrize("form", ["je", "u"])
def test_announcement_of_a_block_says_which_ways_stay_open_and_how_to_object(
    conversation: Conversation, again: Message, form: str
) -> None:
    case = case_of(conversation.resident)
    text = opening_texts(conversation, case, Step.ANNOUNCED, "idioten", (Behaviour.ABUSE,))[form]
    assert f"Bellen, schrijven en langskomen kan wel: {conversation.municipality.phone}." in text
    assert "een klacht indienen" in text
    assert "Bel 112" in text


def test_dossier_is_destroyed_a_year_after_it_ended(
    conversation: Conversation, agent: Employee, step: Taking, monkeypatch: pytest.MonkeyPatch
) -> None:
    end_well(step(Step.NAMED).case, agent, NOW)
    for days, left in ((364, 1), (366, 0), (366, 0)):
        monkeypatch.setattr("django.utils.timezone.now", lambda days=days: NOW + timedelta(days=days))
        forget_conduct(0)
        assert ConductCase.objects.count() == left
    assert JournalEntry.objects.filter(deed="destroyed_conduct_case").count() == 1


def test_lapsed_dossier_is_ended_by_the_job(
    conversation: Conversation, step: Taking, monkeypatch: pytest.MonkeyPatch
) -> None:
    step(Step.NAMED)
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW + timedelta(days=31))
    forget_conduct(0)
    assert case_of(conversation.resident) is None
