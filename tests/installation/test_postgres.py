"""The embedded PostgreSQL is really started, killed and found again."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from samenspraak.installation import postgres, postgres_programs
from samenspraak.installation.postgres_errors import ClusterUnavailable, FolderUnusable, VersionMismatch
from tests.waiting import until

JOINER = """
import pathlib, sys, psycopg
from samenspraak.installation import postgres
cluster = postgres.start(pathlib.Path(sys.argv[1]))
cluster.create_database("shared")
with psycopg.connect(cluster.url("shared"), autocommit=True) as connection:
    connection.execute("SELECT pg_advisory_lock(1)")
    connection.execute("CREATE TABLE IF NOT EXISTS visit (pid int)")
    connection.execute("SELECT pg_advisory_unlock(1)")
    for _ in range(100):
        connection.execute("INSERT INTO visit VALUES (pg_backend_pid())")
"""


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "postgres"
    postgres.stop(tmp_path / "postgres")


def answer(cluster: postgres.Cluster, query: str, database: str = "postgres") -> object:
    with psycopg.connect(cluster.url(database), autocommit=True) as connection:
        cursor = connection.execute(query.encode())
        row = cursor.fetchone() if cursor.description else None
    return row[0] if row else None


def postmaster(root: Path) -> int:
    return int((root / "data" / "postmaster.pid").read_text().split()[0])


def kill_everything(root: Path) -> None:
    """The server and all its children, as an empty battery would."""
    server = postmaster(root)
    children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
    for pid in [server, *map(int, children)]:
        os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("SELECT lower('ÉÜĲ')", "éüĳ"),
        ("SELECT upper('straße')", "STRASSE"),
        ("SHOW server_encoding", "UTF8"),
        ("SHOW synchronous_commit", "on"),
        ("SHOW fsync", "on"),
        ("SHOW listen_addresses", ""),
        ("SHOW timezone", "UTC"),
        ("SHOW log_min_error_statement", "panic"),
        ("SELECT to_tsvector('gemeentelijke belastingen')::text", "'belast':2 'gemeent':1"),
    ],
)
def test_server_keeps_the_house_rules(shared: postgres.Cluster, query: str, expected: str) -> None:
    assert answer(shared, query) == expected


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[postgres.Cluster]:
    root = tmp_path_factory.mktemp("shared")
    yield postgres.start(root)
    postgres.stop(root)


def test_second_start_attaches_to_the_running_server(root: Path) -> None:
    first = postgres.start(root)
    server = postmaster(root)
    assert postgres.start(root) == first
    assert postmaster(root) == server


def test_stopped_server_keeps_its_data(root: Path) -> None:
    cluster = postgres.start(root)
    cluster.create_database("kept")
    cluster.create_database("kept")
    postgres.stop(root)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(cluster.url("kept"))
    assert answer(postgres.start(root), "SELECT current_database()", "kept") == "kept"


def test_stopping_what_does_not_run_is_no_error(root: Path) -> None:
    postgres.stop(root)
    assert not root.exists()


def test_database_name_with_odd_characters_is_quoted(shared: postgres.Cluster) -> None:
    shared.create_database('een "rare" naam/x?')
    assert answer(shared, "SELECT current_database()", 'een "rare" naam/x?') == 'een "rare" naam/x?'


@pytest.mark.parametrize("folder", ["met 'aanhaling\" $HOME `x`", "diep/" + "x" * 120])
def test_any_folder_name_will_do(tmp_path: Path, folder: str) -> None:
    cluster = postgres.start(tmp_path / folder)
    assert answer(cluster, "SELECT 1") == 1
    postgres.stop(tmp_path / folder)
    assert not (cluster.socket_folder / ".s.PGSQL.5432").exists()


def test_short_socket_folder_of_a_stranger_is_refused(tmp_path: Path) -> None:
    root = tmp_path / ("x" * 120)
    folder = postgres._socket_folder(root.resolve() / "data")
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    with pytest.raises(FolderUnusable, match="not private"):
        postgres.start(root)
    folder.rmdir()


def test_acknowledged_commits_survive_kill_9(root: Path) -> None:
    cluster = postgres.start(root)
    answer(cluster, "CREATE TABLE kept (writer int, number int)")
    acknowledged = [0] * 4
    writers = [threading.Thread(target=write, args=(cluster, acknowledged, n)) for n in range(4)]
    for writer in writers:
        writer.start()
    until(lambda: min(acknowledged) > 50)
    kill_everything(root)
    for writer in writers:
        writer.join()
    again = postgres.start(root)
    for number, count in enumerate(acknowledged):
        assert answer(again, f"SELECT count(*) FROM kept WHERE writer = {number}") in (count, count + 1)


def write(cluster: postgres.Cluster, acknowledged: list[int], writer: int) -> None:
    """Until the server is gone; counts what it said was kept."""
    with suppress(psycopg.OperationalError), psycopg.connect(cluster.url("postgres")) as connection:
        while True:
            connection.execute("INSERT INTO kept VALUES (%s, %s)", [writer, acknowledged[writer]])
            connection.commit()
            acknowledged[writer] += 1


def test_pid_now_used_by_another_program_does_not_keep_the_server_down(root: Path) -> None:
    postgres.start(root)
    pid_file = root / "data" / "postmaster.pid"
    lines = pid_file.read_text().split("\n")
    kill_everything(root)
    pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]))
    assert answer(postgres.start(root), "SELECT 1") == 1


def test_unfinished_initdb_is_begun_anew(root: Path) -> None:
    (root / "data.new").mkdir(parents=True)
    (root / "data.new" / "PG_VERSION").write_text("18\n")
    assert answer(postgres.start(root), "SELECT 1") == 1


def test_six_processes_start_one_server(root: Path) -> None:
    command = [sys.executable, "-c", JOINER, str(root)]
    processes = [subprocess.Popen(command) for _ in range(6)]
    assert [process.wait(timeout=60) for process in processes] == [0] * 6
    assert answer(postgres.start(root), "SELECT count(*) FROM visit", "shared") == 600


def test_data_of_another_version_is_refused(root: Path) -> None:
    postgres.start(root)
    postgres.stop(root)
    (root / "data" / "PG_VERSION").write_text("17\n")
    with pytest.raises(
        VersionMismatch, match=r"belongs to PostgreSQL 17, but the programs here are PostgreSQL 18"
    ):
        postgres.start(root)


def test_unwritable_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (Path("/proc/samenspraak"), tmp_path / "file" / "postgres"):
        with pytest.raises(FolderUnusable, match=f"The folder {folder} cannot be used"):
            postgres.start(folder)


def test_broken_settings_are_refused_with_the_servers_own_words(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "SETTINGS", "shared_buffers = veel\n")
    monkeypatch.setattr(postgres, "RETRY_SECONDS", 0)
    with pytest.raises(
        ClusterUnavailable, match=r"could not be started: .*samenspraak.conf.*see .*postgres.log"
    ):
        postgres.start(root)


def test_missing_programs_are_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPRAAK_PG_BIN", "/nergens")
    postgres_programs.programs.cache_clear()
    with pytest.raises(ClusterUnavailable, match="/nergens has no PostgreSQL programs"):
        postgres.start(root)
    monkeypatch.undo()
    postgres_programs.programs.cache_clear()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may pass through."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")
def test_root_without_user_namespaces_becomes_the_system_user(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_programs, "_namespaces_allowed", lambda: False)
    monkeypatch.setattr(postgres_programs, "SYSTEM_USER", "nobody")
    cluster = postgres.start(open_folder / "postgres")
    assert answer(cluster, "SELECT 1") == 1
    assert (open_folder / "postgres" / "data").stat().st_uid == pwd.getpwnam("nobody").pw_uid
    postgres.stop(open_folder / "postgres")
    monkeypatch.undo()
    assert answer(postgres.start(open_folder / "postgres"), "SELECT 1") == 1
    postgres.stop(open_folder / "postgres")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")
def test_root_without_any_way_out_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_programs, "_namespaces_allowed", lambda: False)
    monkeypatch.setattr(postgres_programs, "SYSTEM_USER", "niemand-van-hier")
    with pytest.raises(ClusterUnavailable, match="Run this as an ordinary user"):
        postgres.start(root)
