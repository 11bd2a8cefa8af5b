"""The ways to send an answer, by what happens after it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from samenspraak.organisation.models import AfterSending


@dataclass(frozen=True, slots=True)
class WayToSend:
    """What happens after an answer is sent."""

    value: str
    name: str
    icon: str


def ways_to_send() -> tuple[WayToSend, ...]:
    """Every one, in the order of the menu."""
    return (
        WayToSend(AfterSending.STAY, _("Send"), "send"),
        WayToSend(AfterSending.NEXT, _("Send, to the next"), "arrow-down"),
        WayToSend(AfterSending.CLOSE, _("Send and finish"), "check"),
    )
