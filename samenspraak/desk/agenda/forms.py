"""What comes back from the dialogs and pages about call-backs, checked."""

from enum import StrEnum

from django import forms

from samenspraak.desk.long_text import LongText
from samenspraak.desk.thread.dialogs import TextForm


class How(StrEnum):
    """Where the resident chooses a time."""

    CHAT = "chat"
    PAGE = "page"


class OfferForm(TextForm):
    """With who calls and where the resident chooses; the moments come beside it."""

    how = forms.ChoiceField(choices=[(how, how) for how in How], required=False)
    team = forms.IntegerField(min_value=1, required=False)


class OutcomeForm(forms.Form):
    """How the call went."""

    note = LongText(max_length=4000)
