"""What an administrator fills in about the register: system, address, access key, and the codes of departments."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.back_office.wording import FAULTS, SYSTEM_NAMES
from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.handoff.models import Register
from samenspraak.handoff.registers import SYSTEMS, Settings, fault_of, is_elsewhere
from samenspraak.organisation.models import Team

TEXT = {"class": TEXTBOX, "autocomplete": "off"}


class RegisterForm(forms.Form):
    """An access key that is left empty stays as it is. Each team has a field for its code."""

    system = forms.ChoiceField(
        label=gettext_lazy("Where specialists find questions"),
        choices=[(system, SYSTEM_NAMES[system]) for system in SYSTEMS],
        widget=forms.Select(attrs={"class": SELECT}),
    )
    base_url = forms.CharField(
        label=gettext_lazy("Address of the register"),
        help_text=gettext_lazy("It begins with https:// and often ends in /klantinteracties/api/v1."),
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={**TEXT, "inputmode": "url", "spellcheck": "false"}),
    )
    token = forms.CharField(
        label=gettext_lazy("Access key"),
        help_text=gettext_lazy(
            "Kept encrypted and shown to nobody. Leave it empty to keep the one that is there."
        ),
        max_length=300,
        required=False,
        widget=forms.PasswordInput(attrs={**TEXT, "autocomplete": "new-password"}),
    )
    gives_address = forms.BooleanField(
        label=gettext_lazy("The telephone number of the resident goes along"), required=False
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        register: Register,
        teams: Iterable[Team],
        codes: Mapping[int, str],
    ) -> None:
        known = {name: getattr(register, name) for name in ("system", "base_url", "gives_address")}
        super().__init__(data, initial=known)
        self._has_token = register.token is not None
        self._teams = {f"team_{team.pk}": team for team in teams}
        for name, team in self._teams.items():
            self.fields[name] = forms.CharField(
                label=team.name,
                max_length=200,
                required=False,
                initial=codes.get(team.pk, ""),
                widget=forms.TextInput(attrs=TEXT),
            )

    def departments(self) -> Iterator[forms.BoundField]:
        """The fields of the teams."""
        return (self[name] for name in self._teams)

    def clean(self) -> dict[str, Any]:
        """A new address has to be good whoever needs it; an old one stands in nobody's way back."""
        chosen = self.cleaned_data
        is_needed, address = is_elsewhere(chosen.get("system", "")), chosen.get("base_url", "")
        is_read = is_needed or "base_url" in self.changed_data
        if address and is_read and (fault := fault_of(address)):
            self.add_error("base_url", str(FAULTS[fault]))
        if is_needed and not address:
            self.add_error("base_url", _("Fill in the address of the register."))
        if is_needed and not chosen.get("token") and not self._has_token:
            self.add_error("token", _("Fill in the access key of the register."))
        return chosen

    def settings(self) -> Settings:
        """What was filled in."""
        chosen = self.cleaned_data
        return Settings(
            system=chosen["system"],
            base_url=chosen["base_url"].rstrip("/"),
            gives_address=chosen["gives_address"],
            departments={team.pk: chosen[name] for name, team in self._teams.items()},
            token=chosen["token"],
        )
