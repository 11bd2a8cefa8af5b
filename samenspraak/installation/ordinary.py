"""Run a program as if by an ordinary user, in a user namespace: PostgreSQL refuses to be started by root.

Run as a script, never imported by the house: `python -I -S ordinary.py PROGRAM ARGUMENT...`. It knows only the
standard library, so that it starts in a few milliseconds.
"""

import os
import sys
from pathlib import Path

# Any number but 0 will do: files made in the namespace belong to the caller outside of it.
ORDINARY_ID = 1000


def main(arguments: list[str]) -> None:
    """Become ordinary, then be replaced by the program. Raises OSError where the kernel forbids it."""
    uid, gid = os.geteuid(), os.getegid()
    os.unshare(os.CLONE_NEWUSER)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{ORDINARY_ID} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{ORDINARY_ID} {gid} 1")
    os.execv(arguments[0], arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
