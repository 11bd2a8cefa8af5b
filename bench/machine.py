"""What was measured on: cores, processor, versions, and how busy the machine was with other things."""

import os
import platform
import subprocess
import sysconfig
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from samenspraak.installation.postgres_programs import programs

PACKAGES = ("Django", "psycopg", "granian", "procrastinate")


@dataclass(frozen=True, slots=True)
class Machine:
    """`load` is the average of the last minute when the bench began: more than nothing is somebody else's work."""

    cores: int
    processor: str
    system: str
    versions: dict[str, str]
    load: float

    def as_json(self) -> dict[str, object]:
        return asdict(self)


def this_machine() -> Machine:
    """As it is now."""
    return Machine(
        cores=len(os.sched_getaffinity(0)),
        processor=_processor(),
        system=f"{platform.system()} {platform.release()}",
        versions={"Python": _python(), "PostgreSQL": _postgresql()}
        | {name: version(name) for name in PACKAGES},
        load=round(os.getloadavg()[0], 1),
    )


def _python() -> str:
    """The version; one that was not optimised by profile when it was built takes a fifth longer or so."""
    built_with = sysconfig.get_config_var("CONFIG_ARGS") or ""
    kind = "" if "--enable-optimizations" in built_with else " (not built with --enable-optimizations)"
    return f"{platform.python_version()}{kind}"


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "?")


def _postgresql() -> str:
    said = subprocess.run([programs() / "postgres", "--version"], capture_output=True, text=True, check=True)
    return said.stdout.split()[-1]
