"""A field for a name: one line, without signs that nobody sees."""

from typing import Any

from django import forms

from samenspraak.domain.form_fields import cleaned


class PlainLine(forms.CharField):
    """What nobody sees would make a name that looks like another, turns the words around it, or is no link at all."""

    def to_python(self, value: Any) -> str:
        """What was typed, without those signs."""
        return cleaned(super().to_python(value) or "")
