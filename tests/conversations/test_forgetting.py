"""What came early for a message that never came, and what was heard, is forgotten after thirty days."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.forgetting import forget_early
from samenspraak.conversations.models import EarlyChange, EarlyStatus, Heard
from samenspraak.conversations.receiving import receive
from samenspraak.conversations.statuses import take_status
from samenspraak.domain.contents import Revoke
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status
from tests.makers import a_line, incoming

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("days", "kept"), [(29, 1), (31, 0)])
def test_early_ones_are_forgotten_after_thirty_days(days: int, kept: int) -> None:
    line, then = a_line(), timezone.now() - timedelta(days=days)
    receive(line, incoming(line, Revoke("wamid.never")), then)
    take_status(line, StatusChange(line.external_id, "wamid.never", Status.READ, then), then)
    forget_early(timestamp=0)
    tables = (EarlyChange, EarlyStatus, Heard)
    assert [table.objects.count() for table in tables] == [kept, kept, kept]
