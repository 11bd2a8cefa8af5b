"""The text for the resident in a dialog that moves a term: ours to begin with, the agent's once they changed it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.domain import tone
from samenspraak.domain.tone import greeting_for
from samenspraak.organisation.models import Form


def greeted(conversation: Conversation, text: str, form: str, now: datetime) -> str:
    """The text below a greeting that fits the hour and the form of address."""
    said_as: tone.Form = "je" if form == Form.JE else "u"
    return f"{greeting_for(conversation.resident.name, said_as, timezone.localtime(now))}\n\n{text}"


def is_untouched(data: Mapping[str, Any]) -> bool:
    """Whether the text is still the one that the dialog began with. A browser sends two characters for a new line."""
    text, given = (str(data[name]).replace("\r\n", "\n") for name in ("text", "given"))
    return not text or text == given
