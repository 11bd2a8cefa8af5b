"""News of a network about a line, in plain words and only to whom it concerns."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone, translation

from samenspraak.desk.lines.news import drawn
from samenspraak.organisation.models import Line, LineNews
from tests.makers import a_line, a_municipality

LINES = "/bureau/beheer/lijnen/"


def test_news_of_the_line_is_told_and_of_others_is_not(office: Client, line: Line) -> None:
    other = a_line(a_municipality("elders"), "552")
    LineNews.objects.bulk_create(
        LineNews(
            line=whose, topic="account_update", event=event, came_at=timezone.now() - timedelta(days=days)
        )
        for whose, event, days in (
            (line, "VERIFIED_ACCOUNT", 1),
            (line, "ACCOUNT_DELETED", 31),
            (other, "ACCOUNT_RESTRICTION", 1),
            (None, "ACCOUNT_VIOLATION", 1),
        )
    )
    content = office.get(f"{LINES}{line.pk}/").content.decode()
    assert "gecontroleerd en goedgekeurd" in content
    assert not [words for words in ("verwijderd", "beperkt", "regels houdt") if words in content]


@pytest.mark.parametrize(
    ("topic", "event", "details", "tone", "words"),
    [
        ("account_update", "DISABLED_UPDATE", {"waba_ban_state": "REINSTATE"}, "ok", "weer vrijgegeven"),
        ("account_update", "DISABLED_UPDATE", {}, "neg", "op slot gezet"),
        ("account_update", "PARTNER_ADDED", {}, "", "iets aan het account veranderd"),
        ("phone_number_quality_update", "FLAGGED", {}, "warn", "gemeld of geblokkeerd"),
        (
            "message_template_status_update",
            "REJECTED",
            {"message_template_name": "a"},
            "neg",
            "“a”: geweigerd",
        ),
        ("message_template_status_update", "NEW_WORD", {"message_template_name": "a"}, "", "NEW_WORD"),
        ("template_category_update", "", {"new_category": "MARKETING"}, "warn", "Reclame"),
        ("message_template_quality_update", "", {"new_quality_score": "GREEN"}, "ok", "goed beoordeeld"),
        ("message_template_quality_update", "", {"new_quality_score": "RED"}, "warn", "slecht beoordeeld"),
        ("message_template_components_update", "", {}, "", "andere tekst"),
        ("errors", "131000", {"reason": "temporary"}, "warn", "geen antwoord of heeft een storing"),
        ("errors", "131035", {"reason": "inbound_lost"}, "warn", "verloren gegaan"),
        ("errors", "1", {"reason": "something new"}, "warn", "niet waarom"),
        ("calls", "RINGING", {}, "", "te bellen"),
        ("something_new", "XYZ", {}, "", "something_new XYZ"),
    ],
)
def test_news_is_told_in_plain_words(
    topic: str, event: str, details: dict[str, str], tone: str, words: str
) -> None:
    now = timezone.now()
    with translation.override("nl"):
        news = drawn(LineNews(topic=topic, event=event, details=details, came_at=now), now)
    assert news.tone == tone
    assert words in news.what
