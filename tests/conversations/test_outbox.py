"""The pace of the outbox: so many at once to one resident and from one line, and no more than the network takes."""

from datetime import datetime, timedelta

import pytest

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.outbox import claim, drop, queue
from samenspraak.organisation.models import Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, received

pytestmark = pytest.mark.django_db

PACE = TRAITS["whatsapp"].pair_pace
MILLISECOND = timedelta(milliseconds=1)


def queued(conversation: Conversation, count: int) -> None:
    """So many answers stand in the outbox."""
    for _each in range(count):
        queue(conversation, Message(text="Dinsdag."), NOW)


def left(at: datetime) -> int:
    """How many leave at this moment, each before the next is claimed."""
    count = 0
    while claimed := claim(at):
        drop(claimed.item_id)
        count += 1
    return count


def somebody_else(line: Line) -> Conversation:
    return received(line, phone="+31687654321").conversation


@pytest.fixture
def fast_line(line: Line) -> Line:
    """So fast that only the resident's pace holds anything up."""
    line.rate_per_second = 1000
    line.save()
    return line


@pytest.fixture
def slow_line(line: Line) -> Line:
    """One message a second."""
    line.rate_per_second = 1
    line.save()
    return line


def test_resident_gets_a_burst_and_then_one_per_interval(fast_line: Line, conversation: Conversation) -> None:
    queued(conversation, PACE.burst + 2)
    assert [left(NOW), left(NOW + PACE.interval - MILLISECOND)] == [PACE.burst, 0]
    assert [left(NOW + PACE.interval), left(NOW + PACE.interval)] == [1, 0]


def test_burst_comes_back_with_time(fast_line: Line, conversation: Conversation) -> None:
    queued(conversation, 2 * PACE.burst + 1)
    left(NOW)
    assert left(NOW + PACE.burst * PACE.interval) == PACE.burst


def test_another_resident_does_not_wait(fast_line: Line, conversation: Conversation) -> None:
    queued(conversation, PACE.burst + 1)
    queued(somebody_else(fast_line), 1)
    assert left(NOW) == PACE.burst + 1


def test_line_keeps_its_rate_whoever_it_writes_to(slow_line: Line, conversation: Conversation) -> None:
    queued(conversation, 1)
    queued(somebody_else(slow_line), 1)
    assert [left(NOW), left(NOW + timedelta(milliseconds=700)), left(NOW + timedelta(seconds=1))] == [1, 0, 1]


def test_line_at_its_usual_rate_sends_a_quarter_of_a_second_ahead(line: Line) -> None:
    people = [received(line, phone=f"+316000000{number:02}").conversation for number in range(30)]
    for conversation in people:
        queued(conversation, 1)
    assert [left(NOW), left(NOW + timedelta(seconds=1))] == [21, 9]


def test_another_line_does_not_wait(slow_line: Line, conversation: Conversation) -> None:
    queued(conversation, 2)
    other = a_line(slow_line.municipality, external_id="551000000000002")
    queued(somebody_else(other), 1)
    assert left(NOW) == 2
