"""What the agent reads in the place of what the network could not pass on: what it was, and what to do now."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ANYTHING = _(
    "WhatsApp cannot pass this kind of message on to us. Ask the resident to send it as text or as a picture."
)
SAYINGS: Mapping[str, Promise] = {
    "call": _("The resident tried to call us on WhatsApp. That does not work here. Offer to call back."),
    "group": _("This was written in a group. We cannot answer there. Ask the resident to write to us alone."),
    "edit": _("The resident changed a message, and WhatsApp does not say into what. Ask for it."),
    "too_large": _("The resident sent a file that is too large for WhatsApp. Ask for it another way."),
}


def saying(kind: str) -> str:
    """`kind` as an Unsupported says it."""
    return str(SAYINGS.get(kind, ANYTHING))
