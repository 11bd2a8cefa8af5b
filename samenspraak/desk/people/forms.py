"""What an administrator fills in about an employee or a team, and how employees are searched for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.organisation.employees import EmployeeSettings
from samenspraak.organisation.models import Employee, Role, Team

GONE, ALL = "weg", "iedereen"


class EmployeeForm(forms.Form):
    """One employee. `teams` are those to choose from."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"), max_length=100, widget=forms.TextInput(attrs={"class": TEXTBOX})
    )
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        help_text=gettext_lazy("With this they sign in."),
        max_length=254,
        widget=forms.EmailInput(attrs={"class": TEXTBOX, "autocomplete": "off"}),
    )
    role = forms.TypedChoiceField(
        label=gettext_lazy("Role"),
        help_text=gettext_lazy(
            "Agents and team leads answer residents; a communications adviser those of their own private team. A "
            "specialist sees only questions that are put to them. An administrator sees no conversations; a privacy "
            "officer reads them and answers none."
        ),
        choices=Role.choices,
        coerce=Role,
        widget=forms.Select(attrs={"class": SELECT}),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        teams: QuerySet[Team],
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        self.fields["team"] = _team_choice(teams, none=_("No team"))

        for field in self.fields.values():
            field.show_hidden_initial = initial is not None

    def settings(self, known: EmployeeSettings | None = None) -> EmployeeSettings:
        """What was filled in; of who is known what this page changed, beside what a colleague changed meanwhile."""
        if known is None:
            return EmployeeSettings(**self.cleaned_data)
        return replace(known, **{name: self.cleaned_data[name] for name in self.changed_data})


class EmployeeSearchForm(forms.Form):
    """The names stand in the address of the page, so they are Dutch."""

    zoek = forms.CharField(
        label=gettext_lazy("Name or e-mail address"),
        required=False,
        widget=forms.TextInput(attrs={"class": TEXTBOX, "type": "search"}),
    )
    rol = forms.ChoiceField(
        label=gettext_lazy("Role"),
        required=False,
        choices=[("", gettext_lazy("Every role")), *Role.choices],
        widget=forms.Select(attrs={"class": SELECT}),
    )
    wie = forms.ChoiceField(
        label=gettext_lazy("Who"),
        required=False,
        choices=[
            ("", gettext_lazy("Works here")),
            (GONE, gettext_lazy("Deactivated")),
            (ALL, gettext_lazy("Everybody")),
        ],
        widget=forms.Select(attrs={"class": SELECT}),
    )

    def __init__(self, data: Mapping[str, Any], *, teams: QuerySet[Team]) -> None:
        super().__init__(data)
        self.fields["team"] = _team_choice(teams, none=_("Every team"))
        self.order_fields(["zoek", "team", "rol", "wie"])


class TeamForm(forms.Form):
    """A team."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"), max_length=100, widget=forms.TextInput(attrs={"class": TEXTBOX})
    )
    is_private = forms.BooleanField(
        label=gettext_lazy(
            "Private: who is not in it reads nothing of it, no team lead or privacy officer either"
        ),
        required=False,
        widget=forms.CheckboxInput(),
    )
    is_press = forms.BooleanField(
        label=gettext_lazy("Press team: what reads like a question of the press is proposed for it"),
        required=False,
        widget=forms.CheckboxInput(),
    )

    def clean(self) -> None:
        """Who asks for the press reads alone."""
        said = self.cleaned_data
        if said.get("is_press") and not said.get("is_private"):
            self.add_error("is_press", _("A press team is private: tick that too."))


class MemberForm(forms.Form):
    """Somebody who joins a team. `colleagues` are those to choose from."""

    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any] | None = None, *, colleagues: QuerySet[Employee]) -> None:
        super().__init__(data)
        self.fields["employee"] = forms.ModelChoiceField(
            colleagues,
            label=gettext_lazy("Employee"),
            empty_label=gettext_lazy("Choose an employee"),
            widget=forms.Select(attrs={"class": SELECT}),
        )


def _team_choice(teams: QuerySet[Team], *, none: str) -> forms.Field:
    """``none`` is what it is called to choose no team."""
    return forms.ModelChoiceField(
        teams,
        label=gettext_lazy("Team"),
        required=False,
        empty_label=none,
        widget=forms.Select(attrs={"class": SELECT}),
    )
