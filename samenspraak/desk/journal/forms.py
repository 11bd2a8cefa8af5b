"""What the privacy officer looks for in the journal; everything may stay empty."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.journal.deeds import DEEDS
from samenspraak.desk.looks import SELECT, TEXTBOX

EVERYBODY, NOBODY = ("", _("Everybody")), ("0", _("Without an employee"))


class SearchForm(forms.Form):
    """The names stand in the address of the page, so they are Dutch."""

    medewerker = forms.TypedChoiceField(label=_("Employee"), required=False, coerce=int, empty_value=None)
    handeling = forms.ChoiceField(label=_("Deed"), required=False)
    vanaf = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    tot_en_met = forms.DateField(
        label=_("Up to and including"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    gesprek = forms.IntegerField(
        label=_("Conversation number"), required=False, min_value=1, max_value=2**63 - 1
    )

    def __init__(self, data: Mapping[str, Any], names: Mapping[int, str]) -> None:
        super().__init__(data)
        employee, deed = self.fields["medewerker"], self.fields["handeling"]
        assert isinstance(employee, forms.ChoiceField)
        assert isinstance(deed, forms.ChoiceField)
        people = sorted(names.items(), key=lambda pair: pair[1].casefold())
        employee.choices = [EVERYBODY, *((str(number), name) for number, name in people), NOBODY]
        deed.choices = [("", _("Everything")), *((one.value, words[0]) for one, words in DEEDS.items())]
        for name in self.fields:
            widget = self.fields[name].widget
            widget.attrs["class"] = SELECT if isinstance(widget, forms.Select) else TEXTBOX

    def clean(self) -> dict[str, object]:
        chosen = super().clean() or {}
        first, last = chosen.get("vanaf"), chosen.get("tot_en_met")
        if first and last and first > last:
            self.add_error("tot_en_met", _("This day lies before the first day."))
        return chosen
