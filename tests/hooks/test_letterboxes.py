"""What the letterbox remembers, and what it asks the database again."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samenspraak.hooks import letterboxes
from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import Letterbox
from tests.hooks.posting import BODY, posted, signed
from tests.makers import a_letterbox

pytestmark = pytest.mark.django_db


def rotate(box: Letterbox, *secrets: str) -> None:
    Letterbox.objects.filter(pk=box.pk).update(secrets=sealed_secrets(*secrets))


def test_second_letter_asks_the_database_only_to_keep_it(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    a_letterbox()
    posted(client)
    with django_assert_num_queries(1):
        assert posted(client) == 200


def test_new_secret_counts_at_once(client: Client) -> None:
    box = a_letterbox("old")
    assert posted(client, headers=signed(BODY, "old")) == 200
    rotate(box, "new", "old")
    assert posted(client, headers=signed(BODY, "new")) == 200


def test_old_secret_counts_no_longer_than_the_memory_lasts(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = a_letterbox("old")
    posted(client, headers=signed(BODY, "old"))
    rotate(box, "new")
    monkeypatch.setattr(letterboxes, "REMEMBERED_SECONDS", 0.0)
    assert posted(client, headers=signed(BODY, "old")) == 403


def test_letterbox_that_was_taken_away_is_not_found(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    box = a_letterbox()
    posted(client)
    box.delete()
    monkeypatch.setattr(letterboxes, "REMEMBERED_SECONDS", 0.0)
    assert posted(client) == 404
