"""A deed of the journal as a sentence: what was done, to what, and why when a reason was given."""

import re
from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.revealing import Why
from samenspraak.desk.finding_names import reason_name
from samenspraak.desk.guard.wording import MEASURES, rule_name, term_text
from samenspraak.desk.handoff.wording import STEP_NAMES
from samenspraak.desk.thread.reasons import REASONS
from samenspraak.domain.policy import Measure, rule_called
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
    Deed.ERASED: (
        gettext_lazy("Erasing masked data"),
        gettext_lazy("Erased the masked data of %(subject)s."),
    ),
    Deed.ERASED_BY_TERM: (
        gettext_lazy("Erasing at the end of the term"),
        gettext_lazy("Erased the masked data of %(subject)s: its term was over."),
    ),
    Deed.SENT: (gettext_lazy("Sending"), gettext_lazy("Sent %(subject)s.")),
    Deed.STOPPED: (
        gettext_lazy("Stopped by the privacy guard"),
        gettext_lazy("Wanted to send or ask for personal data in %(subject)s; the privacy guard stopped it."),
    ),
    Deed.NOTED: (gettext_lazy("Note"), gettext_lazy("Wrote a note in %(subject)s.")),
    Deed.TOOK: (gettext_lazy("Taking"), gettext_lazy("Took %(subject)s.")),
    Deed.RELEASED: (gettext_lazy("Giving back"), gettext_lazy("Gave %(subject)s back.")),
    Deed.HANDED_OVER: (gettext_lazy("Handing over"), gettext_lazy("Handed %(subject)s over.")),
    Deed.CHOSE_TOPIC: (gettext_lazy("Choosing a topic"), gettext_lazy("Chose the topic of %(subject)s.")),
    Deed.CHANGED_TOPIC: (gettext_lazy("Changing a topic"), gettext_lazy("Changed %(subject)s.")),
    Deed.SNOOZED: (gettext_lazy("Putting away for later"), gettext_lazy("Put %(subject)s away for later.")),
    Deed.BROUGHT_BACK: (gettext_lazy("Coming back"), gettext_lazy("Brought %(subject)s back.")),
    Deed.CLOSED: (gettext_lazy("Closing"), gettext_lazy("Closed %(subject)s.")),
    Deed.REOPENED: (gettext_lazy("Reopening"), gettext_lazy("Reopened %(subject)s.")),
    Deed.CALMED: (gettext_lazy("No emergency"), gettext_lazy("Said that %(subject)s is no emergency.")),
    Deed.CHANGED_FORM: (
        gettext_lazy("Changing je or u"),
        gettext_lazy("Changed the form of address in %(subject)s."),
    ),
    Deed.NOT_FORMAL: (
        gettext_lazy("No formal message"),
        gettext_lazy("Said that there is no formal message in %(subject)s."),
    ),
    Deed.DOWNLOADED: (gettext_lazy("Downloading"), gettext_lazy("Downloaded the file of %(subject)s.")),
    Deed.MARKED_SENSITIVE: (
        gettext_lazy("Marking a file as sensitive"),
        gettext_lazy("Marked %(subject)s as sensitive."),
    ),
    Deed.UNMARKED_SENSITIVE: (
        gettext_lazy("File is not sensitive"),
        gettext_lazy("Said that %(subject)s is not sensitive."),
    ),
    Deed.REFERRED: (
        gettext_lazy("Referring to a safe way"),
        gettext_lazy("Referred a resident to a safe way: %(subject)s."),
    ),
    Deed.REFERRAL_ENDED: (
        gettext_lazy("End of a referral"),
        gettext_lazy("The safe way was used or ended: %(subject)s."),
    ),
    Deed.SAW_ANSWER: (
        gettext_lazy("Looking at a filled-in form"),
        gettext_lazy("Looked at %(subject)s."),
    ),
    Deed.HANDLED_ANSWER: (
        gettext_lazy("Handling a filled-in form"),
        gettext_lazy("Said what was done with %(subject)s."),
    ),
    Deed.DESTROYED_ANSWER: (
        gettext_lazy("Destroying a filled-in form at the end of its term"),
        gettext_lazy("Destroyed %(subject)s: its term was over."),
    ),
    Deed.CHANGED_ONE_TIME_FORM: (
        gettext_lazy("Changing a one-time form"),
        gettext_lazy("Changed %(subject)s."),
    ),
    Deed.REPLACED_ADDRESSES: (
        gettext_lazy("Uploading the list of addresses"),
        gettext_lazy("Replaced the list of addresses."),
    ),
    Deed.CALLBACK_BOOKED: (
        gettext_lazy("Booking a call-back"),
        gettext_lazy("A time was booked: %(subject)s."),
    ),
    Deed.CALLBACK_MOVED: (
        gettext_lazy("Moving a call-back"),
        gettext_lazy("The time was changed: %(subject)s."),
    ),
    Deed.CALLBACK_TAKEN: (
        gettext_lazy("Taking over a call-back"),
        gettext_lazy("Took over %(subject)s."),
    ),
    Deed.CALLBACK_MISSED: (
        gettext_lazy("Nobody answered a call-back"),
        gettext_lazy("Called, but nobody answered: %(subject)s."),
    ),
    Deed.CHANGED_CALLBACK_HOURS: (
        gettext_lazy("Changing call-back hours"),
        gettext_lazy("Changed the call-back hours of %(subject)s."),
    ),
    Deed.BLOCKED: (gettext_lazy("Blocking"), gettext_lazy("Blocked %(subject)s.")),
    Deed.UNBLOCKED: (gettext_lazy("Lifting a block"), gettext_lazy("Lifted the block of %(subject)s.")),
    Deed.CHANGED_CANNED_ANSWER: (
        gettext_lazy("Changing a canned answer"),
        gettext_lazy("Changed %(subject)s."),
    ),
    Deed.REMOVED_CANNED_ANSWER: (
        gettext_lazy("Removing a canned answer"),
        gettext_lazy("Removed %(subject)s."),
    ),
    Deed.TOOK_CONDUCT_STEP: (
        gettext_lazy("A step of the conduct protocol"),
        gettext_lazy("Took a step of the conduct protocol in %(subject)s."),
    ),
    Deed.ENDED_CONDUCT_CASE: (
        gettext_lazy("Ending a conduct dossier"),
        gettext_lazy("It goes well again: %(subject)s."),
    ),
    Deed.DESTROYED_CONDUCT_CASE: (
        gettext_lazy("Destroying a conduct dossier at the end of its term"),
        gettext_lazy("Destroyed %(subject)s: its term was over."),
    ),
    Deed.CHANGED_CONDUCT_RULES: (
        gettext_lazy("Changing the terms of the conduct protocol"),
        gettext_lazy("Changed how long steps count and blocks last."),
    ),
    Deed.ASKED_BLOCK: (gettext_lazy("Asking for a block"), gettext_lazy("Asked for %(subject)s.")),
    Deed.SIGNED_BLOCK: (gettext_lazy("Signing a block"), gettext_lazy("Signed %(subject)s.")),
    Deed.REFUSED_BLOCK: (gettext_lazy("Refusing a block"), gettext_lazy("Refused %(subject)s.")),
    Deed.REVIEWED_BLOCK: (
        gettext_lazy("Looking at a block again"),
        gettext_lazy("Looked at %(subject)s again: it stays."),
    ),
    Deed.LIFTED_BLOCK: (gettext_lazy("Ending a block"), gettext_lazy("Ended %(subject)s.")),
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
    Deed.CHANGED_GUARD_RULE: (
        gettext_lazy("Changing a rule of the privacy guard"),
        gettext_lazy("Changed the rule of the privacy guard for %(subject)s."),
    ),
    Deed.CHANGED_ERASE_TERM: (
        gettext_lazy("Changing when masked data is erased"),
        gettext_lazy("Changed how long after a conversation masked data is erased."),
    ),
    Deed.CHANGED_MAIL_ADDRESSES: (
        gettext_lazy("Changing the e-mail addresses"),
        gettext_lazy("Changed the e-mail addresses that residents are referred to."),
    ),
    Deed.HANDED_OFF: (
        gettext_lazy("Putting a question to the back office"),
        gettext_lazy("Put %(subject)s to the back office."),
    ),
    Deed.MOVED_HANDOFF: (gettext_lazy("Step in a handoff"), gettext_lazy("Took a step in %(subject)s.")),
    Deed.SAW_HANDOFF: (gettext_lazy("Looking at a handoff"), gettext_lazy("Looked at %(subject)s.")),
    Deed.CHANGED_TERMS: (gettext_lazy("Changing terms"), gettext_lazy("Changed the terms of %(subject)s.")),
}
SUBJECTS: Mapping[str, Promise] = {
    "conversation": gettext_lazy("conversation %(number)s"),
    "message": gettext_lazy("message %(number)s"),
    "file": gettext_lazy("the file of message %(number)s"),
    "resident": gettext_lazy("resident %(number)s"),
    "line": gettext_lazy("line %(number)s"),
    "employee": gettext_lazy("employee %(number)s"),
    "referral": gettext_lazy("referral %(number)s"),
    "form": gettext_lazy("one-time form %(number)s"),
    "form_answer": gettext_lazy("filled-in form %(number)s"),
    "appointment": gettext_lazy("call-back appointment %(number)s"),
    "team": gettext_lazy("team %(number)s"),
    "handoff": gettext_lazy("question %(number)s"),
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
    if kind == "guard" and (rule := rule_called(number)):
        return rule_name(rule)
    return str(SUBJECTS[kind]) % {"number": number} if kind in SUBJECTS else entry.subject


def _aside(details: Mapping[str, str | int]) -> str:
    """What the entry adds in words; details that a reader cannot use stay in the export."""
    words = [
        _step(details),
        _changed(details),
        _reason(details),
        _found(details),
        _asked(details),
        _counted(details),
    ]
    if details.get("breaks"):
        words.append(_("The chain was broken."))
    return " ".join(filter(None, words))


def _step(details: Mapping[str, str | int]) -> str:
    """What was done in a handoff."""
    step = STEP_NAMES.get(str(details.get("step", "")))
    return _("Step: %(step)s.") % {"step": step} if step else ""


def _changed(details: Mapping[str, str | int]) -> str:
    """From what to what: measures of the guard, or terms."""
    if "new_hours" in details:
        terms = {name: term_text(int(details[f"{name}_hours"])) for name in ("old", "new")}
        return _("From “%(old)s” to “%(new)s”.") % terms
    old, new = details.get("old"), details.get("new")
    if old not in set(Measure) or new not in set(Measure):
        return ""
    both = {"old": MEASURES[Measure(old)], "new": MEASURES[Measure(new)]}
    return _("From “%(old)s” to “%(new)s”.") % both


def _reason(details: Mapping[str, str | int]) -> str:
    """A reason of our list, or one in somebody's own words."""
    why = details.get("why")
    said = REASONS.get(Why(why)) if why in set(Why) else details.get("reason")
    return _("Reason: %(why)s.") % {"why": str(said).rstrip(".")} if said else ""


def _found(details: Mapping[str, str | int]) -> str:
    kinds = _kinds(details.get("kinds", ""))
    return _("Found: %(kinds)s.") % {"kinds": kinds} if kinds else ""


def _asked(details: Mapping[str, str | int]) -> str:
    kinds = _kinds(details.get("asked", ""))
    return _("Asked for: %(kinds)s.") % {"kinds": kinds} if kinds else ""


def _kinds(words: str | int) -> str:
    return ", ".join(map(reason_name, str(words).split()))


def _counted(details: Mapping[str, str | int]) -> str:
    if "entries" in details:
        return _("%(count)s entries.") % {"count": details["entries"]}
    return _("Number: %(count)s.") % {"count": details["count"]} if "count" in details else ""
