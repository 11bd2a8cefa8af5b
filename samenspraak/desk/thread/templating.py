"""Approved templates: what may still be sent when the reply window is closed."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import Empty, ReadyFile, TooLong
from samenspraak.conversations.attaching import FileRefused, checked_file
from samenspraak.conversations.filling_in import (
    FileMissing,
    Filled,
    SpaceInAddress,
    lacking_for,
    send_template,
    templates_for,
)
from samenspraak.conversations.looking import guard_of
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import answered, partial, piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.checking import digest, stops
from samenspraak.desk.thread.dialogs import refused, sent
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.desk.thread.template_drawing import choice_of, field_names, file_name, text_of
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.ids import id_in
from samenspraak.domain.policy import Flow
from samenspraak.organisation.models import LineTemplate
from samenspraak.privacy.clearing import Stopped

MOST = 50
CHOOSE: dict[str, Promise] = {
    MediaKind.IMAGE: gettext_lazy("Choose a photo to go above the text: JPG or PNG."),
    MediaKind.VIDEO: gettext_lazy("Choose a film to go above the text: MP4."),
    MediaKind.DOCUMENT: gettext_lazy("Choose a document to go above the text, such as a PDF."),
}


@login_required
@require_http_methods(["GET", "POST"])
def templates(request: HttpRequest, number: int) -> HttpResponse:
    """The choice in a dialog; posting it sends the chosen one."""
    found = answerable_or_404(employee_of(request), number)
    if request.method == "POST":
        return _sent(request, found)
    traits = TRAITS[found.line.channel]
    sendable, lacking = (
        chosen.order_by("name", "language")[:MOST] for chosen in (templates_for(found), lacking_for(found))
    )
    choice = {
        "url": reverse("templates", args=[number]),
        "preview_url": reverse("template_preview", args=[number]),
        "templates": [choice_of(template, traits) for template in sendable],
        "lacking": [choice_of(template, traits) for template in lacking],
    }
    return render(request, "desk/thread/_templates.html", {"choice": choice})


@login_required
@require_POST
def preview(request: HttpRequest, number: int) -> HttpResponse:
    """The text of the chosen template with the values so far, and what the guard would stop; nothing is kept."""
    found = answerable_or_404(employee_of(request), number)
    template = _chosen(request, found)
    values = _values(request, template)
    shown = piece("desk/thread/_template_text.html", {"text": text_of(template, values)})
    guard = guard_of(found.municipality, found.line.channel, Flow.OUT)
    remarks = stops(Filled(template, values).words, guard)
    known = digest(remarks)
    if request.POST.get("known", "") == known:
        return HttpResponse(shown)
    drawn = piece("desk/thread/_warnings.html", {"warnings": remarks, "known": known})
    return answered(shown, partial("#dialoog-nakijken", drawn, swap="innerHTML"))


def _sent(request: HttpRequest, found: Conversation) -> HttpResponse:
    employee = employee_of(request)
    template = _chosen(request, found)
    try:
        filled = Filled(template, _values(request, template), _file(request, found, template))
        message = send_template(found, employee, filled, timezone.now())
    except Empty:
        return refused(_("Fill in every value of the template."))
    except SpaceInAddress:
        return refused(_("The end of a web address has no spaces in it."))
    except FileMissing as missing:
        return refused(str(CHOOSE[missing.kind]))
    except (TooLong, Stopped, FileRefused) as refusal:
        return refused(refusal_text(refusal))
    return sent(found, employee, message)


def _chosen(request: HttpRequest, found: Conversation) -> LineTemplate:
    return get_object_or_404(templates_for(found), pk=id_in(request.POST.get("template", "")) or 0)


def _file(request: HttpRequest, found: Conversation, template: LineTemplate) -> ReadyFile | None:
    """Raises FileRefused."""
    upload = request.FILES.get(file_name(template)) if template.header_file else None
    return checked_file(upload, found.line.channel) if upload else None


def _values(request: HttpRequest, template: LineTemplate) -> tuple[str, ...]:
    """In the order of the template's variables; empty for what was not filled in."""
    return tuple(request.POST.get(name, "") for name in field_names(template))
