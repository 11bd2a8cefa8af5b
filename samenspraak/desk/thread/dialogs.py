"""What the dialogs share in which an agent writes to the resident: the text they begin with, and how they end."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpResponse

from samenspraak.conversations.keeping_back import is_kept_back
from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.fragments import answered, partial, toast
from samenspraak.desk.long_text import MOST_TYPED, LongText
from samenspraak.desk.thread.approval_wording import waits_said
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.house_style import greeting_of
from samenspraak.desk.thread.loading import in_log
from samenspraak.organisation.models import Employee, Form


class TextForm(forms.Form):
    """What comes back with each of them; their fields are drawn by the dialogs themselves.

    ``given`` is the text the dialog began with: as long as it is untouched, another choice gives another text.
    """

    reference = forms.UUIDField()
    address_as = forms.ChoiceField(choices=Form.choices, required=False)
    text = LongText(max_length=MOST_TYPED, required=False)
    given = LongText(max_length=MOST_TYPED, required=False)


def greeted(conversation: Conversation, text: str, form: str, now: datetime) -> str:
    """The text below the municipality's greeting, in that form of address."""
    return f"{greeting_of(conversation, form, now)}\n\n{text}"


def text_to_show(data: Mapping[str, Any], ours: str) -> str:
    """What the agent typed into a TextForm; ours as long as they did not."""
    typed: str = data["text"]
    return ours if typed in ("", data["given"]) else typed


def sent(found: Conversation, employee: Employee, message: Message, *said: str) -> HttpResponse:
    """The new message in the log, what changes around it, and a notice for each sentence."""
    log = in_log(found, [entry(message)])
    sentences = (waits_said(),) if is_kept_back(message) else said
    return answered(log, *around(found, employee), *(toast(sentence) for sentence in sentences))


def refused(sentence: str) -> HttpResponse:
    """The sentence in the open dialog itself, which lies over everything else."""
    return answered(partial("#dialoog-fout", sentence, swap="textContent"), status=422)
