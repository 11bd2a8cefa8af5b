"""What a privacy officer fills in to change a rule or a term, with a reason without personal data."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.guard.wording import CONSEQUENCES, MEASURES
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import TEXTAREA
from samenspraak.domain.findings import Profile
from samenspraak.domain.policy import DEFAULTS, Measure, Rule, choices
from samenspraak.organisation.erase_term import HOURS
from samenspraak.privacy.guard import findings

LEAST, MOST = 10, 300


class ReasonForm(forms.Form):
    """`profile` is what the guard must not take for somebody's data."""

    use_required_attribute = False  # an empty field is no mistake before somebody wrote in it

    why = LongText(
        label=gettext_lazy("Reason"),
        help_text=gettext_lazy(
            "For example the decision and its date. It stays in the journal for good, so name no residents."
        ),
        widget=forms.Textarea(attrs={"rows": 3, "class": TEXTAREA, "aria-required": "true"}),
        min_length=LEAST,
        max_length=MOST,
        error_messages={
            "required": gettext_lazy("Write down why."),
            "min_length": gettext_lazy("Write a reason that somebody understands a year from now."),
        },
    )

    def __init__(
        self, data: Mapping[str, Any] | None, *, initial: Mapping[str, Any], profile: Profile
    ) -> None:
        super().__init__(data, initial=dict(initial))
        self.profile = profile
        # The server counts, so that pasted text comes back whole with a sentence instead of cut off.
        for attribute in ("minlength", "maxlength"):
            self.fields["why"].widget.attrs.pop(attribute, None)

    def clean_why(self) -> str:
        why = " ".join(self.cleaned_data["why"].split())
        if findings(why, self.profile):
            raise forms.ValidationError(
                _("This reads like personal data. Leave it out: the journal keeps it for good.")
            )
        return why


class RuleForm(ReasonForm):
    """`chosen` is how the rule is now."""

    measure = forms.ChoiceField(
        label=gettext_lazy("What happens"),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose one.")},
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, rule: Rule, chosen: Measure, profile: Profile
    ) -> None:
        super().__init__(data, initial={"measure": chosen}, profile=profile)
        self.rule, self.chosen = rule, chosen
        field = self.fields["measure"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(measure.value, MEASURES[measure]) for measure in choices(rule)]

    def options(self) -> list[dict[str, object]]:
        """What there is to choose, with what it means; what is ticked, and which of them is the default."""
        ticked = self["measure"].value()
        return [
            {
                "value": measure.value,
                "name": MEASURES[measure],
                "text": CONSEQUENCES[measure, self.rule.flow],
                "is_ticked": measure == ticked,
                "is_default": measure is DEFAULTS[self.rule].measure,
            }
            for measure in choices(self.rule)
        ]

    def clean_measure(self) -> Measure:
        measure = Measure(self.cleaned_data["measure"])
        if measure is self.chosen:
            raise forms.ValidationError(_("It is like this already. Choose something else, or go back."))
        return measure


class TermForm(ReasonForm):
    """`chosen` is the term now, in hours; None when nothing is erased by itself."""

    hours = forms.TypedChoiceField(
        label=gettext_lazy("When masked data is erased"),
        choices=[(hours, hours) for hours in HOURS],
        coerce=int,
        error_messages={"required": gettext_lazy("Choose one.")},
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, chosen: int | None, profile: Profile
    ) -> None:
        super().__init__(data, initial={"hours": chosen}, profile=profile)
        self.chosen = chosen

    def clean_hours(self) -> int:
        hours = int(self.cleaned_data["hours"])
        if hours == self.chosen:
            raise forms.ValidationError(_("It is like this already. Choose something else, or go back."))
        return hours
