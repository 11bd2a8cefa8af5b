"""What comes back from the dialogs of conduct; their fields are drawn by the templates."""

from django import forms
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import TEXTAREA
from samenspraak.desk.thread.dialogs import TextForm
from samenspraak.domain.protocol import Behaviour

BEHAVIOURS = [(behaviour.value, behaviour.value) for behaviour in Behaviour]


class StepForm(TextForm):
    """A step, and what a block needs beside it."""

    passage = LongText(max_length=4000, required=False)
    behaviours = forms.MultipleChoiceField(choices=BEHAVIOURS, required=False)
    reason = forms.CharField(max_length=300, required=False)
    ends_on = forms.DateField(required=False)


class ReasonForm(forms.Form):
    """Why a block is refused or lifted."""

    use_required_attribute = False

    why = LongText(
        label=_("Why?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3, "class": TEXTAREA}),
    )
