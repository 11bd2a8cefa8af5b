"""Replacing a key: everything sealed is sealed again under the newest, twice over if need be."""

from collections.abc import Iterator

import pytest
from cryptography.fernet import Fernet
from django.apps import apps
from django.db import models
from django.utils import timezone
from pytest_django import Settings

from samenspraak.conversations.models import Message
from samenspraak.hooks.letters import body_of, keep
from samenspraak.hooks.models import Letter
from samenspraak.installation.sealing_again import SEALED, seal_everything_again
from samenspraak.organisation import sealing
from samenspraak.organisation.lines import account_of, secrets_of
from samenspraak.organisation.models import Letterbox, Line
from samenspraak.organisation.sealed_field import SealedField
from tests.makers import a_letterbox, a_line, received

pytestmark = pytest.mark.django_db

NOT_SEALED = {
    ("conversations.Attachment", "claimed_sha256"),
    ("organisation.SecurityKey", "credential_id"),
    ("organisation.SecurityKey", "public_key"),
    ("organisation.KeyChallenge", "challenge"),
}
"""Bytes that are no secret: of keys only what every browser is told, and what was made to be signed."""


@pytest.fixture
def sealed_with_the_old_key() -> None:
    received(a_line(), "Mijn BSN is 111222333")
    keep(a_letterbox("secret"), b"a letter", timezone.now())


@pytest.fixture
def new_key(sealed_with_the_old_key: None, settings: Settings) -> Iterator[str]:
    old, new = settings.SAMENSPRAAK_KEYS[0], Fernet.generate_key().decode()
    use(settings, new, old)
    yield new
    forget()


def use(settings: Settings, *keys: str) -> None:
    settings.SAMENSPRAAK_KEYS = list(keys)
    forget()


def forget() -> None:
    sealing._keys.cache_clear()
    sealing._newest.cache_clear()


def test_old_key_can_be_thrown_away(new_key: str, settings: Settings) -> None:
    assert sum(again.sealed for again in seal_everything_again()) == 5
    use(settings, new_key)
    assert account_of(Line.objects.get()).token == "a-token"
    assert secrets_of(Letterbox.objects.get()) == ("secret",)
    assert body_of(Letter.objects.get()) == b"a letter"
    assert sealing.unsealed(Message.objects.get(direction="in").original or b"") == b"Mijn BSN is 111222333"


def test_second_run_finds_nothing_more(new_key: str) -> None:
    list(seal_everything_again())
    assert sum(again.sealed for again in seal_everything_again()) == 0


def test_what_no_key_opens_is_counted_and_left_alone(new_key: str) -> None:
    Line.objects.update(token=b"damaged")
    assert {again.column: again.broken for again in seal_everything_again()}["Line.token"] == 1
    assert bytes(Line.objects.get().token) == b"damaged"


def test_every_column_with_sealed_content_is_known() -> None:
    columns = {
        (model._meta.label, field.name)
        for model in apps.get_models()
        if model.__module__.startswith("samenspraak.")
        for field in model._meta.get_fields()
        if isinstance(field, models.BinaryField | SealedField)
    }
    assert columns - NOT_SEALED == {(rows.model._meta.label, column) for rows, column in SEALED}
