"""A field for text of more than one line."""

from django import forms

MOST_TYPED = 8000
"""Characters of a text to a resident: more than any network takes, so that the deed says how many those are."""


class LongText(forms.CharField):
    """A browser sends two characters for each new line; we, and the networks, count one."""

    widget = forms.Textarea

    def to_python(self, value: object) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n")
