"""Lets two conversations of one resident go on as one, and lets them stand apart again while that is possible.

No message moves. The one is closed and becomes a part of the other: each message stays on its own line, with its own
reply window, pace and statuses, and whatever hangs on it stays there too (decision 0025). What was owed in the part is
owed in the whole from then on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from samenspraak.conversations.access import answerable_for, is_private
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.broken_promises import record_if_broken
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.drafts import carry_over
from samenspraak.conversations.locking import locked
from samenspraak.conversations.mentioning import carry_mentions
from samenspraak.conversations.models import (
    Approval,
    BrokenPromise,
    Conversation,
    Draft,
    Mention,
    Merge,
    State,
    StoodAs,
)
from samenspraak.domain.merging import Side, Standing, Why, can_be_undone, together, why_not
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.residents.meeting import alone_with_resident

MOST_OFFERED = 10
FACTS = tuple(field.name for field in fields(Standing))


class CannotMerge(Exception):
    """They stay apart, and nothing is done; ``why`` is for the employee."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def others_of(conversation: Conversation, employee: Employee) -> list[Conversation]:
    """The resident's other conversations that the employee may act in, those that run first, then the newest."""
    theirs = answerable_for(employee).filter(resident=conversation.resident_id, merged_into=None)
    others = _with_facts(theirs.exclude(pk=conversation.pk))
    shown = others.select_related("line", "team", "topic")
    return list(shown.order_by(F("closed_at").desc(nulls_first=True), "-last_message_at")[:MOST_OFFERED])


def hindrances(others: Iterable[Conversation], whole: Conversation, now: datetime) -> dict[int, Why | None]:
    """What keeps each of these, as ``others_of`` gave them, from going on in ``whole``; None: nothing."""
    into = _side(whole)
    return {one.pk: why_not(_side(one), into, now) for one in others}


@transaction.atomic
def merge(part: Conversation, whole: Conversation, employee: Employee, now: datetime) -> Merge:
    """``part`` goes on in ``whole``, on its line. Raises CannotMerge."""
    part, whole = _both(part, whole)
    if why := why_not(_side(part), _side(whole), now):
        raise CannotMerge(why)
    kept = Merge.objects.create(
        part=part,
        whole=whole,
        employee=employee,
        carried=list(part.parts.values_list("pk", flat=True)),
        merged_at=now,
    )
    StoodAs.objects.bulk_create(_stood_as(kept, one) for one in (part, whole))
    standing = together(standing_of(whole), standing_of(part))
    _move_promise(part, whole, standing.promised_at, now)
    _stand(whole, standing)
    _become_part(part, whole, now)
    carry_over(part, whole, now)
    carry_mentions(part, whole, employee)
    journal(Deed.MERGED, part, employee, into=whole.pk)
    _tell(part, whole)
    return kept


@transaction.atomic
def unmerge(kept: Merge, employee: Employee, now: datetime) -> bool:
    """Each stands by itself again, the part as it was; so does the whole, unless something happened in it since.

    False, and nothing is done, when it is too late, undone already, or the resident has a new conversation on its line.
    """
    part, whole = _both(kept.part, kept.whole)
    is_so = Merge.objects.filter(pk=kept.pk).exists() and part.merged_into_id == whole.pk
    if not is_so or not can_be_undone(kept.merged_at, now):
        return False
    before = {row.conversation_id: row for row in kept.before.all()}
    try:
        with transaction.atomic():
            _come_apart(part, whole, before, now)
    except IntegrityError:
        return False
    Conversation.objects.filter(pk__in=kept.carried, merged_into=whole).update(merged_into=part)
    kept.delete()
    journal(Deed.UNMERGED, part, employee, out_of=whole.pk)
    _tell(part, whole)
    return True


def has_answer_kept_back(conversation: Conversation) -> bool:
    """Whether an answer in it is planned or waits for a colleague; no query when it was loaded so."""
    if not hasattr(conversation, "has_answer_kept_back"):
        conversation = _with_facts(Conversation.objects.filter(pk=conversation.pk)).get()
    return getattr(conversation, "has_answer_kept_back", False)


def standing_of(row: Conversation | StoodAs) -> Standing:
    """Whose turn it is in it, and what is owed."""
    return Standing(**{name: getattr(row, name) for name in FACTS})


def _both(part: Conversation, whole: Conversation) -> tuple[Conversation, Conversation]:
    """As they are now, locked.

    In the order in which a message is received: the person first, so that two who do this with the same resident, or a
    message that comes in, never wait in a circle.
    """
    alone_with_resident(part.resident)
    return locked(part), locked(whole)


def _with_facts(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    planned = Draft.objects.filter(conversation=OuterRef("pk")).exclude(send_at=None)
    waiting = Approval.objects.filter(message__conversation=OuterRef("pk"), verdict="")
    return conversations.annotate(has_answer_kept_back=Q(Exists(planned) | Exists(waiting)))


def _side(conversation: Conversation) -> Side:
    return Side(
        number=conversation.pk,
        resident=conversation.resident_id,
        state=conversation.state,
        closed_at=conversation.closed_at,
        private_team=conversation.team_id if is_private(conversation) else None,
        is_part=conversation.merged_into_id is not None,
        has_question_out=conversation.term_at is not None,
        has_answer_kept_back=has_answer_kept_back(conversation),
    )


def _stood_as(kept: Merge, row: Conversation) -> StoodAs:
    facts = {name: getattr(row, name) for name in FACTS}
    return StoodAs(merge=kept, conversation=row, closed_at=row.closed_at, **facts)


def _move_promise(
    giver: Conversation, taker: Conversation, promised_at: datetime | None, now: datetime
) -> None:
    """One that passed is kept once, with whoever has it."""
    record_if_broken(giver, now)
    record_if_broken(taker, now)
    if promised_at is None:
        return
    broken = BrokenPromise.objects.filter(promised_at=promised_at)
    if not broken.filter(conversation=taker).exists():
        broken.filter(conversation=giver).update(conversation=taker)


def _stand(row: Conversation, standing: Standing) -> None:
    for name in FACTS:
        setattr(row, name, getattr(standing, name))
    row.save(update_fields=FACTS)


def _become_part(part: Conversation, whole: Conversation, now: datetime) -> None:
    """What was merged into it before goes along."""
    part.merged_into, part.closed_at = whole, part.closed_at or now
    part.state, part.promised_at, part.snoozed_until = State.CLOSED, None, None
    part.unread_count, part.urgency, part.has_priority, part.seems_press = 0, "", False, False
    part.save(update_fields=[*FACTS, "merged_into", "closed_at"])
    Conversation.objects.filter(merged_into=part).update(merged_into=whole)


def _come_apart(
    part: Conversation, whole: Conversation, before: Mapping[int, StoodAs], now: datetime
) -> None:
    """Raises IntegrityError when the part ran, and the resident has another on its line meanwhile."""
    own, theirs = standing_of(before[whole.pk]), standing_of(before[part.pk])
    _move_promise(whole, part, theirs.promised_at, now)
    if standing_of(whole) == together(own, theirs):
        _stand(whole, own)
    part.merged_into, part.closed_at = None, before[part.pk].closed_at
    part.save(update_fields=["merged_into", "closed_at"])
    _stand(part, theirs)
    Mention.objects.filter(conversation=whole, message__conversation=part).update(conversation=part)


def _tell(part: Conversation, whole: Conversation) -> None:
    announce(What.ROW, part)
    announce(What.REGROUPED, whole)
