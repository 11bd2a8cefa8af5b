"""The demo's town has a conversation in every state, on any day, and leaves nothing to be sent."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.management import call_command
from django.db import transaction
from django.db.models import Q
from procrastinate.contrib.django.models import ProcrastinateJob
from pytest_django import DjangoDbBlocker

from samenspraak.channels.whatsapp.templates import template_of
from samenspraak.conduct.models import Block, BlockState
from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.looking import profile_of
from samenspraak.conversations.models import Attachment, Conversation, EarlyStatus, Message, OutboxItem
from samenspraak.desk.thread.checking import why_stopped, why_unkept
from samenspraak.domain.promise import Standing, standing
from samenspraak.domain.protocol import Step
from samenspraak.domain.readability import hints
from samenspraak.domain.tone import form_of_draft
from samenspraak.domain.window import WindowState, window
from samenspraak.handoff.models import Handoff
from samenspraak.installation.demo import OTHER_LINE
from samenspraak.installation.demo_town.loading import load
from samenspraak.installation.demo_town.network import TEMPLATES, Network
from samenspraak.installation.demo_town.staff import COLLEAGUES, PASSWORD
from samenspraak.installation.demo_town.talks import TALKS_OF
from samenspraak.installation.demo_town.telling import (
    Says,
)
from samenspraak.installation.demo_town.town import ANDERSTAD
from samenspraak.organisation.lines import letterbox_at, secrets_of, verify_token_of
from samenspraak.organisation.models import Article, Employee, JournalEntry, Line, Municipality, Team
from samenspraak.organisation.opening import opening_times
from samenspraak.referrals.models import Appointment
from samenspraak.residents.models import Resident, ResidentAddress
from simulator.demo_templates import demo_templates

pytestmark = pytest.mark.django_db

MONDAY_MORNING = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
NETWORK = Network(
    graph_url="http://127.0.0.1:8001/v25.0",
    phone_number_id="551000000000001",
    business_id="552000000000001",
    app_secret="an-app-secret",
    verify_token="a-verify-token",
    access_token="an-access-token",
)
CONVERSATIONS = {
    "new": Q(state="open", assignee=None, unread_count__gt=0),
    "waiting for the resident": Q(state="waiting"),
    "closed": Q(state="closed"),
    "put away for later": Q(state="waiting", snoozed_until__gt=MONDAY_MORNING),
    "for a team": Q(state="open", assignee=None, team__name="Openbare ruimte"),
    "about a topic": Q(topic__isnull=False),
    "ended with a result": Q(conclusions__isnull=False),
    "formal": ~Q(formal=""),
    "emergency": Q(urgency="danger"),
    "with a finding": Q(has_findings=True),
    "told that we were closed": Q(last_absence_at__isnull=False),
    "addressed with je": Q(form="je"),
    "somebody without a name": Q(resident__name=""),
    "somebody with two identities": Q(resident__conflict_at__isnull=False),
    "somebody with a new number": Q(resident__addresses__replaced_at__isnull=False),
    "mine of Ilse": Q(state="open", assignee__email="ilse@voorbeeldstad.example"),
    "mine of Sanne": Q(state="open", assignee__email="sanne@voorbeeldstad.example"),
    "mine of Bram": Q(state="open", assignee__email="bram@voorbeeldstad.example"),
    "mine of the team lead": Q(state="open", assignee__email="yusuf@voorbeeldstad.example"),
}
MESSAGES = {
    **{
        f"status {status}": Q(status=status)
        for status in ("uncertain", "sent", "failed", "delivered", "read")
    },
    **{
        f"failed: {reason}": Q(failure_reason=reason)
        for reason in ("unreachable", "not_now", "temporary", "media_refused")
    },
    **{
        f"kind {kind}": Q(kind=kind)
        for kind in (
            "image",
            "video",
            "audio",
            "document",
            "location",
            "contacts",
            "choice",
            "unsupported",
            "template",
        )
    },
    "note": Q(direction="note"),
    "edited": Q(edited_at__isnull=False),
    "withdrawn": Q(revoked_at__isnull=False),
    "forwarded": Q(is_forwarded=True),
    "resident answers a message": Q(direction="in", reply_to__isnull=False),
    "agent answers a message": Q(direction="out", reply_to__isnull=False),
    "reaction of the resident": Q(resident_reaction="👍"),
    "reaction of an agent": Q(own_reaction="🙏"),
    "automatic: closed": Q(automatic="auto.out_of_office"),
    "automatic: emergency": Q(automatic="emergency.danger"),
    "file kept": Q(attachment__state="ready"),
    "voice message": Q(
        attachment__state="ready", attachment__is_voice=True, attachment__mime_type="audio/ogg"
    ),
    "picture": Q(attachment__mime_type="image/png"),
    "document in": Q(direction="in", attachment__mime_type="application/pdf"),
    "document out": Q(direction="out", attachment__mime_type="application/pdf"),
    "file refused": Q(attachment__state="refused", attachment__refused_why="infected"),
    **{
        f"finding {kind}": Q(findings__contains=[[kind]])
        for kind in ("BSN", "IBAN", "ADDRESS", "DOB", "DOCNR")
    },
}


@pytest.fixture(scope="module", autouse=True)
def _town(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Loaded once for all tests of this file, and undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(NETWORK, MONDAY_MORNING)
        yield
        transaction.set_rollback(True)


def test_there_are_many_conversations() -> None:
    assert Conversation.objects.count() >= 60
    assert Conversation.objects.filter(municipality__slug="anderstad").count() == 2


@pytest.mark.parametrize("state", CONVERSATIONS)
def test_some_conversation_is(state: str) -> None:
    assert Conversation.objects.filter(CONVERSATIONS[state]).exists()


@pytest.mark.parametrize("state", MESSAGES)
def test_some_message_is(state: str) -> None:
    assert Message.objects.filter(MESSAGES[state]).exists()


@pytest.mark.parametrize("how", [Standing.ON_TIME, Standing.SOON, Standing.LATE])
def test_some_promise_is(how: Standing) -> None:
    assert how in _standings(MONDAY_MORNING)


@pytest.mark.parametrize("state", WindowState)
def test_some_reply_window_is(state: WindowState) -> None:
    inbound = Conversation.objects.values_list("last_inbound_at", flat=True)
    assert state in {window(at, MONDAY_MORNING).state for at in inbound}


def test_somebody_has_no_telephone_number() -> None:
    with_number = ResidentAddress.objects.filter(kind="phone").values("resident_id")
    assert Resident.objects.exclude(pk__in=with_number).exists()


def test_nothing_is_left_to_be_done() -> None:
    assert not OutboxItem.objects.exists()
    assert not EarlyStatus.objects.exists()
    assert not ProcrastinateJob.objects.exists()
    assert not Message.objects.filter(direction="out", status__in=("queued", "")).exists()
    assert not Attachment.objects.filter(state="waiting").exists()


@pytest.mark.parametrize(("state", "count"), [("booked", 2), ("offered", 1)])
def test_some_residents_chose_a_time_to_be_called(state: str, count: int) -> None:
    assert Appointment.objects.filter(state=state).count() == count


def test_every_team_calls_back() -> None:
    assert not Team.objects.filter(callback_plan__hours=None).exists()


@pytest.mark.parametrize("stage", ["asked", "answered"])
def test_some_question_to_the_back_office_is(stage: str) -> None:
    assert Handoff.objects.filter(stage=stage, municipality__slug="voorbeeldstad").count() == 1


def test_second_load_changes_nothing() -> None:
    before = _counts()
    load(NETWORK, MONDAY_MORNING + timedelta(days=1))
    assert _counts() == before


def test_simulator_at_another_port_is_followed() -> None:
    moved = Network("http://127.0.0.1:9/v25.0", *_rest_of(NETWORK))
    load(moved, MONDAY_MORNING)
    assert set(Line.objects.values_list("base_url", flat=True)) == {moved.graph_url}


@pytest.mark.parametrize(
    "number", ["999990019", "999990020", "NL02 ABNA", "Kastanjelaan 14", "14-03-1988", "IXR4F52K1"]
)
def test_nothing_the_guard_masks_is_in_clear(number: str) -> None:
    told = [step.text for talk in TALKS_OF["voorbeeldstad"] for step in talk.steps if isinstance(step, Says)]
    assert any(number in text for text in told)
    assert not Message.objects.filter(text__contains=number).exists()
    assert not Conversation.objects.filter(preview__contains=number).exists()


def test_articles_are_what_their_form_would_keep_and_the_easiest_to_read() -> None:
    articles = Article.objects.filter(municipality__slug="voorbeeldstad")
    assert articles.count() == 8
    for article in articles:
        profile = profile_of(article.municipality)
        assert (why_unkept(article.title, profile), why_unkept(article.text, profile)) == ("", "")
        assert {why_stopped(words, profile) for words in (article.je, article.u)} == {""}
        assert [hint for words in (article.text, article.je, article.u) for hint in hints(words)] == []
        assert (form_of_draft(article.je), form_of_draft(article.u)) in {("je", "u"), (None, "u")}


def test_our_own_bank_account_is_no_secret() -> None:
    assert Message.objects.filter(text__contains="NL54 BNGH 0285 0009 99", findings=[]).exists()


def test_somebody_is_blocked_who_was_warned_by_one_and_signed_for_by_another() -> None:
    block = Block.objects.get(state=BlockState.STANDING)
    assert (block.asked_by.name, block.signed_by and block.signed_by.name) == ("Sanne Peters", "Yusuf Aydın")
    assert block.reason
    assert block.ends_on > MONDAY_MORNING.date()
    assert [step.step for step in block.case.steps.order_by("taken_at", "step")] == list(Step)
    assert block.case.resident.blocked_at is not None
    assert block.conversation.state == "closed"


def test_letterbox_and_line_open_with_what_the_simulator_knows() -> None:
    letterbox = letterbox_at("whatsapp", "demo")
    assert letterbox is not None
    assert secrets_of(letterbox) == ("an-app-secret",)
    assert verify_token_of(letterbox) == "a-verify-token"
    assert Line.objects.get(external_id="551000000000001").business_id == "552000000000001"


def test_templates_are_those_of_the_simulator() -> None:
    assert [template_of(one) for one in demo_templates()] == list(TEMPLATES)


@pytest.mark.parametrize("colleague", COLLEAGUES, ids=lambda colleague: colleague.email)
def test_everybody_can_sign_in(colleague: Employee) -> None:
    employee = Employee.objects.get(email=colleague.email)
    assert employee.check_password(PASSWORD)
    validate_password(PASSWORD, employee)


def test_towns_see_nothing_of_each_other() -> None:
    esra, ilse = (Employee.objects.get(email__startswith=name) for name in ("esra", "ilse"))
    assert conversations_for(esra).count() == 2
    assert not conversations_for(ilse).filter(municipality=esra.municipality).exists()


def test_command_says_who_can_sign_in(capsys: pytest.CaptureFixture[str]) -> None:
    call_command(
        "load_demo",
        graph_url=NETWORK.graph_url,
        phone_number_id=NETWORK.phone_number_id,
        waba_id=NETWORK.business_id,
        app_secret="-",
        verify_token="-",
        access_token="-",
    )
    said = capsys.readouterr().out
    assert PASSWORD in said
    assert all(colleague.email in said for colleague in COLLEAGUES)


def _standings(now: datetime) -> set[Standing]:
    promised = Conversation.objects.filter(municipality__slug="voorbeeldstad").values_list(
        "promised_at", flat=True
    )
    times = opening_times(Municipality.objects.get(slug="voorbeeldstad"))
    return {standing(at, now, times).standing for at in promised if at}


def _counts() -> list[int]:
    return [
        table.objects.count()
        for table in (Conversation, Message, Resident, Employee, Attachment, JournalEntry)
    ]


def _rest_of(network: Network) -> tuple[str, ...]:
    return (
        network.phone_number_id,
        network.business_id,
        network.app_secret,
        network.verify_token,
        network.access_token,
    )


def test_simulator_plays_the_line_of_the_other_town() -> None:
    assert f"{ANDERSTAD.line_id},{ANDERSTAD.line_address},Gemeente {ANDERSTAD.name}" == OTHER_LINE
