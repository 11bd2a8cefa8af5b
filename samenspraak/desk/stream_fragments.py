"""What the live stream tells open desks, drawn once per event and look: pieces with their place on the page.

The caller loads `resident` with its addresses, `line`, `assignee` and `team` with a conversation, and `author`,
`reply_to` and `attachment` with a message, and has the language set. A desk drops what it does not show (stream.js).
"""

from datetime import datetime

from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from samenspraak.conversations.mentions import mentions_of
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.conversations.parts import parts_of
from samenspraak.desk.fragments import LIST_SWAP, LOG_SWAP, drawn, partial
from samenspraak.desk.inbox.rows import row
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.thread.drawing import Entry, day_above, entry
from samenspraak.desk.thread.reading_along import for_readers
from samenspraak.domain.hours import OpeningTimes


def row_partial(
    conversation: Conversation, now: datetime, times: OpeningTimes, *, is_draft: bool = False
) -> SafeString:
    """The row: put in its place in the list when new there, else drawn again where it stands.

    `is_draft`: somebody writes, and nothing else changed.
    """
    shown = drawn("desk/inbox/_row.html", row=row(conversation, now, times), is_current=False)
    return partial("#gesprekken", shown, swap=LIST_SWAP, data={"draft": ""} if is_draft else None)


def bubble_partial(message: Message, now: datetime, *, may_write: bool, is_moved: bool = False) -> SafeString:
    """The message with the heading of its day; empty for a reaction, which stands on its message.

    `is_moved`: it stood elsewhere in the log, and goes there first.
    """
    if message.kind == Kind.REACTION:
        return SafeString()
    pieces = (day_above(message, now), _entry(message, may_write=may_write))
    both = format_html_join("", "{}", ((drawn(shown.template, entry=shown),) for shown in pieces))
    before = partial(f"#b-{message.pk}", "", swap="delete") if is_moved else SafeString()
    return before + partial(f"#log-{message.conversation_id}", both, swap=LOG_SWAP)


def message_partial(message: Message, *, may_write: bool) -> SafeString:
    """A message that changed: its text, file, reactions, or whether it failed."""
    shown = _entry(message, may_write=may_write)
    return partial(f"#b-{message.pk}", drawn(shown.template, entry=shown))


def regrouped_partial(conversation: Conversation, *, is_split: bool) -> SafeString:
    """That it holds other messages now: who has it open, or what became a part of it, opens it anew."""
    parts = " ".join(str(number) for number in parts_of(conversation))
    data = {
        "regrouped": conversation.pk,
        "parts": parts,
        "split": "1" if is_split else "",
        "url": reverse("conversation", args=[conversation.pk]),
    }
    return partial("#open", "", swap="none", data=data)


def announce(conversation: Conversation) -> SafeString:
    """One short sentence for screen readers; a desk says it when the conversation is open there or its own."""
    text = _("New message from %(name)s") % {"name": name_of(conversation.resident)}
    data = {"conversation": conversation.pk, "assignee": conversation.assignee_id or ""}
    return partial("#melder", text, swap="textContent", data=data)


def announce_mention(conversation: Conversation, message: Message) -> SafeString:
    """One short sentence for whom the note names; empty when it names nobody."""
    named = [str(one.employee_id) for one in mentions_of(conversation) if one.message_id == message.pk]
    if not named:
        return SafeString()
    data = {"mentioned": " ".join(named)}
    return partial("#melder", _("A note names you."), swap="textContent", data=data)


def _entry(message: Message, *, may_write: bool) -> Entry:
    return entry(message) if may_write else for_readers(entry(message))
