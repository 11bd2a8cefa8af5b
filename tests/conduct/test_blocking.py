"""The block: asked for, signed by a second person, told, carried out at the network, reviewed and ended."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conduct import carrying_out
from samenspraak.conduct.access import blocks_for, liftable_for
from samenspraak.conduct.blocking import (
    AlreadyAsked,
    NoReason,
    NotTheSecond,
    NotWaiting,
    WantedBlock,
    WrongEnd,
    ask_block,
    refuse,
    sign,
)
from samenspraak.conduct.carrying_out import announced_blocks, carry_out, ending_blocks, keep, lift
from samenspraak.conduct.models import Block, BlockState, ConductCase, ConductStep
from samenspraak.conversations.answering import WindowClosed
from samenspraak.conversations.models import Conversation, Message, OutboxItem, State
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.domain.protocol import Step, StepSkipped
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.residents.models import Resident
from tests.makers import a_municipality, an_employee, received

from .conftest import ENDS_ON, MINUTE, NOW, objection

pytestmark = pytest.mark.django_db
SIGNED_AT = NOW + 5 * MINUTE
NO = SendFailed(Failure("131047", Decision.FAIL, Reason.WINDOW_CLOSED))


class Network:
    """Does what it is asked, or refuses."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.refusal: SendFailed | None = None

    def block(self, resident: Resident, line: Line, employee: Employee) -> None:
        self._ask("block")

    def unblock(self, resident: Resident, line: Line, employee: Employee | None) -> None:
        self._ask("unblock")

    def _ask(self, deed: str) -> None:
        if self.refusal:
            raise self.refusal
        self.asked.append(deed)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    network = Network()
    monkeypatch.setattr(carrying_out, "block_resident", network.block)
    monkeypatch.setattr(carrying_out, "unblock", network.unblock)
    return network


@pytest.fixture
def signed(asked: Block, lead: Employee) -> Block:
    return sign(asked, lead, uuid4(), SIGNED_AT)


@pytest.fixture
def standing(signed: Block, network: Network) -> Block:
    OutboxItem.objects.all().delete()
    for block in announced_blocks(SIGNED_AT):
        carry_out(block, SIGNED_AT)
    signed.refresh_from_db()
    return signed


def test_block_waits_for_a_second_person_and_tells_nobody(asked: Block) -> None:
    assert asked.state == BlockState.ASKED
    assert not Message.objects.filter(text=asked.notice).exists()
    assert not announced_blocks(NOW).exists()


def test_block_is_not_asked_for_before_the_reminder(
    conversation: Conversation, agent: Employee, insult: Message
) -> None:
    with pytest.raises(StepSkipped):
        ask_block(conversation, agent, WantedBlock(objection(insult), "Omdat.", "Blokkade.", ENDS_ON), NOW)


@pytest.mark.parametrize("days", [0, -1, 181])
def test_block_has_an_end_within_bounds(
    conversation: Conversation, agent: Employee, again: Message, days: int
) -> None:
    ends_on = (NOW + timedelta(days=days)).date()
    with pytest.raises(WrongEnd) as refusal:
        ask_block(conversation, agent, WantedBlock(objection(again), "Omdat.", "Blokkade.", ends_on), NOW)
    assert refusal.value.longest_days == 180


def test_block_has_a_reason_and_is_asked_for_once(
    conversation: Conversation, agent: Employee, asked: Block, again: Message
) -> None:
    for reason, refusal in (("", NoReason), ("Nog eens.", AlreadyAsked)):
        want = WantedBlock(objection(again), reason, "Blokkade.", ENDS_ON)
        with pytest.raises(refusal):
            ask_block(conversation, agent, want, NOW)


def test_signing_tells_the_resident_in_the_name_of_who_asked(signed: Block, agent: Employee) -> None:
    assert signed.sent is not None
    assert (signed.sent.text, signed.sent.author) == ("We blokkeren uw nummer.", agent)
    assert ConductStep.objects.filter(step=Step.ANNOUNCED).count() == 1
    assert signed.notice == ""


def test_nobody_signs_their_own_block(asked: Block, agent: Employee) -> None:
    with pytest.raises(NotTheSecond):
        sign(asked, agent, uuid4(), SIGNED_AT)


def test_one_of_the_two_is_a_team_lead(asked: Block) -> None:
    colleague = an_employee(asked.case.municipality, name="Sanne Peters")
    with pytest.raises(NotTheSecond):
        sign(asked, colleague, uuid4(), SIGNED_AT)


def test_block_is_signed_or_refused_once(asked: Block, lead: Employee) -> None:
    sign(asked, lead, uuid4(), SIGNED_AT)
    with pytest.raises(NotWaiting):
        sign(asked, lead, uuid4(), SIGNED_AT)
    with pytest.raises(NotWaiting):
        refuse(asked, lead, "Toch niet.", SIGNED_AT)


def test_refused_block_leaves_the_protocol_where_it_was(
    conversation: Conversation, agent: Employee, lead: Employee, asked: Block, again: Message
) -> None:
    refuse(asked, lead, "Eerst bellen.", SIGNED_AT)
    want = WantedBlock(objection(again), "Bellen hielp niet.", "We blokkeren u.", ENDS_ON)
    assert ask_block(conversation, agent, want, SIGNED_AT).state == BlockState.ASKED


def test_block_is_signed_only_while_the_resident_can_be_told(asked: Block, lead: Employee) -> None:
    with pytest.raises(WindowClosed):
        sign(asked, lead, uuid4(), SIGNED_AT + timedelta(days=2))


def test_network_is_asked_when_the_notice_has_left(signed: Block) -> None:
    assert not announced_blocks(SIGNED_AT).exists()
    OutboxItem.objects.all().delete()
    assert announced_blocks(SIGNED_AT).get() == signed


def test_block_is_carried_out_and_ends_the_conversation(
    standing: Block, conversation: Conversation, network: Network
) -> None:
    conversation.refresh_from_db()
    assert (standing.state, network.asked, conversation.state) == (
        BlockState.STANDING,
        ["block"],
        State.CLOSED,
    )
    assert ConductStep.objects.filter(step=Step.BLOCKED).count() == 1
    assert not announced_blocks(SIGNED_AT).exists()


def test_network_that_refuses_is_asked_again_later_or_when_the_resident_writes(
    signed: Block, network: Network
) -> None:
    OutboxItem.objects.all().delete()
    network.refusal = NO
    assert not carry_out(signed, SIGNED_AT)
    signed.refresh_from_db()
    assert (signed.state, signed.trouble) == (BlockState.ANNOUNCED, "window_closed")
    assert not announced_blocks(SIGNED_AT + MINUTE).exists()
    assert announced_blocks(SIGNED_AT + 6 * MINUTE).exists()
    received(signed.line, "Zijn jullie daar?", at=SIGNED_AT + MINUTE)
    assert announced_blocks(SIGNED_AT + 2 * MINUTE).exists()


def test_block_ends_by_itself_after_its_last_day(standing: Block, network: Network) -> None:
    last_day = NOW + timedelta(days=7)
    assert not ending_blocks(last_day).exists()
    for block in ending_blocks(last_day + timedelta(days=1)):
        carry_out(block, last_day + timedelta(days=1))
    standing.refresh_from_db()
    assert (standing.state, network.asked) == (BlockState.ENDED, ["block", "unblock"])
    assert ConductCase.objects.get(pk=standing.case_id).ended_at is not None
    assert JournalEntry.objects.filter(deed="lifted_block", employee=None).count() == 1


def test_block_that_the_network_does_not_lift_still_stands_there(
    standing: Block, lead: Employee, network: Network
) -> None:
    lift(standing, lead, "Excuses gemaakt.")
    network.refusal = NO
    assert not carry_out(ending_blocks(SIGNED_AT).get(), SIGNED_AT)
    standing.refresh_from_db()
    assert (standing.state, standing.trouble) == (BlockState.ENDING, "window_closed")


def test_team_lead_lifts_a_block_with_a_reason(standing: Block, lead: Employee, network: Network) -> None:
    assert lift(standing, lead, "Excuses gemaakt.")
    assert not lift(standing, lead, "Nog eens.")
    carry_out(ending_blocks(SIGNED_AT).get(), SIGNED_AT)
    standing.refresh_from_db()
    assert (standing.state, standing.ended_by, standing.ended_why) == (
        BlockState.ENDED,
        lead,
        "Excuses gemaakt.",
    )


def test_review_keeps_the_block_and_sets_the_next_day(standing: Block, lead: Employee) -> None:
    assert standing.review_on == (NOW + timedelta(days=3)).date()
    keep(standing, lead, standing.review_on)
    standing.refresh_from_db()
    assert (standing.review_on, standing.state) == (ENDS_ON - timedelta(days=2), BlockState.STANDING)


def test_blocks_are_for_who_answers_here_and_lifting_for_the_team_lead(
    standing: Block, agent: Employee, lead: Employee
) -> None:
    municipality = standing.case.municipality
    strangers = [
        an_employee(municipality, Role.ADMINISTRATOR),
        an_employee(municipality, Role.PRIVACY_OFFICER),
        an_employee(a_municipality("elders"), Role.LEAD),
    ]
    assert [blocks_for(one).count() for one in (agent, lead, *strangers)] == [1, 1, 0, 0, 0]
    assert [liftable_for(one).count() for one in (agent, lead, *strangers)] == [0, 1, 0, 0, 0]
