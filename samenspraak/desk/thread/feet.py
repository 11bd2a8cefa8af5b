"""The notices below a bubble: what is masked, shown or erased, and what went wrong on the way out."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Direction, Kind, Message
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.thread.entries import Action, Foot, Part
from samenspraak.desk.thread.failures import explanation_of
from samenspraak.domain.statuses import Status
from samenspraak.referrals.models import Outcome, Referral, Way


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that one employee asked to see for half a minute, and the `reason` they gave."""

    parts: tuple[Part, ...]
    reason: str


def feet_of(message: Message, shown: Shown | None) -> Iterable[Foot]:
    """In the order of the screen; `shown` when the reader asked to see what is masked."""
    if message.kind == Kind.UNSUPPORTED:
        yield Foot("circle-question-mark", _unsupported(), "info")
    if message.findings and message.original and not message.revoked_at:
        yield _shown_foot(message, shown) if shown else _masked_foot(message)
    if message.erased_at is not None:
        yield _erased_foot(message, message.erased_at)
    if message.author_id and message.direction == Direction.OUT:
        yield from _mail_foot(message)
    if message.status == Status.FAILED:
        yield _failed_foot(message)
    if message.status == Status.UNCERTAIN:
        yield _uncertain_foot(message)


def _mail_foot(message: Message) -> Iterable[Foot]:
    """Whether the resident mailed, below the message that referred them to it."""
    referral: Referral | None = getattr(message, "referral", None)
    if referral is None or referral.way != Way.MAIL:
        return
    if referral.outcome == Outcome.OPEN:
        deeds = ((_("E-mail came"), "check", "mail_came"), (_("Will not come"), "x", "mail_given_up"))
        actions = (
            Action(
                text=text,
                icon=icon,
                url=reverse(door, args=[referral.pk]),
                target=f"#b-{message.pk}",
                full_name=_("%(deed)s, after the message of %(time)s")
                % {"deed": text, "time": _clock(message.came_at)},
                is_post=True,
            )
            for text, icon, door in deeds
        )
        yield Foot("mail", _("Referred to e-mail. Not come yet."), "info", tuple(actions))
    elif referral.outcome == Outcome.DONE and referral.outcome_at:
        said = {"day": date_format(timezone.localtime(referral.outcome_at), "j F H:i")}
        yield Foot("circle-check", _("Referred to e-mail. It came: %(day)s.") % said, "info")
    else:
        yield Foot("mail", _("Referred to e-mail. It will not come."), "info")


def _masked_foot(message: Message) -> Foot:
    said = {"kinds": kinds_of(message), "time": _clock(message.came_at)}
    show = Action(
        text=_("Show"),
        icon="eye",
        url=reverse("reveal", args=[message.pk]),
        target="#dialog",
        swap="innerHTML",
        full_name=_("Show %(kinds)s in the message of %(time)s") % said,
    )
    erase = Action(
        text=_("Erase now"),
        icon="trash-2",
        url=reverse("erase", args=[message.pk]),
        target="#dialog",
        swap="innerHTML",
        full_name=_("Erase %(kinds)s in the message of %(time)s") % said,
    )
    return Foot("shield-alert", _("Masked: %(kinds)s. Showing is recorded.") % said, actions=(show, erase))


def _shown_foot(message: Message, shown: Shown) -> Foot:
    url, bubble = reverse("message", args=[message.pk]), f"#b-{message.pk}"
    hide = Action(_("Hide"), url, bubble, icon="eye-off")
    longer = Action(
        _("30 seconds more"),
        reverse("reveal", args=[message.pk]),
        bubble,
        icon="timer",
        is_post=True,
        values=json.dumps({"reason": shown.reason}),
    )
    text = _("Visible to you for 30 seconds. This is recorded.")
    return Foot("shield-alert", text, actions=(longer, hide), hides_url=url)


def _erased_foot(message: Message, erased_at: datetime) -> Foot:
    moment = date_format(timezone.localtime(erased_at), "j M H:i").lower()
    said = {"kinds": kinds_of(message), "moment": moment}
    if message.erased_by is None:
        text = _("Erased on %(moment)s: %(kinds)s. The conversation had ended; its term was over.")
    else:
        said["name"] = message.erased_by.name.split()[0]
        text = _("Erased on %(moment)s by %(name)s: %(kinds)s.")
    return Foot("trash-2", text % said, "info")


def kinds_of(message: Message) -> str:
    """What is masked in it, in words: "BSN, home address"."""
    return ", ".join(dict.fromkeys(finding_name(kind) for _start, _end, kind in message.findings))


def _clock(at: datetime) -> str:
    return timezone.localtime(at).strftime("%H:%M")


def _failed_foot(message: Message) -> Foot:
    said = explanation_of(message.failure_reason)
    again = Action(
        _("Send again"),
        reverse("send_again", args=[message.pk]),
        f"#b-{message.pk}",
        icon="rotate-ccw",
        is_post=True,
    )
    return Foot("circle-x", f"{said.what} {said.advice}", "neg", (again,))


def _uncertain_foot(message: Message) -> Foot:
    text = _(
        "We do not know whether this arrived. It is not sent again by itself. Ask the resident, or send it again."
    )
    again = Action(
        _("Send again"),
        reverse("send_again", args=[message.pk]),
        f"#b-{message.pk}",
        icon="rotate-ccw",
        is_post=True,
    )
    return Foot("circle-question-mark", text, "", (again,))


def _unsupported() -> str:
    return _(
        "WhatsApp cannot pass this kind of message on to us. Ask the resident to send it as text or as a picture."
    )
