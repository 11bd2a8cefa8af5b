"""Keeps where employees are signed in, so that each of those places can be signed out from elsewhere."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from samenspraak.domain.browsers import Browser
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, SignIn

ACTIVE_KEY, UNTIL_KEY = "active_at", "until"
"""When something was done last, and when it ends whatever is done; both ISO 8601."""
EXACT_TO = timedelta(minutes=1)
"""Somebody who clicks on costs the database one small change a minute."""

AWAY_AFTER = timedelta(minutes=15)
FRESH = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """How long somebody stays signed in without doing anything. ``is_last``: whatever they do it is not longer."""

    seconds: int
    is_last: bool


def sign_ins_of(employee: Employee) -> QuerySet[SignIn]:
    """Where they are signed in now, the last active first."""
    alive = SignIn.objects.filter(employee=employee, session__expire_date__gt=timezone.now())
    return alive.order_by("-active_at", "-pk")


def away(employees: QuerySet[Employee], now: datetime) -> QuerySet[Employee]:
    """Those of them who did nothing at the desk for a while, in any browser."""
    active = SignIn.objects.filter(employee=OuterRef("pk"), active_at__gt=now - AWAY_AFTER)
    return employees.filter(~Exists(active))


def is_fresh(session: SessionBase, now: datetime) -> bool:
    """Whether it is them for certain: they signed in here just now, and nobody else found their desk open."""
    return SignIn.objects.filter(session_id=session.session_key, began_at__gt=now - FRESH).exists()


@transaction.atomic
def begin(
    employee: Employee, session: SessionBase, browser: Browser, now: datetime, *, provider: int = 0
) -> None:
    """They signed in with this session just now; by the identity provider with this id, if any."""
    session[UNTIL_KEY] = (now + timedelta(seconds=session.get_session_cookie_age())).isoformat()
    _stay(employee, session, now)
    session.save()
    SignIn.objects.create(
        session_id=str(session.session_key),
        employee=employee,
        browser=browser.name,
        system=browser.system,
        began_at=now,
        active_at=now,
    )
    _journal(Deed.SIGNED_IN, employee, employee, **({"provider": provider} if provider else {}))


def be_active(employee: Employee, session: SessionBase, now: datetime) -> None:
    """They did something, so they stay signed in: as long again as their municipality allows."""
    known = session.get(ACTIVE_KEY)
    if known is None or now - datetime.fromisoformat(known) < EXACT_TO:
        return
    _stay(employee, session, now)
    SignIn.objects.filter(session_id=session.session_key).update(active_at=now)


def time_left(session: SessionBase) -> TimeLeft:
    """As it stands at this moment."""
    is_last = session.get_expiry_date().isoformat() == session.get(UNTIL_KEY)
    return TimeLeft(max(session.get_expiry_age(), 0), is_last)


@transaction.atomic
def end(by: Employee, colleague: Employee, sign_ins: QuerySet[SignIn]) -> int:
    """Sign ``colleague`` out in these browsers, from their next click on; how many there were."""
    ended = _forgotten(sign_ins)
    if ended:
        _journal(Deed.SIGNED_OUT_ELSEWHERE, colleague, by, count=ended)
    return ended


def end_all(colleague: Employee) -> None:
    """The same everywhere, by a deed that has an entry of its own. Call it in a transaction."""
    _forgotten(SignIn.objects.filter(employee=colleague))


def _stay(employee: Employee, session: SessionBase, now: datetime) -> None:
    idle = timedelta(minutes=employee.municipality.idle_minutes)
    session[ACTIVE_KEY] = now.isoformat()
    session.set_expiry(min(now + idle, datetime.fromisoformat(session[UNTIL_KEY])))


def _forgotten(sign_ins: QuerySet[SignIn]) -> int:
    """With a session goes its sign-in."""
    _count, each = Session.objects.filter(sign_in__in=sign_ins.order_by()).delete()
    return each.get("sessions.Session", 0)


def _journal(deed: Deed, colleague: Employee, by: Employee, **details: int) -> None:
    subject = f"employee:{colleague.pk}"
    write(deed, subject, municipality=colleague.municipality_id, employee=by, details=details)
