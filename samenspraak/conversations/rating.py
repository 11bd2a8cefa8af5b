"""Hears how satisfied a resident is: that answer opens nothing again and promises nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.asking import Question, tell
from samenspraak.conversations.models import Conversation, Message, Satisfaction, State
from samenspraak.conversations.moving_on import show
from samenspraak.domain.contents import Choice, Plain, Text
from samenspraak.domain.satisfaction import ANSWERED_WITHIN, LOW, score_in, tapped
from samenspraak.organisation.models import Line
from samenspraak.organisation.texts import text_for
from samenspraak.residents.models import Resident

SHOWN = ("last_inbound_at", "last_message_at", "preview", "preview_is_ours")


@dataclass(frozen=True, slots=True)
class Rating:
    """A score for what was asked; the conversation is locked."""

    asked: Satisfaction
    score: int

    @property
    def conversation(self) -> Conversation:
        """Where it was asked."""
        return self.asked.conversation


def ratings_in(line: Line, said: Sequence[tuple[Resident, Plain, datetime]]) -> list[Rating | None]:
    """For each message its rating, None for what is none; one query, and only when something reads like a score."""
    scores = [_score(content) for _resident, content, _at in said]
    writers = {resident.pk for (resident, *_), score in zip(said, scores, strict=True) if score}
    if not writers:
        return [None] * len(said)
    earliest = min(at for _resident, _content, at in said) - ANSWERED_WITHIN
    rows = Satisfaction.objects.select_for_update(of=("self", "conversation"), no_key=True)
    asked = rows.filter(resident__in=writers, conversation__line=line, asked_at__gt=earliest)
    newest = {
        row.resident_id: row
        for row in asked.select_related("conversation__resident").order_by("asked_at", "pk")
    }
    for row in newest.values():
        row.conversation.line, row.conversation.municipality = line, line.municipality
    return [
        _rating(newest.get(resident.pk), content, at) if score else None
        for (resident, content, at), score in zip(said, scores, strict=True)
    ]


def hear(rating: Rating, message: Message, now: datetime) -> Message:
    """Keep the message and the score, and say thank you the first time. In the transaction of receiving."""
    conversation, is_first = rating.conversation, rating.asked.score is None
    message.save(force_insert=True)
    rating.asked.score, rating.asked.answered_at = rating.score, now
    rating.asked.save(update_fields=["score", "answered_at"])
    conversation.refresh_from_db(fields=SHOWN)  # another message of the same batch may have moved it on
    show(conversation, message)
    conversation.save(update_fields=SHOWN)
    announce(What.MESSAGE, conversation, message)
    if is_first:
        key = "csat.low" if rating.score <= LOW else "csat.high"
        form = conversation.form or conversation.resident.form
        tell(conversation, Question(text_for(conversation.municipality, key, form)), now, automatic=key)
    return message


def _score(content: Plain) -> int | None:
    match content:
        case Text(body):
            return score_in(body)
        case Choice():
            found = tapped(content.reply_id)
            return found[1] if found else None
        case _:
            return None


def _rating(asked: Satisfaction | None, content: Plain, at: datetime) -> Rating | None:
    """A tap counts for what it was put under; something typed while nothing else is talked about."""
    if asked is None or not asked.asked_at <= at < asked.asked_at + ANSWERED_WITHIN:
        return None
    match content:
        case Choice():
            found = tapped(content.reply_id)
            return Rating(asked, found[1]) if found and found[0] == asked.pk else None
        case Text(body) if asked.conversation.state == State.CLOSED:
            score = score_in(body)
            return Rating(asked, score) if score else None
        case _:
            return None
