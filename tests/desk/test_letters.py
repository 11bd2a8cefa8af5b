"""Letters that stayed closed: an administrator sees how many and why, never what is in them, and opens them again."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.hooks.models import Letter
from samenspraak.organisation.models import JournalEntry, Line, Role
from samenspraak.organisation.sealing import sealed
from tests.makers import an_employee

LETTERS = "/bureau/beheer/brieven/"


def a_letter(why: str, *, is_due: bool = False, is_open: bool = False) -> Letter:
    now = timezone.now()
    return Letter.objects.create(
        channel="whatsapp",
        letterbox="demo",
        body=sealed(b"een geheim bericht"),
        came_at=now,
        due_at=now if is_due else None,
        opened_at=now if is_open else None,
        failed_why=why,
    )


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER])
def test_letters_are_for_administrators_only(client: Client, line: Line, role: Role) -> None:
    letter = a_letter("unreadable")
    client.force_login(an_employee(line.municipality, role))
    answers = [client.get(LETTERS).status_code, client.post(LETTERS, {"why": "unreadable"}).status_code]
    assert answers == [403, 403]
    letter.refresh_from_db()
    assert letter.due_at is None


def test_stranger_is_sent_to_sign_in(client: Client, line: Line) -> None:
    assert client.get(LETTERS)["Location"].startswith("/inloggen/")


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("unreadable", "geen brief van WhatsApp"),
        ("unreadable_part", "een vorm die we niet kennen"),
        ("unknown_line", "een lijn die we niet hebben"),
        ("SealBroken", "Ons eigen slot"),
        ("ZeroDivisionError", "code voor de leverancier: ZeroDivisionError"),
    ],
)
def test_reason_is_told_in_plain_words(office: Client, why: str, words: str) -> None:
    a_letter(why)
    assert words in office.get(LETTERS).content.decode()


def test_letters_are_counted_by_reason(office: Client) -> None:
    for why in ("unknown_line", "unreadable", "unknown_line"):
        a_letter(why)
    a_letter("ZeroDivisionError", is_due=True)
    a_letter("", is_open=True)
    rows = office.get(LETTERS).context["rows"]
    assert [(row["why"], row["count"]) for row in rows] == [("unknown_line", 2), ("unreadable", 1)]


def test_page_says_when_letters_are_destroyed(office: Client) -> None:
    a_letter("unreadable")
    first, _last = (a_letter("unknown_line") for _ in range(2))
    came_at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    Letter.objects.update(came_at=came_at)
    Letter.objects.filter(pk=first.pk).update(came_at=came_at - timedelta(days=1))
    content = office.get(LETTERS).content.decode()
    assert "Wordt vernietigd op 2 december 2026." in content
    assert "De eerste wordt vernietigd op 1 december 2026, de laatste op 2 december 2026." in content


def test_page_shows_nothing_of_what_is_in_a_letter(office: Client) -> None:
    letter = a_letter("unreadable")
    content = office.get(LETTERS).content.decode()
    assert "een geheim bericht" not in content
    assert bytes(letter.body).decode() not in content


def test_letters_of_one_reason_are_opened_again_and_it_is_recorded(office: Client) -> None:
    mended, other = a_letter("unknown_line"), a_letter("unreadable")
    content = office.post(LETTERS, {"why": "unknown_line"}, follow=True).content.decode()
    assert "1 brief wordt opnieuw geopend." in content
    mended.refresh_from_db()
    other.refresh_from_db()
    assert mended.due_at is not None
    assert other.due_at is None
    assert JournalEntry.objects.get(deed="opened_letters").details == {"why": "unknown_line", "count": 1}


@pytest.mark.parametrize("why", ["", "something else"])
def test_reason_nobody_has_opens_nothing_and_is_not_recorded(office: Client, why: str) -> None:
    a_letter("unreadable")
    a_letter("ZeroDivisionError", is_due=True)
    content = office.post(LETTERS, {"why": why}, follow=True).content.decode()
    assert "Er was niets te openen." in content
    assert not JournalEntry.objects.filter(deed="opened_letters").exists()


def test_no_closed_letters_is_good_news(office: Client) -> None:
    assert "Alle brieven zijn open" in office.get(LETTERS).content.decode()
