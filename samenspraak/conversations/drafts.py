"""Keeps what an employee is writing, from a second after they stop typing until it is sent.

Two windows of one employee never wipe out each other's words in silence: a composer says which draft it was drawn
with, and knows by its reference the words that were kept from itself.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.beside import MOMENT, VALUES, beside
from samenspraak.conversations.looking import guard_of, looked_at, readable_words
from samenspraak.conversations.models import Conversation, Direction, Draft, Message, State
from samenspraak.conversations.previewing import shortened
from samenspraak.conversations.seldom import Seldom, may_have
from samenspraak.domain.policy import Flow
from samenspraak.organisation.models import Employee, Municipality

WITHOUT_TERM = timedelta(days=30)
"""After the end of a conversation, where the municipality erases nothing by itself."""
UNTOUCHED = timedelta(days=90)

NEWEST_DRAFT = """(
    SELECT jsonb_build_object('text', draft.text, 'author_id', author.id, 'author', author.name)
      FROM conversations_draft AS draft JOIN organisation_employee AS author ON author.id = draft.author_id
     WHERE draft.conversation_id = %(expressions)s AND NOT is_note AND text <> '' AND send_at IS NULL
     ORDER BY kept_at DESC LIMIT 1)"""
FIRST_PLANNED = """(
    SELECT min(send_at) FROM conversations_draft
     WHERE conversation_id = %(expressions)s AND NOT is_note AND text <> '')"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A composer as it was drawn: its own reference, and when the draft that stood in it was kept, if one did.

    ``newest_id`` is of the newest message then, None when that is not known; ``holder_id`` is who had the conversation.
    """

    reference: UUID
    draft_at: datetime | None = None
    newest_id: int | None = None
    holder_id: int | None = None


class WrittenElsewhere(Exception):
    """Another window kept or sent something meanwhile: ask which words stay. ``draft`` is what is kept, if any."""

    def __init__(self, draft: Draft | None) -> None:
        super().__init__()
        self.draft = draft


def keep(
    conversation: Conversation,
    employee: Employee,
    text: str,
    drawn: Drawn,
    now: datetime,
    *,
    is_note: bool = False,
) -> None:
    """Keep it, masked and with its original sealed. Raises WrittenElsewhere; nothing is kept then."""
    draft = Draft(conversation=conversation, author=employee, is_note=is_note)
    try:
        with transaction.atomic():
            _keep(draft, text, drawn, now)
    except IntegrityError as error:
        # Two windows began at the same moment.
        raise WrittenElsewhere(_own(draft).first()) from error


def put_in(draft: Draft, text: str) -> None:
    """The text as it may be kept; unsaved."""
    conversation = draft.conversation
    looked = looked_at(text, guard_of(conversation.municipality, conversation.line.channel, Flow.IN))
    draft.text, draft.findings, draft.original = looked.text, looked.findings, looked.original


def forget(conversation: Conversation, employee: Employee, drawn: Drawn, *, is_note: bool = False) -> None:
    """It was sent; what another window kept meanwhile stays. Call it in the transaction of the deed."""
    own = _own(Draft(conversation=conversation, author=employee, is_note=is_note))
    row = own.select_for_update().first()
    if row is not None and _knows(drawn, row):
        row.delete()
        announce(What.DRAFT, conversation)


@transaction.atomic
def take_over(draft: Draft, employee: Employee, reference: UUID, now: datetime) -> bool:
    """The employee goes on with what a colleague wrote, below words of their own; what is masked stays masked.

    False, and nothing is done, when the colleague sent it or went on since it was loaded.
    """
    row = Draft.objects.select_for_update().filter(pk=draft.pk, kept_at=draft.kept_at).first()
    if row is None:
        return False
    row.delete()
    _go_on(
        Draft(conversation=draft.conversation, author=employee, is_note=row.is_note), row.text, reference, now
    )
    announce(What.ROW, draft.conversation)
    return True


@transaction.atomic
def take_back(draft: Draft, now: datetime) -> bool:
    """It leaves no longer by itself, and stands in its author's composer again, below what stands there now.

    False, and nothing is done, when it left or was taken back since it was loaded.
    """
    row = Draft.objects.select_for_update().filter(pk=draft.pk).exclude(send_at=None).first()
    if row is None:
        return False
    row.delete()
    put_back(draft.conversation, draft.author, readable_words(row), now)
    announce(What.ROW, draft.conversation)
    return True


def put_back(conversation: Conversation, author: Employee, text: str, now: datetime) -> None:
    """An answer that did not leave stands in its author's composer again, below what stands there now."""
    _go_on(Draft(conversation=conversation, author=author, is_note=False), text, uuid4(), now)


def carry_over(conversation: Conversation, to: Conversation, now: datetime) -> None:
    """Who was writing in ``conversation`` goes on in ``to``, below what stands there. In the transaction of the deed.

    Answers that leave by themselves stay where they are.
    """
    for draft in Draft.objects.select_for_update().filter(conversation=conversation, send_at=None):
        draft.delete()
        if draft.text:
            mine = Draft(conversation=to, author=draft.author, is_note=draft.is_note)
            _go_on(mine, readable_words(draft), uuid4(), now)


def drafts_in(conversation: Conversation) -> list[Draft]:
    """Everything that is being written there, with its authors: at most two queries."""
    if not may_have(conversation, Seldom.DRAFT):
        return []
    return list(conversation.drafts.exclude(text="").prefetch_related("author").order_by("-kept_at"))


def drafts_to_take(employee: Employee) -> QuerySet[Draft]:
    """What colleagues were writing in the conversations that are this employee's now."""
    drafts = Draft.objects.filter(conversation__assignee=employee).exclude(author=employee).exclude(text="")
    return drafts.select_related("author")


def with_drafts(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``draft_of`` and ``planned_at`` give of it, in the same query."""
    return conversations.annotate(
        newest_draft=beside(NEWEST_DRAFT, VALUES), first_planned=beside(FIRST_PLANNED, MOMENT)
    )


@dataclass(frozen=True, slots=True)
class ShownDraft:
    """A draft as a row shows it: the first words, masked."""

    text: str
    author_id: int
    author: str


def draft_of(conversation: Conversation) -> ShownDraft | None:
    """The newest answer that somebody is writing in it; None when nobody is, or it was not loaded."""
    found = getattr(conversation, "newest_draft", None)
    return ShownDraft(shortened(found["text"]), found["author_id"], found["author"]) if found else None


def planned_at(conversation: Conversation) -> datetime | None:
    """When the first answer leaves that was planned; None when none was, or it was not loaded."""
    return getattr(conversation, "first_planned", None)


@app.periodic(cron="*/10 * * * *")
@app.task(queue="upkeep", queueing_lock="erase_drafts")
def erase_drafts(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: erase drafts of conversations that ended longer ago than is kept, and those that nobody came back to.

    Gives back how many; a second run finds nothing more.
    """
    now = timezone.now()
    count = _erased(Q(kept_at__lte=now - UNTOUCHED))
    for municipality in Municipality.objects.all():
        hours = municipality.erase_after_hours
        term = WITHOUT_TERM if hours is None else timedelta(hours=hours)
        ended = Q(conversation__state=State.CLOSED, conversation__closed_at__lte=now - term)
        count += _erased(ended & Q(conversation__municipality=municipality, kept_at__lte=now - term))
    return count


def _erased(due: Q) -> int:
    drafts = Draft.objects.filter(due).select_related("conversation")
    for draft in drafts:
        draft.delete()
        announce(What.DRAFT, draft.conversation)
    return len(drafts)


def _own(draft: Draft) -> QuerySet[Draft]:
    """The row of this employee, of one kind, in this conversation."""
    return Draft.objects.filter(
        conversation=draft.conversation, author=draft.author, is_note=draft.is_note, send_at=None
    )


def _go_on(mine: Draft, text: str, reference: UUID, now: datetime) -> None:
    """Below the words that stand in the composer already."""
    own = _own(mine).select_for_update().first()
    words = [readable_words(own)] if own and own.text else []
    _keep(mine, "\n\n".join([*words, text]), Drawn(reference, own.kept_at if own else None), now)


def _keep(draft: Draft, text: str, drawn: Drawn, now: datetime) -> None:
    row = _own(draft).select_for_update().first()
    if _was_sent(draft, drawn):
        return
    if not (_is_free(drawn, row) or (row is not None and readable_words(row) == text)):
        raise WrittenElsewhere(row)
    kept = row or draft
    before = shortened(kept.text)
    put_in(kept, text)
    kept.reference, kept.kept_at = drawn.reference, now
    kept.save()
    if shortened(kept.text) != before and not kept.is_note:
        announce(What.DRAFT, draft.conversation)


def _was_sent(draft: Draft, drawn: Drawn) -> bool:
    """Whether what stood in the composer left, or will leave by itself."""
    direction = Direction.NOTE if draft.is_note else Direction.OUT
    sent = Message.objects.filter(reference=drawn.reference, direction=direction)
    scheduled = Draft.objects.filter(reference=drawn.reference, is_note=draft.is_note).exclude(send_at=None)
    return sent.exists() or scheduled.exists()


def _is_free(drawn: Drawn, row: Draft | None) -> bool:
    """Whether the composer overwrites no words that it does not have."""
    if row is None:
        return drawn.draft_at is None
    return not row.text or _knows(drawn, row)


def _knows(drawn: Drawn, row: Draft) -> bool:
    """Whether the composer has these words: they are its own, or it was drawn with them."""
    return drawn.reference == row.reference or drawn.draft_at == row.kept_at
