"""Small marks that many screens draw: avatars, chips, ticks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from samenspraak.domain.promise import Standing, TimeLeft
from samenspraak.domain.statuses import Status
from samenspraak.domain.window import Window, WindowState
from samenspraak.organisation.models import Team

TONES = ("", "avatar--b", "avatar--c", "avatar--d")


@dataclass(frozen=True, slots=True)
class Avatar:
    """A round with initials; `initials` empty draws a person. `channel` is a channel's name or empty."""

    initials: str
    tone: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A small label. `tone` is ok, warn, late, info, neg, plain or empty."""

    icon: str
    text: str
    tone: str = ""


def team_choice(team: Team) -> str:
    """Its name among others that can get a conversation; of a private one that nobody else reads it then."""
    return _("%(team)s (private)") % {"team": team.name} if team.is_private else team.name


@dataclass(frozen=True, slots=True)
class Ticks:
    """How far an outgoing message is: an icon with its words."""

    icon: str
    label: str
    tone: str


TICKS = {
    Status.QUEUED: ("clock", gettext_lazy("Being sent"), "queued"),
    Status.UNCERTAIN: ("circle-question-mark", gettext_lazy("Uncertain"), "uncertain"),
    Status.ACCEPTED: ("clock", gettext_lazy("Being sent"), "queued"),
    Status.SENT: ("check", gettext_lazy("Sent"), "sent"),
    Status.FAILED: ("triangle-alert", gettext_lazy("Not delivered"), "failed"),
    Status.DELIVERED: ("check-check", gettext_lazy("Delivered"), "delivered"),
    Status.READ: ("check-check", gettext_lazy("Read"), "read"),
}

PROMISE_TONES = {
    Standing.ON_TIME: ("timer", "ok"),
    Standing.SOON: ("timer", "warn"),
    Standing.LATE: ("timer", "late"),
    Standing.OUTSIDE_HOURS: ("moon", ""),
}

WINDOW_TONES = {
    WindowState.OPEN: ("clock", "ok"),
    WindowState.CLOSING: ("clock-alert", "warn"),
    WindowState.CLOSED: ("lock", "neg"),
}


def initials(name: str) -> str:
    """At most two capitals: of the first word and of the last that begins with one. Empty for no letters."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalpha()]
    if not words:
        return ""
    last = [word for word in words[1:] if word[0].isupper()][-1:]
    return "".join(word[0].upper() for word in (words[0], *last))


def avatar_of(name: str, number: int, channel: str = "") -> Avatar:
    """The same person always has the same colour; `number` is their id."""
    return Avatar(initials(name), TONES[number % len(TONES)], channel)


def ticks_for(status: str) -> Ticks | None:
    """None for a message without a journey, such as a note."""
    if not status:
        return None
    icon, label, tone = TICKS[Status(status)]
    return Ticks(icon, str(label), tone)


def promise_chip(left: TimeLeft, due_at: datetime, now: datetime) -> Chip:
    """What is left of the reaction promise, in words; while we are closed the moment itself says more."""
    icon, tone = PROMISE_TONES[left.standing]
    if left.standing is Standing.OUTSIDE_HOURS:
        return Chip(icon, _("before %(moment)s") % {"moment": day_and_clock(due_at, now)}, tone)
    if left.standing is Standing.LATE:
        return Chip(icon, _("%(time)s late") % {"time": duration(-left.minutes)}, tone)
    return Chip(icon, _("%(time)s left") % {"time": duration(left.minutes)}, tone)


def back_chip(until: datetime, now: datetime) -> Chip:
    """When what was put away comes back."""
    return Chip("alarm-clock", _("Back %(moment)s") % {"moment": day_and_clock(until, now)}, "plain")


def planned_chip(leaves_at: datetime, now: datetime) -> Chip:
    """When an answer leaves that was planned."""
    return Chip("clock", _("Planned %(moment)s") % {"moment": day_and_clock(leaves_at, now)}, "info")


def window_chip(window: Window) -> Chip | None:
    """The reply window; None on a channel that never closes."""
    if window.minutes_left is None:
        return None
    icon, tone = WINDOW_TONES[window.state]
    if window.state is WindowState.CLOSED:
        return Chip(icon, _("Window closed · template"), tone)
    return Chip(icon, _("Window open for %(time)s") % {"time": duration(window.minutes_left)}, tone)


def day_and_clock(at: datetime, now: datetime) -> str:
    """12:00 for today, "Mon 12:00" within a week, then "Mon 30 Nov 12:00"; local time."""
    then, today = timezone.localtime(at), timezone.localtime(now).date()
    days_ahead = (then.date() - today).days
    if days_ahead == 0:
        return then.strftime("%H:%M")
    return _as_said(date_format(then, "D H:i" if days_ahead < 7 else "D j M H:i"))


def _as_said(words: str) -> str:
    """Dutch writes the names of days and months small."""
    return words.lower() if get_language() == "nl" else words


def duration(minutes: int) -> str:
    """52 min, 3 h 05, 2 days: short and exact enough."""
    if minutes < 60:
        return _("%(minutes)d min") % {"minutes": minutes}
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return _("%(hours)d h %(minutes)02d") % {"hours": hours, "minutes": rest}
    return ngettext("%(days)d day", "%(days)d days", hours // 24) % {"days": hours // 24}


def moment(at: datetime, now: datetime) -> str:
    """08:56 for today, then "yesterday", then "Thu 19 Nov"; local time."""
    then, today = timezone.localtime(at), timezone.localtime(now).date()
    if then.date() == today:
        return then.strftime("%H:%M")
    if then.date() == today - timedelta(days=1):
        return _("yesterday")
    return _as_said(date_format(then, "D j M" if then.year == today.year else "j M Y"))


def day_name(at: datetime, now: datetime) -> str:
    """The heading above a day in the thread: "Today, Monday 23 November"."""
    then, today = timezone.localtime(at).date(), timezone.localtime(now).date()
    words = date_format(then, "l j F" if then.year == today.year else "l j F Y")
    if then == today:
        return _("Today, %(day)s") % {"day": words}
    if then == today - timedelta(days=1):
        return _("Yesterday, %(day)s") % {"day": words}
    return words[:1].upper() + words[1:]
