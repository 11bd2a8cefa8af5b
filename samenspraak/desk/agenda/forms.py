"""What comes back from the dialogs and pages about call-backs, checked."""

from django import forms

from samenspraak.organisation.models import Form


class OfferForm(forms.Form):
    """An offer. Its fields are drawn by the dialog itself; the moments come beside it."""

    reference = forms.UUIDField()
    team = forms.IntegerField(min_value=1, required=False)
    address_as = forms.ChoiceField(choices=Form.choices, required=False)
    text = forms.CharField(max_length=4000, strip=True, required=False)


class OutcomeForm(forms.Form):
    """How the call went."""

    note = forms.CharField(max_length=4000, strip=True)
