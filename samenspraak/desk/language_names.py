"""What the language that a resident writes in is called on screen."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LANGUAGE_NAMES: Mapping[str, Promise] = {
    "nl": _("Dutch"),
    "en": _("English"),
    "de": _("German"),
    "fr": _("French"),
    "tr": _("Turkish"),
    "pl": _("Polish"),
    "es": _("Spanish"),
    "ro": _("Romanian"),
    "it": _("Italian"),
    "pt": _("Portuguese"),
    "so": _("Somali"),
    "pap": _("Papiamento"),
    "fy": _("Frisian"),
    "ar": _("Arabic"),
    "fa": _("Persian"),
    "ru": _("Russian"),
    "uk": _("Ukrainian"),
    "bg": _("Bulgarian"),
    "ti": _("Tigrinya"),
    "el": _("Greek"),
    "he": _("Hebrew"),
    "ja": _("Japanese"),
    "ko": _("Korean"),
    "zh": _("Chinese"),
    "hi": _("Hindi"),
    "th": _("Thai"),
    "hy": _("Armenian"),
    "ka": _("Georgian"),
}
"""By the codes of domain/language."""
