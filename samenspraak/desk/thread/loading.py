"""Loads what a conversation's screen shows, in a fixed number of queries, and draws it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s
from operator import attrgetter

from django.db.models import FETCH_PEERS, Q, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from samenspraak.conduct.cases import with_case
from samenspraak.conversations.access import answerable_for, conversations_for, messages_for
from samenspraak.conversations.broken_promises import broken_promise_of, with_broken_promise
from samenspraak.conversations.crossing import with_newest_id
from samenspraak.conversations.mentions import mentions_of, with_mentions
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.conversations.parts import messages_of, parts_of, with_parts
from samenspraak.conversations.seldom import Seldom, may_have, with_seldom
from samenspraak.desk.conduct.panel import conduct_panel
from samenspraak.desk.fragments import LOG_SWAP, partial, piece
from samenspraak.desk.resident.panel import Panel, panel
from samenspraak.desk.thread.drawing import Entry, entries
from samenspraak.desk.thread.heading import Head, head
from samenspraak.desk.thread.reading_along import all_shown_to
from samenspraak.desk.thread.writing import Writing, writing
from samenspraak.domain.hours import OpeningTimes
from samenspraak.handoff.access import with_live_handoffs
from samenspraak.organisation.models import Employee

AROUND_LOG = attrgetter(
    *("state", "assignee_id", "team_id", "topic_id", "merged_into_id", "form", "language", "formal"),
    *("urgency", "has_priority", "promised_at", "snoozed_until", "term_at", "last_inbound_at", "seems_press"),
)
LOG_SIZE = 30
EARLIER_SIZE = 5
WITH_CONVERSATION = ("resident", "line", "assignee", "topic")
"""Few wait for a team; the municipality is the employee's own."""
IN_LOG = ("author", "attachment", "referral")
WITH_MESSAGE = (*IN_LOG, "approval__approver", "line")
"""What many have. The rest is loaded when a message has it, then for all at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the log, oldest first. `older_url` is empty when there is nothing before it."""

    entries: tuple[Entry, ...]
    older_url: str
    newest_id: int


@dataclass(frozen=True, slots=True)
class Thread:
    """Everything on the screen of one conversation beside the list."""

    id: int
    head: Head
    entries: tuple[Entry, ...]
    older_url: str
    newest_id: int
    writing: Writing
    panel: Panel
    print_note: str
    stamp: str


def conversation_or_404(employee: Employee, number: int) -> Conversation:
    """One the employee may see, with what its screen needs: to draw, not to act in. Raises Http404."""
    return _found(employee, with_newest_id(with_case(with_seldom(conversations_for(employee)))), number)


def answerable_or_404(employee: Employee, number: int) -> Conversation:
    """One the employee may act in. Raises Http404."""
    return _found(employee, answerable_for(employee), number)


def message_or_404(employee: Employee, number: int) -> Message:
    """One message the employee may see, with its conversation. Raises Http404."""
    with_conversation = (f"conversation__{name}" for name in WITH_CONVERSATION)
    loaded = messages_for(employee).select_related(*WITH_MESSAGE, *with_conversation)
    found = get_object_or_404(loaded, pk=number)
    found.municipality = found.conversation.municipality = employee.municipality
    return found


def answerable_message_or_404(employee: Employee, number: int) -> Message:
    """One in a conversation the employee may act in. Raises Http404."""
    found = message_or_404(employee, number)
    get_object_or_404(answerable_for(employee), pk=found.conversation_id)
    return found


def thread(
    conversation: Conversation, employee: Employee, now: datetime, times: OpeningTimes, unread_count: int
) -> Thread:
    """The screen of a conversation; `unread_count` as it was before the employee opened it."""
    log = page_of_log(conversation, now, unread_count=unread_count)
    theirs = conversations_for(employee).filter(resident=conversation.resident, merged_into=None)
    before = theirs.exclude(pk=conversation.pk)
    return Thread(
        id=conversation.pk,
        head=head(conversation, employee, now, times),
        entries=all_shown_to(employee, log.entries),
        older_url=log.older_url,
        newest_id=log.newest_id,
        writing=writing(conversation, employee, now),
        panel=panel(
            conversation,
            list(before.only("state", "started_at", "preview").order_by("-pk")[:EARLIER_SIZE]),
            conduct_panel(conversation, employee, now),
        ),
        print_note=_print_note(conversation, employee, now),
        stamp=stamp_of(conversation),
    )


def stamp_of(conversation: Conversation) -> str:
    """Another one when what stands around its log may have changed."""
    beside = parts_of(conversation), mentions_of(conversation), broken_promise_of(conversation)
    had = [what for what in Seldom if may_have(conversation, what)]
    return blake2s(repr((AROUND_LOG(conversation), beside, had)).encode(), digest_size=8).hexdigest()


def page_of_log(
    conversation: Conversation,
    now: datetime,
    *,
    before: Message | None = None,
    after: int = 0,
    unread_count: int = 0,
) -> Page:
    """The newest messages, or those just before a message, or stored after the message `after`."""
    shown = messages_of(conversation).exclude(kind=Kind.REACTION)
    with_messages = WITH_MESSAGE if may_have(conversation, Seldom.APPROVAL) else IN_LOG
    wanted = shown.select_related(*with_messages).fetch_mode(FETCH_PEERS)
    if before is not None:
        wanted = wanted.filter(Q(came_at__lt=before.came_at) | Q(came_at=before.came_at, pk__lt=before.pk))
    if after:
        wanted = wanted.filter(pk__gt=after)
    newest_first = list(wanted.order_by("-came_at", "-pk")[: LOG_SIZE + 1])
    messages = newest_first[:LOG_SIZE][::-1]
    for message in messages:
        message.conversation = conversation
    has_older = len(newest_first) > LOG_SIZE
    older_url = reverse("older", args=[conversation.pk, messages[0].pk]) if has_older else ""
    newest_id = max((message.pk for message in messages), default=0)
    return Page(tuple(entries(messages, now, unread_count=unread_count)), older_url, newest_id)


def end_of_log(conversation: Conversation, now: datetime, *, after: int = 0) -> SafeString:
    """The newest messages in their place on the screen; with `after` those stored after that message."""
    return in_log(conversation, page_of_log(conversation, now, after=after).entries)


def in_log(conversation: Conversation, shown: Iterable[Entry]) -> SafeString:
    """Entries in their place in the open log."""
    drawn = piece("desk/thread/_entries.html", {"entries": shown})
    return partial(f"#log-{conversation.pk}", drawn, swap=LOG_SWAP)


def _print_note(conversation: Conversation, employee: Employee, now: datetime) -> str:
    """Stands above a print of the conversation."""
    return _("%(municipality)s · printed by %(employee)s on %(day)s · holds personal data") % {
        "municipality": conversation.municipality.name,
        "employee": employee.name,
        "day": date_format(timezone.localtime(now), "j F Y H:i"),
    }


def _found(employee: Employee, conversations: QuerySet[Conversation], number: int) -> Conversation:
    """With its question to the back office and its broken promise, which head, banners and refusals ask after.

    A part leads to its whole: what is done there is done with the whole.
    """
    loaded = (
        with_mentions(with_broken_promise(with_parts(conversations)))
        .select_related(*WITH_CONVERSATION)
        .prefetch_related("resident__addresses")
    )
    found = get_object_or_404(loaded, pk=number)
    if found.merged_into_id is not None:
        return _found(employee, conversations, found.merged_into_id)
    found.municipality = employee.municipality
    with_live_handoffs([found])
    return found
