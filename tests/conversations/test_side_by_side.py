"""Two at once, each on its own connection: nothing is lost, nothing is done twice."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction

from samenspraak.conversations.answering import Empty, react, reply, send_again
from samenspraak.conversations.erasing import erase
from samenspraak.conversations.handling import close, reopen
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.sending import deliver_next
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.contents import Reaction
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status
from samenspraak.residents.models import Resident
from tests.conversations.network import Network
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, an_employee, incoming
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db(transaction=True)


def test_close_waits_for_the_message_that_is_being_stored(conversation: Conversation) -> None:
    agent = an_employee(conversation.municipality)
    with transaction.atomic():
        receive(conversation.line, incoming(conversation.line, "Nog iets"), NOW)
        closing = in_another(lambda: close(conversation, agent, NOW))
        until_blocked()
    assert closing.result(PATIENCE_SECONDS) is False
    assert Conversation.objects.get().state == State.OPEN


def test_reaction_does_not_take_a_status_back(conversation: Conversation) -> None:
    line = conversation.line
    sent = Message.objects.create(
        municipality=conversation.municipality, conversation=conversation, line=line, direction="out",
        network_id="wamid.out", status=Status.SENT, came_at=NOW, stored_at=NOW,
    )  # fmt: skip
    read = StatusChange(line.external_id, "wamid.out", Status.READ, NOW)
    with transaction.atomic():
        take_status(line, read, NOW)
        reacting = in_another(lambda: receive(line, incoming(line, Reaction("wamid.out", "👍")), NOW))
        until_blocked()
    reacting.result(PATIENCE_SECONDS)
    sent.refresh_from_db()
    assert (sent.status, sent.resident_reaction) == (Status.READ, "👍")


def test_status_that_meets_the_answer_of_the_send_call_counts(
    conversation: Conversation, network: Network
) -> None:
    sent = reply(conversation, an_employee(conversation.municipality), "Goedemorgen.", NOW)
    read = StatusChange(conversation.line.external_id, "wamid.out", Status.READ, NOW)
    with transaction.atomic():
        deliver_next(NOW)
        taking = in_another(lambda: take_status(conversation.line, read, NOW))
        until_blocked()
    taking.result(PATIENCE_SECONDS)
    sent.refresh_from_db()
    assert sent.status == Status.READ


def test_newcomer_in_two_letters_at_once_is_one_resident(conversation: Conversation) -> None:
    line = conversation.line
    both, by_id = Address(AddressKind.PHONE, "+31687654321"), Address(AddressKind.BSUID, "NL.123")
    first, second = incoming(line), incoming(line)
    with transaction.atomic():
        receive(line, replace(first, person=Person((both, by_id))), NOW)
        receiving = in_another(lambda: receive(line, replace(second, person=Person((by_id,))), NOW))
        until_blocked()
    assert receiving.result(PATIENCE_SECONDS) is not None
    assert Resident.objects.filter(addresses__value="NL.123").distinct().count() == 1
    assert Conversation.objects.filter(resident__addresses__value="NL.123").count() == 1


def test_newcomer_on_two_lines_at_once_is_one_resident(conversation: Conversation) -> None:
    line, other = conversation.line, a_line(conversation.municipality, "551000000000002")
    phone = "+31687654321"
    with transaction.atomic():
        receive(line, incoming(line, phone=phone), NOW)
        receiving = in_another(lambda: receive(other, incoming(other, phone=phone), NOW))
        until_blocked()
    assert receiving.result(PATIENCE_SECONDS) is not None
    assert Resident.objects.filter(addresses__value=phone).count() == 1


def test_failed_message_is_sent_again_once_however_many_agents_click(conversation: Conversation) -> None:
    agent = an_employee(conversation.municipality)
    failed = reply(conversation, agent, "Goedemorgen.", NOW)
    Message.objects.filter(pk=failed.pk).update(status=Status.FAILED)
    failed.refresh_from_db()
    with transaction.atomic():
        send_again(failed, agent, NOW)
        clicking = in_another(lambda: send_again(failed, agent, NOW))
        until_blocked()
    with pytest.raises(Empty):
        clicking.result(PATIENCE_SECONDS)
    assert Message.objects.filter(text="Goedemorgen.").count() == 2


def test_reopening_while_a_message_begins_another_gives_that_one(conversation: Conversation) -> None:
    agent, line, much_later = (
        an_employee(conversation.municipality),
        conversation.line,
        NOW + timedelta(days=2),
    )
    close(conversation, agent, NOW)
    with transaction.atomic():
        begun = receive(line, incoming(line, at=much_later), much_later)
        reopening = in_another(lambda: reopen(conversation, agent))
        until_blocked()
    assert begun is not None
    assert reopening.result(PATIENCE_SECONDS) == begun.conversation


def test_two_halves_of_a_number_at_once_are_both_masked(conversation: Conversation) -> None:
    line = conversation.line
    with transaction.atomic():
        receive(line, incoming(line, "mijn bsn is 1234"), NOW)
        receiving = in_another(lambda: receive(line, incoming(line, "56782"), NOW))
        until_blocked()
    receiving.result(PATIENCE_SECONDS)
    assert list(Message.objects.order_by("pk").values_list("text", flat=True))[1:] == [
        "mijn bsn is ••••••",
        "••••••",
    ]


def test_what_is_being_erased_does_not_come_back_with_another_half(conversation: Conversation) -> None:
    line = conversation.line
    first = receive(line, incoming(line, "mail rens@gmail.com, mijn bsn is 1234"), NOW)
    assert first
    with transaction.atomic():
        erase(first, an_employee(line.municipality), NOW)
        receiving = in_another(lambda: receive(line, incoming(line, "56782"), NOW))
        until_blocked()
    receiving.result(PATIENCE_SECONDS)
    first.refresh_from_db()
    assert (first.text, first.original) == ("mail ••••••, mijn bsn is ••••••", None)


def test_reaction_and_the_other_half_do_not_wait_in_a_circle(conversation: Conversation) -> None:
    agent, line = an_employee(conversation.municipality), conversation.line
    first = receive(line, incoming(line, "mijn bsn is 1234"), NOW)
    assert first
    with transaction.atomic():
        Conversation.objects.select_for_update().get()
        reacting = in_another(lambda: react(first, agent, "👍", NOW))
        until_blocked()
        receive(line, incoming(line, "56782"), NOW)
    reacting.result(PATIENCE_SECONDS)
    first.refresh_from_db()
    assert (first.text, first.own_reaction) == ("mijn bsn is ••••••", "👍")
