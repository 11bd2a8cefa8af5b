"""The choices of the account menu: one button posts one of them."""

from django import forms
from django.conf import settings

from samenspraak.organisation.models import DIGESTS, AfterSending, Employee

ON_OFF = [("on", "on"), ("off", "off")]
SWITCHES = {
    "shortcuts": "single_keys",
    "enter_sends": "enter_sends",
    "sound": "wants_sound",
    "notifications": "wants_notifications",
}
KEPT = ("scheme", "language", "after_sending", "digest", *SWITCHES.values())
"""The employee's fields that hold them."""


class PreferencesForm(forms.Form):
    """What is left out stays as it is."""

    scheme = forms.ChoiceField(choices=[(name, name) for name in ("auto", "light", "dark")], required=False)
    language = forms.ChoiceField(choices=settings.LANGUAGES, required=False)
    shortcuts = forms.ChoiceField(choices=ON_OFF, required=False)
    enter_sends = forms.ChoiceField(choices=ON_OFF, required=False)
    after_sending = forms.ChoiceField(choices=AfterSending, required=False)
    sound = forms.ChoiceField(choices=ON_OFF, required=False)
    digest = forms.ChoiceField(choices=DIGESTS, required=False)
    notifications = forms.ChoiceField(choices=ON_OFF, required=False)

    def apply_to(self, employee: Employee) -> None:
        """Put the choices into the employee, unsaved."""
        chosen = self.cleaned_data
        employee.scheme = chosen["scheme"] or employee.scheme
        employee.language = chosen["language"] or employee.language
        employee.after_sending = chosen["after_sending"] or employee.after_sending
        employee.digest = chosen["digest"] or employee.digest
        for name, field in SWITCHES.items():
            if chosen[name]:
                setattr(employee, field, chosen[name] == "on")
