"""What the guard's policy is called on screen: its measures, its channels, its directions, and why a rule is there."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from samenspraak.desk.finding_names import finding_name
from samenspraak.domain.policy import Flow, Ground, Measure, Rule, Trust

MEASURES: Mapping[Measure, Promise] = {
    Measure.ALLOW: gettext_lazy("Allow"),
    Measure.MASK: gettext_lazy("Mask"),
    Measure.REFER: gettext_lazy("Mask and refer"),
    Measure.STOP: gettext_lazy("Stop"),
}
CONSEQUENCES: Mapping[tuple[Measure, Flow], Promise] = {
    (Measure.ALLOW, Flow.IN): gettext_lazy("Colleagues see it like all other text."),
    (Measure.ALLOW, Flow.OUT): gettext_lazy("It may be sent."),
    (Measure.MASK, Flow.IN): gettext_lazy("Bullets in its place. A colleague can show it, with a reason."),
    (Measure.REFER, Flow.IN): gettext_lazy(
        "Masked. The resident hears so by itself, and above the answer stands a safe way to give it."
    ),
    (Measure.STOP, Flow.OUT): gettext_lazy("The message does not leave. The agent sees what to do instead."),
}
TRUSTS: Mapping[Trust, Promise] = {
    Trust.MESSAGING: gettext_lazy("Message channels"),
    Trust.OWN_APP: gettext_lazy("Our own app"),
}
FLOWS: Mapping[Flow, Promise] = {
    Flow.IN: gettext_lazy("From the resident"),
    Flow.OUT: gettext_lazy("To the resident"),
}
GROUNDS: Mapping[Ground, Promise] = {
    Ground.IDENTITY: gettext_lazy(
        "With this number somebody else can pose as the resident. It belongs on a form of our own."
    ),
    Ground.MONEY: gettext_lazy("With this number somebody can take money or cheat the resident."),
    Ground.HOME: gettext_lazy(
        "It says where somebody lives. Only name and phone number may pass a message channel."
    ),
    Ground.BIRTH: gettext_lazy("Many organisations check with it who somebody is."),
    Ground.ONLY_THEIRS: gettext_lazy(
        "This is of its owner alone. We never ask for it, never need it and never send it."
    ),
    Ground.SPECIAL: gettext_lazy(
        "Health, belief, origin, punishment: the law protects this the most (AVG, articles 9 and 10)."
    ),
    Ground.REACH: gettext_lazy("Not needed to answer here. Where it is needed, a form asks for it."),
    Ground.PLATE: gettext_lazy("It says whose car stands where."),
    Ground.THIRD: gettext_lazy("It is of somebody who takes no part in this conversation."),
    Ground.LEAVES_US: gettext_lazy(
        "What we send stays with the owner of the channel and cannot be taken back. Call instead."
    ),
    Ground.BSN_LEAVES_US: gettext_lazy("The law allows a BSN only on a way that we guard ourselves."),
    Ground.OTHERS_LEAVE_US: gettext_lazy(
        "Those of the municipality and of public services may always be sent. Somebody gives their own themselves."
    ),
    Ground.SIGNED_IN: gettext_lazy("Here the resident has signed in, and nobody stands in between."),
    Ground.NOT_FOR_ALL: gettext_lazy("The app is safe, but not every colleague needs to see it."),
    Ground.NOT_NEEDED: gettext_lazy("The resident has it already, and others may see their screen."),
}


def term_text(hours: int) -> str:
    """How long after a conversation ended; 0 means that nothing is erased by itself."""
    if hours == 0:
        return _("never by itself")
    if hours < 48:
        return ngettext("after %(count)d hour", "after %(count)d hours", hours) % {"count": hours}
    days = hours // 24
    return ngettext("after %(count)d day", "after %(count)d days", days) % {"count": days}


def rule_name(rule: Rule) -> str:
    """For the journal: "BSN (message channels, from the resident)"."""
    where, way = str(TRUSTS[rule.trust]), str(FLOWS[rule.flow])
    return _("%(kind)s (%(channels)s, %(direction)s)") % {
        "kind": finding_name(rule.kind),
        "channels": _small(where),
        "direction": _small(way),
    }


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
