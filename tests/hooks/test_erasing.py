"""The letters that hold an erased message go too; other letters stay."""

import json
from datetime import UTC, datetime

import pytest

from samenspraak.conversations.models import Trace
from samenspraak.hooks.erasing import destroy_traces
from samenspraak.hooks.models import Letter
from samenspraak.organisation.models import Line
from samenspraak.organisation.sealing import sealed

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ERASED = "wamid.HBgLMzE2MTIzNDU2NzgVAgASGBQzQQ=="


def _letter(*names: str, slash: bool = False, opened: bool = True, channel: str = "whatsapp") -> Letter:
    body = json.dumps({"entry": [{"messages": [{"id": name, "text": "geheim"} for name in names]}]})
    body = body.replace("/", "\\/") if slash else body
    opened_at = NOW if opened else None
    return Letter.objects.create(
        channel=channel, letterbox="demo", body=sealed(body.encode()), came_at=NOW, opened_at=opened_at
    )


def _left(line: Line, name: str = ERASED) -> set[int]:
    Trace.objects.create(line=line, network_id=name, erased_at=NOW)
    destroy_traces(0)
    return set(Letter.objects.values_list("pk", flat=True))


def test_letter_with_the_message_goes_and_the_others_stay(line: Line) -> None:
    holding, other = _letter("wamid.x", ERASED), _letter("wamid.x", "wamid.y")
    assert _left(line) == {other.pk}
    assert holding.pk != other.pk


def test_letter_that_came_twice_goes_twice(line: Line) -> None:
    _letter(ERASED)
    _letter(ERASED)
    assert _left(line) == set()


def test_escaped_slash_is_the_same_id(line: Line) -> None:
    _letter("wamid.a/b/c==", slash=True)
    assert _left(line, "wamid.a/b/c==") == set()


@pytest.mark.parametrize("kept", [{"opened": False}, {"channel": "telegram"}])
def test_letter_that_waits_or_is_of_another_channel_stays(line: Line, kept: dict[str, object]) -> None:
    letter = _letter(ERASED, **kept)  # type: ignore[arg-type]  # a table of keyword arguments
    assert _left(line) == {letter.pk}


def test_letter_under_a_lost_key_stops_nothing(line: Line) -> None:
    lost = Letter.objects.create(channel="whatsapp", letterbox="demo", body=b"x", came_at=NOW, opened_at=NOW)
    _letter(ERASED)
    assert _left(line) == {lost.pk}


def test_second_run_finds_nothing_more(line: Line) -> None:
    _letter(ERASED)
    _left(line)
    assert not Trace.objects.exists()
    assert destroy_traces(0) == 0
