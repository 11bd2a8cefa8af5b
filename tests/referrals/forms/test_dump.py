"""A dump of the whole database holds nothing of what was filled in, nor the token that led to it."""

import pytest
from django.db import connection
from django.utils import timezone

from samenspraak.referrals.forms.filling import Filled, FilledFile, fill
from samenspraak.referrals.models import FormAnswer, FormLink
from tests.makers import a_line, an_employee, received
from tests.referrals.forms.made import BSN, a_form, sent

pytestmark = pytest.mark.django_db
SECRETS = (BSN, "Kastanjelaan", "5104 AB", "paspoort-van-rens.pdf", "inhoud van het bestand")


@pytest.fixture
def link_and_token() -> tuple[FormLink, str]:
    conversation = received(a_line(), "Ik wil een container", at=timezone.now()).conversation
    agent, form = an_employee(conversation.municipality), a_form(conversation.municipality)
    return sent(conversation, agent, form, timezone.now())


@pytest.fixture
def answer(link_and_token: tuple[FormLink, str]) -> FormAnswer:
    given = (Filled("BSN", "bsn", BSN), Filled("Adres", "address", "5104 AB 12, Kastanjelaan, Dongen"))
    file = FilledFile("paspoort-van-rens.pdf", "application/pdf", b"inhoud van het bestand")
    return fill(link_and_token[0], given, (file,), timezone.now())


def dump() -> bytes:
    """Every column of every table, bytes as they are."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = [name for (name,) in cursor.fetchall()]
        rows = []
        for name in tables:
            cursor.execute(f'SELECT * FROM "{name}"')
            rows += [value for row in cursor.fetchall() for value in row]
    return b"\n".join(
        bytes(one) if isinstance(one, memoryview | bytes) else str(one).encode() for one in rows
    )


@pytest.mark.usefixtures("answer")
@pytest.mark.parametrize("secret", SECRETS)
def test_what_was_filled_in_is_not_in_a_dump(secret: str) -> None:
    kept = dump()
    assert b"Nieuwe afvalcontainer aanvragen" in kept
    assert secret.encode() not in kept


def test_token_is_not_in_a_dump(link_and_token: tuple[FormLink, str]) -> None:
    link, token = link_and_token
    kept = dump()
    assert link.token_hash.encode() in kept
    assert token.encode() not in kept
