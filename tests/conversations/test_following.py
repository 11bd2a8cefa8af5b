"""A message soon after closing goes on in the same conversation, a later one begins a new one that follows it."""

from datetime import timedelta

import pytest

from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.receiving import receive_all
from samenspraak.organisation.models import Employee, Line
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, incoming, received

pytestmark = pytest.mark.django_db


def _closed(line: Line, agent: Employee, phone: str = "+31612345678") -> Conversation:
    conversation = received(line, phone=phone).conversation
    assert close(conversation, agent, NOW)
    return conversation


@pytest.mark.parametrize(
    ("reopen_hours", "later", "is_same"),
    [(24, 23, True), (24, 24, False), (4, 3, True), (4, 5, False), (168, 167, True), (0, 0, False)],
)
def test_municipality_says_until_when_it_goes_on(
    line: Line, agent: Employee, reopen_hours: int, later: int, is_same: bool
) -> None:
    line.municipality.reopen_hours = reopen_hours
    line.municipality.save()
    first = _closed(line, agent)
    second = received(line, "Nog iets", at=NOW + timedelta(hours=later)).conversation
    assert (second.pk == first.pk) == is_same
    assert second.state == State.OPEN


def test_new_one_follows_the_newest_before_it(line: Line, agent: Employee) -> None:
    first = _closed(line, agent)
    second = received(line, "Nog iets", at=NOW + timedelta(days=2)).conversation
    assert close(second, agent, NOW + timedelta(days=2))
    third = received(line, "En nog iets", at=NOW + timedelta(days=4)).conversation
    assert (second.follows, third.follows) == (first, second)


def test_first_one_follows_nothing(line: Line) -> None:
    assert received(line).conversation.follows is None


def test_nobody_follows_another_resident_or_line(line: Line, agent: Employee) -> None:
    _closed(line, agent)
    other = received(line, phone="+31687654321", at=NOW + timedelta(days=2)).conversation
    elsewhere = received(a_line(line.municipality, "552"), at=NOW + timedelta(days=2)).conversation
    assert (other.follows, elsewhere.follows) == (None, None)


def test_batch_of_many_follows_each_its_own(line: Line, agent: Employee) -> None:
    phones = [f"+3161000{place:04d}" for place in range(5)]
    before = {phone: _closed(line, agent, phone).pk for phone in phones}
    later = NOW + timedelta(days=2)
    messages = receive_all(line, [incoming(line, "Nog iets", phone=one, at=later) for one in phones], later)
    assert [one.conversation.follows_id for one in messages] == list(before.values())
    assert Conversation.objects.count() == 10
