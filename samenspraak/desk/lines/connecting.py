"""Pages to add and to change a line. The network is asked at once, so that a slip of the pen stands at its field."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.lines.connecting_forms import LineForm, NewLineForm, filled_with
from samenspraak.desk.lines.trouble import trouble_of
from samenspraak.desk.lines.views import line_or_404
from samenspraak.desk.public_address import letterbox_address
from samenspraak.desk.roles import only_for
from samenspraak.domain.delivery import SendFailed
from samenspraak.organisation.access import letterboxes_for
from samenspraak.organisation.connecting import (
    AccountElsewhere,
    LineSettings,
    LineTaken,
    add_line,
    change_line,
    receive_here,
)
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.sealing import SealBroken

administrators = only_for(Role.ADMINISTRATOR)
CHANGES = (
    Deed.ADDED_LINE,
    Deed.CHANGED_LINE,
    Deed.PAUSED_LINE,
    Deed.RELEASED_LINE,
    Deed.RETIRED_LINE,
    Deed.CHANGED_PROFILE,
)


@administrators
@require_http_methods(["GET", "POST"])
def new_line(request: HttpRequest) -> HttpResponse:
    """Add one; its messages are brought here at once, when the network can reach us."""
    employee = employee_of(request)
    boxes = letterboxes_for(employee).prefetch_related("lines")
    form = NewLineForm(request.POST if request.method == "POST" else None, boxes=boxes)
    if form.is_bound and form.is_valid() and (line := _added(employee, form)):
        messages.success(request, _("%(name)s is added: WhatsApp knows it.") % {"name": line.name})
        ask_to_bring_letters(request, line)
        return redirect("line", line.pk)
    context = {"form": form, "line": None}
    return page(request, "desk/lines/connecting.html", context, status=422 if form.is_bound else 200)


@administrators
@require_http_methods(["GET", "POST"])
def changed_line(request: HttpRequest, number: int) -> HttpResponse:
    """Change one."""
    employee = employee_of(request)
    line = line_or_404(employee, number)
    form = LineForm(request.POST if request.method == "POST" else None, initial=filled_with(line))
    if form.is_bound and form.is_valid() and _changed(employee, line, form):
        messages.success(request, _("The line is kept."))
        return redirect("line", number)
    context = {
        "form": form,
        "line": line_or_404(employee, number),
        "history": changes_shown(employee, f"line:{line.pk}", *CHANGES, called=line.name),
    }
    return page(request, "desk/lines/connecting.html", context, status=422 if form.is_bound else 200)


def ask_to_bring_letters(request: HttpRequest, line: Line) -> None:
    """Says whether the network agreed."""
    box = line.letterbox
    assert box
    try:
        receive_here(line, letterbox_address(box.channel, box.slug))
    except (SendFailed, SealBroken):
        said = _(
            "WhatsApp could not reach our address yet, so no messages come in. See “Receiving messages”."
        )
        messages.error(request, said)
    else:
        messages.success(request, _("WhatsApp brings messages for this account here from now on."))


def _added(employee: Employee, form: NewLineForm) -> Line | None:
    """The line, or None with what is wrong at its field."""
    try:
        wanted = form.settings(LineSettings("", "", ""))
        return add_line(employee, form.new_line(), wanted, form.app(), timezone.now())
    except SendFailed as refusal:
        _say_refused(form, refusal)
    except LineTaken:
        form.add_error("external_id", _("There is a line with this number id already."))
    except AccountElsewhere:
        said = _("Another line of this account has its messages come by another app. Choose that app.")
        form.add_error("app" if "app" in form.fields else "business_id", said)
    return None


def _changed(employee: Employee, line: Line, form: LineForm) -> bool:
    """Whether it stands as it was filled in; else what is wrong stands at its field."""
    try:
        change_line(employee, line, form.settings(LineSettings.of(line)), timezone.now())
    except (SendFailed, SealBroken) as refusal:
        _say_refused(form, refusal)
        return False
    return True


def _say_refused(form: forms.Form, refusal: SendFailed | SealBroken) -> None:
    trouble = trouble_of(refusal)
    form.add_error("token", f"{trouble.what} {trouble.advice} {_('Are the ids right too?')}")
