"""Notices above the composer; those of what others are writing and what leaves later."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Conversation, Draft
from samenspraak.conversations.previewing import shortened
from samenspraak.conversations.scheduling import is_held
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.thread.heading import Deed
from samenspraak.desk.thread.safe_ways import SafeWay
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Banner:
    """A notice above the composer. `tone` is neg, warn, info or empty; `way` is the safe way it leads to, if any."""

    icon: str
    title: str
    text: str
    tone: str = ""
    actions: tuple[Deed, ...] = ()
    way: SafeWay | None = None


def draft_banners(
    drafts: Iterable[Draft], conversation: Conversation, employee: Employee, now: datetime
) -> Iterable[Banner]:
    """What leaves later, for everybody; what colleagues were writing, for who has the conversation now."""
    for draft in drafts:
        is_own = draft.author_id == employee.pk
        if draft.send_at:
            draft.conversation = conversation
            yield _scheduled(draft, draft.send_at, now, is_own=is_own)
        elif conversation.assignee_id == employee.pk and not is_own:
            yield _of_colleague(draft)


def _scheduled(draft: Draft, send_at: datetime, now: datetime, *, is_own: bool) -> Banner:
    actions = (
        Deed(_("Send now"), reverse("send_scheduled", args=[draft.pk])),
        Deed(_("Take back"), reverse("take_back_scheduled", args=[draft.pk]), look="subtle"),
    )
    if is_held(draft):
        title = _("Held: something happened since.")
        text = _("This answer does not leave by itself any more: %(text)s") % {"text": shortened(draft.text)}
        return Banner("pause", title, text, "warn", actions if is_own else ())
    title = _("Is sent %(moment)s.") % {"moment": day_and_clock(send_at, now)}
    return Banner("clock", title, shortened(draft.text), "info", actions if is_own else ())


def _of_colleague(draft: Draft) -> Banner:
    title = _("Draft note of %(name)s.") if draft.is_note else _("Draft of %(name)s.")
    go_on = Deed(_("Go on with it"), reverse("take_draft", args=[draft.pk]))
    return Banner("pencil", title % {"name": draft.author.name}, shortened(draft.text), "info", (go_on,))
