"""When somebody who is away is mailed a digest of what waits for them."""

from datetime import datetime, timedelta
from enum import StrEnum

from samenspraak.domain.hours import OpeningTimes, is_open, local_day, periods_on

AN_HOUR = timedelta(minutes=55)
"""A little less: who looks each quarter of an hour must not miss it by a second."""
MORNING_LASTS = timedelta(hours=1)


class Wish(StrEnum):
    """How often somebody wants it."""

    NEVER = "never"
    HOURLY = "hour"
    MORNING = "morning"
    """In the first hour that we are open."""


def is_due(wish: Wish, times: OpeningTimes, last_at: datetime | None, now: datetime) -> bool:
    """Whether it is time for one, when the last was made at ``last_at``; only while we are open."""
    if wish is Wish.NEVER or not is_open(times, now):
        return False
    if wish is Wish.HOURLY:
        return last_at is None or now - last_at >= AN_HOUR
    opens_at, _closes_at = periods_on(times, local_day(times, now))[0]
    return now < opens_at + MORNING_LASTS and (last_at is None or last_at < opens_at)
