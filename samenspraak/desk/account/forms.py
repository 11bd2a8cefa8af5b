"""The choices of the account menu: one button posts one of them."""

from django import forms
from django.conf import settings

from samenspraak.organisation.models import AfterSending, Employee

ON_OFF = [("on", "on"), ("off", "off")]


class PreferencesForm(forms.Form):
    """What is left out stays as it is."""

    scheme = forms.ChoiceField(choices=[(name, name) for name in ("auto", "light", "dark")], required=False)
    language = forms.ChoiceField(choices=settings.LANGUAGES, required=False)
    shortcuts = forms.ChoiceField(choices=ON_OFF, required=False)
    enter_sends = forms.ChoiceField(choices=ON_OFF, required=False)
    after_sending = forms.ChoiceField(choices=AfterSending, required=False)

    def apply_to(self, employee: Employee) -> None:
        """Put the choices into the employee, unsaved."""
        chosen = self.cleaned_data
        employee.scheme = chosen["scheme"] or employee.scheme
        employee.language = chosen["language"] or employee.language
        employee.after_sending = chosen["after_sending"] or employee.after_sending
        if chosen["shortcuts"]:
            employee.single_keys = chosen["shortcuts"] == "on"
        if chosen["enter_sends"]:
            employee.enter_sends = chosen["enter_sends"] == "on"
