"""`samenspraak check` sees a database that would quietly do the wrong thing."""

import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from samenspraak.installation import postgres


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[postgres.Cluster]:
    root = tmp_path_factory.mktemp("check")
    cluster = postgres.start(root)
    cluster.create_database("good")
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE bad TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'")
        connection.execute("CREATE ROLE samenspraak_page NOLOGIN")
    yield cluster
    postgres.stop(root)


def check(url: str, **others: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "samenspraak.installation.program", "check"]
    key = "A" * 43 + "="
    environment = {**os.environ, "DATABASE_URL": url, "SECRET_KEY": "x" * 50, "SAMENSPRAAK_KEYS": key}
    environment |= {"DJANGO_SETTINGS_MODULE": "samenspraak.installation.settings", **others}
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True)


def test_database_of_our_own_making_is_right(cluster: postgres.Cluster) -> None:
    done = check(cluster.url("good"))
    assert (done.returncode, done.stderr) == (0, "")


def test_role_that_is_not_there_is_missed(cluster: postgres.Cluster) -> None:
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as connection:
        connection.execute("ALTER ROLE samenspraak_page RENAME TO away")
        done = check(cluster.url("good"))
        connection.execute("ALTER ROLE away RENAME TO samenspraak_page")
    assert done.returncode == 1
    assert done.stderr.startswith("Make the role samenspraak_page and grant it")


def test_database_that_cannot_lower_an_accent_is_refused(cluster: postgres.Cluster) -> None:
    done = check(cluster.url("bad"))
    assert done.returncode == 1
    assert done.stderr == "Create the database with a UTF-8 locale: with locale C, É and é are strangers.\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("SAMENSPRAAK_KEYS", "A" * 43 + "=,no-key"),
        ("SAMENSPRAAK_KEYS", ""),
        ("SAMENSPRAAK_PUBLIC_URL", "http://kcc.voorbeeldstad.example"),
    ],
)
def test_unsafe_setting_is_named_and_not_shown(cluster: postgres.Cluster, name: str, value: str) -> None:
    done = check(cluster.url("good"), **{name: value})
    assert done.returncode == 1
    assert name in done.stderr
    assert "no-key" not in done.stderr


FROM = "samenspraak@voorbeeldstad.example"


@pytest.mark.parametrize(
    ("url", "sender"),
    [("mail.voorbeeldstad.example", FROM), ("smtp://", FROM), ("smtps://naam:geheim@mail.example", "KCC")],
)
def test_mail_server_that_is_none_is_named_and_its_password_is_not_shown(
    cluster: postgres.Cluster, url: str, sender: str
) -> None:
    done = check(cluster.url("good"), SAMENSPRAAK_MAIL_URL=url, SAMENSPRAAK_MAIL_FROM=sender)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith(
        "Write SAMENSPRAAK_MAIL_URL like smtps://name:password@mail.voorbeeldstad.nl"
    )
    assert "geheim" not in done.stderr


def test_mail_server_with_a_sender_is_right(cluster: postgres.Cluster) -> None:
    url = "smtps://naam:geheim@mail.voorbeeldstad.example"
    done = check(cluster.url("good"), SAMENSPRAAK_MAIL_URL=url, SAMENSPRAAK_MAIL_FROM=FROM)
    assert (done.returncode, done.stderr) == (0, "")


ANSWERS = {
    "SAMENSPRAAK_MAIL_URL": "smtps://naam:geheim@mail.voorbeeldstad.example",
    "SAMENSPRAAK_MAIL_FROM": FROM,
    "SAMENSPRAAK_ANSWER_ADDRESS": "antwoord@kcc.voorbeeldstad.example",
    "SAMENSPRAAK_ANSWER_VOUCHERS": "voorbeeldstad.example:" + "w" * 32,
}


def test_answers_by_mail_that_can_come_are_right(cluster: postgres.Cluster) -> None:
    done = check(cluster.url("good"), **ANSWERS)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "change",
    [
        {"SAMENSPRAAK_ANSWER_ADDRESS": "antwoord"},
        {"SAMENSPRAAK_ANSWER_VOUCHERS": ""},
        {"SAMENSPRAAK_ANSWER_VOUCHERS": "voorbeeldstad.example:short-word"},
        {"SAMENSPRAAK_MAIL_URL": ""},
    ],
)
def test_answers_by_mail_that_cannot_come_are_named_and_no_word_is_shown(
    cluster: postgres.Cluster, change: dict[str, str]
) -> None:
    done = check(cluster.url("good"), **(ANSWERS | change))
    assert done.returncode == 1
    assert done.stderr.startswith("Write SAMENSPRAAK_ANSWER_ADDRESS like antwoord@kcc.voorbeeldstad.nl")
    assert "short-word" not in done.stderr
