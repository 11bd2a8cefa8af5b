"""Who is blocked, and lifting a block: for team leads. Blocking itself is the end of a protocol, not a button here."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.lines.trouble import TROUBLES, Trouble, trouble_of
from samenspraak.desk.marks import Avatar, avatar_of
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.roles import only_for
from samenspraak.domain.delivery import Reason, SendFailed
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.sealing import SealBroken
from samenspraak.residents.access import blocked_for
from samenspraak.residents.blocking import line_of_block, unblock
from samenspraak.residents.models import Resident


@dataclass(frozen=True, slots=True)
class BlockedRow:
    """A resident who cannot reach us."""

    name: str
    avatar: Avatar
    since: str
    url: str


def blocked_rows(employee: Employee) -> list[BlockedRow]:
    """The newest block first; two queries."""
    return [_row(resident) for resident in blocked_for(employee).prefetch_related("addresses")]


@only_for(Role.LEAD)
@require_http_methods(["GET", "POST"])
def lift(request: HttpRequest, number: int) -> HttpResponse:
    """Ask whether it is meant; then let the resident reach us again."""
    employee = employee_of(request)
    resident = get_object_or_404(blocked_for(employee), pk=number)
    if request.method == "GET":
        return _asked(request, resident)
    trouble = _lifted(resident, employee)
    if trouble:
        return _asked(request, resident, trouble)
    messages.success(request, _("%(name)s can reach us again.") % {"name": name_of(resident)})
    return redirect("lines")


def _lifted(resident: Resident, employee: Employee) -> Trouble | None:
    """Why it did not work; None when it did."""
    line = line_of_block(resident)
    if line is None:
        return TROUBLES[Reason.BAD_ADDRESS]
    try:
        unblock(resident, line, employee)
    except (SendFailed, SealBroken) as refusal:
        return trouble_of(refusal)
    return None


def _asked(request: HttpRequest, resident: Resident, trouble: Trouble | None = None) -> HttpResponse:
    context = {"row": _row(resident), "trouble": trouble}
    if wants_piece(request, "dialog"):
        return render(request, "desk/lines/_lift.html", context)
    response = page(request, "desk/lines/lift.html", context)
    response.status_code = 422 if trouble else 200
    return response


def _row(resident: Resident) -> BlockedRow:
    assert resident.blocked_at is not None
    return BlockedRow(
        name=name_of(resident),
        avatar=avatar_of(resident.name, resident.pk),
        since=date_format(localtime(resident.blocked_at), "j F Y, H:i"),
        url=reverse("lift_block", args=[resident.pk]),
    )
