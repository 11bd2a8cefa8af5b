"""The mailbox takes mail for who was asked something, in a real conversation by SMTP, and loses or doubles none."""

import logging
import os
import signal
import smtplib
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from django.db import DatabaseError, connection
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.handoff.models import Handoff
from samenspraak.installation.commands import mailbox
from samenspraak.mailbox import door, listening
from samenspraak.mailbox.listening import LARGEST, NeedsCertificate, listen
from samenspraak.organisation.models import Employee
from samenspraak.staffmail.answering import read_next
from samenspraak.staffmail.keeping_answers import MOST_FOR_ONE, keep_answer
from samenspraak.staffmail.models import AnswerAddress, AnswerMail
from tests.aside import run_aside
from tests.mailbox.conftest import a_mailbox
from tests.mailservers.mail_server import a_certificate
from tests.staffmail.answers import VOUCHER, outcome, written_by
from tests.waiting import until


@contextmanager
def a_talk(port: int) -> Iterator[smtplib.SMTP]:
    """What the mail server of the municipality says to us."""
    with smtplib.SMTP("127.0.0.1", port, "mail.voorbeeldstad.example", timeout=20) as talk:
        yield talk


def hand_over(port: int, sender: str, address: str, *more: str, text: str = "Ja, dat kan.") -> None:
    _line, _end, mail = written_by(sender, VOUCHER, "Message-ID: <1@v>", *more, text=text).partition(b"\r\n")
    with a_talk(port) as talk:
        talk.sendmail(sender, [address], mail)


def is_taken(port: int, sender: str, address: str) -> bool:
    """Whether it was handed over; not when there were too many at the door."""
    try:
        hand_over(port, sender, address)
    except smtplib.SMTPConnectError:
        return False
    return True


def refusal(port: int, sender: str, address: str, **mail: str) -> int:
    """The code with which it is refused."""
    with pytest.raises(smtplib.SMTPException) as caught:
        hand_over(port, sender, address, **mail)
    match caught.value:
        case smtplib.SMTPRecipientsRefused():
            return next(iter(caught.value.recipients.values()))[0]
        case smtplib.SMTPResponseException():
            return caught.value.smtp_code
        case _:
            raise caught.value


def stage(handoff: Handoff) -> str:
    handoff.refresh_from_db()
    return handoff.stage


def test_mail_that_was_handed_over_answers_the_question(
    port: int, handoff: Handoff, noor: Employee, address: str
) -> None:
    hand_over(port, noor.email, address)
    assert read_next(timezone.now())
    assert (outcome(), stage(handoff)) == ("taken", "answered")


def test_two_at_once_are_each_kept(port: int, noor: Employee, address: str) -> None:
    with a_talk(port) as one, a_talk(port) as other:
        for number, talk in enumerate((one, other)):
            talk.sendmail(noor.email, [address], f"Message-ID: <{number}@v>\r\n\r\nJa.".encode())
    assert AnswerMail.objects.count() == 2


def test_mail_that_is_handed_over_twice_is_kept_once(port: int, noor: Employee, address: str) -> None:
    hand_over(port, noor.email, address)
    hand_over(port, noor.email, address, "X-Again: yes")
    assert AnswerMail.objects.count() == 1


def test_address_that_nobody_was_given_is_refused(port: int, noor: Employee, address: str) -> None:
    token, _at, host = address.partition("+")[2].partition("@")
    other = f"antwoord+{token[::-1]}@{host}"
    assert [refusal(port, noor.email, each) for each in (other, f"antwoord@{host}", noor.email)] == [550] * 3
    assert AnswerMail.objects.count() == 0


def test_mail_that_is_too_large_is_refused_and_the_next_is_taken(
    port: int, noor: Employee, address: str
) -> None:
    line = "x" * 900 + "\n"
    assert refusal(port, noor.email, address, text=line * (LARGEST // 900)) == 552
    hand_over(port, noor.email, address)
    assert AnswerMail.objects.count() == 1


def test_address_that_gets_too_much_is_full_for_now(port: int, noor: Employee, address: str) -> None:
    found = AnswerAddress.objects.get()
    for number in range(MOST_FOR_ONE):
        keep_answer([found], f"Message-ID: <{number}@v>\r\n\r\n".encode(), timezone.now())
    assert refusal(port, noor.email, address) == 452


def test_mail_waits_at_its_server_while_the_database_is_away(
    port: int, noor: Employee, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_given: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(door, "keep_answer", away)
    assert refusal(port, noor.email, address) == 451


def test_bounce_is_kept_and_answered_by_nobody(port: int, handoff: Handoff, address: str) -> None:
    with a_talk(port) as talk:
        talk.sendmail("", [address], b"From: postmaster@voorbeeldstad.example\r\n\r\nUndelivered")
    read_next(timezone.now())
    assert (outcome(), stage(handoff)) == ("automatic", "asked")


def test_sender_cannot_write_who_handed_it_over(
    port: int, handoff: Handoff, noor: Employee, address: str
) -> None:
    with a_talk(port) as talk:
        talk.sendmail("mallory@elders.example", [address], written_by(noor.email, VOUCHER))
    read_next(timezone.now())
    assert (outcome(), stage(handoff)) == ("not_vouched", "asked")


def test_nobody_finds_addresses_in_the_log(
    port: int, noor: Employee, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        hand_over(port, noor.email, address)
        refusal(port, noor.email, "antwoord@elders.example")
    assert not [line for line in caplog.messages if "@" in line]


def test_mailbox_that_has_its_hands_full_lets_others_come_again(
    port: int, noor: Employee, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "MOST_AT_ONCE", 2)
    with a_talk(port), a_talk(port) as other:
        with pytest.raises(smtplib.SMTPConnectError, match="421"):
            hand_over(port, noor.email, address)
        other.close()
        until(lambda: is_taken(port, noor.email, address))
    assert AnswerMail.objects.count() == 1


def test_mailbox_takes_nothing_in_the_clear(
    noor: Employee, address: str, settings: Settings, tmp_path: Path
) -> None:
    settings.SAMENSPRAAK_ANSWER_CERTIFICATE = str(a_certificate(tmp_path))
    with a_mailbox() as port:
        assert refusal(port, noor.email, address) == 530
        with smtplib.SMTP("localhost", port, timeout=20) as talk:
            talk.starttls(context=ssl.create_default_context(cafile=settings.SAMENSPRAAK_ANSWER_CERTIFICATE))
            talk.sendmail(noor.email, [address], b"\r\nJa.")
    assert AnswerMail.objects.count() == 1


def test_mailbox_without_certificate_listens_to_this_machine_only() -> None:
    with pytest.raises(NeedsCertificate):
        run_aside(lambda: listen("0.0.0.0", 0))


def test_program_says_that_answering_by_mail_is_off(capsys: pytest.CaptureFixture[str]) -> None:
    assert mailbox.run([]) == 1
    assert "SAMENSPRAAK_ANSWER_ADDRESS" in capsys.readouterr().err


def serve_and_die(told: "Connection[int, int]") -> None:
    """A mailbox that is killed when a mail is durable, before it says so."""

    def keep_and_die(addresses: Iterable[AnswerAddress], mail: bytes, now: datetime) -> None:
        keep_answer(addresses, mail, now)
        os.kill(os.getpid(), signal.SIGKILL)

    pytest.MonkeyPatch().setattr(door, "keep_answer", keep_and_die)

    async def serve() -> None:
        server = await listen("127.0.0.1", 0)
        told.send(int(server.sockets[0].getsockname()[1]))
        await server.serve_forever()

    run_aside(serve)


def test_mail_of_a_mailbox_that_was_killed_is_handed_over_again_and_counts_once(
    handoff: Handoff, noor: Employee, address: str
) -> None:
    fork = get_context("fork")
    ours, theirs = fork.Pipe()
    connection.close()
    killed = fork.Process(target=serve_and_die, args=(theirs,))
    killed.start()
    with pytest.raises(smtplib.SMTPServerDisconnected):
        hand_over(ours.recv(), noor.email, address)
    killed.join()
    assert (killed.exitcode, AnswerMail.objects.count()) == (-signal.SIGKILL, 1)
    with a_mailbox() as port:
        hand_over(port, noor.email, address)
    assert [read_next(timezone.now()), read_next(timezone.now())] == [True, False]
    assert (stage(handoff), handoff.turns.count()) == ("answered", 2)
