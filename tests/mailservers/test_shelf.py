"""An address says which server it is; one that says none is refused. A folder keeps mail as files."""

from pathlib import Path

import pytest

from samenspraak.domain.staff_mail import MailTrouble
from samenspraak.mailservers import SERVERS, OddAddress, server_at
from samenspraak.mailservers.smtp import Smtp
from tests.mailservers.mail_server import read, text_of
from tests.mailservers.mails import REFERENCE, a_mail, trouble_with


@pytest.mark.parametrize(
    ("address", "host", "port", "user", "password"),
    [
        ("smtps://mail.voorbeeldstad.nl", "mail.voorbeeldstad.nl", 465, "", ""),
        ("smtp://mail.voorbeeldstad.nl", "mail.voorbeeldstad.nl", 587, "", ""),
        ("smtp://mail.voorbeeldstad.nl:2525", "mail.voorbeeldstad.nl", 2525, "", ""),
        ("smtps://kcc%40stad:a%2Fb%3Ac@10.0.0.1", "10.0.0.1", 465, "kcc@stad", "a/b:c"),
    ],
)
def test_address_says_where_and_as_whom(address: str, host: str, port: int, user: str, password: str) -> None:
    server = server_at(address)
    assert isinstance(server, Smtp)
    assert (server.host, server.port, server.user, server.password) == (host, port, user, password)


@pytest.mark.parametrize(
    "address",
    [
        "mail.voorbeeldstad.nl",
        "http://mail.voorbeeldstad.nl",
        "smtp://",
        "smtp://mail.voorbeeldstad.nl:poort",
        "smtp://naam:ge%C3%A9heim@mail.voorbeeldstad.nl",
        "folder://var/mail",
        "folder:var/mail",
        "smtp://[",
    ],
)
def test_address_of_no_server_is_refused(address: str) -> None:
    with pytest.raises(OddAddress):
        server_at(address)


def test_every_server_of_the_shelf_has_a_line() -> None:
    assert set(SERVERS) == {"smtps", "smtp", "folder"}


def test_folder_keeps_each_mail_as_one_file_however_often_it_is_written(tmp_path: Path) -> None:
    server = server_at(f"folder://{tmp_path}/post")
    server.post(a_mail())
    server.post(a_mail())
    (file,) = (tmp_path / "post").iterdir()
    assert file.name == f"2026-11-23 10.05 {REFERENCE}.eml"
    mail = read(file.read_bytes())
    assert (mail["Subject"], text_of(mail)) == ("Er wacht een vraag", "Antwoord vóór donderdag.\n")


def test_folder_that_cannot_be_written_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "post").write_text("no folder")
    assert trouble_with(server_at(f"folder://{tmp_path}/post"), a_mail()) == MailTrouble.UNREACHABLE
