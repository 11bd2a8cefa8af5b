"""A link to a form leaves with its message and its referral, together or not at all; its token is kept nowhere."""

from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, WindowClosed, send_again
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.outgoing import OutText
from samenspraak.domain.page_links import hash_of
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, Line
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.forms.sending import TEXT, FormOffer, send_form
from samenspraak.referrals.linking import LinkMissing, forget_token, opening_text
from samenspraak.referrals.models import FormLink, OneTimeForm, Referral
from tests.makers import MONDAY_EVENING, PHONE, received
from tests.referrals.forms.made import SOON, a_form, sent

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return received(line, "Mijn bsn is 111222333 en ik wil een container").conversation


@pytest.fixture
def form(conversation: Conversation) -> OneTimeForm:
    return a_form(conversation.municipality)


def test_link_has_its_message_and_its_referral(
    conversation: Conversation, agent: Employee, form: OneTimeForm
) -> None:
    link, token = sent(conversation, agent, form)
    assert link.token_hash == hash_of(token)
    assert link.referral.kinds == ["BSN"]
    assert link.check_code in link.referral.message.text


def test_token_stands_in_no_column(conversation: Conversation, agent: Employee, form: OneTimeForm) -> None:
    link, token = sent(conversation, agent, form)
    message = link.referral.message
    assert token not in message.text + str(message.payload) + link.token_hash
    assert token.encode() not in bytes(message.original or b"")


def test_what_leaves_holds_the_link(conversation: Conversation, agent: Employee, form: OneTimeForm) -> None:
    link, token = sent(conversation, agent, form)
    content = outgoing(link.referral.message, Address(AddressKind.PHONE, PHONE)).content
    assert isinstance(content, OutText)
    assert f"/f/{token}/" in content.body.text


@pytest.mark.parametrize("form_of_address", ["je", "u"])
def test_municipality_text_passes_the_guard(
    conversation: Conversation, agent: Employee, form: OneTimeForm, form_of_address: str
) -> None:
    text = opening_text(conversation, TEXT, form_of_address, SOON)
    link = send_form(
        conversation, agent, FormOffer(form, text, uuid4()), SOON, address_of="https://x.nl/f/{}/".format
    )
    assert "zondag" not in words_of(link.referral.message) or "{" not in words_of(link.referral.message)


def test_double_click_sends_one_link(conversation: Conversation, agent: Employee, form: OneTimeForm) -> None:
    reference = uuid4()
    first, _token = sent(conversation, agent, form, reference=reference)
    second, _token = sent(conversation, agent, form, reference=reference)
    assert first == second
    assert FormLink.objects.count() == Referral.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Empty),
        ("Vul in: {link}", LinkMissing),
        ("Code {controlecode}", LinkMissing),
        ("{link} {controlecode} uw BSN 111222333", Stopped),
    ],
)
def test_text_that_cannot_go_leaves_nothing(
    conversation: Conversation, agent: Employee, form: OneTimeForm, text: str, refusal: type[Exception]
) -> None:
    before = Message.objects.count()
    with pytest.raises(refusal):
        send_form(conversation, agent, FormOffer(form, text, uuid4()), SOON, address_of=str)
    assert Message.objects.count() == before
    assert not FormLink.objects.exists()


def test_closed_window_sends_nothing(conversation: Conversation, agent: Employee, form: OneTimeForm) -> None:
    late = MONDAY_EVENING.replace(day=26)
    with pytest.raises(WindowClosed):
        sent(conversation, agent, form, late)
    assert not Referral.objects.exists()


def test_failed_message_goes_again_with_its_link(
    conversation: Conversation, agent: Employee, form: OneTimeForm
) -> None:
    link, token = sent(conversation, agent, form)
    Message.objects.filter(pk=link.referral.message_id).update(status=Status.FAILED)
    link.referral.message.refresh_from_db()
    copy = send_again(link.referral.message, agent, SOON)
    assert f"/f/{token}/" in words_of(copy)
    assert token not in copy.text
    forget_token(link.referral)
    copy.refresh_from_db()
    assert copy.original is None


def test_message_whose_link_is_over_does_not_go_again(
    conversation: Conversation, agent: Employee, form: OneTimeForm
) -> None:
    link, _token = sent(conversation, agent, form)
    Message.objects.filter(pk=link.referral.message_id).update(status=Status.FAILED)
    forget_token(link.referral)
    link.referral.message.refresh_from_db()
    with pytest.raises(Empty):
        send_again(link.referral.message, agent, SOON)
