"""What an administrator fills in to change a text to residents: both forms of address, and a reason."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.guard.forms import ReasonForm
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import TEXTAREA
from samenspraak.desk.thread.checking import why_stopped
from samenspraak.domain.findings import Profile
from samenspraak.domain.own_words import missing_in, unknown_in
from samenspraak.domain.tone import form_of_draft, has_greeting, mixes_forms
from samenspraak.organisation.texts import TwoForms

MOST = 1500
"""Characters: with a greeting and a signature it still fits in a message."""
GREETS = "{dagdeel}"
"""A default that begins with it is a greeting, and so is what replaces it: the composer asks for one."""


def _words(label: Any) -> LongText:
    area = forms.Textarea(attrs={"rows": 6, "class": TEXTAREA, "aria-required": "true"})
    required = gettext_lazy("Write a text, or go back to the default.")
    return LongText(label=label, widget=area, error_messages={"required": required})


class OwnTextForm(ReasonForm):
    """`chosen` is how the text is now, `default` the words that it may replace."""

    je = _words(gettext_lazy("Text with “je”"))
    u = _words(gettext_lazy("Text with “u”"))
    field_order = ("je", "u", "why")

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, chosen: TwoForms, default: TwoForms, profile: Profile
    ) -> None:
        super().__init__(data, initial={"je": chosen.je, "u": chosen.u}, profile=profile)
        self.chosen, self.default = chosen, default

    def clean_je(self) -> str:
        return self._read("je")

    def clean_u(self) -> str:
        return self._read("u")

    def clean(self) -> dict[str, Any]:
        """Something has to be different."""
        data = super().clean() or {}
        if {"je", "u"} <= data.keys() and TwoForms(data["je"], data["u"]) == self.chosen:
            self.add_error("u", _("It is like this already. Change the text, or go back."))
        return data

    def words(self) -> TwoForms:
        """What was filled in."""
        return TwoForms(self.cleaned_data["je"], self.cleaned_data["u"])

    def _read(self, form: str) -> str:
        text = str(self.cleaned_data[form])
        if wrong := self._wrong(text, form):
            raise ValidationError(wrong)
        return text

    def _wrong(self, text: str, form: str) -> str:
        """The first thing that is wrong with it, in a sentence that says what to do; empty when nothing is."""
        default = self.default.in_form(form)
        if len(text) > MOST:
            return _("Make it shorter: at most %(most)d characters.") % {"most": MOST}
        if unknown := unknown_in(text, default):
            return _("%(place)s does not fill itself in here. Take it out.") % {"place": unknown[0]}
        if missing := missing_in(text, default):
            return _("Say %(needed)s as well: the resident cannot do without.") % {"needed": missing[0]}
        if default.startswith(GREETS) and not has_greeting(text.replace(GREETS, "Goedendag")):
            return _("Begin with a greeting: %(greets)s, “Hallo” or “Beste”.") % {"greets": GREETS}
        if mixes_forms(text) or form_of_draft(text) not in (None, form):
            return _("Say “%(form)s” here and nothing else.") % {"form": form}
        return why_stopped(text, self.profile)
