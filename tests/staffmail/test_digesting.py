"""Who is away hears what waits for them when something is new, as often as they want; who is there hears nothing."""

from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from samenspraak.conversations.handling import note, see, take
from samenspraak.conversations.models import Conversation
from samenspraak.domain.browsers import Browser
from samenspraak.domain.digests import Wish
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line, Municipality, Role
from samenspraak.organisation.sign_ins import AWAY_AFTER, begin
from samenspraak.staffmail.digesting import queue_digests, queue_digests_of
from samenspraak.staffmail.forgetting import KEPT, forget_staff_mail
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.sending import send_due
from samenspraak.staffmail.server import server
from samenspraak.staffmail.waiting import Item, waiting_for
from tests.mailservers.mail_server import MailServerOfTests
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, a_municipality, an_employee, received

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _everybody_wants_one_each_hour(agent: Employee) -> None:
    Employee.objects.update(digest=Wish.HOURLY)
    agent.refresh_from_db()


@pytest.fixture
def mine(conversation: Conversation, agent: Employee) -> Conversation:
    """A conversation that the agent has; it waits for an answer, today."""
    take(conversation, agent)
    return conversation


def digests(municipality: Municipality, now: datetime = NOW) -> list[str]:
    """Who is mailed one now; what was queued has left by then."""
    StaffMail.objects.update(due_at=None, sent_at=now)
    known = set(StaffMail.objects.values_list("pk", flat=True))
    queue_digests_of(municipality, now)
    return list(StaffMail.objects.exclude(pk__in=known).values_list("employee__name", flat=True))


def sign_in(employee: Employee, at: datetime) -> None:
    begin(employee, SessionStore(), Browser("Firefox", "Windows"), at)


def test_who_is_away_hears_what_waits_for_them(mine: Conversation, agent: Employee) -> None:
    assert digests(mine.municipality) == [agent.name]
    assert [name.rpartition(":")[0] for name in StaffMail.objects.get().waiting] == [
        f"promise:{mine.pk}",
        f"mine:{mine.pk}",
    ]


def test_who_did_something_at_the_desk_just_now_hears_nothing(mine: Conversation, agent: Employee) -> None:
    sign_in(agent, NOW - AWAY_AFTER + timedelta(minutes=1))
    assert digests(mine.municipality) == []


def test_who_left_their_screen_open_is_away(mine: Conversation, agent: Employee) -> None:
    sign_in(agent, NOW - AWAY_AFTER)
    assert digests(mine.municipality) == [agent.name]


def test_who_has_nothing_waiting_hears_nothing(conversation: Conversation, agent: Employee) -> None:
    assert digests(conversation.municipality) == []


def test_nothing_is_told_while_nothing_is_new(mine: Conversation, agent: Employee) -> None:
    assert [len(digests(mine.municipality, NOW + HOUR * each)) for each in range(3)] == [1, 0, 0]


def test_resident_who_writes_again_is_news(mine: Conversation, agent: Employee) -> None:
    digests(mine.municipality)
    received(mine.line, "Bent u er nog?", at=NOW + timedelta(minutes=30))
    assert digests(mine.municipality, NOW + HOUR) == [agent.name]


def test_note_that_names_a_colleague_is_news_until_they_look(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    Employee.objects.filter(pk=sanne.pk).update(digest=Wish.HOURLY)
    note(conversation, agent, "@Sanne Peters weet jij dit?", NOW)
    assert digests(conversation.municipality) == [sanne.name]
    note(conversation, agent, "@Sanne Peters weet jij dit al?", NOW)
    see(conversation, sanne)
    assert digests(conversation.municipality, NOW + HOUR) == []


def test_question_of_the_contact_centre_is_in_the_digest_of_the_specialist(
    handoff: Handoff, noor: Employee
) -> None:
    Employee.objects.filter(pk=noor.pk).update(digest=Wish.HOURLY)
    assert noor.name in digests(handoff.municipality, NOW + HOUR)


def test_promise_that_ends_today_is_told_to_the_team_lead_whoever_has_it(
    mine: Conversation, lead: Employee
) -> None:
    Employee.objects.filter(pk=lead.pk).update(digest=Wish.HOURLY)
    assert lead.name in digests(mine.municipality)


def test_promise_of_tomorrow_is_told_to_no_lead_today(mine: Conversation, lead: Employee) -> None:
    Employee.objects.filter(pk=lead.pk).update(digest=Wish.HOURLY)
    Conversation.objects.update(promised_at=NOW + timedelta(days=1))
    assert lead.name not in digests(mine.municipality)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_who_has_no_work_in_conversations_is_told_of_none(mine: Conversation, role: Role) -> None:
    somebody = an_employee(mine.municipality, role, "Tom van Dalen")
    Employee.objects.filter(pk=somebody.pk).update(digest=Wish.HOURLY)
    assert somebody.name not in digests(mine.municipality)


@pytest.mark.parametrize("change", [{"digest": Wish.NEVER}, {"is_active": False}])
def test_who_wants_none_or_left_hears_nothing(
    mine: Conversation, agent: Employee, change: dict[str, object]
) -> None:
    Employee.objects.filter(pk=agent.pk).update(**change)
    assert digests(mine.municipality) == []


def test_nothing_is_told_while_we_are_closed(mine: Conversation) -> None:
    assert digests(mine.municipality, NOW + timedelta(hours=10)) == []


def test_colleagues_of_another_municipality_hear_of_their_own_alone(mine: Conversation) -> None:
    other = a_line(a_municipality("anderstad"), "559000000000009").municipality
    an_employee(other, name="Els Kok")
    Employee.objects.update(digest=Wish.HOURLY)
    assert digests(other) == []


def test_no_second_digest_is_queued_while_one_waits_to_leave(mine: Conversation) -> None:
    queue_digests_of(mine.municipality, NOW)
    received(mine.line, "Bent u er nog?", at=NOW + timedelta(minutes=30))
    assert queue_digests_of(mine.municipality, NOW + HOUR) == 0
    assert StaffMail.objects.count() == 1


def test_digest_that_did_not_arrive_told_nothing(mine: Conversation, agent: Employee) -> None:
    digests(mine.municipality)
    StaffMail.objects.update(due_at=None, sent_at=None, trouble="unreachable")
    queue_digests_of(mine.municipality, NOW + HOUR)
    assert StaffMail.objects.count() == 2


def test_last_digest_is_kept_and_the_one_before_it_forgotten(mine: Conversation, agent: Employee) -> None:
    for _each in range(2):
        digests(mine.municipality)
        StaffMail.objects.update(key="", made_at=timezone.now() - KEPT)
    newest = StaffMail.objects.latest("pk")
    assert [forget_staff_mail(0), StaffMail.objects.get()] == [0, newest]


def test_digest_of_who_left_is_forgotten(mine: Conversation, agent: Employee) -> None:
    digests(mine.municipality)
    StaffMail.objects.update(made_at=timezone.now() - KEPT)
    Employee.objects.update(is_active=False)
    assert forget_staff_mail(0) == 1


def test_what_waits_takes_a_query_for_each_kind_and_one_for_the_hours(
    mine: Conversation, agent: Employee, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(3):
        take(received(mine.line, phone=f"+3168765432{number}").conversation, agent)
    with django_assert_num_queries(5):
        waiting = waiting_for(agent, NOW)
    assert len(waiting[Item.MINE]) == 4


def test_digest_says_what_waits_by_the_time_it_leaves(
    post: MailServerOfTests, mine: Conversation, line: Line, agent: Employee
) -> None:
    digests(mine.municipality)
    take(received(line, phone="+31687654321").conversation, agent)
    assert send_due(server(), NOW) == 1
    assert "2 gesprekken van jou wachten op antwoord" in post.mails[0].get_content()


def test_digest_of_what_was_seen_to_meanwhile_does_not_leave(
    post: MailServerOfTests, mine: Conversation
) -> None:
    digests(mine.municipality)
    Conversation.objects.update(assignee=None)
    assert send_due(server(), NOW) == 0


@pytest.mark.parametrize(("url", "queued"), [("", 0), ("folder:///nowhere", 1)])
def test_job_queues_digests_only_where_mail_can_leave(
    mine: Conversation, settings: Settings, monkeypatch: pytest.MonkeyPatch, url: str, queued: int
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    settings.SAMENSPRAAK_MAIL_URL = url
    assert [queue_digests(0), queue_digests(0)] == [queued, 0]
    assert {row.kind for row in StaffMail.objects.all()} <= {Kind.DIGEST}
