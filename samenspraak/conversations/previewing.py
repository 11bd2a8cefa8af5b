"""The one line that stands for a message in the list: masked, like the message itself."""

from samenspraak.conversations.models import Kind, Message

LENGTH = 120
MARK = "\x1f"
"""Parts what a message is from its words (ASCII's unit separator). No text holds it: ``split`` takes it for a space."""
VOICE = "voice"
ALWAYS_NAMED = (Kind.LOCATION, Kind.CONTACTS)


def preview_of(message: Message) -> str:
    """The first words of the text; before or instead of them what the message is, when they do not tell that."""
    words = shortened(message.text)
    if message.kind == Kind.TEXT or (words and message.kind not in ALWAYS_NAMED):
        return words
    what = VOICE if message.payload.get("is_voice") else message.kind
    if message.kind == Kind.DOCUMENT:
        words = shortened(str(message.payload.get("file_name", "")))
    return f"{MARK}{what}{MARK}{words}"


def parted(preview: str) -> tuple[str, str]:
    """What it is (a Kind, ``voice``, or empty for words that speak for themselves), and the words."""
    if not preview.startswith(MARK):
        return "", preview
    what, _mark, words = preview.removeprefix(MARK).partition(MARK)
    return what, words


def shortened(text: str) -> str:
    """The first words, in one line."""
    words = " ".join(text.split())
    return words if len(words) <= LENGTH else words[: LENGTH - 1].rstrip() + "…"
