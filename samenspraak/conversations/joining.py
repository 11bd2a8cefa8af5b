"""Reads messages together: a number that a resident cut in two or three is masked in each of them.

What is read together are at most three messages that one resident typed in one conversation, within ten minutes, with
no answer of ours between them; a sticker, a place or an automatic answer between them makes no difference. They are
read as they came, so that a message that is edited still belongs to one whose piece was masked before.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from functools import reduce
from itertools import groupby
from operator import or_

from django.db.models import Q

from samenspraak.conversations.announcing import What, announce, announce_all
from samenspraak.conversations.looking import Guard, masked_in, readable_words
from samenspraak.conversations.models import ECHO, Conversation, Direction, Kind, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.domain.findings import Finding
from samenspraak.organisation.sealing import sealed
from samenspraak.privacy.across import MOST, findings_across
from samenspraak.privacy.masking import Masked, masked, places_in

WITHIN = timedelta(minutes=10)
"""From the first to the last message of a stretch."""

_TYPED = frozenset({Kind.TEXT, Kind.IMAGE, Kind.VIDEO, Kind.DOCUMENT})
_DIGIT = re.compile(r"\d")
_BEGINS = re.compile(r"\W*\d")
_SHORT = 120
"""Characters. The last piece is most of its message (see across), and no kind of data is longer than half of this."""
_MASKED = ("text", "findings", "original")


def mask_pieces(written: Iterable[Message], guard: Guard) -> None:
    """Mask the pieces in these messages and in those around them; the list and open screens follow.

    Call it when they are saved, in the same transaction. No query when none of them can complete a number, else one,
    and a few more when one was found. A second run finds nothing more.
    """
    completing = {message.pk: message for message in written if _may_complete(message)}
    if not completing:
        return
    changed: dict[int, tuple[Message, str]] = {}
    for stretch in _stretches(_around(completing)):
        if completing.keys().isdisjoint(message.pk for message in stretch):
            continue
        read = [_as_it_came(message) for message in stretch]
        pieces = findings_across([text for text, _ in read], guard.profile, guard.allowed)
        for message, (text, places), found in zip(stretch, read, pieces, strict=True):
            before = preview_of(message)
            if found and _is_masked_more(message, masked(text, (*places, *found)), text):
                changed.setdefault(message.pk, (message, before))
    if changed:
        _save(list(changed.values()))


def _may_complete(message: Message) -> bool:
    """Whether it can hold the last piece of a number: digits at its beginning, or a short text with one in it.

    The digits may be masked already.
    """
    if message.kind not in _TYPED:
        return False
    if message.original is not None or _BEGINS.match(message.text):
        return True
    return len(message.text) <= _SHORT and bool(_DIGIT.search(message.text))


def _around(written: dict[int, Message]) -> list[Message]:
    """All that stands close to them in their conversations, locked, as it is ordered in the thread."""
    close = [
        Q(conversation=one.conversation_id, came_at__range=(one.came_at - WITHIN, one.came_at + WITHIN))
        for one in written.values()
    ]
    locked = Message.objects.filter(reduce(or_, close)).order_by("pk").select_for_update(no_key=True)
    return sorted(
        (written.get(row.pk, row) for row in locked),
        key=lambda row: (row.conversation_id, row.came_at, row.pk),
    )


def _stretches(messages: Iterable[Message]) -> Iterator[list[Message]]:
    """Every stretch that ends with a message that may complete a number, conversation by conversation."""
    for _conversation, rows in groupby(messages, key=lambda message: message.conversation_id):
        stretch: list[Message] = []
        for message in rows:
            close = [one for one in stretch[1 - MOST :] if message.came_at - one.came_at <= WITHIN]
            if _is_our_answer(message):
                stretch = []
            elif _is_typed(message):
                stretch = [*close, message]
            if message in stretch[1:] and _may_complete(message):
                yield stretch


def _is_typed(message: Message) -> bool:
    return message.direction == Direction.IN and message.kind in _TYPED and message.text != ""


def _is_our_answer(message: Message) -> bool:
    """Somebody of us wrote to the resident, here or on a telephone; what goes out by itself answers nothing."""
    is_ours = message.direction == Direction.OUT and message.kind != Kind.REACTION
    return is_ours and message.automatic in ("", ECHO)


def _as_it_came(message: Message) -> tuple[str, tuple[Finding, ...]]:
    """Its words, and what of them is masked; the masked text when the words are gone or hold more than the text."""
    kept, words = masked_in(message), readable_words(message)
    places = places_in(words, kept)
    return (kept.text, kept.findings) if places is None else (words, places)


def _is_masked_more(message: Message, result: Masked, text: str) -> bool:
    """Whether more is masked in it than was. What belongs to something that was erased is kept no more either."""
    if result.text == message.text:
        return False
    if message.original is None and message.erased_at is None:
        message.original = sealed(text.encode())
    message.text, message.findings = result.text, [list(finding) for finding in result.findings]
    return True


def _save(changed: Sequence[tuple[Message, str]]) -> None:
    """With each message the line that stood for it in the list until now."""
    messages = [message for message, _ in changed]
    Message.objects.bulk_update(messages, _MASKED)
    conversations = Conversation.objects.filter(pk__in={message.conversation_id for message in messages})
    conversations.update(has_findings=True)
    for message, before in changed:
        shown = Conversation.objects.filter(pk=message.conversation_id, preview=before)
        shown.update(preview=preview_of(message))
    announce_all(What.CHANGED, messages)
    for conversation in conversations:
        announce(What.ROW, conversation)
