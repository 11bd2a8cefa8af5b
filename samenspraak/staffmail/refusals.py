"""Why an answer by mail did not come through, and what its writer can do: in words for the mail that tells it."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.mail_answer import Outcome

REFUSALS: Mapping[Outcome, Promise] = {
    Outcome.NOT_VOUCHED: _(
        "We cannot see that a mail with an answer came from your own mailbox at the municipality. So nothing was done"
        " with it. Was it you? Then answer from your work mail, or at the desk."
    ),
    Outcome.WRONG_SENDER: _(
        "A mail with an answer to your question came from another address than yours. So nothing was done with it. Only"
        " you can answer your mail. A colleague answers at the desk."
    ),
    Outcome.NOT_YOURS: _("This question is not with you or your team any more."),
    Outcome.OVER: _("This question has an answer already, or the contact centre does not need one any more."),
    Outcome.EMPTY: _(
        "We found no words of yours in your mail. Type your answer at the top, above the mail that you answer."
    ),
    Outcome.TOO_LONG: _(
        "Your mail is too long. An answer or question has at most 4000 characters, and why you need more time at most"
        " 1000."
    ),
    Outcome.NO_TERM: _(
        "We do not know how much time you need. Begin with MORE TIME: 5 working days, and write why below it."
    ),
    Outcome.UNREADABLE: _("We cannot read your mail."),
    Outcome.FAILED: _("Something went wrong with your mail at our side."),
}
"""Of each outcome that somebody is mailed about."""
