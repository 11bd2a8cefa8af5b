"""Deeds with a conversation beside writing: take, give back, open again, calm, form of address."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.conversations import handling
from samenspraak.conversations.access import conversations_for, writer_named
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.heading import head
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.overtaken import known_to_screen
from samenspraak.desk.thread.writing import writing
from samenspraak.handoff.access import live_handoff_of
from samenspraak.organisation.models import Employee, Form
from samenspraak.organisation.opening import opening_times


@login_required
@require_POST
def take(request: HttpRequest, number: int) -> HttpResponse:
    """The conversation becomes mine; with `vrij` only when it is still nobody's."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    before = found.assignee_id
    if not handling.take(found, employee, only_free="vrij" in request.GET):
        return too_late(employee, number)
    undo = reverse("give_back", args=[number]) + (f"?aan={before}" if before else "")
    return answered(*around(found, employee), toast(_("The conversation is yours."), undo_url=undo))


@login_required
@require_POST
def give_back(request: HttpRequest, number: int) -> HttpResponse:
    """The conversation becomes nobody's, or the colleague's `aan` whom it was taken over from."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    former = writer_named(employee, request.GET.get("aan", ""))
    if not handling.give_back(found, employee, to=former):
        return too_late(employee, number)
    if former is not None:
        said = _("The conversation is with %(name)s again.") % {"name": former.name}
        return answered(*around(found, employee), toast(said))
    undo = f"{reverse('take', args=[number])}?vrij"
    return answered(*around(found, employee), toast(_("The conversation is free again."), undo_url=undo))


@login_required
@require_POST
def reopen(request: HttpRequest, number: int) -> HttpResponse:
    """Open it again, or go to the live conversation the resident has meanwhile.

    With `van`, which is when it was closed, only when it was not opened and closed again since.
    """
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    if request.GET.get("van", when_closed(found)) != when_closed(found):
        return too_late(employee, number)
    live = handling.reopen(found, employee)
    if live is None:
        return too_late(employee, number)
    if live.pk != found.pk:
        return HttpResponse(headers={"HX-Redirect": reverse("conversation", args=[live.pk])})
    return answered(*around(found, employee), toast(_("The conversation is open again.")))


@login_required
@require_POST
def calm(request: HttpRequest, number: int) -> HttpResponse:
    """It is no emergency."""
    employee = employee_of(request)
    found = known_to_screen(request, answerable_or_404(employee, number))
    handling.calm(found, employee)
    return answered(*around(found, employee), toast(_("No longer on top as an emergency.")))


@login_required
@require_POST
def form_of_address(request: HttpRequest, number: int) -> HttpResponse:
    """Say je or u to this resident from now on."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    form = Form.JE if request.POST.get("form") == Form.JE else Form.U
    handling.address_as(found, employee, form)
    said = _("You address this resident with “%(form)s” from now on.") % {"form": form}
    return answered(*around(found, employee), toast(said))


def around(conversation: Conversation, employee: Employee) -> tuple[str, str]:
    """The head and what stands below the log, drawn again after a deed."""
    now = timezone.now()
    drawn_head = head(conversation, employee, now, opening_times(conversation.municipality))
    return (
        partial("#kop", piece("desk/thread/_head.html", {"head": drawn_head})),
        partial(
            "#voet", piece("desk/thread/_writing.html", {"writing": writing(conversation, employee, now)})
        ),
    )


def left_behind(conversation: Conversation, employee: Employee) -> HttpResponse | None:
    """To the list, when a deed brought it to a private team and this employee sees it no more; None when they do."""
    if conversations_for(employee).filter(pk=conversation.pk).exists():
        return None
    return HttpResponse(headers={"HX-Redirect": f"{reverse('desk')}?weg"})


def still_out(conversation: Conversation) -> str:
    """Says that a question is out to the back office, so that it cannot be closed yet; empty when none is."""
    live = live_handoff_of(conversation)
    if live is None:
        return ""
    said = _("A question is still out, with %(team)s. Wait for the answer, or withdraw it on its card.")
    return toast(said % {"team": live.team.name}, tone="neg")


def when_closed(conversation: Conversation) -> str:
    """When it was closed, for in an address; empty when it is not."""
    return f"{conversation.closed_at.timestamp():.6f}" if conversation.closed_at else ""


def too_late(employee: Employee, number: int) -> HttpResponse:
    """Somebody was before us, so nothing was done. Says how it stands now, and draws it."""
    found = answerable_or_404(employee, number)
    return answered(*around(found, employee), toast(_standing(found, employee), tone="neg"))


def _standing(conversation: Conversation, employee: Employee) -> str:
    if conversation.state == State.CLOSED:
        return _("That cannot be done any more. This conversation is finished meanwhile.")
    if conversation.assignee is None:
        return _("That cannot be done any more. This conversation is open and free.")
    if conversation.assignee_id == employee.pk:
        return _("That cannot be done any more. This conversation is open and with you.")
    return _("That cannot be done any more. %(name)s has this conversation now.") % {
        "name": conversation.assignee.name
    }
