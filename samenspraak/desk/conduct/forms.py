"""What comes back from the dialogs of conduct; their fields are drawn by the templates."""

from django import forms
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.protocol import Behaviour
from samenspraak.organisation.models import Form

BEHAVIOURS = [(behaviour.value, behaviour.value) for behaviour in Behaviour]


class StepForm(forms.Form):
    """A step, and what a block needs beside it.

    ``given`` is the text the dialog began with: as long as it is untouched, another choice gives another text.
    """

    reference = forms.UUIDField()
    passage = forms.CharField(max_length=4000, required=False)
    behaviours = forms.MultipleChoiceField(choices=BEHAVIOURS, required=False)
    address_as = forms.ChoiceField(choices=Form.choices, required=False)
    text = forms.CharField(max_length=4000, required=False)
    given = forms.CharField(max_length=4000, required=False)
    reason = forms.CharField(max_length=300, required=False)
    ends_on = forms.DateField(required=False)


class ReasonForm(forms.Form):
    """Why a block is refused or lifted."""

    use_required_attribute = False

    why = forms.CharField(
        label=_("Why?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3, "class": "utrecht-textarea utrecht-textarea--html-textarea"}),
    )
