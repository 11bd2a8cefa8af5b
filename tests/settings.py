"""The product's settings on a real PostgreSQL of this run's own, started when the settings are read."""

import os
import tempfile
from pathlib import Path

from samenspraak.installation import postgres

FOLDER = Path(tempfile.mkdtemp(prefix="samenspraak-test-"))
CLUSTER = postgres.start(FOLDER / "postgres")

os.environ["DATABASE_URL"] = CLUSTER.url("samenspraak")
os.environ["SECRET_KEY"] = "for-tests-only-" + "x" * 50
os.environ["SAMENSPRAAK_KEYS"] = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
os.environ["SAMENSPRAAK_POOL"] = "no"
os.environ["SAMENSPRAAK_MEDIA_ROOT"] = str(FOLDER / "media")

from samenspraak.installation.settings import *  # noqa: E402, F403  (the environment must be there first)

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
