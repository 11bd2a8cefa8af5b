"""What is said of two conversations that go on as one: why they cannot, and what it means when they do."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.domain.merging import Why

REASONS: Mapping[Why, Promise] = {
    Why.SAME: gettext_lazy("This is the same conversation."),
    Why.OTHER_RESIDENT: gettext_lazy("This conversation is with somebody else."),
    Why.MERGED: gettext_lazy("A colleague merged this conversation already."),
    Why.FINISHED: gettext_lazy("This conversation is finished meanwhile. Reopen it first."),
    Why.LONG_AGO: gettext_lazy("This conversation was finished too long ago."),
    Why.PRIVATE: gettext_lazy("Only one of the two is with a private team. What is private stays there."),
    Why.ASKED: gettext_lazy(
        "A question is out to a specialist from there. Open that conversation, and merge this one into it."
    ),
    Why.KEPT_BACK: gettext_lazy(
        "An answer is planned or waits for a colleague. Wait until it is sent, or take it back first."
    ),
}
