"""Tracing by network id: a message, what changed one, and what nobody knows; each counted once."""

import pytest

from samenspraak.conversations.receiving import receive
from samenspraak.conversations.tracing import traced
from samenspraak.domain.contents import Content, Edit, Reaction, Revoke, Text
from samenspraak.organisation.models import Line
from tests.makers import MONDAY_MORNING, incoming

pytestmark = pytest.mark.django_db

ID = "wamid.message"


def arrives(line: Line, content: Content | str, network_id: str) -> None:
    receive(line, incoming(line, content, network_id=network_id), MONDAY_MORNING)


def test_message_is_traced_masked(line: Line) -> None:
    arrives(line, "Mijn BSN is 111222333", ID)
    row = {"count": 1, "type": "text", "text": "Mijn BSN is ••••••", "status": "received"}
    assert traced([ID]) == {ID: row}


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize(
    ("change", "what"),
    [
        (Reaction(ID, "👍"), "reaction"),
        (Reaction(ID, None), "reaction"),
        (Revoke(ID), "revoke"),
        (Edit(ID, Text("Mijn BSN is 111222333")), "edit"),
    ],
)
def test_change_is_traced_once_whether_its_message_is_known_or_not(
    line: Line, change: Content, what: str, is_known: bool
) -> None:
    if is_known:
        arrives(line, "Hoi", ID)
    for _delivery in range(2):
        arrives(line, change, "wamid.change")
    row = {"count": 1, "type": what, "text": None, "status": "received"}
    assert traced(["wamid.change"]) == {"wamid.change": row}


def test_unknown_id_counts_nothing(line: Line) -> None:
    arrives(line, "Hoi", ID)
    row = {"count": 0, "type": None, "text": None, "status": None}
    assert traced(["wamid.other", ""]) == {"wamid.other": row}
