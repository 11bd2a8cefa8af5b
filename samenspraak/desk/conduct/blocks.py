"""The page of blocks, and of one block with its dossier: sign, refuse, keep, lift."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.conduct.access import blocks_for, liftable_for
from samenspraak.conduct.blocking import NotTheSecond, NotWaiting, may_sign, refuse, sign
from samenspraak.conduct.carrying_out import keep, lift
from samenspraak.conduct.models import Block
from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.desk.conduct.forms import ReasonForm
from samenspraak.desk.conduct.listing import block_shown, blocks_shown
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import writers
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.organisation.models import Employee
from samenspraak.privacy.clearing import Stopped

WITH_BLOCK = ("case__resident", "conversation__line", "conversation__municipality", "asked_by", "signed_by")


@writers
@require_GET
def blocks(request: HttpRequest) -> HttpResponse:
    """What waits for a signature, what stands, and what ended lately."""
    employee, now = employee_of(request), timezone.now()
    return page(request, "desk/conduct/blocks.html", {"blocks": blocks_shown(employee, now)})


@writers
@require_http_methods(["GET", "POST"])
def block(request: HttpRequest, number: int) -> HttpResponse:
    """One block with what led to it. ``deed`` is sign, refuse, keep or lift; refusing and lifting ask why."""
    employee = employee_of(request)
    found = get_object_or_404(blocks_for(employee).select_related(*WITH_BLOCK), pk=number)
    if request.method == "GET":
        return _shown(request, found, ReasonForm())
    match request.POST.get("deed"):
        case "sign":
            return _signed(request, found, employee)
        case "keep":
            return _kept(request, found, employee)
        case "refuse" | "lift":
            return _with_reason(request, found, employee)
        case _:
            return HttpResponseBadRequest()


def _signed(request: HttpRequest, found: Block, employee: Employee) -> HttpResponse:
    try:
        sign(found, employee, uuid4(), timezone.now())
    except NotTheSecond:
        return _shown(request, found, ReasonForm(), trouble=_("Somebody else signs: another than who asked."))
    except NotWaiting:
        messages.warning(request, _("A colleague was before you. Nothing was done."))
    except (WindowClosed, Stopped, Empty, TooLong) as refusal:
        return _shown(request, found, ReasonForm(), trouble=refusal_text(refusal))
    else:
        messages.success(request, _("Signed. The resident is told now, and blocked right after."))
    return redirect("block", number=found.pk)


def _kept(request: HttpRequest, found: Block, employee: Employee) -> HttpResponse:
    keep(get_object_or_404(liftable_for(employee), pk=found.pk), employee, timezone.localdate())
    messages.success(request, _("Recorded that you looked at it. The block stays."))
    return redirect("block", number=found.pk)


def _with_reason(request: HttpRequest, found: Block, employee: Employee) -> HttpResponse:
    form, is_lift = ReasonForm(request.POST), request.POST["deed"] == "lift"
    if is_lift:
        get_object_or_404(liftable_for(employee), pk=found.pk)
    elif not (may_sign(found, employee) or found.asked_by_id == employee.pk):
        return _shown(request, found, form, trouble=_("Only who may sign, or who asked, takes it back."))
    if not form.is_valid():
        return _shown(request, found, form)
    try:
        said = _ended(found, employee, form.cleaned_data["why"], is_lift=is_lift)
    except Stopped as refusal:
        return _shown(request, found, form, trouble=refusal_text(refusal))
    except NotWaiting:
        messages.warning(request, _("A colleague was before you. Nothing was done."))
    else:
        messages.success(request, said)
    return redirect("block", number=found.pk)


def _ended(found: Block, employee: Employee, why: str, *, is_lift: bool) -> str:
    """What was done, in a sentence."""
    if is_lift:
        lift(found, employee, why)
        return _("The block is lifted. It takes a minute until WhatsApp has done it.")
    refuse(found, employee, why, timezone.now())
    return _("There is no block. The dossier stays where it was.")


def _shown(request: HttpRequest, found: Block, form: ReasonForm, *, trouble: str = "") -> HttpResponse:
    context = {"shown": block_shown(found, employee_of(request)), "form": form, "trouble": trouble}
    return page(request, "desk/conduct/block.html", context, status=422 if trouble or form.errors else 200)
