"""The resident wrote while somebody was finishing: what the screen did not show, and the question again."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.locking import as_shown, unseen
from samenspraak.conversations.models import Conversation
from samenspraak.conversations.previewing import preview_of
from samenspraak.desk.fragments import partial, piece
from samenspraak.desk.previews import shown
from samenspraak.desk.thread.loading import end_of_log
from samenspraak.domain.ids import id_in

MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Missed:
    """A message that the screen did not show, in one masked line."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """Whether to finish after all; `more` messages came beside those it tells of. `fields`: how it would end."""

    url: str
    shown_id: int
    missed: tuple[Missed, ...]
    more: int
    fields: tuple[tuple[str, int | str], ...] = ()


def known_to_screen(request: HttpRequest, found: Conversation) -> Conversation:
    """The conversation as the screen showed it, when the request says up to where that was."""
    shown_id = _shown_id(request)
    return found if shown_id is None else as_shown(found, shown_id)


def question(
    request: HttpRequest, found: Conversation, fields: tuple[tuple[str, int | str], ...]
) -> tuple[str, str]:
    """The dialog, and the missed messages in the log behind it."""
    shown_id = _shown_id(request) or 0
    missed = list(unseen(found, shown_id))
    told = missed[-MOST_TOLD:]
    asked = Question(
        url=reverse("close", args=[found.pk]),
        shown_id=missed[-1].pk if missed else shown_id,
        missed=tuple(Missed(one.came_at, shown(preview_of(one)).text) for one in told),
        more=len(missed) - len(told),
        fields=fields,
    )
    dialog = partial("#dialog", piece("desk/thread/_overtaken.html", {"question": asked}), swap="innerHTML")
    return dialog, end_of_log(found, timezone.now(), after=shown_id)


def _shown_id(request: HttpRequest) -> int | None:
    return id_in(request.POST.get("shown", ""))
