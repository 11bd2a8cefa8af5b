"""Puts a link to a page for residents in a message: the text that leaves, the text that is shown, and what is kept.

A token is nowhere but in the sealed text that leaves, until the link works no more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone, translation
from django.utils.formats import date_format

from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.domain.page_links import HIDDEN, hash_of, new_check_code, new_token
from samenspraak.domain.tone import filled
from samenspraak.organisation.texts import text_for
from samenspraak.referrals.models import Referral

TERM = timedelta(days=7)
LINK, CHECK_CODE = "{link}", "{controlecode}"

type AddressOf = Callable[[str], str]
"""The address of the page for a token."""


class LinkMissing(Exception):
    """The text has no place for the link or the check code: put ``{link}`` and ``{controlecode}`` in it."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A text with a link in it: as the resident gets it, and as everybody else sees it."""

    told: str
    shown: str
    token_hash: str
    check_code: str


def opening_text(conversation: Conversation, key: str, form: str, now: datetime) -> str:
    """The municipality's text with this key, the link and the code still open; ``form`` is je or u."""
    with translation.override("nl"):
        last_day = date_format(timezone.localtime(now + TERM), "l j F")
    known = {"gemeente": conversation.municipality.name, "dag": last_day}
    still_open = {name.strip("{}"): name for name in (LINK, CHECK_CODE)}
    return filled(text_for(conversation.municipality, key, form), known | still_open)


def names_link(text: str) -> bool:
    """Whether the text has a place for a link or its check code."""
    return LINK in text or CHECK_CODE in text


def as_if_linked(text: str) -> str:
    """The text without what is filled in on sending, for who looks over the rest of it."""
    return text.replace(LINK, "link").replace(CHECK_CODE, "code")


def linked(text: str, address_of: AddressOf) -> Linked:
    """The text with a fresh link. Raises LinkMissing, Unfilled (other variables)."""
    if LINK not in text or CHECK_CODE not in text:
        raise LinkMissing
    token, code = new_token(), new_check_code()
    told, shown = (_worded(text, address_of(each), code) for each in (token, HIDDEN))
    return Linked(told, shown, hash_of(token), code)


def forget_token(referral: Referral) -> None:
    """The link works no more, so nothing needs the sealed text with its token, nor a copy that was sent again."""
    message = referral.message
    alike = Message.objects.filter(line_id=message.line_id, direction=Direction.OUT, text=message.text)
    alike.filter(conversation__resident_id=referral.conversation.resident_id).update(original=None)


def _worded(text: str, address: str, code: str) -> str:
    return filled(text.strip(), {"link": address, "controlecode": code})
