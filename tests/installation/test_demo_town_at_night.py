"""The demo started in the night of a Sunday: the same conversations, told that the town is closed."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from samenspraak.conversations.models import Conversation, Message, OutboxItem
from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.promise import Standing, standing
from samenspraak.installation.demo_town.loading import load
from samenspraak.installation.demo_town.network import Network
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.opening import opening_times

NETWORK = Network("http://127.0.0.1:8001/v25.0", "551000000000001", "552000000000001", "-", "-", "-")
SUNDAY_NIGHT = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _town(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        load(NETWORK, SUNDAY_NIGHT)
        yield
        transaction.set_rollback(True)


def test_promises_wait_for_the_morning() -> None:
    times = opening_times(Municipality.objects.get(slug="voorbeeldstad"))
    promised = Conversation.objects.exclude(promised_at=None).values_list("promised_at", flat=True)
    standings = {standing(at, SUNDAY_NIGHT, times).standing for at in promised if at}
    assert standings == {Standing.OUTSIDE_HOURS, Standing.LATE}


def test_whoever_writes_now_is_told() -> None:
    newcomer = Conversation.objects.get(resident__name="Monique Verhagen", municipality__slug="voorbeeldstad")
    assert newcomer.messages.filter(automatic="auto.out_of_office").count() == 1


def test_nobody_works_at_night() -> None:
    by_hand = Message.objects.exclude(author=None).values_list("came_at", flat=True)
    assert {at.astimezone(AMSTERDAM).hour for at in by_hand} <= set(range(8, 19))


def test_nothing_is_left_to_be_sent() -> None:
    assert not OutboxItem.objects.exists()
