"""What an administrator reads when a line stands still or the network refuses: what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.delivery import Reason, Rest, SendFailed
from samenspraak.organisation.sealing import SealBroken


@dataclass(frozen=True, slots=True)
class Trouble:
    """`what` is wrong, `advice` says what to do now."""

    what: str | Promise
    advice: str | Promise


_BUSY = Trouble(
    _("WhatsApp had too much from us at once."), _("You need not do anything. It goes on in a few minutes.")
)
_BUSINESS_MANAGER = _("Look in WhatsApp Manager what must be put right.")

TROUBLES = {
    Reason.TEMPORARY: Trouble(
        _("WhatsApp does not answer, or has a failure."), _("Try again in a few minutes.")
    ),
    Reason.TOO_FAST: _BUSY,
    Reason.SPAM_LIMIT: Trouble(
        _("WhatsApp thinks that this line sends too much. Perhaps residents reported messages."),
        _("Send fewer templates, and wait. Look in WhatsApp Manager how the line is rated."),
    ),
    Reason.NO_PERMISSION: Trouble(
        _("WhatsApp refuses our access key."),
        _("Make a new key at Meta and fill it in here. Look whether the app may still use this number."),
    ),
    Reason.NOT_REGISTERED: Trouble(
        _("The number is not registered at WhatsApp."),
        _("Ask the technical administrator to register the number again."),
    ),
    Reason.PAYMENT: Trouble(
        _("There is a problem with paying WhatsApp."), _("Look in WhatsApp Manager at the payment details.")
    ),
    Reason.ACCOUNT_LOCKED: Trouble(_("WhatsApp locked or limited the account."), _BUSINESS_MANAGER),
    Reason.BAD_REQUEST: Trouble(
        _("WhatsApp does not accept this."), _("Change it, or try again. Still wrong? Tell the supplier.")
    ),
    Reason.BAD_ADDRESS: Trouble(
        _("We know no WhatsApp address of this resident any more."),
        _("Ask the technical administrator to look in WhatsApp Manager."),
    ),
    Reason.WINDOW_CLOSED: Trouble(
        _("WhatsApp only does this for somebody who wrote in the last 24 hours."), _BUSINESS_MANAGER
    ),
    Reason.INBOUND_LOST: Trouble(
        _("A message to us was lost at WhatsApp. We do not know of whom."),
        _("Does somebody say that they wrote? Ask them to send it again."),
    ),
    Reason.UNKNOWN: Trouble(
        _("WhatsApp refused and did not say why."), _("Try again later. Still wrong? Tell the supplier.")
    ),
}
RESTING: Mapping[str, Trouble] = {
    Rest.PAUSED: Trouble(_("An administrator paused this line."), _("Let it send again when it may.")),
    Rest.RETIRED: Trouble(
        _("This line is not used any more."), _("Use it again? Change it, and fill in a new access key.")
    ),
}
KEY_LOST = Trouble(
    _("The access key of this line cannot be read."),
    _("Fill in a new one, or ask the technical administrator to put the right SAMENSPRAAK_KEYS back."),
)


def trouble_of(refusal: SendFailed | SealBroken) -> Trouble:
    """The sentence for what the network, or our own lock, said."""
    return KEY_LOST if isinstance(refusal, SealBroken) else trouble_named(refusal.failure.reason)


def trouble_named(reason: str) -> Trouble:
    """The sentence for a reason; an unknown word gets the sentence that fits all."""
    if reason in RESTING:
        return RESTING[reason]
    try:
        return TROUBLES.get(Reason(reason), TROUBLES[Reason.UNKNOWN])
    except ValueError:
        return TROUBLES[Reason.UNKNOWN]
