"""The buttons below a message that did not arrive: the ways on that fit why it failed."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.models import Message
from samenspraak.desk.thread.entries import Action
from samenspraak.desk.thread.failures import WayOn, explanation_of
from samenspraak.domain.delivery import Reason

DIALOGS: dict[WayOn, tuple[Promise, str]] = {
    WayOn.TEMPLATE: (gettext_lazy("Choose a template"), "layout-template"),
    WayOn.MAIL: (gettext_lazy("Refer to e-mail"), "mail"),
    WayOn.CALLBACK: (gettext_lazy("Plan a call-back"), "phone-call"),
}
"""Those that ask more first: what the button says, and its icon."""


def ways_on(message: Message) -> tuple[Action, ...]:
    """For a failed message, the best one first."""
    return tuple(again(message) if way is WayOn.AGAIN else _dialog(message, way) for way in _fitting(message))


def again(message: Message) -> Action:
    """Sends it once more, as a new one."""
    return Action(
        _("Send again"),
        reverse(WayOn.AGAIN, args=[message.pk]),
        f"#b-{message.pk}",
        icon="rotate-ccw",
        is_post=True,
    )


def _fitting(message: Message) -> Iterable[WayOn]:
    """A window that was closed is open when the resident wrote since."""
    written_at = message.conversation.last_inbound_at
    if message.failure_reason == Reason.WINDOW_CLOSED and written_at and written_at > message.came_at:
        yield WayOn.AGAIN
    yield from explanation_of(message.failure_reason).ways


def _dialog(message: Message, way: WayOn) -> Action:
    text, icon = DIALOGS[way]
    time = timezone.localtime(message.came_at).strftime("%H:%M")
    return Action(
        str(text),
        reverse(way, args=[message.conversation_id]),
        "#dialog",
        "innerHTML",
        icon,
        _("%(deed)s, after the message of %(time)s") % {"deed": text, "time": time},
    )
