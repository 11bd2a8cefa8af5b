"""Choosing a canned answer or an article in a conversation: the dialog that searches while one types."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.search.articles import found_articles
from samenspraak.desk.canned.inserting import form_asked, insertable
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.organisation.canned_answers import found, usable_by
from samenspraak.organisation.kept_words import count_use

MOST_ARTICLES = 6


@login_required
@require_GET
def canned(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; to its search field (`zoek`) the choices alone. `address_as` is the form in the composer."""
    employee = employee_of(request)
    conversation = answerable_or_404(employee, number)
    form, typed = form_asked(request, conversation), request.GET.get("zoek", "")
    articles = found_articles(employee, typed, conversation.topic_id).select_related("topic")
    context = {
        "conversation": conversation,
        "url": reverse("canned", args=[number]),
        "form": form,
        "answers": [insertable(one, conversation, employee, form) for one in found(employee, typed)],
        "articles": [insertable(one, conversation, employee, form) for one in articles[:MOST_ARTICLES]],
    }
    if wants_piece(request, "snel-lijst"):
        return render(request, "desk/canned/_choices.html", context)
    return render(request, "desk/canned/_choose.html", context)


@login_required
@require_POST
def used(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody put it in an answer."""
    count_use(get_object_or_404(usable_by(employee_of(request)), pk=number), timezone.now())
    return HttpResponse(status=204)
