"""The one line that stands for a message in the list: masked, like the message itself."""

from samenspraak.conversations.models import Message

LENGTH = 120


def preview_of(message: Message) -> str:
    """The first words of the text; empty for a message without text, whose kind then says enough."""
    words = " ".join(message.text.split())
    return words if len(words) <= LENGTH else words[: LENGTH - 1].rstrip() + "…"
