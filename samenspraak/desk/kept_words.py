"""What the pages of canned answers and of articles share: who keeps them, the fields of both, and their marks."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import SELECT, TEXTAREA, TEXTBOX
from samenspraak.desk.marks import Chip
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.roles import only_for
from samenspraak.desk.thread.checking import why_stopped
from samenspraak.organisation.models import Employee, KeptWords, Role

AREA = {"rows": 5, "class": TEXTAREA}
REVIEWED_AFTER = timedelta(days=365)

KEEPERS = (Role.LEAD, Role.ADMINISTRATOR)
managers = only_for(*KEEPERS)


class KeptWordsForm(forms.Form):
    """A title with an answer in je and in u. A team lead keeps those of the own team, an administrator all."""

    use_required_attribute = False
    team_label = gettext_lazy("For")
    no_team = gettext_lazy("Everybody")

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
        self.order_fields(self.field_order)

    def clean_je(self) -> str:
        """The guard reads it."""
        return self._sendable("je")

    def clean_u(self) -> str:
        """The guard reads it."""
        return self._sendable("u")

    def _team_field(self) -> forms.Field:
        """None or any team for an administrator, the own team for a team lead."""
        teams, is_lead = self.employee.municipality.teams.order_by("name"), self.employee.role == Role.LEAD
        return forms.ModelChoiceField(
            teams.filter(pk=self.employee.team_id or 0) if is_lead else teams,
            label=self.team_label,
            required=is_lead,
            empty_label=None if is_lead else self.no_team,
            widget=forms.Select(attrs={"class": SELECT}),
        )

    def _sendable(self, name: str) -> str:
        text = str(self.cleaned_data[name])
        if wrong := why_stopped(text, profile_of(self.employee.municipality)):
            raise ValidationError(wrong)
        return text


def filled_with(words: KeptWords, fields: Iterable[str]) -> dict[str, Any]:
    """The fields of what is there already."""
    return {name: getattr(words, name) for name in fields}


def is_due(words: KeptWords, today: date) -> bool:
    """Whether somebody has to look if it still holds."""
    return words.review_on is not None and words.review_on <= today


def due_chips(words: KeptWords, today: date) -> list[Chip]:
    """That it is due; nothing when it is not."""
    return [Chip("clock-alert", _("Look at it again"), "warn")] if is_due(words, today) else []
