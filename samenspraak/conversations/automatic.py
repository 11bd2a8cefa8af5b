"""Answers by itself where waiting would be wrong: an emergency, personal data, a message outside opening hours.

What to say is decided for a whole batch at once: two statements read what that needs, nothing is written here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import Max

from samenspraak.conversations.models import Conversation, Direction, Kind, Message
from samenspraak.domain.emergency import Emergency
from samenspraak.domain.hours import is_open
from samenspraak.domain.promise import answer_by_words, promise_for
from samenspraak.domain.window import WindowState, window
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.opening import Opening
from samenspraak.organisation.pausing import is_retired
from samenspraak.organisation.texts import texts_for

ABSENCE = "auto.out_of_office"
GUARDED = "auto.guarded"
EMERGENCY = "emergency."
BY_HAND = ""
SAME_EMERGENCY = timedelta(minutes=30)
SAME_ABSENCE = timedelta(hours=12)
JUST_NOW = timedelta(minutes=30)
ONCE_PER = {ABSENCE: SAME_ABSENCE, GUARDED: SAME_ABSENCE}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a resident wrote: an emergency, or (``is_guarded``) what belongs in a safe way, or neither."""

    conversation: Conversation
    emergency: Emergency | None
    is_guarded: bool = False


@dataclass(slots=True)
class Lately:
    """When what went out last in a conversation, by the key of its text; BY_HAND is what an agent wrote."""

    sent_at: dict[str, datetime] = field(default_factory=dict)

    def has(self, key: str, within: timedelta, now: datetime) -> bool:
        """Whether it went out in the time before ``now``."""
        return key in self.sent_at and self.sent_at[key] > now - within


def automatic_answers(asked: Sequence[Asked], opening: Opening, now: datetime) -> list[Message]:
    """The answers that go out at once; all conversations are of one municipality. Who is in need hears of nothing else.

    Give them to outbox.queue_all. A conversation remembers what it must of them; the caller saves it.
    """
    is_closed = not is_open(opening.times, now)
    wanting = [
        one
        for one in asked
        if one.emergency or one.is_guarded or (is_closed and _is_owed(one.conversation, now))
    ]
    if not wanting:
        return []
    lately = _lately([one.conversation for one in wanting], now)
    answers = [
        (one.conversation, key)
        for one in wanting
        for key in _keys(one, lately[one.conversation.pk], now, is_closed=is_closed)
        if _may_go(one.conversation, key, lately[one.conversation.pk], now)
    ]
    return _worded(answers, opening, now)


def absence_text(opening: Opening, municipality: Municipality, at: datetime) -> str:
    """What somebody hears who writes at a moment when we are closed. Raises NoWorkingDay."""
    text = texts_for(municipality, {ABSENCE})[ABSENCE].in_form(municipality.form)
    return _filled(text, opening, municipality, promise_for(at, opening.times, opening.terms), at)


def is_for_emergency(message: Message) -> bool:
    """Whether it says whom to call in need."""
    return message.automatic.startswith(EMERGENCY)


def _is_owed(conversation: Conversation, now: datetime) -> bool:
    """Whether who waits has to be told so: not told in the last 12 hours, and nobody in need is told to wait."""
    told = conversation.last_absence_at
    is_told = told is not None and now - told < SAME_ABSENCE
    return not (conversation.urgency or conversation.promised_at is None or is_told)


def _lately(conversations: Sequence[Conversation], now: datetime) -> dict[int, Lately]:
    lately = {conversation.pk: Lately() for conversation in conversations}
    sent = Message.objects.filter(
        conversation__in=lately, direction=Direction.OUT, came_at__gt=now - SAME_ABSENCE
    )
    rows = sent.order_by().values_list("conversation_id", "automatic").annotate(last_at=Max("came_at"))
    for conversation_id, key, last_at in rows:
        lately[conversation_id].sent_at[key] = last_at
    return lately


def _keys(one: Asked, lately: Lately, now: datetime, *, is_closed: bool) -> Iterator[str]:
    """What there is to tell."""
    conversation = one.conversation
    if one.emergency is not None:
        conversation.urgency = one.emergency.kind.value
        yield f"{EMERGENCY}{one.emergency.kind.value}"
    if conversation.urgency:
        return
    if is_closed and _is_owed(conversation, now) and not lately.has(BY_HAND, JUST_NOW, now):
        conversation.last_absence_at = now
        yield ABSENCE
    if one.is_guarded:
        yield GUARDED


def _may_go(conversation: Conversation, key: str, lately: Lately, now: datetime) -> bool:
    """Not when the same just went out, nor when nothing can; it counts as sent from now on."""
    is_shut = window(conversation.last_inbound_at, now).state is WindowState.CLOSED
    if is_shut or is_retired(conversation.line) or lately.has(key, ONCE_PER.get(key, SAME_EMERGENCY), now):
        return False
    lately.sent_at[key] = now
    return True


def _worded(answers: Sequence[tuple[Conversation, str]], opening: Opening, now: datetime) -> list[Message]:
    if not answers:
        return []
    municipality = answers[0][0].municipality
    texts = texts_for(municipality, {key for _, key in answers})
    messages = []
    for conversation, key in answers:
        text = texts[key].in_form(conversation.form or conversation.resident.form or municipality.form)
        filled = _filled(text, opening, municipality, conversation.promised_at or now, now)
        messages.append(Message(conversation=conversation, kind=Kind.TEXT, text=filled, automatic=key))
    return messages


def _filled(text: str, opening: Opening, municipality: Municipality, due: datetime, now: datetime) -> str:
    day, clock = answer_by_words(due, now, opening.times.zone)
    return text.format(dag=day, tijd=clock, gemeente=municipality.name)
