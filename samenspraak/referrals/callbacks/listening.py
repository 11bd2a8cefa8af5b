"""Hears what residents answer to an offer: reads new messages as data, books, and answers by itself.

No message is acted upon twice: which ones were is kept in a table, in the transaction of the deed. An answer that is
not ours to act upon stays in the inbox like every other message.
"""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, Max, Min, OuterRef, Q, QuerySet

from samenspraak.conversations.asking import was_offered
from samenspraak.conversations.models import Direction, Kind, Message
from samenspraak.conversations.settling import settle
from samenspraak.domain.callbacks import PREFIX, TYPED, Chosen, Word, chosen_by, word_in
from samenspraak.referrals.callbacks.booking import Over, Taken
from samenspraak.referrals.callbacks.choosing import call_off, choose
from samenspraak.referrals.callbacks.offering import offer_more
from samenspraak.referrals.models import LIVE, STANDING, Appointment, HeardAnswer

logger = logging.getLogger(__name__)

SETTLED = timedelta(minutes=1)
"""A transaction that stores messages ends sooner: below an older message no new one turns up."""


class Listener:
    """Looks for answers again and again; one for each worker. It knows up to where nothing new can turn up."""

    def __init__(self) -> None:
        self._after: int | None = None
        self._tried: set[int] = set()

    def listen(self, now: datetime) -> bool:
        """Act on the oldest answer that nobody acted upon; False when there is none.

        One that raises is not tried again by this worker, so that it does not keep the others waiting.
        """
        if self._after is None:
            self._after = _where_to_begin()
        answer_id = next((pk for pk in _answers_after(self._after) if pk not in self._tried), None)
        if answer_id is None:
            self._move_on(self._after, now)
            return False
        self._tried.add(answer_id)
        act_on(answer_id, now)
        return True

    def _move_on(self, after: int, now: datetime) -> None:
        settled = Message.objects.filter(pk__gt=after, stored_at__lt=now - SETTLED)
        self._after = settled.aggregate(last=Max("pk"))["last"] or after
        self._tried = {pk for pk in self._tried if pk > self._after}


@transaction.atomic
def act_on(message_id: int, now: datetime) -> None:
    """Do what the message asks, once, however many workers hear it."""
    _heard, is_new = HeardAnswer.objects.get_or_create(message_id=message_id)
    if not is_new:
        return
    message = Message.objects.select_related("conversation").get(pk=message_id)
    said = chosen_by(str(message.payload.get("reply_id", ""))) or word_in(message.text)
    appointment = _meant(message, said)
    if appointment is None or not _is_done(appointment, said, now):
        return
    settle(message)
    logger.info("callback_answer_heard", extra={"message_id": message_id, "appointment_id": appointment.pk})


def _is_done(appointment: Appointment, said: Chosen | Word | None, now: datetime) -> bool:
    """Whether no employee has to look at it any more."""
    try:
        match said:
            case Chosen(_, None):
                return offer_more(appointment, "callback.other", now, but=_offered_last(appointment))
            case Chosen(_, starts_at) if starts_at is not None:
                return _chosen(appointment, starts_at, now)
            case Word.CHANGE:
                is_standing = appointment.state in STANDING
                return offer_more(appointment, "callback.change" if is_standing else "callback.other", now)
            case _:
                return call_off(appointment, now)
    except Over:
        return False


def _chosen(appointment: Appointment, starts_at: datetime, now: datetime) -> bool:
    try:
        return choose(appointment, starts_at, now)
    except Taken:
        return offer_more(appointment, "callback.taken", now)


def _meant(message: Message, said: Chosen | Word | None) -> Appointment | None:
    """The appointment this resident may answer for: a forged, borrowed or invented option means none."""
    conversation = message.conversation
    own = Appointment.objects.filter(
        conversation__resident_id=conversation.resident_id,
        conversation__line_id=conversation.line_id,
        state__in=LIVE,
    ).select_related("conversation__resident", "conversation__line", "conversation__municipality", "employee")
    match said:
        case Chosen(reference, _):
            found = own.filter(reference=reference).first()
            return found if was_offered(conversation, message.payload["reply_id"]) else None
        case Word():
            return own.order_by("-pk").first()
        case None:
            return None


def _offered_last(appointment: Appointment) -> list[datetime]:
    """The moments of our newest question, which suit this resident badly."""
    asked = appointment.conversation.messages.filter(
        direction=Direction.OUT, payload__options__0__id__startswith=f"{PREFIX}{appointment.reference.hex}"
    )
    newest = asked.order_by("-pk").first()
    options = newest.payload["options"] if newest else []
    chosen = [chosen_by(option["id"]) for option in options]
    return [one.starts_at for one in chosen if one and one.starts_at]


def _answers_after(message_id: int) -> QuerySet[Message, int]:
    """Ids of messages that read like an answer and that nobody acted upon, oldest first."""
    answers = Q(kind=Kind.CHOICE, payload__reply_id__startswith=PREFIX) | Q(
        kind=Kind.TEXT, text__iregex=TYPED
    )
    heard = HeardAnswer.objects.filter(message_id=OuterRef("pk"))
    new = Message.objects.filter(answers, ~Exists(heard), pk__gt=message_id, direction=Direction.IN)
    return new.order_by("pk").values_list("pk", flat=True)


def _where_to_begin() -> int:
    """Just before the oldest offer that is still live: an answer comes after it. The end when there is none."""
    oldest = Appointment.objects.filter(state__in=LIVE).aggregate(first=Min("referral__message_id"))["first"]
    return oldest or Message.objects.aggregate(last=Max("pk"))["last"] or 0
