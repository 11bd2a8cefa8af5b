"""A dump of the database, made as thieves and backups make one, holds nothing of what was planted without the key."""

import os
import subprocess

import pytest
from django.db import connection

from samenspraak.hooks.models import Letter
from samenspraak.installation.postgres_programs import programs
from samenspraak.referrals.models import FormAnswer
from tests.makers import a_letterbox
from tests.walls.planted import leaked
from tests.walls.town import a_town

pytestmark = pytest.mark.django_db(transaction=True)


def dumped() -> str:
    """Every row of every table, by pg_dump; bytes are written as the characters they are."""
    place = connection.settings_dict
    names = {
        "PGHOST": "HOST",
        "PGPORT": "PORT",
        "PGUSER": "USER",
        "PGPASSWORD": "PASSWORD",
        "PGDATABASE": "NAME",
    }
    found = {name: str(place[setting]) for name, setting in names.items()}
    environment = {**os.environ, **found, "PGOPTIONS": "-c bytea_output=escape"}
    command = [str(programs() / "pg_dump"), "--data-only"]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return done.stdout


def test_dump_without_the_key_holds_nothing_of_it() -> None:
    a_letterbox()
    a_town()
    kept = dumped()
    tables = [line for line in kept.splitlines() if line.startswith("COPY ")]
    assert len(tables) == len(connection.introspection.table_names())
    assert "Mijn BSN is ••••••" in kept
    assert Letter.objects.count() == 3
    assert FormAnswer.objects.get().sealed
    assert leaked(kept) == []
