"""The dialog in a conversation that says what it is about."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.topics import choose_topic
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around, left_behind
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.domain.ids import id_in
from samenspraak.organisation.topics import topics_for


@login_required
@require_http_methods(["GET", "POST"])
def choose(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting `topic` keeps it, empty is about nothing on the list."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    choosable = topics_for(employee).select_related("team").order_by("name")
    if request.method == "GET":
        return render(request, "desk/topics/_choose.html", {"conversation": found, "topics": choosable})
    word = request.POST.get("topic", "")
    chosen = get_object_or_404(choosable, pk=id_in(word) or 0) if word else None
    choose_topic(found, employee, chosen)
    said = (
        _("This is about %(topic)s.") % {"topic": chosen.name} if chosen else _("The topic is empty again.")
    )
    return left_behind(found, employee) or answered(*around(found, employee), toast(said))
