"""A form sent twice at the same moment, on connections of their own: one wins, the other hears that it is over."""

import threading
from functools import partial

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Kind, Message
from samenspraak.referrals.forms.filling import Filled, LinkGone, fill
from samenspraak.referrals.models import FormAnswer, FormLink
from tests.makers import a_line, an_employee, received
from tests.referrals.forms.made import a_form, boxes, sent
from tests.together import PATIENCE_SECONDS, in_another

pytestmark = pytest.mark.django_db(transaction=True)
MANY = 6


def a_link() -> tuple[FormLink, str]:
    conversation = received(a_line(), at=timezone.now()).conversation
    return sent(
        conversation,
        an_employee(conversation.municipality),
        a_form(conversation.municipality),
        timezone.now(),
    )


def test_of_parallel_submissions_one_wins() -> None:
    link, _token = a_link()
    gate = threading.Barrier(MANY)

    def send(number: int) -> bool:
        gate.wait(PATIENCE_SECONDS)
        try:
            fill(link, (Filled("Naam", "text", str(number)),), (), timezone.now())
        except LinkGone:
            return False
        return True

    futures = [in_another(partial(send, number)) for number in range(MANY)]
    assert sum(future.result(PATIENCE_SECONDS) for future in futures) == 1
    assert FormAnswer.objects.count() == 1
    assert Message.objects.filter(kind=Kind.NOTICE).count() == 1


def test_of_parallel_posts_one_is_thanked_and_the_rest_is_told_it_is_over() -> None:
    link, token = a_link()
    body = boxes(link.form)
    gate = threading.Barrier(MANY)

    def post() -> int:
        gate.wait(PATIENCE_SECONDS)
        return Client().post(f"/f/{token}/", body).status_code

    futures = [in_another(post) for _ in range(MANY)]
    statuses = sorted(future.result(PATIENCE_SECONDS) for future in futures)
    assert statuses == [200] + [404] * (MANY - 1)
    assert FormAnswer.objects.count() == 1
