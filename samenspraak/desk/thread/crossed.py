"""Somebody answered while the agent was writing: nothing is sent, the screen shows what came and asks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from samenspraak.conversations.crossing import Crossed, newest_id
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.desk.fragments import answered, partial, piece
from samenspraak.desk.previews import shown
from samenspraak.desk.thread.loading import end_of_log

MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody else sent, in one masked line."""

    by: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """Whether to send after all; `then` is what had to happen after sending."""

    title: str
    answers: tuple[Answer, ...]
    then: str


def crossed_answer(
    request: HttpRequest, found: Conversation, crossed: Crossed, drawn_with: int
) -> HttpResponse:
    """The dialog, what came in the log behind it, and a composer that knows of it; its text stands as it was."""
    question = Question(
        _title(crossed), tuple(_told(crossed.answers[-MOST_TOLD:])), request.POST.get("then", "")
    )
    now_drawn = {
        "newest_id": newest_id(found),
        "holder_id": crossed.holder.pk if crossed.holder else found.assignee_id,
    }
    answer = answered(
        partial("#dialog", piece("desk/thread/_crossed.html", {"question": question}), swap="innerHTML"),
        end_of_log(found, timezone.now(), after=drawn_with),
        partial("#getekend", piece("desk/thread/_drawn.html", {"composer": now_drawn})),
        status=409,
    )
    answer["HX-Reswap"] = "none"
    return answer


def _title(crossed: Crossed) -> str:
    if crossed.holder is not None and not crossed.answers:
        return _("%(name)s took this conversation meanwhile") % {"name": crossed.holder.name}
    author = crossed.answers[-1].author
    if author is None:
        return _("Somebody answered on the telephone meanwhile")
    return _("%(name)s answered meanwhile") % {"name": author.name}


def _told(answers: Iterable[Message]) -> Iterable[Answer]:
    for one in answers:
        yield Answer(one.author.name if one.author else "", one.came_at, shown(preview_of(one)).text)
