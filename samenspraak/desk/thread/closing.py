"""The dialog that finishes a conversation: what each question was about, and with which result it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.concluding import MOST_QUESTIONS, Ended, conclude, proposed
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around, left_behind, still_out, when_closed
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.overtaken import known_to_screen, question
from samenspraak.organisation.models import Employee, Result, Topic
from samenspraak.organisation.results import results_for
from samenspraak.organisation.topics import topics_for


@dataclass(frozen=True, slots=True)
class CloseDialog:
    """``is_ready``: everything is known, so that Enter finishes it."""

    url: str
    questions: tuple[Ended, ...]
    topics: tuple[Topic, ...]
    results: tuple[Result, ...]
    is_ready: bool
    can_add: bool


@login_required
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it finishes, with ``more`` it is drawn with room for another question.

    Asked again when the resident wrote what the screen did not show. Not while a question is out to the back office.
    """
    employee = employee_of(request)
    found = known_to_screen(request, answerable_or_404(employee, number))
    known = proposed(found, employee)
    offered = _offered(employee, known)
    if request.method == "GET":
        return render(request, "desk/thread/_close.html", {"dialog": _dialog(found, known, *offered)})
    questions = _chosen(request, *offered)
    if "more" in request.POST:
        more = [*questions, Ended(None, None)][:MOST_QUESTIONS]
        return render(request, "desk/thread/_close.html", {"dialog": _dialog(found, more, *offered)})
    if is_out := still_out(found):
        return answered(*around(found, employee), is_out, status=409)
    if not _is_complete(questions, offered[0]):
        return refused(_("Choose a topic and a result for each question."))
    if not conclude(found, employee, questions, timezone.now()):
        asked = question(request, found, _fields(questions))
        return answered(*around(found, employee), *asked, status=409)
    return left_behind(found, employee) or answered(*around(found, employee), _toast(found, questions))


def closed_after_answer(
    request: HttpRequest, found: Conversation, employee: Employee, now: datetime
) -> tuple[str, ...]:
    """Finish with what is known already; the dialog, when something has to be chosen first."""
    if is_out := still_out(found):
        return (is_out,)
    known = proposed(found, employee)
    topics, results = _offered(employee, known)
    if not _is_complete(known, topics):
        dialog = piece("desk/thread/_close.html", {"dialog": _dialog(found, known, topics, results)})
        return (partial("#dialog", dialog, swap="innerHTML"),)
    if not conclude(found, employee, known, now):
        return question(request, found, _fields(known))
    return (_toast(found, known),)


def _offered(employee: Employee, known: Sequence[Ended]) -> tuple[tuple[Topic, ...], tuple[Result, ...]]:
    """What can be chosen, and what was chosen before it was retired."""
    topics = {topic.pk: topic for topic in topics_for(employee).order_by("name")}
    topics |= {one.topic.pk: one.topic for one in known if one.topic}
    results = {result.pk: result for result in results_for(employee)}
    results |= {one.result.pk: one.result for one in known if one.result}
    return tuple(topics.values()), tuple(results.values())


def _chosen(request: HttpRequest, topics: Sequence[Topic], results: Sequence[Result]) -> list[Ended]:
    topic_of = {str(topic.pk): topic for topic in topics}
    result_of = {str(result.pk): result for result in results}
    words = zip(request.POST.getlist("topic"), request.POST.getlist("result"), strict=False)
    chosen = [Ended(topic_of.get(topic), result_of.get(result)) for topic, result in words]
    return chosen[:MOST_QUESTIONS]


def _is_complete(questions: Sequence[Ended], topics: Sequence[Topic]) -> bool:
    """A municipality without topics asks for none."""
    return bool(questions) and all(one.result and (one.topic or not topics) for one in questions)


def _dialog(
    found: Conversation, questions: Sequence[Ended], topics: tuple[Topic, ...], results: tuple[Result, ...]
) -> CloseDialog:
    return CloseDialog(
        url=reverse("close", args=[found.pk]),
        questions=tuple(questions),
        topics=topics,
        results=results,
        is_ready=_is_complete(questions, topics),
        can_add=len(questions) < MOST_QUESTIONS,
    )


def _fields(questions: Sequence[Ended]) -> tuple[tuple[str, int | str], ...]:
    """The questions as the form says them, for in another dialog."""
    rows = ((("topic", one.topic), ("result", one.result)) for one in questions)
    return tuple((name, chosen.pk if chosen else "") for row in rows for name, chosen in row)


def _toast(found: Conversation, questions: Sequence[Ended]) -> str:
    """How it ended, with the way back."""
    undo = f"{reverse('reopen', args=[found.pk])}?van={when_closed(found)}"
    said = _("The conversation is finished. %(how)s.") % {"how": ", ".join(map(question_text, questions))}
    return toast(said, undo_url=undo)


def question_text(one: Ended) -> str:
    """A question and how it ended: "Oud papier: Beantwoord"."""
    return ": ".join(str(part) for part in (one.topic, one.result) if part)
