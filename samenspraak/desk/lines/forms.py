"""What an administrator fills in about a line: its profile at the network."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import TEXTAREA, TEXTBOX
from samenspraak.domain.channel import Profile

GOVERNMENT = "GOVT"


class WebsiteField(forms.URLField):
    """An address as people type it; without a scheme it gets https."""

    default_error_messages: ClassVar = {
        "invalid": _("This is no web address. Write it like https://www.voorbeeldstad.nl.")
    }


class ProfileForm(forms.Form):
    """Lengths are WhatsApp's. A field left empty is emptied at the network."""

    about = forms.CharField(
        label=_("Line below the name"), max_length=139, required=True, help_text=_("At most 139 characters.")
    )
    description = LongText(
        label=_("Description"),
        max_length=512,
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_(
            "At most 512 characters. Say what the line is for, when you read messages, that you take no part in"
            " group chats, and that it is not for emergencies."
        ),
    )
    address = forms.CharField(
        label=_("Visiting address"), max_length=256, required=False, help_text=_("At most 256 characters.")
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=128,
        required=False,
        error_messages={"invalid": _("This is no e-mail address. Write it like gemeente@voorbeeldstad.nl.")},
    )
    website = WebsiteField(label=_("Website"), max_length=256, required=False, assume_scheme="https")
    second_website = WebsiteField(
        label=_("Second website"), max_length=256, required=False, assume_scheme="https"
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        for field in self.fields.values():
            is_long = isinstance(field.widget, forms.Textarea)
            field.widget.attrs["class"] = TEXTAREA if is_long else TEXTBOX
            # The server counts, so that pasted text comes back whole with a sentence instead of cut off.
            field.widget.attrs.pop("maxlength", None)

    def profile(self) -> Profile:
        """What was filled in; a municipality is always government."""
        chosen = self.cleaned_data
        websites = tuple(one for one in (chosen["website"], chosen["second_website"]) if one)
        return Profile(
            about=chosen["about"],
            description=chosen["description"],
            address=chosen["address"],
            email=chosen["email"],
            websites=websites,
            vertical=GOVERNMENT,
        )


def filled_with(profile: Profile) -> dict[str, str]:
    """The profile as the form's first values."""
    first, second, *_rest = (*profile.websites, "", "")
    return {
        "about": profile.about,
        "description": profile.description,
        "address": profile.address,
        "email": profile.email,
        "website": first,
        "second_website": second,
    }
