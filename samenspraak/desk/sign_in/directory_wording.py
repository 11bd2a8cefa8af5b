"""What a directory, and an administrator about it, may have changed: in the words of the journal."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

TOKEN_NAMES: Mapping[str, Promise] = {
    "new_token": _("a new key"),
    "former_token": _("the former key is gone"),
}
"""What may have been changed about the access of the directory."""
PERSON_NAMES: Mapping[str, Promise] = {
    "user_name": _("what they sign in with at the account management"),
    "external_id": _("their id at the account management"),
    "email": _("e-mail address"),
    "name": _("name"),
    "given_name": _("given name"),
    "family_name": _("family name"),
}
"""What a directory may have changed about somebody."""
