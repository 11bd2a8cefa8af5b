"""The embedded PostgreSQL: make, start, attach to and stop a database server in a folder of our own.

The server listens on a Unix socket in a private folder, and nowhere else.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from samenspraak.installation.postgres_errors import (
    FolderUnusable,
    ProgramsUnusable,
    ServerFailed,
    VersionMismatch,
)
from samenspraak.installation.postgres_programs import major_version, programs, run, server_account

OLDEST_MAJOR = 18  # the first with PG_UNICODE_FAST
PORT = 5432  # part of the socket's file name; nothing listens on TCP
SOCKET_PATH_LIMIT = 107  # bytes, of sockaddr_un
RECOVERY_SECONDS = 120
RETRY_SECONDS = 10

INITDB = (
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=PG_UNICODE_FAST",
    "--text-search-config=dutch",
    "--no-instructions",
)

# The last block keeps what residents wrote out of the server's log: no statements, no "Key (number)=(...)".
SETTINGS = """\
listen_addresses = ''
unix_socket_directories = '{socket_folder}'
unix_socket_permissions = 0700
port = {port}
max_connections = 100
shared_buffers = 128MB
max_wal_size = 1GB
jit = off
synchronous_commit = on
timezone = 'UTC'
log_timezone = 'UTC'
log_error_verbosity = terse
log_min_error_statement = panic
log_statement = none
"""


@dataclass(frozen=True)
class Cluster:
    """A running database server; several processes may hold one for the same folder."""

    root: Path
    socket_folder: Path

    def url(self, database: str) -> str:
        """A libpq URL; the host is the socket's folder, percent-encoded in the query."""
        host = quote(str(self.socket_folder), safe="")
        return f"postgresql://postgres@/{quote(database, safe='')}?host={host}&port={PORT}"

    def create_database(self, name: str) -> None:
        """Create the database if it is missing; two callers at once do not mind each other."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                return
            try:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                return


def start(root: Path) -> Cluster:
    """Start the server of this folder, or attach to it when it runs; the first time, make its data.

    The server outlives the caller. Raises ClusterUnavailable.
    """
    root = root.resolve()
    with _locked(root):
        cluster = Cluster(root, _socket_folder(root / "data"))
        if _accepts_connections(cluster):
            return cluster
        _settle_owner(root)
        if not (root / "data" / "PG_VERSION").exists():
            _make_data(root)
        _check_version(root / "data")
        _write_settings(cluster)
        _start_server(cluster)
    return cluster


def stop(root: Path) -> None:
    """Stop the server of this folder; one that does not run is no error. Raises ClusterUnavailable."""
    root = root.resolve()
    data = root / "data"
    if not (data / "postmaster.pid").exists():
        return
    with _locked(root):
        _forget_dead_server(data)
        if (data / "postmaster.pid").exists() and not run(root, "pg_ctl", "-D", "data", "-m", "fast", "stop"):
            raise ServerFailed("stopped", root / "tools.log")
        if (folder := _socket_folder(data)) != data:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _locked(root: Path) -> Iterator[None]:
    """One process at a time; the kernel lets go when the holder dies."""
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(root / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise FolderUnusable(root, error.strerror or "it cannot be written") from error
    try:
        if not os.access(root, os.W_OK | os.X_OK):
            raise FolderUnusable(root, "it cannot be written")
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _socket_folder(data: Path) -> Path:
    """The data folder itself, which is private; a short folder for temporary files when its path is too long."""
    if len(os.fsencode(data / f".s.PGSQL.{PORT}")) <= SOCKET_PATH_LIMIT:
        return data
    digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    return Path("/tmp") / f"samenspraak-{os.geteuid()}-{digest}"  # noqa: S108  (made or checked by _private_folder)


def _accepts_connections(cluster: Cluster) -> bool:
    arguments = ["-q", "-h", str(cluster.socket_folder), "-p", str(PORT)]
    return subprocess.run([programs() / "pg_isready", *arguments], check=False).returncode == 0


def _settle_owner(root: Path) -> None:
    """Give the folder to the user the server will be; the data may have been made in the other way."""
    if os.geteuid() != 0:
        return
    account = server_account()
    uid, gid = (account.pw_uid, account.pw_gid) if account else (0, os.getegid())
    marker = root / "data" if (root / "data").exists() else root
    if marker.stat().st_uid == uid == root.stat().st_uid:
        return
    for path in [root, *root.rglob("*")]:
        os.chown(path, uid, gid, follow_symlinks=False)


def _make_data(root: Path) -> None:
    """A killed initdb leaves `data.new` behind, never half a data folder."""
    new = root / "data.new"
    shutil.rmtree(new, ignore_errors=True)
    if not run(root, "initdb", "--pgdata=data.new", *INITDB):
        raise ServerFailed("prepared", root / "tools.log")
    with (new / "postgresql.conf").open("a") as configuration:
        configuration.write("include 'samenspraak.conf'\n")
    new.rename(root / "data")


def _check_version(data: Path) -> None:
    wanted = major_version(programs())
    if wanted < OLDEST_MAJOR:
        raise ProgramsUnusable(f"PostgreSQL {OLDEST_MAJOR} or newer is needed; {programs()} has {wanted}.")
    found = int((data / "PG_VERSION").read_text())
    if found != wanted:
        raise VersionMismatch(data, found, wanted)


def _write_settings(cluster: Cluster) -> None:
    """Written at each start: the folder may have moved, and a newer release may bring other settings."""
    data = cluster.root / "data"
    where = "."  # relative to the data, so that any character may stand in its path
    if cluster.socket_folder != data:
        where = str(_private_folder(cluster.socket_folder, data.stat().st_uid))
    configuration = data / "samenspraak.conf"
    try:
        configuration.write_text(SETTINGS.format(socket_folder=where, port=PORT))
        configuration.chmod(0o644)  # the server may be another user, and our umask strict
    except PermissionError as error:
        raise FolderUnusable(data, "it belongs to another user") from error


def _private_folder(folder: Path, uid: int) -> Path:
    """Make it, or take it when it is ours and closed to others: anybody can make a folder in /tmp first."""
    try:
        folder.mkdir(mode=0o700)
        os.chown(folder, uid, -1)
    except FileExistsError as error:
        found = folder.lstat()
        if folder.is_symlink() or found.st_uid != uid or found.st_mode & 0o077:
            raise FolderUnusable(folder, "it exists already and is not private to us") from error
    return folder


def _start_server(cluster: Cluster) -> None:
    """Try again for a while: the processes of a killed server need a moment to be gone."""
    data, deadline = cluster.root / "data", time.monotonic() + RETRY_SECONDS
    arguments = ["-D", "data", "-l", "postgres.log", "-w", "-t", str(RECOVERY_SECONDS), "-s", "start"]
    while True:
        _forget_dead_server(data)
        if run(cluster.root, "pg_ctl", *arguments) or _accepts_connections(cluster):
            return
        if time.monotonic() > deadline:
            raise ServerFailed("started", cluster.root / "postgres.log")
        time.sleep(0.1)


def _forget_dead_server(data: Path) -> None:
    """Remove the pid file of a server that is dead, be it unreaped or its number in use by another program.

    PostgreSQL itself only sees that the number is in use, and would refuse until the end of days. It still guards
    the data against a second server by its shared memory, which is found by the data folder and not by this file.
    """
    pid_file = data / "postmaster.pid"
    try:
        pid = int(pid_file.read_text().partition("\n")[0])
        state = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError, ValueError):
        return
    name, _, rest = state.partition("(")[2].rpartition(")")
    if name != "postgres" or rest.split()[0] == "Z":
        pid_file.unlink(missing_ok=True)
