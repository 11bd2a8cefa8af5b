"""`samenspraak verify-journal` says whether the chain is whole, and tells it by its exit code too."""

import pytest
from django.db import connection

from samenspraak.installation.commands import verify_journal
from samenspraak.organisation.journal import Deed, write
from tests.makers import a_municipality

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _three_entries() -> None:
    town = a_municipality()
    for number in range(3):
        write(Deed.SAW, f"conversation:{number}", municipality=town.pk)


def test_whole_chain_is_sealed_and_said_to_be_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify_journal.run([]) == 0
    assert capsys.readouterr().out == "3 entries in 1 seals, 0 not yet sealed.\nThe chain is whole.\n"


def test_broken_chain_is_an_error_that_says_where(capsys: pytest.CaptureFixture[str]) -> None:
    verify_journal.run([])
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("UPDATE organisation_journalentry SET deed = 'sent'")
    assert verify_journal.run([]) == 1
    said = capsys.readouterr().out
    assert "BROKEN: " in said
    assert said.endswith("The chain is broken.\n")
