"""The specialist's own pages: the questions for them and their team, and one of them with what can be done."""

from collections.abc import Callable
from datetime import date, datetime

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.answering import Empty
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.handoff.listing import listing, one
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import TEXTAREA, TEXTBOX
from samenspraak.desk.roles import only_for
from samenspraak.domain.handoff import NotPossible
from samenspraak.handoff import answering
from samenspraak.handoff.access import SHOWN, questions_for
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.terms import NoSuchTerm
from samenspraak.organisation.models import Employee, Role

AREA = {"class": TEXTAREA, "rows": 5}

specialists = only_for(Role.SPECIALIST)


class AnswerForm(forms.Form):
    """What a specialist writes; which button was pressed says what it is."""

    use_required_attribute = False  # an empty field is no mistake before somebody wrote in it
    text = LongText(
        label=gettext_lazy("Your answer, or your question to the contact centre"),
        max_length=4000,
        strip=True,
        error_messages={"required": gettext_lazy("Write something first.")},
        widget=forms.Textarea(attrs=AREA),
    )


class TimeForm(forms.Form):
    """Until when, and why."""

    use_required_attribute = False  # the same
    until = forms.DateField(
        label=gettext_lazy("New last day"), widget=forms.DateInput(attrs={"type": "date", "class": TEXTBOX})
    )
    why = LongText(
        label=gettext_lazy("Why"),
        max_length=1000,
        strip=True,
        widget=forms.Textarea(attrs={**AREA, "rows": 2}),
    )


@specialists
@require_GET
def questions(request: HttpRequest) -> HttpResponse:
    """What waits for this specialist or their team, the shortest term first; the list alone for htmx."""
    listed = listing(employee_of(request), timezone.now())
    if request.GET.get("deel") == "lijst":
        return render(request, "desk/handoff/_questions.html", {"list": listed})
    return page(request, "desk/handoff/questions.html", {"list": listed})


@specialists
@require_GET
def question(request: HttpRequest, number: int) -> HttpResponse:
    """One question with its context; who looked is in the journal."""
    employee = employee_of(request)
    found = _question_or_404(employee, number)
    answering.see(found, employee)
    return _drawn(request, found, AnswerForm(), TimeForm())


@specialists
@require_POST
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """Answer, or ask back with the button for that."""
    employee, now = employee_of(request), timezone.now()
    found, form = _question_or_404(employee, number), AnswerForm(request.POST)
    if not form.is_valid():
        return _drawn(request, found, form, TimeForm(), status=422)
    text: str = form.cleaned_data["text"]
    if "back" in request.POST:
        said = _("Your question is with the contact centre. The term stays.")
        return _done(request, lambda: answering.ask_back(found, employee, text, now), said)
    said = _("Your answer is with the contact centre. They tell the resident.")
    return _done(request, lambda: answering.answer(found, employee, text, now), said)


@specialists
@require_POST
def more_time(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a later term."""
    employee, now = employee_of(request), timezone.now()
    found, form = _question_or_404(employee, number), TimeForm(request.POST)
    if form.is_valid():
        try:
            return _asked_for_time(request, found, employee, form, now)
        except NoSuchTerm:
            form.add_error("until", _("Choose a working day that is later than the term of now."))
    return _drawn(request, found, AnswerForm(), form, status=422)


def _asked_for_time(
    request: HttpRequest, found: Handoff, employee: Employee, form: TimeForm, now: datetime
) -> HttpResponse:
    until: date = form.cleaned_data["until"]
    why: str = form.cleaned_data["why"]
    said = _("The contact centre knows that you need more time. Until they agree, the term is as it was.")
    return _done(request, lambda: answering.ask_for_time(found, employee, until, why, now), said)


def _question_or_404(employee: Employee, number: int) -> Handoff:
    return get_object_or_404(questions_for(employee).select_related("team__municipality", *SHOWN), pk=number)


def _done(request: HttpRequest, deed: Callable[[], object], said: str) -> HttpResponse:
    try:
        deed()
    except (NotPossible, Empty):
        messages.warning(request, _("That cannot be done any more. Somebody was before you."))
    else:
        messages.success(request, said)
    return redirect("handoff_questions")


def _drawn(
    request: HttpRequest, found: Handoff, form: AnswerForm, time_form: TimeForm, *, status: int = 200
) -> HttpResponse:
    shown = one(found, timezone.now())
    context = {"question": shown, "form": form, "time_form": time_form}
    return page(request, "desk/handoff/question.html", context, status=status)
