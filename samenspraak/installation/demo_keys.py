"""The demo's own secret keys: made at the first start, kept in the data folder, readable by its owner only."""

import json
import os
import secrets
from pathlib import Path

from cryptography.fernet import Fernet


def keys_in(folder: Path) -> dict[str, str]:
    """SECRET_KEY and SAMENSPRAAK_KEYS for the environment. Without them the data in the folder cannot be read."""
    kept = folder / "keys.json"
    if not kept.exists():
        _keep(
            kept,
            {"SECRET_KEY": secrets.token_urlsafe(48), "SAMENSPRAAK_KEYS": Fernet.generate_key().decode()},
        )
    keys: dict[str, str] = json.loads(kept.read_text())
    return keys


def _keep(path: Path, keys: dict[str, str]) -> None:
    """Whole or not at all: half a file would lock the data up."""
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(keys, file)
        file.flush()
        os.fsync(file.fileno())
    new.rename(path)
