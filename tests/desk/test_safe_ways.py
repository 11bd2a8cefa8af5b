"""The bar above the composer: what it says, and the safe ways that hang in it."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.desk.thread.safe_ways import WAYS, safe_ways
from samenspraak.domain.policy import DEFAULTS, Measure
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Line, Role
from samenspraak.referrals.models import Way
from tests.files import a_photo
from tests.makers import an_employee, received


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


def test_sensitive_photo_brings_the_same_bar_as_masked_text(desk: Client, line: Line) -> None:
    photo = a_photo(line)
    marked = desk.post(reverse("mark_sensitive", args=[photo.pk])).content.decode()
    assert "Deze inwoner stuurde een gevoelig bestand." in marked
    assert safe_ways(photo.conversation_id)[0].url in _bar(desk, photo.conversation)
    unmarked = desk.post(reverse("unmark_sensitive", args=[photo.pk])).content.decode()
    assert 'class="guard"' not in unmarked
    assert not _bar(desk, photo.conversation)


def test_sensitive_photo_of_ours_brings_no_bar(desk: Client, line: Line) -> None:
    photo = a_photo(line)
    desk.post(reverse("mark_sensitive", args=[photo.pk]))
    Message.objects.filter(pk=photo.pk).update(direction=Direction.OUT)
    assert not _bar(desk, photo.conversation)


def test_sensitive_photo_brings_no_bar_where_nothing_is_referred(desk: Client, line: Line) -> None:
    photo, now = a_photo(line), timezone.now()
    desk.post(reverse("mark_sensitive", args=[photo.pk]))
    officer = an_employee(line.municipality, Role.PRIVACY_OFFICER)
    for rule, default in DEFAULTS.items():
        if default.measure is Measure.REFER:
            change(officer, rule, Measure.MASK, why="Besluit van 3 november", now=now)
    assert not _bar(desk, photo.conversation)


def _bar(client: Client, conversation: Conversation) -> str:
    content = client.get(reverse("writing", args=[conversation.pk])).content.decode()
    found = re.search(r'<div class="guard".*?</details>.*?</div>', content, re.DOTALL)
    return found[0] if found else ""
