"""What a running demo tells the other commands: so that `samenspraak trace` in a second window reaches its data."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

NAMES = (
    "DATABASE_URL",
    "SECRET_KEY",
    "SAMENSPRAAK_KEYS",
    "SAMENSPRAAK_MEDIA_ROOT",
    "SAMENSPRAAK_PUBLIC_URL",
)
_FILE = "environment.json"
_CLONE = Path(__file__).resolve().parents[2]


def tell(folder: Path, environment: Mapping[str, str]) -> None:
    """Leave word in the demo's folder, for its owner only."""
    told = {name: environment[name] for name in NAMES}
    (folder / _FILE).unlink(missing_ok=True)
    with os.fdopen(os.open(folder / _FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(told, file)


def forget(folder: Path) -> None:
    """The demo stops: there is nothing to reach any more."""
    (folder / _FILE).unlink(missing_ok=True)


def told() -> dict[str, str]:
    """The environment of the demo whose folder is SAMENSPRAAK_DATA, or ``var`` here or in the clone; else empty."""
    chosen = os.environ.get("SAMENSPRAAK_DATA")
    for folder in [Path(chosen)] if chosen else [Path("var"), _CLONE / "var"]:
        if (folder / _FILE).is_file():
            found: dict[str, str] = json.loads((folder / _FILE).read_text())
            return found
    return {}
