"""Why an answer could not be sent, in a sentence that says what to do."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.conversations.attaching import FileRefused
from samenspraak.desk.thread.checking import asked_text, stopped_text
from samenspraak.domain.tone import Unfilled
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.linking import LinkMissing

FILE_REFUSALS: dict[str, Promise] = {
    "too_large": gettext_lazy("The file is too large for WhatsApp. Make it smaller, or send a link."),
    "wrong_type": gettext_lazy("WhatsApp does not take this kind of file. Send a JPG, PNG or PDF."),
    "infected": gettext_lazy("The file contains a virus and is not sent."),
    "unavailable": gettext_lazy("The file could not be checked for viruses. Try again later."),
}


type Refusal = Empty | TooLong | WindowClosed | Stopped | FileRefused | LinkMissing | Unfilled


def refusal_text(refusal: Refusal) -> str:
    """The sentence below the composer."""
    match refusal:
        case TooLong():
            return _("Your answer is too long. WhatsApp takes %(most)d characters.") % {"most": refusal.most}
        case WindowClosed():
            return _("The WhatsApp window closed meanwhile. Keep your text as a note, or send a template.")
        case Stopped():
            return _stopped(refusal)
        case FileRefused():
            return str(FILE_REFUSALS.get(refusal.why, FILE_REFUSALS["wrong_type"]))
        case LinkMissing():
            return _("Keep {link} and {controlecode} in your text: without them the resident cannot begin.")
        case Unfilled():
            return _("Nobody fills in {%(name)s}. Take it out of your text.") % {"name": refusal.names[0]}
        case Empty():
            return _("Write something first.")


def _stopped(refusal: Stopped) -> str:
    """What it holds, and what it asks for."""
    found = [finding.kind for finding in refusal.findings]
    asked = [finding.kind for finding in refusal.asked]
    said = (text(kinds) for text, kinds in ((stopped_text, found), (asked_text, asked)) if kinds)
    return " ".join(said)
