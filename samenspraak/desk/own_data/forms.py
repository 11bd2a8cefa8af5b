"""What an administrator fills in about the municipality."""

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import SELECT, TEXTAREA, TEXTBOX
from samenspraak.desk.own_data.wording import COLUMNS, LISTS, WRITTEN, WRONG
from samenspraak.desk.plain_line import PlainLine
from samenspraak.domain.form_fields import Wrong
from samenspraak.organisation.models import Form
from samenspraak.privacy.own_data import own_data_in, own_phone

MOST_LINES = 100


class Lines(LongText):
    """One of a list on each line, read by what the list with this name holds."""

    def __init__(self, name: str) -> None:
        about = LISTS[name]
        attributes = {"rows": 3, "class": TEXTAREA, "autocomplete": "off", "spellcheck": "false"}
        hint = f"{about.matters} {WRITTEN[name]}"
        super().__init__(
            label=str(about.name), help_text=hint, required=False, widget=forms.Textarea(attrs=attributes)
        )
        self.name = name

    def prepare_value(self, value: Any) -> Any:
        """As it stands in the box."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> tuple[str, ...]:
        """Each once. A sentence for every line that is wrong."""
        lines = [line.strip() for line in self.to_python(value).split("\n") if line.strip()]
        if len(lines) > MOST_LINES:
            raise ValidationError(_("At most %(most)s lines.") % {"most": MOST_LINES})
        read, wrong = [], []
        for line in lines:
            try:
                read.append(own_data_in(self.name, line))
            except Wrong as refusal:
                wrong.append(str(WRONG[refusal.why]) % {"said": line[:80]})
        if wrong:
            raise ValidationError(wrong)
        return tuple(dict.fromkeys(read))


class OwnDataForm(forms.Form):
    """Beside the lists, the columns. Only what was changed on this page is kept."""

    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any] | None, *, known: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(known))
        text = {"class": TEXTBOX, "autocomplete": "off"}
        for name, most in (("name", 100), ("phone", 30), ("urgent_phone", 30)):
            is_phone = name != "name"
            attributes = {**text, "inputmode": "tel"} if is_phone else text
            self.fields[name] = PlainLine(
                label=str(COLUMNS[name].name),
                help_text=str(COLUMNS[name].matters),
                max_length=most,
                required=name != "urgent_phone",
                widget=forms.TextInput(attrs=attributes),
            )
        self.fields["form"] = forms.ChoiceField(
            label=str(COLUMNS["form"].name),
            help_text=str(COLUMNS["form"].matters),
            choices=Form.choices,
            widget=forms.Select(attrs={"class": SELECT}),
        )
        self.fields |= {name: Lines(name) for name in LISTS}
        for field in self.fields.values():
            field.show_hidden_initial = True

    def about_us(self) -> Iterator[forms.BoundField]:
        """How the municipality is called and reached."""
        return (self[name] for name in COLUMNS)

    def lists(self) -> Iterator[forms.BoundField]:
        """What the guard lets pass."""
        return (self[name] for name in LISTS)

    def clean_phone(self) -> str:
        """As it is dialled."""
        return self._dialled("phone")

    def clean_urgent_phone(self) -> str:
        """The same, or none."""
        return self._dialled("urgent_phone")

    def wanted(self) -> dict[str, Any]:
        """What was changed; only when valid."""
        return {name: self.cleaned_data[name] for name in self.changed_data}

    def _dialled(self, name: str) -> str:
        said = str(self.cleaned_data[name])
        try:
            return own_phone(said) if said else ""
        except Wrong as refusal:
            raise ValidationError(str(WRONG[refusal.why]) % {"said": said}) from refusal
