"""Turns messages into the entries of the log, from rows that are already loaded; of notes it asks what they are."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.models import Direction, Kind, Message
from samenspraak.desk.agenda.wording import untold_text
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.handoff.cards import Card, card
from samenspraak.desk.marks import avatar_of, day_name, ticks_for
from samenspraak.desk.thread.entries import (
    Bubble,
    Day,
    Emoji,
    NewLine,
    Note,
    Notice,
    Part,
    Place,
    Quote,
    ReactionView,
)
from samenspraak.desk.thread.feet import Shown, feet_of
from samenspraak.desk.thread.files import can_mark, file_view
from samenspraak.domain.statuses import Status
from samenspraak.handoff.access import turns_of
from samenspraak.handoff.models import Turn
from samenspraak.referrals.callbacks.telling import UNTOLD

type Entry = Bubble | Note | Day | NewLine | Notice | Card

EMOJIS = (
    ("👍", gettext_lazy("Thumbs up")),
    ("❤️", gettext_lazy("Heart")),
    ("😀", gettext_lazy("Smile")),
    ("🙏", gettext_lazy("Thanks")),
)

SAYINGS = {
    "number": gettext_lazy(
        "WhatsApp says that this resident has a new phone number. Our answers go there by themselves."
    ),
    "address": gettext_lazy("WhatsApp gave this resident a new id. Our answers go there by themselves."),
    "identity": gettext_lazy(
        "WhatsApp says that this resident has a new security code, perhaps another phone. You need not do anything."
    ),
}
"""What a quiet notice says, by its event."""

LABELS = {
    Kind.TEMPLATE: (gettext_lazy("Template"), "layout-template"),
    Kind.BUTTONS: (gettext_lazy("With buttons"), "list"),
    Kind.LIST: (gettext_lazy("With a list"), "list"),
    Kind.LINK: (gettext_lazy("With a link"), "link"),
    Kind.CHOICE: (gettext_lazy("Chose"), "check"),
    Kind.FORM: (gettext_lazy("Filled in a form"), "file-text"),
    Kind.CONTACTS: (gettext_lazy("Contact card"), "contact-round"),
    Kind.ORDER: (gettext_lazy("Ordered from a catalogue"), "file-text"),
}


def entries(
    messages: Sequence[Message], now: datetime, *, unread_count: int = 0, has_day_before: bool = False
) -> list[Entry]:
    """The log, oldest first, with a heading per day and the line above what is unread."""
    first_unread, turns = _first_unread(messages, unread_count), turns_of(messages)
    drawn: list[Entry] = []
    day = None
    for message in messages:
        local_day = timezone.localtime(message.came_at).date()
        if local_day != day and not (day is None and has_day_before):
            drawn.append(day_above(message, now))
        day = local_day
        if message.pk == first_unread:
            drawn.append(NewLine(f"{_milliseconds(message.came_at)}-{message.pk - 1:012d}-9"))
        drawn.append(entry(message, turns=turns))
    return drawn


def entry(
    message: Message, shown: Shown | None = None, *, turns: Mapping[int, Turn] | None = None
) -> Bubble | Note | Notice | Card:
    """One message as it stands in the log; `turns` are those of handoffs, when the caller loaded them."""
    order = order_of(message)
    if message.kind == Kind.NOTICE:
        return _notice(message, order)
    if message.direction == Direction.NOTE:
        turn = (turns_of([message]) if turns is None else turns).get(message.pk)
        if turn is not None:
            return card(message, turn, order, parts_of(message))
        by = message.author.name if message.author else ""
        return Note(id=message.pk, order=order, by=by, at=message.came_at, parts=parts_of(message))
    return _bubble(message, order, shown)


def day_above(message: Message, now: datetime) -> Day:
    """The heading of the message's day; the same day always has the same id and place."""
    midnight = timezone.localtime(message.came_at).replace(hour=0, minute=0, second=0, microsecond=0)
    return Day(midnight.date().isoformat(), f"{_milliseconds(midnight)}-", day_name(message.came_at, now))


def order_of(message: Message) -> str:
    """A key that sorts the log by time and then by id, as text."""
    return f"{_milliseconds(message.came_at)}-{message.pk:012d}"


def parts_of(message: Message) -> tuple[Part, ...]:
    """The masked text in pieces, so that a template can draw a chip where something is masked."""
    parts: list[Part] = []
    read = 0
    for start, end, kind in message.findings:
        parts += [Part(message.text[read:start]), Part(message.text[start:end], finding_name(kind))]
        read = end
    parts.append(Part(message.text[read:]))
    return tuple(part for part in parts if part.text)


def _notice(message: Message, order: str) -> Notice:
    event = message.payload.get("event", "")
    if event == UNTOLD:
        return Notice(message.pk, order, untold_text(message.payload))
    if event != "form_filled":
        return Notice(message.pk, order, str(SAYINGS.get(event, message.text)))
    text = _("Form filled in: %(name)s.") % {"name": message.text}
    url = reverse("form_answer", args=[message.payload["answer"]])
    return Notice(message.pk, order, text, url, _("Look at the answer"))


def _bubble(message: Message, order: str, shown: Shown | None) -> Bubble:
    is_in = message.direction == Direction.IN
    resident = message.conversation.resident
    name = resident.name or _("The resident")
    label, label_icon = _label(message)
    screen = message.conversation.merged_into or message.conversation
    return Bubble(
        id=message.pk,
        order=order,
        side="in" if is_in else "out",
        author=name if is_in else _("We"),
        avatar=avatar_of(resident.name, resident.pk) if is_in else None,
        at=message.came_at,
        by=_by(message),
        is_automatic=bool(message.automatic),
        is_failed=message.status == Status.FAILED,
        is_kept=message.direction == Direction.KEPT,
        is_edited=message.edited_at is not None,
        via="" if message.line_id == screen.line_id else message.line.name,
        can_mark=can_mark(message),
        can_answer=is_in and message.revoked_at is None and bool(message.network_id),
        label=label,
        label_icon=label_icon,
        gone=_("The resident deleted this message") if message.revoked_at else "",
        parts=(shown and shown.parts) or parts_of(message),
        quote=_quote(message.reply_to, name),
        file=file_view(message, is_open=bool(shown and shown.is_file)),
        place=_place(message),
        feet=tuple(feet_of(message, shown)),
        ticks=None if is_in else ticks_for(message.status),
        reactions=tuple(_reactions(message, name)),
        emojis=tuple(Emoji(sign, str(word), sign == message.own_reaction) for sign, word in EMOJIS),
    )


def _by(message: Message) -> str:
    if message.direction == Direction.IN:
        return ""
    if message.automatic:
        return _("Automatic")
    return message.author.name.split()[0] if message.author else ""


def _label(message: Message) -> tuple[str, str]:
    if message.automatic:
        return _("Automatic message"), "zap"
    if message.is_forwarded:
        return _("Forwarded"), "corner-up-right"
    if message.kind == Kind.UNSUPPORTED:
        return _("Not supported"), "circle-question-mark"
    word, icon = LABELS.get(Kind(message.kind), ("", ""))
    return str(word), icon


def _quote(answered: Message | None, resident: str) -> Quote | None:
    if answered is None:
        return None
    author = resident if answered.direction == Direction.IN else _("We")
    text = _("Deleted message") if answered.revoked_at else answered.text or Kind(answered.kind).label
    return Quote(answered.pk, author, str(text)[:160])


def _place(message: Message) -> Place | None:
    if message.kind != Kind.LOCATION:
        return None
    latitude, longitude = message.payload.get("latitude", 0.0), message.payload.get("longitude", 0.0)
    return Place(f"{latitude:.5f}", f"{longitude:.5f}")


def _reactions(message: Message, resident: str) -> Iterable[ReactionView]:
    if message.resident_reaction:
        yield ReactionView(message.resident_reaction, resident)
    if message.own_reaction:
        yield ReactionView(message.own_reaction, _("We"))


def _first_unread(messages: Sequence[Message], unread_count: int) -> int | None:
    if not unread_count:
        return None
    inbound = [message.pk for message in messages if message.direction == Direction.IN]
    return inbound[-unread_count:][0] if inbound else None


def _milliseconds(at: datetime) -> str:
    return f"{int(at.timestamp() * 1000):015d}"
