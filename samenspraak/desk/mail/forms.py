"""What an administrator fills in: an e-mail address for each kind of formal message, and one for the rest."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.mail.wording import NAMES, chip_text
from samenspraak.domain.findings import Profile
from samenspraak.domain.formal import Formal
from samenspraak.referrals.mail_addresses import is_own
from samenspraak.referrals.mail_models import FOR_THE_REST

REST = "rest"
NAMES_OF_FIELDS = (REST, *(kind.value for kind in NAMES))
NO_ADDRESS = gettext_lazy("This is no e-mail address. Write it like gemeente@voorbeeldstad.nl.")


class AddressField(forms.EmailField):
    """One address; empty: as for the rest."""

    def __init__(self, label: str, hint: str) -> None:
        attributes = {"class": TEXTBOX, "inputmode": "email", "autocomplete": "off", "spellcheck": "false"}
        super().__init__(
            label=label,
            help_text=hint,
            required=False,
            max_length=128,
            widget=forms.EmailInput(attrs=attributes),
            error_messages={"invalid": NO_ADDRESS},
        )
        self.widget.attrs.pop("maxlength", None)  # pasted text comes back whole, with a sentence


class AddressesForm(forms.Form):
    """``profile`` knows the municipality's own domains; another one is asked after once more."""

    sure = forms.BooleanField(
        label=gettext_lazy("These addresses are right, though they are not of the municipality itself."),
        required=False,
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, addresses: Mapping[str, str], profile: Profile
    ) -> None:
        super().__init__(data, initial={kind or REST: address for kind, address in addresses.items()})
        self.addresses, self.profile = addresses, profile
        self.strange: list[str] = []
        self.fields[REST] = AddressField(
            _("Everything else"), _("Also for each kind below that has no address of its own.")
        )
        for kind in NAMES:
            self.fields[kind.value] = AddressField(chip_text(kind), "")

    def address_fields(self) -> list[forms.BoundField]:
        """In the order of the page."""
        return [self[name] for name in NAMES_OF_FIELDS]

    def wanted(self) -> dict[str, str]:
        """By formal kind, as they are kept; only when valid."""
        kept = {kind.value: self.cleaned_data[kind.value] for kind in Formal}
        return {FOR_THE_REST: self.cleaned_data[REST], **kept}

    def clean(self) -> dict[str, Any]:
        """Addresses that were there already are not asked after again."""
        data = super().clean() or {}
        known = set(self.addresses.values())
        for name in NAMES_OF_FIELDS:
            address = data.get(name)
            if address and address not in known and not is_own(address, self.profile):
                self.strange.append(address)
                if not data.get("sure"):
                    self.add_error(
                        name, _("Not of the municipality’s own domains. Is it right? Tick so below.")
                    )
        return data
