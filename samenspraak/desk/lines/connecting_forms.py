"""What an administrator fills in to connect a line. What is secret is taken in and never shown again."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.channels.traits import TRAITS
from samenspraak.desk.looks import SELECT, TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.domain.phones import e164
from samenspraak.organisation.connecting import LineSettings, NewLine, can_practise
from samenspraak.organisation.models import Letterbox, Line

TEXT = {"class": TEXTBOX, "autocomplete": "off", "spellcheck": "false"}
FIGURES = {**TEXT, "inputmode": "numeric"}
NETWORK, SIMULATOR = "network", "simulator"
NEW_APP = ""
SETTINGS = frozenset(field.name for field in fields(LineSettings))
_ID = RegexValidator(
    r"\A[0-9]{5,25}\Z", gettext_lazy("An id is figures alone. Copy it from WhatsApp Manager.")
)


class SecretField(forms.CharField):
    """Typed or pasted once; no page gives it back."""

    def __init__(self, label: Any, help_text: Any, *, required: bool = True) -> None:
        widget = forms.PasswordInput(attrs={**TEXT, "autocomplete": "new-password"})
        super().__init__(label=label, help_text=help_text, required=required, max_length=1000, widget=widget)

    def clean(self, value: Any) -> str:
        """Signs that stand in no key were pasted along by mistake."""
        secret = str(super().clean(value))
        if not secret.isascii() or not secret.isprintable():
            raise ValidationError(_("There are signs in this that stand in no key. Copy it once more."))
        return secret


class LineForm(forms.Form):
    """What can be changed of a line. A number cannot become another: that is another line."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name"),
        help_text=gettext_lazy("As colleagues know it: KCC, Burgerzaken."),
        max_length=100,
        widget=forms.TextInput(attrs=TEXT),
    )
    number = forms.CharField(
        label=gettext_lazy("Telephone number of the line"),
        help_text=gettext_lazy("As residents know it."),
        max_length=40,
        widget=forms.TextInput(attrs={**TEXT, "inputmode": "tel"}),
    )
    business_id = forms.CharField(
        label=gettext_lazy("Account id (WABA id)"),
        help_text=gettext_lazy("In WhatsApp Manager, at the settings of the account."),
        validators=[_ID],
        widget=forms.TextInput(attrs=FIGURES),
    )
    token = SecretField(
        gettext_lazy("Access key"),
        gettext_lazy("Kept encrypted and shown to nobody. Leave it empty to keep the one that is there."),
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None, *, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial=dict(initial or {}))
        for name in initial or {}:
            self.fields[name].show_hidden_initial = True

    def clean_number(self) -> str:
        """It only has to be a number: nothing is called with it."""
        said = str(self.cleaned_data["number"])
        if e164(said) is None:
            raise ValidationError(_("This is no telephone number. Write it like +31 85 000 0001."))
        return said

    def settings(self, known: LineSettings) -> LineSettings:
        """What this page changed, beside what a colleague changed meanwhile; only when valid."""
        names = SETTINGS.intersection(self.changed_data)
        return replace(known, **{name: self.cleaned_data[name] for name in names})


class NewLineForm(LineForm):
    """Beside that, what is fixed once the line is there. `boxes` are those of the municipality's own apps."""

    external_id = forms.CharField(
        label=gettext_lazy("Number id (phone number id)"),
        help_text=gettext_lazy(
            "Not the telephone number: the id that stands at it in the app, at API Setup."
        ),
        validators=[_ID],
        widget=forms.TextInput(attrs=FIGURES),
    )
    app_secret = SecretField(
        gettext_lazy("App secret"),
        gettext_lazy(
            "In the app, at Settings › Basic. With it we know that a message is really from WhatsApp."
        ),
        required=False,
    )
    field_order = ("channel", "place", "name", "number", "external_id", "business_id", "token", "app")

    def __init__(self, data: Mapping[str, Any] | None, *, boxes: Iterable[Letterbox]) -> None:
        super().__init__(data)
        self.boxes = {str(box.pk): box for box in boxes}
        self.fields["token"].required = True
        self.fields["token"].help_text = _(
            "Of a system user, so that it does not end. Kept encrypted and shown to nobody."
        )
        channels = [(channel, traits.name) for channel, traits in TRAITS.items()]
        self.fields["channel"] = _choice(_("Channel"), channels)
        if can_practise():
            places = [(NETWORK, _("At the network itself")), (SIMULATOR, _("At the simulator, to practise"))]
            self.fields["place"] = _choice(_("Where the number is"), places)
        if self.boxes:
            own = [(key, ", ".join(line.name for line in box.lines.all())) for key, box in self.boxes.items()]
            self.fields["app"] = _choice(
                _("App"), [(NEW_APP, _("Another app")), *((key, _same_app(names)) for key, names in own)]
            )
            self.fields["app"].required = False
        self.order_fields(self.field_order)

    def clean(self) -> dict[str, Any]:
        """An app that we do not know yet has to give its secret."""
        chosen = self.cleaned_data
        if not chosen.get("app") and not chosen.get("app_secret") and "app_secret" not in self.errors:
            self.add_error("app_secret", _("Fill in the app secret."))
        return chosen

    def new_line(self) -> NewLine:
        """What is fixed; only when valid."""
        chosen = self.cleaned_data
        return NewLine(chosen["channel"], chosen["external_id"], chosen.get("place") == SIMULATOR)

    def app(self) -> Letterbox | str:
        """A letterbox that is there, or the secret of a new one; only when valid."""
        chosen = self.cleaned_data
        return self.boxes[chosen["app"]] if chosen.get("app") else str(chosen["app_secret"])


class AppSecretForm(forms.Form):
    """The app was given a new secret."""

    use_required_attribute = False

    app_secret = SecretField(
        gettext_lazy("New app secret"),
        gettext_lazy("From now on both count: this one and the one before it."),
    )


def filled_with(line: Line) -> dict[str, str]:
    """The line as the form's first values; its token is not among them."""
    known = LineSettings.of(line)
    return {"name": known.name, "number": known.number, "business_id": known.business_id}


def _same_app(lines: str) -> str:
    return _("The same app as %(lines)s") % {"lines": lines}


def _choice(label: str, choices: list[tuple[str, str]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=choices, widget=forms.Select(attrs={"class": SELECT}))
