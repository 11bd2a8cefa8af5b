"""Mail leaves by SMTP over TLS, once, to one address; what a server or network does wrong has a word of ours."""

import socket
from pathlib import Path

import pytest

from samenspraak.domain.staff_mail import MailFailed, MailTrouble
from samenspraak.mailservers import server_at
from samenspraak.mailservers import smtp as smtp_module
from tests.mailservers.mail_server import (
    HOST,
    NAME,
    PASSWORD_IN_ADDRESS,
    MailServerOfTests,
    a_certificate,
    a_mail_server,
    text_of,
)
from tests.mailservers.mails import NOOR, REFERENCE, a_mail, trouble_with


def test_mail_arrives_whole_at_the_one_address(smtp: MailServerOfTests) -> None:
    server_at(smtp.address).post(a_mail())
    (mail,) = smtp.mails
    assert smtp.recipients == [[NOOR]]
    assert (mail["Subject"], mail["To"]) == ("Er wacht een vraag", NOOR)
    assert text_of(mail) == "Antwoord vóór donderdag.\n"


def test_mail_arrives_where_everything_is_encrypted_from_the_first_byte(trusted: Path) -> None:
    with a_mail_server(trusted, at_once=True) as server:
        server_at(server.address.replace("smtp://", "smtps://")).post(a_mail())
        assert len(server.taken) == 1


def test_mail_says_that_no_person_sent_it_and_tells_two_copies_apart(smtp: MailServerOfTests) -> None:
    server_at(smtp.address).post(a_mail())
    server_at(smtp.address).post(a_mail())
    first, second = smtp.mails
    assert first["Auto-Submitted"] == "auto-generated"
    assert first["X-Auto-Response-Suppress"] == "All"
    assert first["Message-ID"] == second["Message-ID"] == f"<{REFERENCE}@voorbeeldstad.example>"
    assert first["Date"] == second["Date"] == "Mon, 23 Nov 2026 10:05:00 +0100"


def test_server_hears_the_sender_and_not_the_name_of_this_machine(smtp: MailServerOfTests) -> None:
    server_at(smtp.address).post(a_mail())
    assert set(smtp.said_hello_as) == {"voorbeeldstad.example"}
    assert socket.gethostname() not in str(smtp.taken)


@pytest.mark.parametrize("answer", ["421 Bye", "500 What?"])
def test_mail_that_was_taken_is_taken_whatever_comes_of_the_goodbye(
    smtp: MailServerOfTests, answer: str
) -> None:
    smtp.answers["QUIT"] = answer
    assert trouble_with(server_at(smtp.address), a_mail()) is None


@pytest.mark.parametrize(
    ("command", "answer", "trouble"),
    [
        (NOOR, "550 No such mailbox", MailTrouble.ADDRESS_REFUSED),
        (NOOR, "451 Greylisted", MailTrouble.NOT_NOW),
        ("DATA", "554 No", MailTrouble.REFUSED),
        ("DATA", "452 Full", MailTrouble.NOT_NOW),
        ("MAIL", "553 Not yours", MailTrouble.NO_ACCESS),
        ("MAIL", "451 Later", MailTrouble.BUSY),
    ],
)
def test_refusal_has_a_word_of_ours(
    smtp: MailServerOfTests, command: str, answer: str, trouble: MailTrouble
) -> None:
    smtp.answers[command] = answer
    assert trouble_with(server_at(smtp.address), a_mail()) == trouble
    assert smtp.taken == []


@pytest.mark.parametrize("user", [f"{NAME}:wrong", f"stranger:{PASSWORD_IN_ADDRESS}"])
def test_server_that_does_not_know_us_takes_nothing(smtp: MailServerOfTests, user: str) -> None:
    assert trouble_with(server_at(f"smtp://{user}@{HOST}:{smtp.port}"), a_mail()) == MailTrouble.NO_ACCESS
    assert smtp.taken == []


def test_server_without_encryption_is_told_nothing(trusted: Path) -> None:
    with a_mail_server(trusted, offers_encryption=False) as server:
        assert trouble_with(server_at(server.address), a_mail()) == MailTrouble.NOT_ENCRYPTED
        assert server.recipients == []


def test_server_that_nobody_vouches_for_is_told_nothing(tmp_path: Path) -> None:
    with a_mail_server(tmp_path) as server:
        assert trouble_with(server_at(server.address), a_mail()) == MailTrouble.NOT_ENCRYPTED
        assert server.recipients == []


def test_server_with_the_name_of_another_is_told_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(a_certificate(tmp_path, "elders.example")))
    with a_mail_server(tmp_path) as server:
        assert trouble_with(server_at(server.address), a_mail()) == MailTrouble.NOT_ENCRYPTED
        assert server.recipients == []


def test_server_that_is_down_is_unreachable(trusted: Path) -> None:
    with a_mail_server(trusted) as server:
        address = server.address
    assert trouble_with(server_at(address), a_mail()) == MailTrouble.UNREACHABLE


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_server_that_says_nothing_is_not_waited_for(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp_module, "TIMEOUT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"{scheme}://{HOST}:{silent.getsockname()[1]}"
        assert trouble_with(server_at(address), a_mail()) == MailTrouble.NO_ANSWER


@pytest.mark.parametrize(
    "to", [f"{NOOR}, ander@elders.example", f"{NOOR}\r\nBcc: ander@elders.example", "", "noor"]
)
def test_what_is_no_single_address_is_sent_nothing(smtp: MailServerOfTests, to: str) -> None:
    assert trouble_with(server_at(smtp.address), a_mail(to=to)) == MailTrouble.ADDRESS_REFUSED
    assert smtp.said_hello_as == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_header_cannot_be_put_in_by_a_subject(smtp: MailServerOfTests, line_end: str) -> None:
    with pytest.raises(ValueError, match="linefeed"):
        server_at(smtp.address).post(a_mail(subject=f"Vraag{line_end}Reply-To: elders"))
    assert smtp.said_hello_as == []


def test_password_stands_in_no_print_of_the_server(smtp: MailServerOfTests) -> None:
    assert "geheim" not in repr(server_at(smtp.address))


def test_trouble_is_told_by_its_word(smtp: MailServerOfTests) -> None:
    smtp.answers[NOOR] = "550 No mailbox for noor"
    with pytest.raises(MailFailed, match=r"^address_refused$"):
        server_at(smtp.address).post(a_mail())
