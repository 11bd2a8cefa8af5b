"""The notices below a bubble: what is masked, sensitive, shown or erased, and what went wrong on the way out."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.conversations.models import Direction, Kind, Message
from samenspraak.conversations.web_addresses import host_of
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.thread.approval_wording import approval_feet
from samenspraak.desk.thread.entries import Action, Foot, Part
from samenspraak.desk.thread.failures import explanation_of
from samenspraak.desk.thread.files import file_of, file_word
from samenspraak.desk.thread.unsupported import saying
from samenspraak.desk.thread.ways_on import again, ways_on
from samenspraak.domain.delivery import Reason
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee
from samenspraak.referrals.models import Outcome, Referral, Way


@dataclass(frozen=True, slots=True)
class Shown:
    """What one employee asked to see for half a minute, and the `reason` they gave: the text, or else the file."""

    reason: str
    parts: tuple[Part, ...] = ()
    is_file: bool = False


def feet_of(message: Message, shown: Shown | None) -> Iterable[Foot]:
    """In the order of the screen; `shown` when the reader asked to see what is masked."""
    yield from _kind_feet(message)
    if message.findings and message.original and not message.revoked_at:
        if shown is None or shown.is_file:
            yield _masked_foot(message)
        else:
            yield _shown_foot(message, "reveal", shown.reason)
    if message.erased_at is not None:
        yield _erased_foot(kinds_of(message), message.erased_at, message.erased_by)
    yield from _file_feet(message, shown)
    if message.author_id and message.direction == Direction.OUT:
        yield from _mail_foot(message)
    yield from approval_feet(message)
    if message.status == Status.FAILED:
        yield _failed_foot(message)
    if message.status == Status.UNCERTAIN:
        yield _uncertain_foot(message)


def _kind_feet(message: Message) -> Iterable[Foot]:
    """What a message holds beside its text."""
    if message.kind == Kind.UNSUPPORTED:
        yield Foot("circle-question-mark", saying(str(message.payload.get("kind", ""))), "info")
    if message.payload.get("advert"):
        yield Foot("globe", _("Came by: %(advert)s") % message.payload, "info")
    if message.kind == Kind.ORDER and (count := int(message.payload.get("items", 0))):
        yield Foot(
            "file-text", ngettext("%(count)d item", "%(count)d items", count) % {"count": count}, "info"
        )
    if message.kind == Kind.LINK:
        yield _link_foot(message.payload)
    for link in message.payload.get("links", ()):
        yield _link_foot(link)


def _link_foot(link: Mapping[str, str]) -> Foot:
    said = {"label": link["label"], "host": host_of(link["url"]) or link["url"]}
    return Foot("link", _("Button “%(label)s” opens %(host)s") % said, "info")


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
    kinds = kinds_of(message)
    actions = (_show(message, kinds, "reveal"), _erase(message, kinds, "erase"))
    return Foot(
        "shield-alert", _("Masked: %(kinds)s. Showing is recorded.") % {"kinds": kinds}, actions=actions
    )


def _file_feet(message: Message, shown: Shown | None) -> Iterable[Foot]:
    """What became of a sensitive file. One that still has to leave is not erased yet."""
    found = file_of(message)
    if found is None or found.sensitive_at is None:
        return
    what = file_word(message)
    if found.erased_at is not None:
        yield _erased_foot(what, found.erased_at, found.erased_by)
    elif shown is not None and shown.is_file:
        yield _shown_foot(message, "reveal_file", shown.reason)
    else:
        actions = [_show(message, what, "reveal_file"), _erase(message, what, "erase_file"), _unmark(message)]
        if message.status == Status.QUEUED:
            del actions[1]
        text = _("Sensitive: %(what)s. Showing is recorded.") % {"what": what}
        yield Foot("shield-alert", text, actions=tuple(actions))


def _show(message: Message, what: str, door: str) -> Action:
    said = {"kinds": what, "time": _clock(message.came_at)}
    full_name = _("Show %(kinds)s in the message of %(time)s") % said
    return replace(
        _asking(_("Show"), "eye", reverse(door, args=[message.pk]), full_name), is_for_readers=True
    )


def _erase(message: Message, what: str, door: str) -> Action:
    said = {"kinds": what, "time": _clock(message.came_at)}
    full_name = _("Erase %(kinds)s in the message of %(time)s") % said
    return _asking(_("Erase now"), "trash-2", reverse(door, args=[message.pk]), full_name)


def _asking(text: str, icon: str, url: str, full_name: str) -> Action:
    """A button that opens a dialog."""
    return Action(text, url, "#dialog", "innerHTML", icon, full_name)


def _unmark(message: Message) -> Action:
    said = {"time": _clock(message.came_at)}
    return Action(
        text=_("Not sensitive"),
        icon="undo-2",
        url=reverse("unmark_sensitive", args=[message.pk]),
        target=f"#b-{message.pk}",
        swap="none",
        full_name=_("The file in the message of %(time)s is not sensitive") % said,
        is_post=True,
    )


def _shown_foot(message: Message, door: str, reason: str) -> Foot:
    url, bubble = reverse("message", args=[message.pk]), f"#b-{message.pk}"
    hide = Action(_("Hide"), url, bubble, icon="eye-off", is_for_readers=True)
    longer = Action(
        _("30 seconds more"),
        reverse(door, args=[message.pk]),
        bubble,
        icon="timer",
        is_post=True,
        values=json.dumps({"reason": reason}),
        is_for_readers=True,
    )
    text = _("Visible to you for 30 seconds. This is recorded.")
    return Foot("shield-alert", text, actions=(longer, hide), hides_url=url)


def _erased_foot(what: str, erased_at: datetime, erased_by: Employee | None) -> Foot:
    moment = date_format(timezone.localtime(erased_at), "j M H:i").lower()
    said = {"kinds": what, "moment": moment}
    if erased_by is None:
        text = _("Erased on %(moment)s: %(kinds)s. The conversation had ended; its term was over.")
    else:
        said["name"] = erased_by.name.split()[0]
        text = _("Erased on %(moment)s by %(name)s: %(kinds)s.")
    return Foot("trash-2", text % said, "info")


def kinds_of(message: Message) -> str:
    """What is masked in it, in words: "BSN, home address"."""
    return ", ".join(dict.fromkeys(finding_name(kind) for _start, _end, kind in message.findings))


def _clock(at: datetime) -> str:
    return timezone.localtime(at).strftime("%H:%M")


def _failed_foot(message: Message) -> Foot:
    said = explanation_of(message.failure_reason)
    if message.next_try_id:
        return Foot("rotate-ccw", f"{said.what} {_('It is tried again by itself, below.')}", "info")
    if message.failure_reason == Reason.ARRIVED:
        return Foot("circle-check", f"{said.what} {said.advice}", "info")
    return Foot("circle-x", f"{said.what} {said.advice}", "neg", ways_on(message))


def _uncertain_foot(message: Message) -> Foot:
    text = _(
        "We do not know whether this arrived. It is not sent again by itself. Ask the resident, or send it again."
    )
    return Foot("circle-question-mark", text, "", (again(message),))
