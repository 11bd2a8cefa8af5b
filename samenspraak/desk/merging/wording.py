"""Why two conversations cannot go on as one, and why one cannot be split."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.domain.merging import Why
from samenspraak.domain.splitting import Why as WhyWhole

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
WHOLE: Mapping[WhyWhole, Promise] = {
    WhyWhole.FINISHED: gettext_lazy("This conversation is finished meanwhile. Reopen it first."),
    WhyWhole.NEWS: gettext_lazy("Something came in or changed meanwhile. Look at the conversation first."),
    WhyWhole.NOTHING_BEFORE: gettext_lazy("The resident asked nothing before this message."),
    WhyWhole.MERGED: gettext_lazy("Another conversation was merged into this one. Then it cannot be split."),
    WhyWhole.ASKED: gettext_lazy(
        "A question is out to a specialist. Wait for the answer, or withdraw it on its card."
    ),
    WhyWhole.KEPT_BACK: gettext_lazy(
        "An answer is planned or waits for a colleague. Wait until it is sent, or take it back first."
    ),
    WhyWhole.LEAVING: gettext_lazy("An answer is on its way. Try again when it is sent."),
}
