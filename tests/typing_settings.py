"""Settings for mypy's plug-in: the product's, with a database that nobody connects to."""

import os

os.environ.setdefault("DATABASE_URL", "postgresql://nobody@nowhere/nothing")
os.environ.setdefault("SECRET_KEY", "for-types-only")
os.environ.setdefault("SAMENSPRAAK_KEYS", "")

from samenspraak.installation.settings import *  # noqa: F403  (the environment must be there first)
