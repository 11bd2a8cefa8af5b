"""Shows the file of a message: only what we recognised in its bytes, never what the sender called it."""

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.models import Attachment, AttachmentState, Kind, Message
from samenspraak.desk.thread.entries import FileView

# The only types a browser may draw or play in the page; everything else is offered as a download.
SHOWN_IN_PAGE = {
    "image/jpeg": "picture",
    "image/png": "picture",
    "image/webp": "picture",
    "image/gif": "picture",
    "audio/ogg": "sound",
    "audio/opus": "sound",
    "audio/mpeg": "sound",
    "audio/mp4": "sound",
    "audio/aac": "sound",
    "audio/amr": "sound",
    "video/mp4": "film",
    "video/3gpp": "film",
}

ICONS = {
    Kind.IMAGE: "image",
    Kind.STICKER: "smile",
    Kind.AUDIO: "mic",
    Kind.VIDEO: "video",
    Kind.DOCUMENT: "file-text",
}

REFUSALS: dict[str, Promise] = {
    "too_large": gettext_lazy("Refused: the file is too large."),
    "lying_type": gettext_lazy("Refused: the file is not what it says it is."),
    "wrong_digest": gettext_lazy("Refused: the file was damaged on its way."),
    "wrong_host": gettext_lazy("Refused: the file came from an unknown place."),
    "infected": gettext_lazy("Refused: the file contains a virus."),
    "gone": gettext_lazy("WhatsApp no longer has this file. Ask the resident to send it again."),
    "unavailable": gettext_lazy("We could not fetch the file. Ask the resident to send it again."),
}


WORDS: dict[str, Promise] = {
    Kind.IMAGE: gettext_lazy("photo"),
    Kind.STICKER: gettext_lazy("sticker"),
    Kind.VIDEO: gettext_lazy("film"),
    Kind.AUDIO: gettext_lazy("sound"),
    Kind.DOCUMENT: gettext_lazy("document"),
}


def file_view(message: Message, *, is_open: bool = False) -> FileView | None:
    """The message's file, or None. The caller loaded `attachment` with the message.

    `is_open` when the reader asked to see a sensitive one.
    """
    found = file_of(message)
    if found is None:
        return None
    if found.erased_at is not None:
        return FileView(_name(message, found), _("Erased"), "trash-2")
    if found.sensitive_at is not None and not is_open:
        return _hidden(message, found)
    if found.state == AttachmentState.REFUSED:
        about = REFUSALS.get(found.refused_why, gettext_lazy("This file was refused."))
        return FileView(_name(message, found), str(about), "file-x", is_refused=True)
    if found.state == AttachmentState.WAITING and not found.file:
        return FileView(_name(message, found), _("Being fetched…"), "hourglass")
    return _ready(message, found, is_open=found.sensitive_at is not None)


def file_of(message: Message) -> Attachment | None:
    """The message's file, unless it has none or the resident withdrew it."""
    found: Attachment | None = getattr(message, "attachment", None)
    return None if message.revoked_at else found


def can_mark(message: Message) -> bool:
    """Whether there is a file that somebody can mark as sensitive."""
    found = file_of(message)
    if found is None or found.state != AttachmentState.READY:
        return False
    return found.sensitive_at is None and found.erased_at is None


def file_word(message: Message) -> str:
    """What the file is, inside a sentence."""
    return str(WORDS.get(message.kind, gettext_lazy("file")))


def _hidden(message: Message, found: Attachment) -> FileView:
    """What it is, and no more: not its name either."""
    shows = SHOWN_IN_PAGE.get(found.mime_type, "")
    return FileView(
        name=str(Kind(message.kind).label),
        about=_("Sensitive"),
        icon="eye-off",
        shows=shows if shows in ("picture", "film") else "",
        is_hidden=True,
    )


def _ready(message: Message, found: Attachment, *, is_open: bool) -> FileView:
    shows = SHOWN_IN_PAGE.get(found.mime_type.split(";")[0].strip(), "")
    about = [filesizeformat(found.size)] if found.size else []
    if not found.is_scanned:
        about.append(_("not scanned for viruses"))
    return FileView(
        name=_name(message, found),
        about=" · ".join(about),
        icon=ICONS.get(Kind(message.kind), "file"),
        url=reverse("file", args=[message.pk]),
        shows=shows,
        alt=_alt(message, found),
        transcript=found.transcript,
        is_sticker=message.kind == Kind.STICKER,
        is_open=is_open,
    )


def _name(message: Message, found: Attachment) -> str:
    return found.file_name or str(Kind(message.kind).label)


def _alt(message: Message, found: Attachment) -> str:
    if found.is_voice:
        return _("Voice message")
    if message.kind == Kind.STICKER:
        return _("Sticker")
    return _("Picture, sent by the resident") if message.kind == Kind.IMAGE else _name(message, found)
