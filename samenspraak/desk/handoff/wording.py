"""Steps of a handoff in words, for who reads the journal."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.handoff import Step

STEP_NAMES: Mapping[str, Promise] = {
    Step.ASK: _("question put out"),
    Step.ANSWER: _("answered"),
    Step.ASK_BACK: _("asked back"),
    Step.ASK_FOR_TIME: _("asked for more time"),
    Step.TELL_MORE: _("told more"),
    Step.PROLONG: _("term prolonged"),
    Step.DECLINE: _("more time refused"),
    Step.WITHDRAW: _("question withdrawn"),
    Step.SETTLE: _("settled"),
    Step.RUN_OUT: _("term ended"),
    Step.HANDLED: _("handled in the register"),
    "remind": _("reminded"),
    "told": _("resident told by another way"),
}
"""Also the two that move nothing: a reminder, and that the resident was told."""
