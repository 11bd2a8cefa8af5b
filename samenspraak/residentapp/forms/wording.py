"""What residents read when something is wrong in a field: what to do. Dutch says it alike in je and u."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ERRORS: Mapping[str, Promise] = {
    "required": _("Fill in: %(label)s."),
    "required_choice": _("Choose one: %(label)s."),
    "required_file": _("Add a file: %(label)s."),
    "too_long": _("This is too long. Make it shorter: %(label)s."),
    "bsn": _("This is not a BSN. A BSN has 9 digits and stands on a passport or ID card."),
    "date": _("This is not a date. Write it like 31-12-2026."),
    "choice": _("Choose one from the list: %(label)s."),
    "email": _("This is not an e-mail address. Write it like naam@voorbeeld.nl."),
    "phone": _("This is not a phone number. Write it like 06 12345678."),
    "postcode": _("This is not a postcode. Write it like 1234 AB."),
    "number": _("Fill in the house number with digits only, like 12."),
    "addition": _("The addition is at most 10 characters, like A or 2 hoog."),
    "unknown_address": _("We do not know this address. Look at it once more, or tick that it is right."),
    "too_large": _("This file is larger than 10 MB. Choose a smaller one, or take a new photo."),
    "wrong_type": _("We cannot open this file. Choose a photo (JPG, PNG or WebP) or a PDF."),
    "infected": _("This file contains a virus. Choose another file."),
    "unavailable": _("We could not check this file just now. Try again in a few minutes."),
    "again": _("Choose the file once more: %(label)s. A browser does not keep it."),
}


def error_text(why: str, label: str) -> str:
    """The sentence for a fixed word of ``Wrong`` or ``FileRefused``; ``label`` is what the municipality asks."""
    return str(ERRORS[why]) % {"label": label} if why in ERRORS else ""
