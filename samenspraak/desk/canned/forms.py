"""What somebody fills in to keep a canned answer."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.kept_words import KeptWordsForm
from samenspraak.desk.looks import TEXTBOX
from samenspraak.organisation.canned_answers import Wording

FIELDS = ("word", "title", "je", "u", "team", "review_on")


class CannedForm(KeptWordsForm):
    """One canned answer, for a team or for everybody."""

    field_order = FIELDS

    word = forms.SlugField(
        label=gettext_lazy("Word"),
        help_text=gettext_lazy("What agents type behind the slash: letters, digits and dashes."),
        max_length=30,
        widget=forms.TextInput(attrs={"class": TEXTBOX, "autocapitalize": "off"}),
    )

    def wording(self) -> Wording:
        """What was filled in."""
        return Wording(**self.cleaned_data)


def word_taken() -> str:
    """Below the field with the word."""
    return _("There is a canned answer with this word already. Choose another.")
