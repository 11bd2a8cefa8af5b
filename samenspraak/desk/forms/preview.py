"""A form as a resident will see it, empty, with nothing to send."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from samenspraak.desk.forms.building import administrators, form_or_404
from samenspraak.desk.frame import employee_of
from samenspraak.referrals.models import FormField

FEW_CHOICES = 7


@dataclass(frozen=True, slots=True)
class PreviewField:
    """What the resident's page draws of a field that is empty."""

    name: str
    label: str
    help: str
    kind: str
    is_required: bool
    choices: tuple[str, ...]
    is_long: bool


@administrators
@require_GET
def form_preview(request: HttpRequest, number: int) -> HttpResponse:
    """The page of residents itself, with a bar that says so."""
    found = form_or_404(employee_of(request), number)
    municipality = found.municipality
    context = {
        "form": found,
        "code": _("green otter"),
        "asked": [_drawn(field) for field in found.fields.all()],
        "is_preview": True,
        "frame": {
            "municipality": _("Municipality of %(name)s") % {"name": municipality.name},
            "phone": municipality.phone,
        },
    }
    return render(request, "residentapp/forms/form.html", context)


def _drawn(field: FormField) -> PreviewField:
    choices = tuple(field.choices)
    return PreviewField(
        f"veld-{field.pk}",
        field.label,
        field.help,
        field.kind,
        field.is_required,
        choices,
        len(choices) > FEW_CHOICES,
    )
