"""What somebody fills in to keep a canned answer."""

from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import SELECT, TEXTAREA, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.thread.checking import why_stopped
from samenspraak.organisation.canned_answers import Wording
from samenspraak.organisation.models import Employee, Role

AREA = {"rows": 5, "class": TEXTAREA}
REVIEWED_AFTER = timedelta(days=365)


class CannedForm(forms.Form):
    """One canned answer. A team lead keeps those of the own team, an administrator also those of everybody."""

    use_required_attribute = False

    word = forms.SlugField(
        label=gettext_lazy("Word"),
        help_text=gettext_lazy("What agents type behind the slash: letters, digits and dashes."),
        max_length=30,
        widget=forms.TextInput(attrs={"class": TEXTBOX, "autocapitalize": "off"}),
    )
    title = PlainLine(
        label=gettext_lazy("Title"), max_length=80, widget=forms.TextInput(attrs={"class": TEXTBOX})
    )
    je = LongText(
        label=gettext_lazy("Text with “je”"),
        help_text=gettext_lazy("{naam}, {medewerker}, {gemeente} and {telefoon} fill in themselves."),
        max_length=2000,
        widget=forms.Textarea(attrs=AREA),
    )
    u = LongText(label=gettext_lazy("Text with “u”"), max_length=2000, widget=forms.Textarea(attrs=AREA))
    review_on = forms.DateField(
        label=gettext_lazy("Look at it again on"),
        required=False,
        widget=forms.DateInput(attrs={"class": TEXTBOX, "type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args: Any, employee: Employee, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.employee = employee
        self.fields["review_on"].initial = timezone.localdate() + REVIEWED_AFTER
        self.fields["team"] = self._team_field()
        self.order_fields(["word", "title", "je", "u", "team", "review_on"])

    def clean_je(self) -> str:
        """The guard reads it."""
        return self._read("je")

    def clean_u(self) -> str:
        """The guard reads it."""
        return self._read("u")

    def wording(self) -> Wording:
        """What was filled in."""
        return Wording(**self.cleaned_data)

    def _team_field(self) -> forms.Field:
        """Everybody or any team for an administrator, the own team for a team lead."""
        teams, is_lead = self.employee.municipality.teams.order_by("name"), self.employee.role == Role.LEAD
        return forms.ModelChoiceField(
            teams.filter(pk=self.employee.team_id or 0) if is_lead else teams,
            label=gettext_lazy("For"),
            required=is_lead,
            empty_label=None if is_lead else gettext_lazy("Everybody"),
            widget=forms.Select(attrs={"class": SELECT}),
        )

    def _read(self, name: str) -> str:
        text = str(self.cleaned_data[name])
        if wrong := why_stopped(text, profile_of(self.employee.municipality)):
            raise ValidationError(wrong)
        return text


def filled_with(answer: Any) -> dict[str, Any]:
    """The fields of a canned answer that is there already."""
    return {name: getattr(answer, name) for name in ("word", "title", "je", "u", "team", "review_on")}


def word_taken() -> str:
    """Below the field with the word."""
    return _("There is a canned answer with this word already. Choose another.")
