"""Changes earlier messages because the resident did: a reaction, a withdrawal, an edit; in whatever order they come."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from samenspraak.conversations.announcing import What, announce_all
from samenspraak.conversations.automatic import Asked
from samenspraak.conversations.formality import formal_word
from samenspraak.conversations.hearing import note_heard
from samenspraak.conversations.joining import mask_pieces
from samenspraak.conversations.looking import Guard, Looked, looked_at, readable_words
from samenspraak.conversations.models import Change, Conversation, Direction, EarlyChange, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.conversations.wording import worded
from samenspraak.domain.contents import Edit, Reaction, Revoke, Unsupported
from samenspraak.domain.emergency import Emergency, emergency_in
from samenspraak.domain.events import Incoming
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident

AMENDED = (
    "resident_reaction", "reacted_at", "revoked_at", "edited_at", "text", "findings", "original", "formal",
    "erased_at", "erased_by",
)  # fmt: skip


def amend_all(
    line: Line, incomings: Sequence[tuple[Resident, Incoming]], guard: Guard, now: datetime
) -> list[Asked]:
    """Apply each to the message it names; to another's it does nothing. Call it in a transaction.

    One that names a message we do not have is kept until that comes. A second delivery changes nothing more, and
    an older change never takes a newer one back. A withdrawn message keeps its text for the archive.
    Gives back what became an emergency by it, for urgent_edits.
    """
    changes = [change for one in incomings if (change := _change(line, *one, guard, now))]
    if not changes:
        return []
    note_heard(line, ((change.network_id, change.what) for change in changes), now)
    messages = _messages(line, {change.target_id for change in changes})
    early = [change for change in changes if change.target_id not in messages]
    EarlyChange.objects.bulk_create(early, ignore_conflicts=True)
    known = ((messages[change.target_id], change) for change in changes if change.target_id in messages)
    return _apply(known, guard)


def amend_new(line: Line, messages: Iterable[Message], guard: Guard) -> list[Asked]:
    """Let changes that came before their message still count. Call it in the transaction that stores these."""
    ids = [message.network_id for message in messages]
    early = list(EarlyChange.objects.filter(line=line, target_id__in=ids).order_by("pk"))
    if not early:
        return []
    by_id = _messages(line, {change.target_id for change in early})
    EarlyChange.objects.filter(pk__in=[change.pk for change in early]).delete()
    return _apply(((by_id[change.target_id], change) for change in early), guard)


def _change(
    line: Line, resident: Resident, incoming: Incoming, guard: Guard, now: datetime
) -> EarlyChange | None:
    """What has to change, with the guard's look at it behind us."""
    change = EarlyChange(
        line=line, resident=resident, network_id=incoming.network_id, at=incoming.sent_at, came_at=now
    )
    match incoming.content:
        case Reaction(target_id, emoji):
            change.what, change.target_id = Change.REACTION, target_id
            change.emoji = looked_at(emoji or "", guard).text[:40]
        case Revoke(target_id):
            change.what, change.target_id = Change.REVOKE, target_id
        case Edit(target_id):
            change.what, change.target_id = Change.EDIT, target_id
            looked = _new_text(incoming.content, guard)
            if looked is not None:
                change.has_text = True
                change.text, change.findings, change.original = looked.text, looked.findings, looked.original
        case _:
            return None
    return change


def _new_text(edit: Edit, guard: Guard) -> Looked | None:
    """None when the network does not tell what it says now."""
    if isinstance(edit.content, Unsupported):
        return None
    wording = worded(edit.content)
    return looked_at(wording.text, guard, wording.whole)


def _messages(line: Line, network_ids: set[str]) -> dict[str, Message]:
    """Locked in the order in which statuses lock them: neither waits for the other in a circle."""
    rows = Message.objects.filter(line=line, network_id__in=network_ids).select_related("conversation")
    locked = rows.order_by("pk").select_for_update(of=("self",), no_key=True)
    return {message.network_id: message for message in locked}


def _apply(pairs: Iterable[tuple[Message, EarlyChange]], guard: Guard) -> list[Asked]:
    amended: dict[int, Message] = {}
    shown: dict[int, tuple[str, str]] = {}
    urgent: list[Asked] = []
    for message, change in pairs:
        shown.setdefault(message.pk, (_preview(message), message.formal))
        before = readable_words(message) if change.has_text else ""
        if message.conversation.resident_id == change.resident_id and _applied(message, change):
            amended[message.pk] = message
            if change.has_text and (emergency := _new_emergency(before, readable_words(message))):
                urgent.append(Asked(message.conversation, emergency))
    Message.objects.bulk_update(amended.values(), AMENDED)
    for message in amended.values():
        _renew_conversation(message, *shown[message.pk])
    mask_pieces((message for message in amended.values() if message.edited_at), guard)
    announce_all(What.CHANGED, amended.values())
    return urgent


def _applied(message: Message, change: EarlyChange) -> bool:
    """Whether the message is another than before. Only what somebody wrote can be withdrawn or edited by them."""
    if change.what == Change.REACTION:
        if message.reacted_at is not None and change.at < message.reacted_at:
            return False
        message.resident_reaction, message.reacted_at = change.emoji, change.at
        return True
    if message.direction != Direction.IN:
        return False
    if change.what == Change.REVOKE:
        message.revoked_at = message.revoked_at or change.at
        return True
    if message.edited_at is not None and _is_overtaken(change.at, message.edited_at, message.erased_at):
        return False
    message.edited_at = change.at
    if change.has_text:
        message.text, message.findings, message.original = change.text, change.findings, change.original
        message.erased_at = message.erased_by = None
        message.formal = formal_word(readable_words(message))
    return True


def _is_overtaken(at: datetime, edited_at: datetime, erased_at: datetime | None) -> bool:
    """By a newer edit. Nor does the same one, when it comes again, bring back what was erased of it."""
    return at < edited_at or (at == edited_at and erased_at is not None)


def _new_emergency(before: str, after: str) -> Emergency | None:
    """The emergency that it was not before: who got the answer already does not get it again."""
    emergency, known = emergency_in(after), emergency_in(before)
    return None if emergency and known and emergency.kind is known.kind else emergency


def _preview(message: Message) -> str:
    return "" if message.revoked_at else preview_of(message)


def _renew_conversation(message: Message, before: str, was_formal: str) -> None:
    """The list shows the message as it is now, when it was this one that it showed."""
    row = Conversation.objects.filter(pk=message.conversation_id)
    if message.findings and not message.conversation.has_findings:
        row.update(has_findings=True)
    if message.formal and message.formal != was_formal:
        row.update(formal=message.formal)
    if before and (after := _preview(message)) != before:
        row.filter(preview=before).update(preview=after)
