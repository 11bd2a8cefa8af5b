"""What is said of many conversations at once: what will be done, what was done, and why some stay as they are."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, ngettext_lazy

from samenspraak.domain.batches import Action, Why

type Counted = Promise
"""A sentence for a number: it is filled in with ``% {"count": 3}``."""

ICONS: Mapping[Action, str] = {
    Action.HAND_OVER: "users",
    Action.LATER: "alarm-clock",
    Action.TOPIC: "list",
    Action.CLOSE: "check",
}
NAMES: Mapping[Action, Promise] = {
    Action.HAND_OVER: gettext_lazy("Hand over"),
    Action.LATER: gettext_lazy("Later"),
    Action.TOPIC: gettext_lazy("Topic"),
    Action.CLOSE: gettext_lazy("Finish"),
}
ASKED: Mapping[Action, Counted] = {
    Action.HAND_OVER: ngettext_lazy(
        "Hand over %(count)s conversation", "Hand over %(count)s conversations", "count"
    ),
    Action.LATER: ngettext_lazy(
        "Put %(count)s conversation away for later", "Put %(count)s conversations away for later", "count"
    ),
    Action.TOPIC: ngettext_lazy(
        "Give %(count)s conversation a topic", "Give %(count)s conversations a topic", "count"
    ),
    Action.CLOSE: ngettext_lazy("Finish %(count)s conversation", "Finish %(count)s conversations", "count"),
}
UNDER_WAY: Mapping[Action, Promise] = {
    Action.HAND_OVER: gettext_lazy("Handing over: %(done)s of %(total)s"),
    Action.LATER: gettext_lazy("Putting away: %(done)s of %(total)s"),
    Action.TOPIC: gettext_lazy("Giving a topic: %(done)s of %(total)s"),
    Action.CLOSE: gettext_lazy("Finishing: %(done)s of %(total)s"),
}
UNDOING = gettext_lazy("Undoing: %(done)s of %(total)s")
DONE: Mapping[Action, Counted] = {
    Action.HAND_OVER: ngettext_lazy(
        "%(count)s conversation is handed over.", "%(count)s conversations are handed over.", "count"
    ),
    Action.LATER: ngettext_lazy(
        "%(count)s conversation is put away.", "%(count)s conversations are put away.", "count"
    ),
    Action.TOPIC: ngettext_lazy(
        "%(count)s conversation has the topic now.", "%(count)s conversations have the topic now.", "count"
    ),
    Action.CLOSE: ngettext_lazy(
        "%(count)s conversation is finished.", "%(count)s conversations are finished.", "count"
    ),
}
UNDONE: Counted = ngettext_lazy(
    "%(count)s conversation is as it was.", "%(count)s conversations are as they were.", "count"
)
NOT_UNDONE: Counted = ngettext_lazy(
    "%(count)s stays as it is now.", "%(count)s stay as they are now.", "count"
)
SKIPPED: Counted = ngettext_lazy("%(count)s stayed as it was:", "%(count)s stayed as they were:", "count")
REASONS: Mapping[Why, Counted] = {
    Why.NOT_ALLOWED: ngettext_lazy(
        "%(count)s you may not change any more", "%(count)s you may not change any more", "count"
    ),
    Why.FINISHED: ngettext_lazy("%(count)s was finished already", "%(count)s were finished already", "count"),
    Why.ALREADY: ngettext_lazy("%(count)s was so already", "%(count)s were so already", "count"),
    Why.CHANGED: ngettext_lazy(
        "a colleague changed %(count)s meanwhile", "a colleague changed %(count)s meanwhile", "count"
    ),
    Why.NEWS: ngettext_lazy(
        "in %(count)s the resident wrote meanwhile", "in %(count)s residents wrote meanwhile", "count"
    ),
    Why.ASKED: ngettext_lazy(
        "%(count)s waits for the back office", "%(count)s wait for the back office", "count"
    ),
    Why.NO_TOPIC: ngettext_lazy("%(count)s has no topic yet", "%(count)s have no topic yet", "count"),
    Why.NO_TIME: ngettext_lazy(
        "%(count)s has to be answered sooner", "%(count)s have to be answered sooner", "count"
    ),
}
REFUSALS: Mapping[Action, Promise] = {
    Action.HAND_OVER: gettext_lazy("Choose who gets the conversations."),
    Action.LATER: gettext_lazy("Choose a day and a time that still have to come."),
    Action.TOPIC: gettext_lazy("Choose a topic."),
    Action.CLOSE: gettext_lazy("Choose a result."),
}


def said(sentence: Counted, count: int) -> str:
    """The sentence with its number."""
    return str(sentence % {"count": count})
