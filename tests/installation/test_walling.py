"""The second wall is built by `samenspraak migrate`, also as a user of the database who may do little."""

import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from samenspraak.installation import postgres

LITTLE = "CREATE ROLE little LOGIN PASSWORD 'little'"
WALLS = "SELECT count(*) FROM pg_policy WHERE polname = 'own_municipality'"


@pytest.fixture
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[postgres.Cluster]:
    root = tmp_path_factory.mktemp("walling")
    yield postgres.start(root)
    postgres.stop(root)


def _migrated(url: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "samenspraak.installation.program", "migrate", "--verbosity=0"]
    environment = {
        **os.environ,
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "samenspraak.installation.settings",
    }
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True)


def test_user_who_may_make_no_role_hears_what_to_ask_and_goes_on_after_it(cluster: postgres.Cluster) -> None:
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as owner:
        owner.execute(LITTLE)
        cluster.create_database("samenspraak")
        owner.execute("ALTER DATABASE samenspraak OWNER TO little")
        url = cluster.url("samenspraak").replace("//postgres", "//little:little", 1)
        refused = _migrated(url)
        assert refused.returncode == 1
        advice = refused.stderr.strip().splitlines()[-1]
        assert advice.endswith(
            'CREATE ROLE "samenspraak_page" NOLOGIN; GRANT "samenspraak_page" TO "little";'
        )
        assert "Traceback" not in refused.stderr
        owner.execute(advice.partition("do it: ")[2])
    for _twice in range(2):
        done = _migrated(url)
        assert (done.returncode, done.stderr) == (0, "")
    with psycopg.connect(url, autocommit=True) as little:
        ((walls,),) = little.execute(WALLS).fetchall()
        assert walls > 50
        little.execute("SET ROLE samenspraak_page")
