"""What an administrator fills in about a form and about a question in it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.looks import SELECT, TEXTAREA, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.domain.form_fields import FieldKind
from samenspraak.organisation.models import Employee, Team
from samenspraak.referrals.form_models import KINDS, FormField, OneTimeForm
from samenspraak.referrals.forms.building import Question, Terms

MOST_CHOICES = 30
MOST_CHOICE = 80


class TermsForm(forms.Form):
    """A form's own terms. ``others`` are the names that are taken."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"),
        max_length=80,
        help_text=gettext_lazy("Residents read this above the form. Begin with what they want."),
    )
    purpose = forms.CharField(
        label=gettext_lazy("What it is for"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("One or two sentences for the resident: what you ask, and what happens then."),
    )
    team: "forms.ModelChoiceField[Team]" = forms.ModelChoiceField(
        label=gettext_lazy("Who may see the answers"),
        queryset=None,
        required=False,
        empty_label=gettext_lazy("Every agent"),
        help_text=gettext_lazy("Team leads see them too."),
    )
    retention_days = forms.IntegerField(
        label=gettext_lazy("Days kept"),
        min_value=1,
        max_value=365,
        initial=30,
        help_text=gettext_lazy("After so many days the answers are destroyed by themselves."),
    )

    def __init__(
        self,
        employee: Employee,
        others: frozenset[str],
        data: Mapping[str, Any] | None = None,
        *,
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=initial)
        self.others = others
        team = self.fields["team"]
        assert isinstance(team, forms.ModelChoiceField)
        team.queryset = employee.municipality.teams.order_by("name")
        _dress(self)

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        if name.lower() in self.others:
            raise forms.ValidationError(_("There is a form with this name already."))
        return name

    def terms(self) -> Terms:
        """What was filled in."""
        data = self.cleaned_data
        return Terms(data["name"], data["purpose"], data["team"], data["retention_days"])


class QuestionForm(forms.Form):
    """One question."""

    use_required_attribute = False

    label = PlainLine(label=gettext_lazy("Question"), max_length=100)
    kind = forms.ChoiceField(label=gettext_lazy("Kind of answer"), choices=KINDS)
    help = forms.CharField(
        label=gettext_lazy("Explanation"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("Stands below the question. May stay empty."),
    )
    choices = forms.CharField(
        label=gettext_lazy("Choices"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("One on each line. Only for a choice from a list."),
    )
    is_required = forms.BooleanField(
        label=gettext_lazy("The resident must fill it in"), required=False, initial=True
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        _dress(self)

    def clean(self) -> dict[str, Any]:
        """A choice has at least two different texts to choose from."""
        if self.cleaned_data.get("kind") == FieldKind.CHOICE and "choices" in self.cleaned_data:
            choices = _lines(self.cleaned_data["choices"])
            if not 2 <= len(choices) <= MOST_CHOICES:
                self.add_error(
                    "choices", _("Write 2 to %(most)d choices, one on each line.") % {"most": MOST_CHOICES}
                )
            elif any(len(one) > MOST_CHOICE for one in choices):
                self.add_error(
                    "choices", _("A choice has at most %(most)d characters.") % {"most": MOST_CHOICE}
                )
        return self.cleaned_data

    def question(self) -> Question:
        """What was filled in; choices only for a choice."""
        data = self.cleaned_data
        choices = _lines(data["choices"]) if data["kind"] == FieldKind.CHOICE else ()
        return Question(data["label"], data["help"], data["kind"], choices, data["is_required"])


def terms_of(form: OneTimeForm) -> dict[str, Any]:
    """The form as first values."""
    return {
        "name": form.name,
        "purpose": form.purpose,
        "team": form.team_id,
        "retention_days": form.retention_days,
    }


def question_of(field: FormField) -> dict[str, Any]:
    """The question as first values."""
    return {
        "label": field.label,
        "kind": field.kind,
        "help": field.help,
        "choices": "\n".join(field.choices),
        "is_required": field.is_required,
    }


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def _dress(form: forms.Form) -> None:
    """The server counts, so that pasted text comes back whole with a sentence instead of cut off."""
    for field in form.fields.values():
        field.widget.attrs["class"] = _look(field.widget)
        field.widget.attrs.pop("maxlength", None)


def _look(widget: forms.Widget) -> str:
    match widget:
        case forms.Textarea():
            return TEXTAREA
        case forms.Select():
            return SELECT
        case forms.TextInput() | forms.NumberInput():
            return TEXTBOX
        case _:
            return ""
