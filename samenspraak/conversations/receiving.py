"""Receives what a channel read: meets the residents, finds their conversations, keeps each message once.

Everything is done for a batch at once, in as many statements for fifty messages as for one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from samenspraak.conversations.amending import amend_all, amend_new
from samenspraak.conversations.announcing import What, announce_all
from samenspraak.conversations.automatic import Asked, automatic_answers
from samenspraak.conversations.files import expect_file
from samenspraak.conversations.finding import Conversations
from samenspraak.conversations.formality import formal_word
from samenspraak.conversations.joining import mask_pieces
from samenspraak.conversations.looking import Guard, guard_of, looked_at, shown_person
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.moving_on import move_on
from samenspraak.conversations.outbox import queue_all
from samenspraak.conversations.rating import hear, ratings_in
from samenspraak.conversations.urgent_edits import answer_edits
from samenspraak.conversations.wording import worded
from samenspraak.domain.contents import Edit, Media, Plain, Reaction, Revoke
from samenspraak.domain.emergency import emergency_in
from samenspraak.domain.events import Incoming
from samenspraak.domain.policy import Flow
from samenspraak.organisation.models import Line
from samenspraak.organisation.opening import opening_of_line
from samenspraak.residents.meeting import meet_all
from samenspraak.residents.models import Resident

MOST_ADVERT = 300
"""Characters that we keep of an advertisement; its words and address are shorter."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One incoming message with its resident; ``content`` is what stands in the thread by itself."""

    incoming: Incoming
    content: Plain
    resident: Resident


def receive(line: Line, incoming: Incoming, now: datetime) -> Message | None:
    """Keep one incoming message; None when we had it already or when it only changes an earlier one."""
    return next(iter(receive_all(line, [incoming], now)), None)


@transaction.atomic
def receive_all(line: Line, incomings: Sequence[Incoming], now: datetime) -> list[Message]:
    """Keep incoming messages of one line, each exactly once however often it is delivered; gives back the new ones."""
    guard = guard_of(line.municipality, line.channel, Flow.IN)
    persons = [shown_person(incoming.person, guard) for incoming in incomings]
    residents = meet_all(line, persons, now, sent_at=[incoming.sent_at for incoming in incomings])
    arrivals: list[Arrival] = []
    changes: list[tuple[Resident, Incoming]] = []
    for incoming, resident in zip(incomings, residents, strict=True):
        match incoming.content:
            case Reaction() | Revoke() | Edit():
                changes.append((resident, incoming))
            case content:
                arrivals.append(Arrival(incoming, content, resident))
    new = _new_only(line, arrivals)
    ratings = ratings_in(line, [(one.resident, one.content, one.incoming.sent_at) for one in new])
    asking = [one for one, rating in zip(new, ratings, strict=True) if rating is None]
    messages = _kept(line, asking, guard, now)
    for one, rating in zip(new, ratings, strict=True):
        if rating is not None:
            messages.append(hear(rating, _stored(rating.conversation, one, guard, now), now))
    answer_edits(line, [*amend_new(line, messages, guard), *amend_all(line, changes, guard, now)], now)
    return messages


def _kept(line: Line, arrivals: Sequence[Arrival], guard: Guard, now: datetime) -> list[Message]:
    if not arrivals:
        return []
    opening = opening_of_line(line)
    conversations = Conversations.found(line, [(one.resident, one.incoming.sent_at) for one in arrivals])
    messages: list[Message] = []
    asked: list[Asked] = []
    for one in arrivals:
        message = _stored(conversations.of(one.resident), one, guard, now)
        move_on(message.conversation, message, opening)
        emergency = emergency_in(worded(one.content).text)
        messages.append(message)
        asked.append(Asked(message.conversation, emergency, is_guarded=guard.refers(message)))
    Message.objects.bulk_create(messages)
    _quote(line, arrivals, messages)
    for one, message in zip(arrivals, messages, strict=True):
        if isinstance(one.content, Media):
            expect_file(message, one.content)
    announce_all(What.MESSAGE, messages)
    queue_all(automatic_answers(asked, opening, now), now)
    conversations.save()
    mask_pieces(messages, guard)
    return messages


def _new_only(line: Line, arrivals: Iterable[Arrival]) -> list[Arrival]:
    by_id = {one.incoming.network_id: one for one in reversed(list(arrivals))}
    known = Message.objects.filter(line=line, network_id__in=by_id).values_list("network_id", flat=True)
    for network_id in known:
        del by_id[network_id]
    return list(reversed(by_id.values()))


def _stored(conversation: Conversation, arrival: Arrival, guard: Guard, now: datetime) -> Message:
    wording = worded(arrival.content)
    looked = looked_at(wording.text, guard, wording.whole)
    return Message(
        municipality_id=conversation.municipality_id,
        conversation=conversation,
        line=conversation.line,
        direction=Direction.IN,
        kind=wording.kind,
        network_id=arrival.incoming.network_id,
        text=looked.text,
        findings=looked.findings,
        original=looked.original,
        formal=formal_word(wording.whole or wording.text),
        payload=wording.kept_payload(guard) | _advert(arrival.incoming, guard),
        is_forwarded=arrival.incoming.is_forwarded,
        came_at=arrival.incoming.sent_at,
        stored_at=now,
    )


def _advert(incoming: Incoming, guard: Guard) -> dict[str, str]:
    """What they came by, masked like any text."""
    return {"advert": looked_at(incoming.advert, guard).text[:MOST_ADVERT]} if incoming.advert else {}


def _quote(line: Line, arrivals: Sequence[Arrival], messages: Sequence[Message]) -> None:
    """Tie a message to the one it answers, when we know that one and it is of the same resident."""
    named = {one.incoming.reply_to for one in arrivals if one.incoming.reply_to}
    if not named:
        return
    known = Message.objects.filter(line=line, network_id__in=named).select_related("conversation")
    by_id = {answered.network_id: answered for answered in known}
    quoting = []
    for one, message in zip(arrivals, messages, strict=True):
        answered = by_id.get(one.incoming.reply_to)
        if answered is not None and answered.conversation.resident_id == one.resident.pk:
            message.reply_to = answered
            quoting.append(message)
    Message.objects.bulk_update(quoting, ["reply_to"])
