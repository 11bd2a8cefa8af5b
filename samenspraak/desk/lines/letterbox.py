"""The page about receiving messages on a line: the address for its network, and the secrets of its app."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.lines.connecting import ask_to_bring_letters
from samenspraak.desk.lines.connecting_forms import AppSecretForm
from samenspraak.desk.lines.standing import synced
from samenspraak.desk.lines.views import line_or_404
from samenspraak.desk.public_address import letterbox_address
from samenspraak.desk.roles import only_for
from samenspraak.organisation.connecting import add_app_secret, drop_older_secret, new_verify_token
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.lines import secrets_of
from samenspraak.organisation.models import Letterbox, Line, Role
from samenspraak.organisation.sealing import SealBroken

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_http_methods(["GET", "POST"])
def letterbox(request: HttpRequest, number: int) -> HttpResponse:
    """How it stands; a new secret of the app is kept beside the one before."""
    line = line_or_404(employee_of(request), number)
    form = AppSecretForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        add_app_secret(employee_of(request), _box_or_404(line), form.cleaned_data["app_secret"])
        messages.success(request, _("The secret is kept. Messages that either of them signed are taken."))
        return redirect("line_letterbox", number)
    return _shown(request, line, form)


@administrators
@require_POST
def bring_letters(request: HttpRequest, number: int) -> HttpResponse:
    """Ask the network to bring messages here."""
    line = line_or_404(employee_of(request), number)
    _box_or_404(line)
    ask_to_bring_letters(request, line)
    return redirect("line_letterbox", number)


@administrators
@require_POST
def drop_secret(request: HttpRequest, number: int) -> HttpResponse:
    """The secret before the newest counts no more."""
    drop_older_secret(employee_of(request), _box_or_404(line_or_404(employee_of(request), number)))
    messages.success(request, _("Only the newest secret counts now."))
    return redirect("line_letterbox", number)


@administrators
@require_POST
def verify_token(request: HttpRequest, number: int) -> HttpResponse:
    """A new one, which stands on this page once."""
    line = line_or_404(employee_of(request), number)
    token = new_verify_token(employee_of(request), _box_or_404(line))
    response = _shown(request, line_or_404(employee_of(request), number), AppSecretForm(), token=token)
    response["Cache-Control"] = "no-store"
    return response


def _shown(request: HttpRequest, line: Line, form: AppSecretForm, *, token: str = "") -> HttpResponse:
    box, employee = line.letterbox, employee_of(request)
    context: dict[str, object] = {"line": line, "form": form, "token": token}
    if box is not None:
        context |= {
            "address": letterbox_address(box.channel, box.slug),
            "asked": synced(box.asked_at, timezone.now()) if box.asked_at else "",
            "secrets": _count(box),
            "history": changes_shown(employee, f"letterbox:{box.pk}", Deed.CHANGED_LETTERBOX),
        }
    return page(request, "desk/lines/letterbox.html", context, status=422 if form.is_bound else 200)


def _count(box: Letterbox) -> int:
    """How many secrets count; 0 when our keys no longer open them."""
    try:
        return len(secrets_of(box))
    except SealBroken:
        return 0


def _box_or_404(line: Line) -> Letterbox:
    """Of the municipality's own app; the supplier looks after its own."""
    if line.letterbox is None:
        raise Http404
    return line.letterbox
