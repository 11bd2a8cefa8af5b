"""Draws the line that stands for a message: its words, or an icon with what it is."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.conversations.models import Kind
from samenspraak.conversations.previewing import VOICE, parted

WHAT: dict[str, tuple[str, Promise]] = {
    Kind.IMAGE: ("image", gettext_lazy("Photo")),
    Kind.VIDEO: ("video", gettext_lazy("Video")),
    VOICE: ("mic", gettext_lazy("Voice message")),
    Kind.AUDIO: ("mic", gettext_lazy("Sound")),
    Kind.DOCUMENT: ("file-text", gettext_lazy("Document")),
    Kind.STICKER: ("smile", gettext_lazy("Sticker")),
    Kind.LOCATION: ("map-pin", gettext_lazy("Location")),
    Kind.CONTACTS: ("contact-round", gettext_lazy("Contact")),
    Kind.FORM: ("file-text", gettext_lazy("Form")),
    Kind.ORDER: ("file-text", gettext_lazy("Order")),
    Kind.UNSUPPORTED: ("circle-question-mark", gettext_lazy("Not supported")),
}
OTHERWISE = ("paperclip", gettext_lazy("Attachment"))


@dataclass(frozen=True, slots=True)
class Preview:
    """`icon` is empty when the words speak for themselves."""

    text: str
    icon: str = ""


def shown(preview: str) -> Preview:
    """A preview as conversations.previewing made it, in the reader's language."""
    what, words = parted(preview)
    if words and not what:
        return Preview(words)
    icon, name = WHAT.get(what, OTHERWISE)
    return Preview(f"{name}: {words}" if words else str(name), icon)
