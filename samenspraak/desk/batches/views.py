"""Confirms, follows, undoes and puts away a batch."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from samenspraak.batches.access import batches_for, told_batch_of
from samenspraak.batches.carrying_out import begin, undo
from samenspraak.batches.forgetting import put_away
from samenspraak.batches.models import Batch
from samenspraak.desk.batches.card import card
from samenspraak.desk.batches.choosing import writers
from samenspraak.desk.batches.dialogs import filled_in
from samenspraak.desk.batches.wording import REFUSALS
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.dialogs import refused
from samenspraak.domain.batches import Action


@writers
@require_GET
def batch_now(request: HttpRequest) -> HttpResponse:
    """The notice of the newest batch of this employee; empty when there is none to tell of."""
    now = timezone.now()
    batch = told_batch_of(employee_of(request), now)
    return render(request, "desk/batches/_card.html", {"card": card(batch, now)}) if batch else HttpResponse()


@writers
@require_POST
def batch(request: HttpRequest, number: int) -> HttpResponse:
    """What was chosen is confirmed; a second time only tells how far it is. The choosing is over."""
    employee, now = employee_of(request), timezone.now()
    found = get_object_or_404(batches_for(employee), pk=number)
    wanted = filled_in(found, employee, request.POST, now)
    if wanted is None:
        return refused(str(REFUSALS[Action(found.action)]))
    begin(found, wanted, now)
    return answered(_told(found), partial("#kiesbalk", "", swap="innerHTML"))


@writers
@require_POST
def undo_batch(request: HttpRequest, number: int) -> HttpResponse:
    """Each conversation as it was."""
    found = get_object_or_404(batches_for(employee_of(request)), pk=number)
    if not undo(found, timezone.now()):
        return answered(_told(found), toast(_("That cannot be undone any more."), tone="neg"))
    return answered(_told(found))


@writers
@require_POST
def put_batch_away(request: HttpRequest, number: int) -> HttpResponse:
    """Its notice was read."""
    put_away(get_object_or_404(batches_for(employee_of(request)), pk=number))
    return HttpResponse(status=204)


def _told(batch: Batch) -> str:
    batch.refresh_from_db()
    drawn = piece("desk/batches/_card.html", {"card": card(batch, timezone.now())})
    return partial("#verzamelactie", drawn, swap="innerHTML")
