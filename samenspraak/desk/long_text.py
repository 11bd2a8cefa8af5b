"""A field for text of more than one line."""

from django import forms


class LongText(forms.CharField):
    """A browser sends two characters for each new line; we, and the networks, count one."""

    widget = forms.Textarea

    def to_python(self, value: object) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n")
