"""The profile of a line at the network: what residents read about us, and how to change it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.lines.forms import ProfileForm, filled_with
from samenspraak.desk.lines.standing import standing
from samenspraak.desk.lines.trouble import Trouble, trouble_of
from samenspraak.desk.lines.views import line_or_404
from samenspraak.desk.roles import only_for
from samenspraak.domain.channel import Profile
from samenspraak.domain.delivery import SendFailed
from samenspraak.organisation.caring import change_profile, profile_of
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Line, Role
from samenspraak.organisation.profile_text import profile_text
from samenspraak.organisation.sealing import SealBroken


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def profile(request: HttpRequest, number: int) -> HttpResponse:
    """What the network shows now, to change; a network that refuses keeps what was typed."""
    employee = employee_of(request)
    found = line_or_404(employee, number)
    if request.method == "GET":
        return _read(request, found)
    form = ProfileForm(request.POST)
    if "example" in request.POST:
        return _shown(request, found, _with_example(request, found))
    if not form.is_valid():
        return _shown(request, found, form, status=422)
    try:
        change_profile(found, form.profile(), employee)
    except (SendFailed, SealBroken) as refusal:
        return _shown(request, found, form, trouble=trouble_of(refusal), status=422)
    messages.success(request, _("The profile is changed. Residents see it at once."))
    return redirect("line_profile", number=number)


def _read(request: HttpRequest, found: Line) -> HttpResponse:
    try:
        shown = profile_of(found)
    except (SendFailed, SealBroken) as refusal:
        return _shown(request, found, None, trouble=trouble_of(refusal))
    return _shown(request, found, ProfileForm(initial=filled_with(shown)), shown=shown)


def _with_example(request: HttpRequest, found: Line) -> ProfileForm:
    """What was typed, with our example in the place of the two texts; nothing is sent."""
    example = profile_text(found.municipality)
    typed = {name: request.POST.get(name, "") for name in ProfileForm.base_fields}
    return ProfileForm(initial={**typed, "about": example.about, "description": example.description})


def _shown(
    request: HttpRequest,
    found: Line,
    form: ProfileForm | None,
    *,
    shown: Profile | None = None,
    trouble: Trouble | None = None,
    status: int = 200,
) -> HttpResponse:
    line = standing(found, timezone.now())
    employee, subject = employee_of(request), f"line:{found.pk}"
    context = {
        "line": line,
        "form": form,
        "shown": shown,
        "trouble": trouble,
        "history": changes_shown(employee, subject, Deed.CHANGED_PROFILE, called=line.name),
    }
    return page(request, "desk/lines/profile.html", context, status=status)
