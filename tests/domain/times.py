"""Opening times and moments that the tests of the rules share."""

from datetime import UTC, datetime, time

from hypothesis import strategies as st

from samenspraak.domain.hours import AMSTERDAM, OpeningTimes, Span


def span(opens: str, closes: str) -> Span:
    return Span(time.fromisoformat(opens), time.fromisoformat(closes))


def local(moment: str) -> datetime:
    """ "2026-11-23 08:30" on the clock of Amsterdam, as UTC."""
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM).astimezone(UTC)


OFFICE_DAY = (span("08:30", "17:00"),)
OFFICE = OpeningTimes(dict.fromkeys(range(5), OFFICE_DAY))
"""Working days 8.30 to 17.00 hours."""

WITH_EVENING = OpeningTimes(
    {
        0: (span("08:30", "12:30"), span("13:30", "17:00")),
        1: (span("08:30", "17:00"),),
        2: (span("13:00", "17:00"),),
        3: (span("08:30", "12:30"), span("17:00", "20:00")),
        4: (span("08:30", "10:30"),),
    }
)
"""A lunch break on Monday, a late Wednesday, an evening on Thursday, a short Friday."""

ALWAYS = OpeningTimes({day: (span("00:00", "00:00"),) for day in range(7)}, keeps_recognised_days=False)
NEVER = OpeningTimes({})

WITHOUT_ZONE = datetime.fromisoformat("2026-11-23 13:00")

FIRST, LAST = datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")
moments = st.datetimes(FIRST, LAST, timezones=st.just(UTC))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    opens, closes = sorted(draw(st.lists(st.integers(0, 95), min_size=2, max_size=2, unique=True)))
    return Span(time(opens // 4, opens % 4 * 15), time(closes // 4, closes % 4 * 15))


@st.composite
def opening_times(draw: st.DrawFn) -> OpeningTimes:
    """Any week with at least one day of opening; spans may overlap or lie in the hour of the clock change."""
    days = draw(st.sets(st.integers(0, 6), min_size=1))
    week = {day: tuple(draw(st.lists(spans(), min_size=1, max_size=3))) for day in days}
    closed = draw(st.frozensets(st.dates(FIRST.date(), LAST.date()), max_size=5))
    return OpeningTimes(week, closed, keeps_recognised_days=draw(st.booleans()))
