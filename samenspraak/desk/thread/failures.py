"""What the agent reads when a message did not arrive: a sentence, what to do now, and the ways on that fit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.asking import can_tell
from samenspraak.conversations.models import Conversation
from samenspraak.domain.delivery import Reason, Rest


class WayOn(StrEnum):
    """What the agent can do with one click; the word is the name of its address."""

    AGAIN = "send_again"
    TEMPLATE = "templates"
    MAIL = "refer_to_mail"
    CALLBACK = "callback"


@dataclass(frozen=True, slots=True)
class Explanation:
    """`what` happened, `advice` says what the agent does next, `ways` lead there, the best one first.

    Mail and call-back are offered on WhatsApp: they are no way on when nothing arrives there.
    """

    what: str | Promise
    advice: str | Promise
    ways: tuple[WayOn, ...] = ()


EXPLANATIONS = {
    Reason.TEMPORARY: Explanation(
        _("WhatsApp had a failure. This did not arrive."),
        _("Send it again later, or call the resident."),
        (WayOn.AGAIN,),
    ),
    Reason.TOO_FAST: Explanation(
        _("Too many messages went to this resident at once."),
        _("Wait a minute and send it again."),
        (WayOn.AGAIN,),
    ),
    Reason.SPAM_LIMIT: Explanation(
        _("WhatsApp thinks our line sends too much."),
        _("Tell the administrator. Call if it is urgent."),
        (WayOn.AGAIN,),
    ),
    Reason.WINDOW_CLOSED: Explanation(
        _("The resident wrote more than 24 hours ago."),
        _("Send a template, or call the resident."),
        (WayOn.TEMPLATE,),
    ),
    Reason.UNREACHABLE: Explanation(
        _("This number cannot be reached on WhatsApp."), _("Call the resident, or send a letter.")
    ),
    Reason.NOT_NOW: Explanation(
        _("WhatsApp does not deliver this to the resident now."),
        _("Send it again tomorrow, or call."),
        (WayOn.AGAIN,),
    ),
    Reason.OPTED_OUT: Explanation(
        _("The resident does not want these messages."), _("Use another way to reach the resident.")
    ),
    Reason.MEDIA_REFUSED: Explanation(
        _("WhatsApp does not accept this file."), _("Send a JPG or PNG picture, or a PDF."), (WayOn.MAIL,)
    ),
    Reason.MEDIA_LOST: Explanation(
        _("The file was lost on its way."), _("Attach the file again."), (WayOn.AGAIN,)
    ),
    Reason.UNSUPPORTED: Explanation(
        _("The resident's phone cannot show this kind of message."),
        _("Send it as plain text."),
        (WayOn.MAIL, WayOn.CALLBACK),
    ),
    Reason.BAD_REQUEST: Explanation(
        _("WhatsApp could not read the message."),
        _("Write it anew. Still wrong? Tell the administrator."),
        (WayOn.CALLBACK,),
    ),
    Reason.BAD_ADDRESS: Explanation(
        _("This is not a working WhatsApp number."), _("Check the number, or reach the resident another way.")
    ),
    Reason.TEMPLATE_WRONG: Explanation(
        _("The template does not fit what WhatsApp approved."),
        _("Choose another template."),
        (WayOn.TEMPLATE,),
    ),
    Reason.TEMPLATE_PAUSED: Explanation(
        _("WhatsApp paused this template."),
        _("Choose another template, or call the resident."),
        (WayOn.TEMPLATE, WayOn.CALLBACK),
    ),
    Reason.FORM_BLOCKED: Explanation(
        _("This form is blocked."), _("Ask your question as plain text."), (WayOn.MAIL, WayOn.CALLBACK)
    ),
    Reason.NOT_REGISTERED: Explanation(
        _("Our WhatsApp line is not registered."),
        _("Tell the administrator. Call the resident."),
        (WayOn.AGAIN,),
    ),
    Reason.PAYMENT: Explanation(
        _("There is a problem with the payment of our line."),
        _("Tell the administrator. Call the resident."),
        (WayOn.AGAIN,),
    ),
    Reason.ACCOUNT_LOCKED: Explanation(
        _("WhatsApp locked our line."), _("Tell the administrator. Call the resident."), (WayOn.AGAIN,)
    ),
    Reason.NO_PERMISSION: Explanation(
        _("Our line may not send this."), _("Tell the administrator. Call the resident."), (WayOn.AGAIN,)
    ),
    Reason.INBOUND_LOST: Explanation(
        _("A message of the resident was lost at WhatsApp."), _("Ask the resident to send it again.")
    ),
    Reason.BLOCKED_LIST: Explanation(
        _("This resident is blocked on our line."), _("Lift the block first, or write a letter.")
    ),
    Reason.GUARDED: Explanation(
        _("The privacy guard stopped this message."),
        _("Write it again without personal data."),
        (WayOn.CALLBACK, WayOn.MAIL),
    ),
    Reason.ARRIVED: Explanation(
        _("This was not sent: the earlier try arrived after all."), _("You need not do anything.")
    ),
    Reason.UNKNOWN: Explanation(
        _("WhatsApp refused the message and did not say why."),
        _("Send it again, or call the resident."),
        (WayOn.AGAIN, WayOn.CALLBACK),
    ),
}


RESTING: Mapping[str, Explanation] = {
    Rest.PAUSED: Explanation(
        _("An administrator paused our line."), _("Call the resident when it cannot wait."), (WayOn.CALLBACK,)
    ),
    Rest.RETIRED: Explanation(
        _("Our line is not used any more."), _("Call the resident, or write an e-mail."), (WayOn.CALLBACK,)
    ),
}


def explanation_of(reason: str) -> Explanation:
    """The sentence for why something failed or a line rests; an unknown word gets the sentence that fits all."""
    if reason in RESTING:
        return RESTING[reason]
    try:
        return EXPLANATIONS[Reason(reason)]
    except ValueError:
        return EXPLANATIONS[Reason.UNKNOWN]


def why_untold(conversation: Conversation, now: datetime) -> Explanation | None:
    """Why a message to this resident would not leave now; None when it would."""
    if can_tell(conversation, now):
        return None
    is_blocked = conversation.resident.blocked_at is not None
    return EXPLANATIONS[Reason.BLOCKED_LIST if is_blocked else Reason.WINDOW_CLOSED]
