"""Draws appointments as rows of the agenda: pure, from rows that are already loaded."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.desk.marks import Avatar, Chip, avatar_of, moment
from samenspraak.desk.resident.naming import name_of, phone_of
from samenspraak.domain.phones import masked
from samenspraak.organisation.models import Employee
from samenspraak.referrals.callbacks.reminding import AHEAD
from samenspraak.referrals.models import LIVE, STANDING, Appointment, AppointmentState

ENDED = {
    AppointmentState.DONE: ("circle-check", "ok"),
    AppointmentState.CANCELLED: ("ban", ""),
    AppointmentState.NO_SHOW: ("circle-x", "warn"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One call. ``clock`` is empty as long as the resident has not chosen."""

    id: int
    conversation: int
    clock: str
    length: str
    name: str
    avatar: Avatar
    team: str
    caller: str
    chips: tuple[Chip, ...]
    phone: str
    is_mine: bool
    is_live: bool
    is_standing: bool


def row(appointment: Appointment, employee: Employee, now: datetime) -> Row:
    """The caller loaded the conversation, its resident with addresses, the team and the employee."""
    resident = appointment.conversation.resident
    number = phone_of(resident)
    at = appointment.starts_at
    return Row(
        id=appointment.pk,
        conversation=appointment.conversation_id,
        clock=localtime(at).strftime("%H:%M") if at else "",
        length=_("%(minutes)d min") % {"minutes": appointment.minutes},
        name=name_of(resident),
        avatar=avatar_of(resident.name, resident.pk),
        team=appointment.team.name,
        caller=_caller(appointment, employee),
        chips=tuple(_chips(appointment, now)),
        phone=masked(number.value) if number else "",
        is_mine=appointment.employee_id == employee.pk,
        is_live=appointment.state in LIVE,
        is_standing=appointment.state in STANDING,
    )


def _caller(appointment: Appointment, employee: Employee) -> str:
    if appointment.employee is None:
        return _("Nobody yet")
    return _("You") if appointment.employee_id == employee.pk else appointment.employee.name


def _chips(appointment: Appointment, now: datetime) -> list[Chip]:
    state = AppointmentState(appointment.state)
    if state in ENDED:
        icon, tone = ENDED[state]
        return [Chip(icon, str(state.label), tone)]
    chips = [_waiting(appointment, now)] if appointment.starts_at is None else _ahead(appointment, now)
    if appointment.attempts:
        tries = ngettext("%(count)d call unanswered", "%(count)d calls unanswered", appointment.attempts)
        chips.append(Chip("phone", tries % {"count": appointment.attempts}, "warn"))
    if state == AppointmentState.RESCHEDULED:
        chips.append(Chip("history", str(state.label)))
    return chips


def _waiting(appointment: Appointment, now: datetime) -> Chip:
    return Chip("hourglass", _("Offered %(when)s") % {"when": moment(appointment.offered_at, now)}, "info")


def _ahead(appointment: Appointment, now: datetime) -> list[Chip]:
    """Whether it is nearly time, time, or past it. In words that stay true until the stream tells of a change."""
    assert appointment.starts_at is not None
    ahead = appointment.starts_at - now
    if ahead <= -timedelta(minutes=appointment.minutes):
        return [Chip("clock-alert", _("Too late"), "late")]
    if ahead <= timedelta():
        return [Chip("phone-call", _("Call now"), "warn")]
    if ahead <= AHEAD:
        return [Chip("timer", _("Nearly time"), "warn")]
    return []
