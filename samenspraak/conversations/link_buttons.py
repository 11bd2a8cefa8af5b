"""An agent sends a text with a button that opens a web address. The guard reads every part of it."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import Empty, TooLong, WindowClosed, check_guard, window_of
from samenspraak.conversations.asking import MOST_BUTTON_TEXT, queue_once
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.conversations.web_addresses import host_of, words_in
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee


class NoWebAddress(Exception):
    """It is no whole https address, or hides where it leads."""


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A text, what stands on its button, and the address that this opens."""

    text: str
    label: str
    url: str

    @property
    def words(self) -> tuple[str, ...]:
        """Everything in it that the guard has to read."""
        return (self.text, self.label, self.url, *words_in(self.url))


def send_link(
    conversation: Conversation, employee: Employee, link: LinkButton, now: datetime, *, reference: uuid.UUID
) -> Message:
    """Queue it. Raises Empty, TooLong, NoWebAddress, WindowClosed, Stopped (the guard; nothing was sent).

    The same ``reference`` twice is a double click, and gives back what is already on its way.
    """
    traits = TRAITS[conversation.line.channel]
    if not link.text.strip() or not link.label.strip():
        raise Empty
    for said, most in ((link.text, MOST_BUTTON_TEXT), (link.label, traits.most_link_label)):
        if len(said) > most:
            raise TooLong(most)
    if len(link.url) > traits.most_url or host_of(link.url) is None:
        raise NoWebAddress
    if window_of(conversation, now).state is WindowState.CLOSED:
        raise WindowClosed
    check_guard(conversation, employee, link.words)
    payload = {"label": link.label, "url": link.url}
    message = Message(kind=Kind.LINK, text=link.text, payload=payload, author=employee, reference=reference)
    return queue_once(conversation, message, now)
