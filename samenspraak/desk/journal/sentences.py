"""A deed of the journal as a sentence: what was done, to what, and why when a reason was given."""

import re
from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.revealing import Why
from samenspraak.desk.thread.drawing import finding_name
from samenspraak.desk.thread.reasons import REASONS
from samenspraak.domain.findings import Kind
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import JournalEntry

DEEDS: Mapping[Deed, tuple[Promise, Promise]] = {
    # deed: as a choice, as a sentence
    Deed.SIGNED_IN: (gettext_lazy("Signing in"), gettext_lazy("Signed in.")),
    Deed.SIGNED_OUT: (gettext_lazy("Signing out"), gettext_lazy("Signed out.")),
    Deed.SIGN_IN_REFUSED: (
        gettext_lazy("Refused sign-in"),
        gettext_lazy("Somebody tried to sign in as %(subject)s and was refused."),
    ),
    Deed.SAW: (gettext_lazy("Looking at"), gettext_lazy("Looked at %(subject)s.")),
    Deed.REVEALED: (
        gettext_lazy("Showing masked data"),
        gettext_lazy("Showed the masked data of %(subject)s."),
    ),
    Deed.SENT: (gettext_lazy("Sending"), gettext_lazy("Sent %(subject)s.")),
    Deed.STOPPED: (
        gettext_lazy("Stopped by the privacy guard"),
        gettext_lazy("Wanted to send personal data in %(subject)s; the privacy guard stopped it."),
    ),
    Deed.NOTED: (gettext_lazy("Note"), gettext_lazy("Wrote a note in %(subject)s.")),
    Deed.TOOK: (gettext_lazy("Taking"), gettext_lazy("Took %(subject)s.")),
    Deed.RELEASED: (gettext_lazy("Giving back"), gettext_lazy("Gave %(subject)s back.")),
    Deed.CLOSED: (gettext_lazy("Closing"), gettext_lazy("Closed %(subject)s.")),
    Deed.REOPENED: (gettext_lazy("Reopening"), gettext_lazy("Reopened %(subject)s.")),
    Deed.CALMED: (gettext_lazy("No emergency"), gettext_lazy("Said that %(subject)s is no emergency.")),
    Deed.CHANGED_FORM: (
        gettext_lazy("Changing je or u"),
        gettext_lazy("Changed the form of address in %(subject)s."),
    ),
    Deed.DOWNLOADED: (gettext_lazy("Downloading"), gettext_lazy("Downloaded the file of %(subject)s.")),
    Deed.BLOCKED: (gettext_lazy("Blocking"), gettext_lazy("Blocked %(subject)s.")),
    Deed.UNBLOCKED: (gettext_lazy("Lifting a block"), gettext_lazy("Lifted the block of %(subject)s.")),
    Deed.SENT_AGAIN: (gettext_lazy("Sending again"), gettext_lazy("Sent %(subject)s again.")),
    Deed.CHANGED_PROFILE: (
        gettext_lazy("Changing a profile"),
        gettext_lazy("Changed the profile of %(subject)s."),
    ),
    Deed.RELEASED_LINE: (
        gettext_lazy("Letting a line send again"),
        gettext_lazy("Let %(subject)s send again."),
    ),
    Deed.OPENED_LETTERS: (
        gettext_lazy("Opening letters again"),
        gettext_lazy("Had closed letters opened again."),
    ),
    Deed.DESTROYED_LETTERS: (
        gettext_lazy("Destroying letters"),
        gettext_lazy("Letters that stayed closed were destroyed: their term was over."),
    ),
    Deed.CHECKED_JOURNAL: (gettext_lazy("Checking the journal"), gettext_lazy("Checked the journal.")),
    Deed.EXPORTED_JOURNAL: (gettext_lazy("Exporting the journal"), gettext_lazy("Exported the journal.")),
}
SUBJECTS: Mapping[str, Promise] = {
    "conversation": gettext_lazy("conversation %(number)s"),
    "message": gettext_lazy("message %(number)s"),
    "resident": gettext_lazy("resident %(number)s"),
    "line": gettext_lazy("line %(number)s"),
    "employee": gettext_lazy("employee %(number)s"),
}
CONVERSATION = re.compile(r"conversation:(\d+)")


def sentence(entry: JournalEntry, names: Mapping[int, str]) -> str:
    """`names` are those of the municipality's employees, by their id."""
    words = DEEDS[Deed(entry.deed)][1] if entry.deed in DEEDS else entry.deed
    said = str(words) % {"subject": _subject(entry, names)}
    return " ".join(filter(None, [said, _aside(entry.details)]))


def conversation_of(entry: JournalEntry) -> int | None:
    """The conversation to look at, when the entry names one."""
    found = CONVERSATION.fullmatch(entry.subject)
    number = found[1] if found else entry.details.get("conversation")
    return int(number) if number is not None else None


def _subject(entry: JournalEntry, names: Mapping[int, str]) -> str:
    """Conversation 12; an employee by name; as it stands when we do not know the kind."""
    kind, _colon, number = entry.subject.partition(":")
    if kind == "message" and "conversation" in entry.details:
        both = {"number": number, "conversation": entry.details["conversation"]}
        return _("message %(number)s in conversation %(conversation)s") % both
    if kind == "employee" and number.isdecimal() and int(number) in names:
        return names[int(number)]
    return str(SUBJECTS[kind]) % {"number": number} if kind in SUBJECTS else entry.subject


def _aside(details: Mapping[str, str | int]) -> str:
    """What the entry adds in words; details that a reader cannot use stay in the export."""
    words: list[str] = []
    if why := details.get("why"):
        known = REASONS.get(Why(why)) if why in set(Why) else None
        words += [_("Reason: %(why)s.") % {"why": known}] if known else []
    if kinds := details.get("kinds"):
        names = [finding_name(kind) if kind in set(Kind) else kind for kind in str(kinds).split()]
        words.append(_("Found: %(kinds)s.") % {"kinds": ", ".join(names)})
    if "entries" in details:
        words.append(_("%(count)s entries.") % {"count": details["entries"]})
    elif "count" in details:
        words.append(_("Number: %(count)s.") % {"count": details["count"]})
    if details.get("breaks"):
        words.append(_("The chain was broken."))
    return " ".join(words)
