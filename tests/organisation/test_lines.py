"""A line that is held: for how long, and that whoever watches the logs hears of it."""

from datetime import timedelta

import pytest

from samenspraak.domain.delivery import Reason
from samenspraak.organisation.lines import hold
from samenspraak.organisation.models import Line
from tests.makers import MONDAY_MORNING as NOW

pytestmark = pytest.mark.django_db


def test_held_line_is_told_in_the_log_with_ids_only(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    hold(line, Reason.PAYMENT, NOW)
    record = caplog.records[-1]
    assert (record.msg, record.levelname) == ("line_held", "WARNING")
    assert (vars(record)["line_id"], vars(record)["why"]) == (line.pk, "payment")


def test_longer_hold_stays_and_is_not_told_again(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    hold(line, Reason.SPAM_LIMIT, NOW, 3600)
    caplog.clear()
    hold(line, Reason.TOO_FAST, NOW, 5)
    line.refresh_from_db()
    assert (line.held_until, line.held_reason) == (NOW + timedelta(hours=1), "spam_limit")
    assert not caplog.records
