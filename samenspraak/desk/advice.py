"""What would be easier to read in a text that stands in je and in u, said once when it is in both."""

from django import forms

from samenspraak.domain.readability import Hint, hints


def advice_on(form: forms.Form) -> list[Hint]:
    """In the order of the texts, as they stand in the form."""
    both = [hint for name in ("je", "u") for hint in hints(str(form[name].value() or ""))]
    return list(dict.fromkeys(both))
