"""The safe ways out that an agent can offer from the bar above the composer: a literal list, each with its dialog."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.referrals.models import Way


@dataclass(frozen=True, slots=True)
class SafeWay:
    """One safe way. `url` gives its dialog for this conversation."""

    way: Way
    name: str
    url: str
    icon: str


WAYS: tuple[tuple[Way, Promise, str, str], ...] = (
    # way, name on the button, name of its address (one argument: the conversation's number), icon
    (Way.CALLBACK, _("Plan a call-back"), "callback", "phone-call"),
    (Way.FORM, _("Send a one-time form"), "one_time_form", "file-text"),
    (Way.MAIL, _("Refer to e-mail"), "refer_to_mail", "mail"),
)


def safe_ways(conversation_id: int) -> tuple[SafeWay, ...]:
    """Those that this installation has, the preferred one first."""
    return tuple(
        SafeWay(way, str(name), url, icon)
        for way, name, door, icon in WAYS
        if (url := _address(door, conversation_id))
    )


def _address(door: str, conversation_id: int) -> str:
    """Empty when there is no such door."""
    try:
        return reverse(door, args=[conversation_id])
    except NoReverseMatch:
        return ""
