"""What comes back from the dialogs and pages about call-backs, checked."""

from enum import StrEnum

from django import forms

from samenspraak.desk.long_text import LongText
from samenspraak.organisation.models import Form


class How(StrEnum):
    """Where the resident chooses a time."""

    CHAT = "chat"
    PAGE = "page"


class OfferForm(forms.Form):
    """An offer. Its fields are drawn by the dialog itself; the moments come beside it."""

    how = forms.ChoiceField(choices=[(how, how) for how in How], required=False)
    reference = forms.UUIDField()
    team = forms.IntegerField(min_value=1, required=False)
    address_as = forms.ChoiceField(choices=Form.choices, required=False)
    text = LongText(max_length=4000, required=False)


class OutcomeForm(forms.Form):
    """How the call went."""

    note = LongText(max_length=4000)
