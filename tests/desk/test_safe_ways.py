"""The bar above the composer: what it says, and the safe ways that hang in it."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from samenspraak.conversations.models import Conversation
from samenspraak.desk.thread.safe_ways import WAYS, safe_ways
from samenspraak.organisation.models import Line
from samenspraak.referrals.models import Way
from tests.makers import received


def test_every_safe_way_has_a_place_in_the_list() -> None:
    assert {way for way, *_ in WAYS} == set(Way)


def test_way_without_an_address_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = (Way.FORM, WAYS[0][1], "no_such_door", "mail")
    monkeypatch.setattr("samenspraak.desk.thread.safe_ways.WAYS", (nowhere,))
    assert safe_ways(7) == ()


def test_bar_offers_the_ways_with_the_preferred_one_as_a_button(desk: Client, line: Line) -> None:
    conversation = received(line, "Mijn BSN is 111222333").conversation
    bar = _bar(desk, conversation)
    assert "Deze inwoner deelt persoonsgegevens." in bar
    urls = re.findall(r'hx-get="([^"]+)"', bar)
    ways = [way.url for way in safe_ways(conversation.pk)]
    assert urls == [*ways, ways[0]]


def test_bar_stays_away_without_data_to_refer(desk: Client, line: Line) -> None:
    assert not _bar(desk, received(line).conversation)


def _bar(client: Client, conversation: Conversation) -> str:
    content = client.get(reverse("writing", args=[conversation.pk])).content.decode()
    found = re.search(r'<div class="guard".*?</details>.*?</div>', content, re.DOTALL)
    return found[0] if found else ""
