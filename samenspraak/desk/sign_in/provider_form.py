"""What an administrator fills in about the identity provider: address, client, name, and who asks the second step."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.desk.sign_in.provider_wording import ALL_TENANTS, FAULTS, SECOND_STEPS
from samenspraak.domain.open_id import SecondStep, is_for_all_tenants
from samenspraak.organisation.identity_providers import Settings, fault_of
from samenspraak.organisation.models import IdentityProvider

TEXT = {"class": TEXTBOX, "autocomplete": "off", "spellcheck": "false"}


class ProviderForm(forms.Form):
    """A secret that is left empty stays as it is."""

    use_required_attribute = False

    issuer = forms.CharField(
        label=gettext_lazy("Address of the sign-in service (issuer)"),
        help_text=gettext_lazy("As the service writes it itself, to the letter."),
        max_length=300,
        widget=forms.TextInput(attrs={**TEXT, "inputmode": "url"}),
    )
    client_id = forms.CharField(
        label=gettext_lazy("Client id"),
        help_text=gettext_lazy("What the service calls Samenspraak."),
        max_length=200,
        widget=forms.TextInput(attrs=TEXT),
    )
    client_secret = forms.CharField(
        label=gettext_lazy("Secret (client secret)"),
        help_text=gettext_lazy(
            "Kept encrypted and shown to nobody. Leave it empty to keep the one that is there."
        ),
        max_length=300,
        required=False,
        widget=forms.PasswordInput(attrs={**TEXT, "autocomplete": "new-password"}),
    )
    label = forms.CharField(
        label=gettext_lazy("Name on the button"),
        help_text=gettext_lazy(
            "What employees call their account, such as “Voorbeeldstad-account”: Sign in with …"
        ),
        max_length=60,
        widget=forms.TextInput(attrs={**TEXT, "spellcheck": "true"}),
    )
    second_step = forms.ChoiceField(
        label=gettext_lazy("Who asks the second step"),
        choices=[(one.value, words) for one, words in SECOND_STEPS.items()],
        widget=forms.Select(attrs={"class": SELECT}),
    )
    is_only = forms.BooleanField(
        label=gettext_lazy("Nobody signs in with a password any more"), required=False
    )

    def __init__(self, data: Mapping[str, Any] | None, *, provider: IdentityProvider | None) -> None:
        names = ("issuer", "client_id", "label", "second_step", "is_only")
        super().__init__(data, initial={name: getattr(provider, name) for name in names} if provider else {})
        self._has_secret = provider is not None

    def clean_issuer(self) -> str:
        """Where this installation may go, and of one organisation."""
        issuer = str(self.cleaned_data["issuer"])
        if fault := fault_of(issuer):
            raise forms.ValidationError(str(FAULTS[fault]))
        if is_for_all_tenants(issuer):
            raise forms.ValidationError(str(ALL_TENANTS))
        return issuer

    def clean_client_secret(self) -> str:
        """One has to be there."""
        secret = str(self.cleaned_data["client_secret"])
        if not secret and not self._has_secret:
            raise forms.ValidationError(_("Fill in the secret that the service gave."))
        return secret

    def settings(self) -> Settings:
        """What was filled in."""
        chosen = self.cleaned_data
        return Settings(**{**chosen, "second_step": SecondStep(chosen["second_step"])})
