"""Choosing whom a note names: the dialog that searches among colleagues while one types."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from samenspraak.conversations.access import is_private
from samenspraak.conversations.mentioning import may_be_mentioned_by
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.loading import answerable_or_404

MOST_SHOWN = 50


@login_required
@require_GET
def mention(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; to its search field (`zoek`) the colleagues alone."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    named = may_be_mentioned_by(employee).filter(name__icontains=request.GET.get("zoek", "").strip())
    colleagues = named.select_related("team").order_by("name", "pk")[:MOST_SHOWN]
    context = {
        "url": reverse("mention", args=[found.pk]),
        "colleagues": colleagues,
        "is_private": is_private(found),
    }
    template = "_colleagues" if wants_piece(request, "vermeld-lijst") else "_mention"
    return render(request, f"desk/thread/{template}.html", context)
