"""What the causes of a broken promise are called."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.domain.broken_promise import Cause

CAUSES: Mapping[Cause, Promise] = {
    Cause.NOT_TAKEN: gettext_lazy("Nobody took it"),
    Cause.NOT_ANSWERED: gettext_lazy("Taken, not answered"),
    Cause.BACK_OFFICE: gettext_lazy("Waited for the back office"),
    Cause.LINE_DOWN: gettext_lazy("Line or network down"),
    Cause.LITTLE_TIME: gettext_lazy("Came just before closing"),
    Cause.BUSY: gettext_lazy("Too busy"),
    Cause.OTHER: gettext_lazy("Something else"),
}
