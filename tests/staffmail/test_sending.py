"""Mail to colleagues leaves once; what the server does not take waits, or is set apart; a killed worker loses none."""

import os
import signal
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.conversations.models import Conversation
from samenspraak.domain.staff_mail import Mail, MailTrouble
from samenspraak.handoff.answering import answer
from samenspraak.handoff.models import Handoff
from samenspraak.installation.logs import EventFormatter
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.staffmail.forgetting import KEPT, forget_staff_mail
from samenspraak.staffmail.models import StaffMail
from samenspraak.staffmail.queueing import queue_news
from samenspraak.staffmail.sending import GIVEN_UP_AFTER, LEASE, send_due, send_staff_mail
from samenspraak.staffmail.server import server
from tests.handoff.handoffs import SOON, a_specialist
from tests.mailservers.mail_server import MailServerOfTests, a_mail_server
from tests.mailservers.mails import SENDER

LATER = SOON + timedelta(minutes=1)


@pytest.fixture
def piet(conversation: Conversation, noor: Employee) -> Employee:
    """The second specialist of the team."""
    return a_specialist(conversation.municipality, name="Piet Smit")


@pytest.fixture
def mail(post: MailServerOfTests, handoff: Handoff, noor: Employee) -> StaffMail:
    """To Noor, about the question; due."""
    queue_news(SOON)
    return StaffMail.objects.get(employee=noor)


@pytest.fixture
def two(post: MailServerOfTests, piet: Employee, mail: StaffMail) -> tuple[StaffMail, StaffMail]:
    """To Noor, and after it to Piet."""
    first, second = StaffMail.objects.order_by("pk")
    return first, second


def state(mail: StaffMail) -> tuple[str, bool, bool]:
    """What stands in the way, whether it waits, whether it was sent."""
    mail.refresh_from_db()
    return mail.trouble, mail.due_at is not None, mail.sent_at is not None


def test_mail_leaves_once(post: MailServerOfTests, mail: StaffMail, noor: Employee) -> None:
    assert [send_due(server(), LATER), send_due(server(), LATER)] == [1, 0]
    assert post.recipients == [[noor.email]]
    assert state(mail) == ("", False, True)


def test_mail_that_another_worker_has_in_hand_is_left_alone(post: MailServerOfTests, mail: StaffMail) -> None:
    others: list[int] = []

    class Meanwhile:
        """Another worker looks while this one posts."""

        def post(self, mail: Mail) -> None:
            others.append(send_due(server(), LATER))
            server().post(mail)

    assert send_due(Meanwhile(), LATER) == 1
    assert (others, len(post.taken)) == ([0], 1)


def test_mail_that_is_not_needed_any_more_does_not_leave(
    post: MailServerOfTests, mail: StaffMail, handoff: Handoff, noor: Employee
) -> None:
    answer(handoff, noor, "Ja.", SOON)
    assert send_due(server(), LATER) == 0
    assert (post.taken, state(mail)) == ([], ("", False, False))


def test_address_that_is_refused_is_set_apart_and_others_go_on(
    post: MailServerOfTests, two: tuple[StaffMail, StaffMail], noor: Employee
) -> None:
    post.answers[noor.email] = "550 No such mailbox"
    assert [send_due(server(), LATER), send_due(server(), LATER + timedelta(days=1))] == [1, 0]
    assert [state(one) for one in two] == [("address_refused", False, False), ("", False, True)]


def test_address_that_is_not_taken_yet_is_tried_later_and_others_go_on(
    post: MailServerOfTests, two: tuple[StaffMail, StaffMail], noor: Employee
) -> None:
    post.answers[noor.email] = "451 Greylisted"
    assert send_due(server(), LATER) == 1
    assert [state(one) for one in two] == [("not_now", True, False), ("", False, True)]
    post.answers.clear()
    assert [send_due(server(), LATER + timedelta(seconds=after)) for after in (59, 60)] == [0, 1]


def test_mail_that_the_guard_stops_is_set_apart(post: MailServerOfTests, mail: StaffMail) -> None:
    Municipality.objects.update(name="Voorbeeldstad, BSN 123456782")
    assert send_due(server(), LATER) == 0
    assert (post.taken, state(mail)) == ([], ("guarded", False, False))


def test_everything_waits_while_the_server_is_down_and_leaves_once_when_it_is_back(
    post: MailServerOfTests, two: tuple[StaffMail, StaffMail], tmp_path: Path, settings: Settings
) -> None:
    with a_mail_server(tmp_path) as other:
        settings.SAMENSPRAAK_MAIL_URL, port = other.address, other.port
    assert [send_due(server(), LATER + timedelta(minutes=each)) for each in range(5)] == [0] * 5
    assert [state(one)[:2] for one in two] == [("unreachable", True)] * 2
    with a_mail_server(tmp_path, port=port) as back:
        assert sum(send_due(server(), LATER + timedelta(minutes=each)) for each in range(5, 8)) == 2
        assert len(back.taken) == 2


def test_server_that_is_down_is_asked_once_in_a_run(
    post: MailServerOfTests, two: tuple[StaffMail, StaffMail]
) -> None:
    post.answers["MAIL"] = "451 Later"
    assert send_due(server(), LATER) == 0
    assert [state(one) for one in two] == [("busy", True, False), ("", True, False)]


def test_mail_waits_longer_each_time_and_at_most_an_hour(post: MailServerOfTests, mail: StaffMail) -> None:
    post.answers["MAIL"] = "451 Later"
    now, pauses = LATER, []
    for _try in range(8):
        send_due(server(), now)
        mail.refresh_from_db()
        assert mail.due_at is not None
        pauses.append((mail.due_at - now) // timedelta(minutes=1))
        now = mail.due_at
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]


def test_mail_that_could_not_leave_for_a_day_is_given_up(post: MailServerOfTests, mail: StaffMail) -> None:
    post.answers["MAIL"] = "451 Later"
    send_due(server(), SOON + GIVEN_UP_AFTER)
    assert state(mail) == ("busy", False, False)


def test_nothing_leaves_unencrypted(
    post: MailServerOfTests, mail: StaffMail, tmp_path: Path, settings: Settings
) -> None:
    with a_mail_server(tmp_path, offers_encryption=False) as open_to_all:
        settings.SAMENSPRAAK_MAIL_URL = open_to_all.address
        assert send_due(server(), LATER) == 0
        assert open_to_all.recipients == []
    assert state(mail) == (MailTrouble.NOT_ENCRYPTED, True, False)


def test_log_says_why_and_about_whom_by_ids_alone(
    post: MailServerOfTests, mail: StaffMail, noor: Employee, caplog: pytest.LogCaptureFixture
) -> None:
    post.answers[noor.email] = f"550 No mailbox for {noor.email}"
    send_due(server(), LATER)
    (line,) = (EventFormatter().format(one) for one in caplog.records if one.name.startswith("samenspraak"))
    assert f'"staff_mail_id": "{mail.pk}"' in line
    assert '"why": "address_refused"' in line
    assert noor.email not in line


@pytest.mark.parametrize("after", [timedelta(), KEPT - timedelta(hours=1)])
def test_mail_is_kept_for_a_week(mail: StaffMail, after: timedelta) -> None:
    StaffMail.objects.update(made_at=timezone.now() - after)
    assert forget_staff_mail(0) == 0


def test_mail_of_a_week_ago_is_forgotten_once(mail: StaffMail) -> None:
    StaffMail.objects.update(made_at=timezone.now() - KEPT)
    assert [forget_staff_mail(0), forget_staff_mail(0)] == [1, 0]


def test_job_sends_what_is_due(post: MailServerOfTests, mail: StaffMail) -> None:
    assert [send_staff_mail(0), send_staff_mail(0)] == [1, 0]


def test_job_sends_nothing_without_a_server(
    post: MailServerOfTests, mail: StaffMail, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL = ""
    assert send_staff_mail(0) == 0
    assert state(mail) == ("", True, False)


class DiesAfterPosting:
    """The worker's way to the server: it is killed when the server has the mail, before it keeps that."""

    def post(self, mail: Mail) -> None:
        server().post(mail)
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.django_db(transaction=True)
def test_mail_of_a_worker_that_was_killed_leaves_again_and_is_the_same(
    handoff: Handoff, tmp_path: Path, settings: Settings
) -> None:
    settings.SAMENSPRAAK_MAIL_URL, settings.SAMENSPRAAK_MAIL_FROM = f"folder://{tmp_path}/first", SENDER
    queue_news(SOON)
    connection.close()
    worker = get_context("fork").Process(target=send_due, args=(DiesAfterPosting(), LATER))
    worker.start()
    worker.join()
    assert worker.exitcode == -signal.SIGKILL
    settings.SAMENSPRAAK_MAIL_URL = f"folder://{tmp_path}/again"
    assert send_due(server(), LATER + LEASE - timedelta(seconds=1)) == 0
    assert [send_due(server(), LATER + LEASE), send_due(server(), LATER + LEASE)] == [1, 0]
    first, again = (file.read_bytes() for file in sorted(tmp_path.rglob("*.eml"), reverse=True))
    assert b"Message-ID: <" in first
    assert first == again
