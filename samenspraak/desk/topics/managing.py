"""The administrator's pages of topics: the list, one to make, change or retire."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.desk.form_page import Back, form_page
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.history import Past
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.roles import only_for
from samenspraak.domain.selectielijst import class_numbered
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Employee, Role, Topic
from samenspraak.organisation.topic_models import KEPT_AS
from samenspraak.organisation.topics import Settings, keep_topic, managed_topics_for

administrators = only_for(Role.ADMINISTRATOR)


class TopicForm(forms.Form):
    """One topic."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"), max_length=40, widget=forms.TextInput(attrs={"class": TEXTBOX})
    )
    term_days = forms.IntegerField(
        label=gettext_lazy("Term in working days (not required)"),
        required=False,
        min_value=1,
        max_value=60,
        widget=forms.NumberInput(attrs={"class": TEXTBOX}),
    )
    kept_as = forms.RegexField(
        r"^\d{1,2}(\.\d{1,2}){1,3}$",
        label=gettext_lazy("Class of the Selectielijst"),
        help_text=gettext_lazy("How long conversations about it are kept. 6.1.3 for most questions."),
        initial=KEPT_AS,
        widget=forms.TextInput(attrs={"class": TEXTBOX}),
    )
    is_retired = forms.BooleanField(
        label=gettext_lazy("Cannot be chosen any more"), required=False, widget=forms.CheckboxInput()
    )

    def __init__(self, *args: Any, employee: Employee, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"] = forms.ModelChoiceField(
            employee.municipality.teams.order_by("name"),
            label=gettext_lazy("Team"),
            empty_label=gettext_lazy("Choose a team"),
            widget=forms.Select(attrs={"class": SELECT}),
        )
        self.order_fields(["name", "team", "term_days", "kept_as", "is_retired"])

    def clean_kept_as(self) -> str:
        """A number that the list knows."""
        number = str(self.cleaned_data["kept_as"])
        if class_numbered(number) is None:
            raise forms.ValidationError(_("The Selectielijst 2020 has no such class."))
        return number


@administrators
@require_GET
def topics(request: HttpRequest) -> HttpResponse:
    """Those that can be chosen first, then the retired ones."""
    found = managed_topics_for(employee_of(request)).select_related("team").order_by("name")
    ordered = sorted(found, key=lambda topic: topic.retired_at is not None)
    return page(request, "desk/topics/list.html", {"topics": ordered})


@administrators
@require_http_methods(["GET", "POST"])
def new_topic(request: HttpRequest) -> HttpResponse:
    """Make one."""
    return _kept(request, None)


@administrators
@require_http_methods(["GET", "POST"])
def topic(request: HttpRequest, number: int) -> HttpResponse:
    """Change or retire one."""
    return _kept(request, get_object_or_404(managed_topics_for(employee_of(request)), pk=number))


def _kept(request: HttpRequest, known: Topic | None) -> HttpResponse:
    employee = employee_of(request)
    data = request.POST if request.method == "POST" else None
    form = TopicForm(data, employee=employee, initial=_filled_with(known) if known else None)
    if form.is_bound and form.is_valid():
        try:
            keep_topic(employee, Settings(**form.cleaned_data), timezone.now(), known)
        except NameTaken:
            form.add_error("name", _("There is a topic with this name already. Choose another."))
        else:
            messages.success(request, _("The topic is kept."))
            return redirect("topics")
    heading = known.name if known else _("New topic")
    history = _history(employee, known) if known else None
    return form_page(request, form, heading, Back("topics", _("Topics")), history)


def _history(employee: Employee, known: Topic) -> tuple[Past, ...]:
    return changes_shown(employee, f"topic:{known.pk}", Deed.CHANGED_TOPIC, called=known.name)


def _filled_with(known: Topic) -> dict[str, Any]:
    fields = {name: getattr(known, name) for name in ("name", "team", "term_days", "kept_as")}
    return {**fields, "is_retired": known.retired_at is not None}
