"""What a network tells about a line: kept once, acted on where waiting would be wrong."""

from datetime import timedelta

import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from samenspraak.domain.channel import Template
from samenspraak.domain.events import LineNotice
from samenspraak.organisation import caring
from samenspraak.organisation.models import Line, LineNews
from samenspraak.organisation.news import keep_news
from tests.makers import a_line, a_template
from tests.organisation.network import SILENT, FakeCaretaker

pytestmark = pytest.mark.django_db
NAMED = {"message_template_name": "antwoord_klaar", "message_template_language": "nl"}


@pytest.fixture
def line() -> Line:
    line = a_line()
    for name, language in (("antwoord_klaar", "nl"), ("antwoord_klaar", "en"), ("enquete", "nl")):
        a_template(line, "", name, language=language)
    return line


def told(line: Line, topic: str, event: str = "", **details: str) -> None:
    keep_news(Line.objects.all(), LineNotice(topic, line.business_id, "", event, details), timezone.now())


def test_news_that_comes_twice_is_kept_once(line: Line) -> None:
    for _ in range(2):
        told(line, "account_update", "VERIFIED_ACCOUNT")
    assert LineNews.objects.get().line == line


@pytest.mark.parametrize(
    ("topic", "event", "details", "field", "expected"),
    [
        ("message_template_status_update", "PAUSED", {}, "status", "PAUSED"),
        ("message_template_status_update", "REJECTED", {"reason": "SCAM"}, "status", "REJECTED"),
        ("template_category_update", "", {"new_category": "MARKETING"}, "category", "MARKETING"),
        ("template_category_update", "", {}, "category", "UTILITY"),
    ],
)
def test_only_the_template_that_is_named_changes(
    line: Line, topic: str, event: str, details: dict[str, str], field: str, expected: str
) -> None:
    told(line, topic, event, **NAMED, **details)
    found = dict(line.templates.values_list("pk", field))
    named = line.templates.get(name="antwoord_klaar", language="nl")
    assert found.pop(named.pk) == expected
    assert set(found.values()) == {"APPROVED" if field == "status" else "UTILITY"}


@pytest.mark.parametrize(
    ("topic", "event", "jobs"),
    [
        ("message_template_components_update", "", 1),
        ("message_template_status_update", "APPROVED", 1),
        ("message_template_status_update", "PAUSED", 0),
        ("account_update", "VERIFIED_ACCOUNT", 0),
    ],
)
def test_templates_are_fetched_once_when_some_can_ask_for_something_else(
    line: Line, topic: str, event: str, jobs: int
) -> None:
    for name in ("antwoord_klaar", "enquete"):
        told(line, topic, event, message_template_name=name, message_template_language="nl")
    queued = ProcrastinateJob.objects.filter(
        task_name__endswith=".renew_templates", args={"line_id": line.pk}
    )
    assert queued.count() == jobs


def test_templates_of_a_line_are_renewed_by_the_job(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    network = FakeCaretaker()
    monkeypatch.setattr(caring, "CARETAKERS", {"whatsapp": network})
    caring.renew_templates(line_id=line.pk)
    assert line.templates.get().body == "Antwoord over {{1}}"
    network.refusal = SILENT
    caring.renew_templates(line_id=line.pk)
    assert line.templates.count() == 1


def test_templates_that_were_fetched_later_stay(line: Line) -> None:
    later = timezone.now() + timedelta(minutes=1)
    caring.keep_templates(line, [Template("antwoord_klaar", "nl", "UTILITY", "APPROVED", "Nieuw")], later)
    caring.keep_templates(
        line, [Template("antwoord_klaar", "nl", "UTILITY", "PENDING", "Oud")], timezone.now()
    )
    assert line.templates.get().body == "Nieuw"


@pytest.mark.parametrize(
    ("event", "details", "is_held"),
    [
        ("ACCOUNT_RESTRICTION", {}, True),
        ("DISABLED_UPDATE", {"waba_ban_state": "DISABLE"}, True),
        ("DISABLED_UPDATE", {"waba_ban_state": "REINSTATE"}, False),
        ("DISABLED_UPDATE", {"waba_ban_state": "SCHEDULE_FOR_DISABLE"}, False),
        ("VERIFIED_ACCOUNT", {}, False),
    ],
)
def test_line_of_a_locked_account_is_held(
    line: Line, event: str, details: dict[str, str], is_held: bool
) -> None:
    told(line, "account_update", event, **details)
    line.refresh_from_db()
    later = timezone.now() + timedelta(minutes=30)
    assert (line.held_until is not None and line.held_until > later) is is_held


def test_news_of_an_account_that_is_not_ours_belongs_to_nobody() -> None:
    keep_news(Line.objects.all(), LineNotice("security", "999", "", "", {}), timezone.now())
    assert LineNews.objects.get().line is None
