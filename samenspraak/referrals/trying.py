"""Counts how often links and tokens are tried, in the database, so that it holds for all web processes together.

Guessing 135 random bits is hopeless; this keeps who tries it anyway from keeping the house busy.
"""

import hashlib
import hmac
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.db import connection

TEN_MINUTES = timedelta(minutes=10)
MOST_FROM_ONE = 60
"""Of one network address, right ones included: a household, or a municipality's own desk."""
MOST_WRONG = 600
"""Of all together: above it a wrong link gets the page that asks to wait, a right one still opens."""
LINKS, TOKENS = "all", "tokens"
"""What all together may try."""

COUNT = """
INSERT INTO referrals_linktries (source, began_at, count) VALUES (%s, %s, 1)
ON CONFLICT (source, began_at) DO UPDATE SET count = referrals_linktries.count + 1
RETURNING count
"""


def may_try(network_address: str, now: datetime) -> bool:
    """Counts a request from there; False when there were too many in these ten minutes."""
    return _counted(_source(network_address), now) <= MOST_FROM_ONE


def may_be_wrong(now: datetime, what: str = LINKS) -> bool:
    """Counts a wrong link, or one of ``what``; False when there were too many in these ten minutes."""
    return _counted(what, now) <= MOST_WRONG


def _counted(source: str, now: datetime) -> int:
    minutes = int(now.timestamp() // TEN_MINUTES.total_seconds() * TEN_MINUTES.total_seconds())
    began_at = datetime.fromtimestamp(minutes, tz=now.tzinfo)
    with connection.cursor() as cursor:
        cursor.execute(COUNT, [source, began_at])
        (count,) = cursor.fetchone()
    return int(count)


def _source(network_address: str) -> str:
    """A keyed hash, so that no list of addresses arises; of IPv6 the half that is one household's."""
    try:
        parsed = ip_address(network_address)
    except ValueError:
        return "unknown"
    known = parsed.packed[:8] if isinstance(parsed, IPv6Address) else parsed.packed
    return hmac.new(settings.SECRET_KEY.encode(), known, hashlib.sha256).hexdigest()
