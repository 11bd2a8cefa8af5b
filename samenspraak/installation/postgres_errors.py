"""What can keep the embedded PostgreSQL from running, each a sentence for whoever runs the installation."""

from pathlib import Path


class ClusterUnavailable(Exception):
    """The database server cannot be used; the message is a sentence for whoever runs the installation."""


class FolderUnusable(ClusterUnavailable):
    """The data folder cannot be written. Choose another one, or mend its rights."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"The folder {folder} cannot be used: {reason}.")


class VersionMismatch(ClusterUnavailable):
    """The data was made by another major version: dump it with that one and restore it with this one."""

    def __init__(self, data: Path, found: int, wanted: int) -> None:
        super().__init__(
            f"The data in {data} belongs to PostgreSQL {found}, but the programs here are PostgreSQL {wanted}. "
            f"Dump it with pg_dump of version {found} and restore it into a new folder."
        )


class ProgramsUnusable(ClusterUnavailable):
    """The PostgreSQL programs are missing or too old."""


class RootRefused(ClusterUnavailable):
    """Run by root, where the kernel forbids user namespaces and there is no system user to become."""

    def __init__(self, system_user: str) -> None:
        super().__init__(
            "PostgreSQL refuses to run as root, and user namespaces are forbidden here. "
            f"Run this as an ordinary user, or make a system user named {system_user}."
        )


class ServerFailed(ClusterUnavailable):
    """A program of PostgreSQL failed; its own words are in the log named in the message."""

    def __init__(self, deed: str, log: Path) -> None:
        super().__init__(f"PostgreSQL could not be {deed}: {_last_line(log)} (see {log}).")


def _last_line(log: Path) -> str:
    lines = log.read_text(errors="replace").split("\n") if log.exists() else []
    return next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")
