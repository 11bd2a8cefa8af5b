"""What can be changed of a line and its letterbox, as the journal and the history say it."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

NAMES: Mapping[str, Promise] = {
    "name": _("name"),
    "number": _("telephone number"),
    "business_id": _("account id"),
    "token": _("access key"),
    "app_secret": _("a new app secret"),
    "older_secret": _("dropped the app secret before it"),
    "verify_token": _("verify token"),
}
