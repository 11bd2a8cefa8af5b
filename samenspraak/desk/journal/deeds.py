"""What each deed of the journal is called: as a choice in the search form, and as a sentence."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samenspraak.desk.journal.staff_deeds import DEEDS_OF_STAFF
from samenspraak.organisation.journal import Deed

DEEDS: Mapping[Deed, tuple[Promise, Promise]] = {
    # deed: as a choice, as a sentence
    **DEEDS_OF_STAFF,
    Deed.CHANGED_OWN_DATA: (
        gettext_lazy("Changing the municipality’s own data"),
        gettext_lazy("Changed the municipality’s own data."),
    ),
    Deed.CHANGED_HOURS: (
        gettext_lazy("Changing the opening hours"),
        gettext_lazy("Changed the opening hours."),
    ),
    Deed.ADDED_CLOSING_DAY: (gettext_lazy("Adding a closing day"), gettext_lazy("Added a closing day.")),
    Deed.REMOVED_CLOSING_DAY: (
        gettext_lazy("Removing a closing day"),
        gettext_lazy("Removed a closing day."),
    ),
    Deed.SAW: (gettext_lazy("Looking at"), gettext_lazy("Looked at %(subject)s.")),
    Deed.SEARCHED: (gettext_lazy("Searching"), gettext_lazy("Searched in conversations.")),
    Deed.KEPT_FILTER: (gettext_lazy("Keeping a filter"), gettext_lazy("Kept %(subject)s.")),
    Deed.REMOVED_FILTER: (gettext_lazy("Removing a filter"), gettext_lazy("Removed %(subject)s.")),
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
    Deed.ASKED_APPROVAL: (
        gettext_lazy("Asking for approval"),
        gettext_lazy("Wrote %(subject)s for approval."),
    ),
    Deed.APPROVED_ANSWER: (gettext_lazy("Approving an answer"), gettext_lazy("Approved %(subject)s.")),
    Deed.CHANGED_ANSWER: (
        gettext_lazy("Changing an answer"),
        gettext_lazy("Changed %(subject)s and approved it."),
    ),
    Deed.RETURNED_ANSWER: (gettext_lazy("Sending an answer back"), gettext_lazy("Sent %(subject)s back.")),
    Deed.WITHDREW_ANSWER: (gettext_lazy("Taking an answer back"), gettext_lazy("Took %(subject)s back.")),
    Deed.NOTED: (gettext_lazy("Note"), gettext_lazy("Wrote a note in %(subject)s.")),
    Deed.TOOK: (gettext_lazy("Taking"), gettext_lazy("Took %(subject)s.")),
    Deed.RELEASED: (gettext_lazy("Giving back"), gettext_lazy("Gave %(subject)s back.")),
    Deed.HANDED_OVER: (gettext_lazy("Handing over"), gettext_lazy("Handed %(subject)s over.")),
    Deed.LET_IN: (
        gettext_lazy("Letting a colleague read along"),
        gettext_lazy("Named a colleague in a note, who now reads %(subject)s of a private team."),
    ),
    Deed.CHOSE_TOPIC: (gettext_lazy("Choosing a topic"), gettext_lazy("Chose the topic of %(subject)s.")),
    Deed.CHANGED_TOPIC: (gettext_lazy("Changing a topic"), gettext_lazy("Changed %(subject)s.")),
    Deed.CONCLUDED: (
        gettext_lazy("Topic and result"),
        gettext_lazy("Said what %(subject)s was about and how it ended."),
    ),
    Deed.CHANGED_CLOSING_RULES: (
        gettext_lazy("Rules of finishing"),
        gettext_lazy("Changed what happens after a conversation is finished."),
    ),
    Deed.CHANGED_RESULT: (gettext_lazy("Changing a result"), gettext_lazy("Changed %(subject)s.")),
    Deed.SNOOZED: (gettext_lazy("Putting away for later"), gettext_lazy("Put %(subject)s away for later.")),
    Deed.BROUGHT_BACK: (gettext_lazy("Coming back"), gettext_lazy("Brought %(subject)s back.")),
    Deed.CLOSED: (gettext_lazy("Closing"), gettext_lazy("Closed %(subject)s.")),
    Deed.REOPENED: (gettext_lazy("Reopening"), gettext_lazy("Reopened %(subject)s.")),
    Deed.SPLIT: (gettext_lazy("Splitting a conversation"), gettext_lazy("Split %(subject)s.")),
    Deed.MERGED: (
        gettext_lazy("Merging conversations"),
        gettext_lazy("Let %(subject)s go on in another conversation."),
    ),
    Deed.UNMERGED: (
        gettext_lazy("Undoing a merge"),
        gettext_lazy("Let %(subject)s stand by itself again."),
    ),
    Deed.CALMED: (gettext_lazy("No emergency"), gettext_lazy("Said that %(subject)s is no emergency.")),
    Deed.PRIORITISED: (gettext_lazy("Giving priority"), gettext_lazy("Gave %(subject)s priority.")),
    Deed.ENDED_PRIORITY: (
        gettext_lazy("Taking priority away"),
        gettext_lazy("Took the priority of %(subject)s away."),
    ),
    Deed.JUDGED_PROMISE: (
        gettext_lazy("Cause of a broken promise"),
        gettext_lazy("Said why the promise in %(subject)s was broken."),
    ),
    Deed.CHANGED_FORM: (
        gettext_lazy("Changing je or u"),
        gettext_lazy("Changed the form of address in %(subject)s."),
    ),
    Deed.NOT_PRESS: (
        gettext_lazy("No question of the press"),
        gettext_lazy("Said that %(subject)s is no question of the press."),
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
    Deed.CALLBACK_RELEASED: (
        gettext_lazy("Giving a call-back back"),
        gettext_lazy("Gave %(subject)s back."),
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
    Deed.CHANGED_ARTICLE: (gettext_lazy("Changing an article"), gettext_lazy("Changed %(subject)s.")),
    Deed.REMOVED_ARTICLE: (gettext_lazy("Removing an article"), gettext_lazy("Removed %(subject)s.")),
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
    Deed.ADDED_LINE: (gettext_lazy("Adding a line"), gettext_lazy("Added %(subject)s.")),
    Deed.CHANGED_LINE: (gettext_lazy("Changing a line"), gettext_lazy("Changed %(subject)s.")),
    Deed.CHANGED_LETTERBOX: (
        gettext_lazy("Changing how messages come in"),
        gettext_lazy("Changed how messages come in."),
    ),
    Deed.BEGAN_PILOT: (
        gettext_lazy("Beginning a pilot"),
        gettext_lazy("Chose the team and hours of the pilot of %(subject)s."),
    ),
    Deed.OPENED_LINE: (gettext_lazy("Opening a line"), gettext_lazy("Opened %(subject)s to every team.")),
    Deed.PAUSED_LINE: (gettext_lazy("Pausing a line"), gettext_lazy("Paused %(subject)s.")),
    Deed.RETIRED_LINE: (
        gettext_lazy("Not using a line any more"),
        gettext_lazy("Decided not to use %(subject)s any more."),
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
    Deed.CHANGED_TEXT: (
        gettext_lazy("Changing a text to residents"),
        gettext_lazy("Changed the text “%(subject)s”."),
    ),
    Deed.HANDED_OFF: (
        gettext_lazy("Putting a question to the back office"),
        gettext_lazy("Put %(subject)s to the back office."),
    ),
    Deed.MOVED_HANDOFF: (gettext_lazy("Step in a handoff"), gettext_lazy("Took a step in %(subject)s.")),
    Deed.ANSWER_MAIL_CAME: (
        gettext_lazy("Mail with an answer"),
        gettext_lazy("A mail came that answers %(subject)s."),
    ),
    Deed.SAW_HANDOFF: (gettext_lazy("Looking at a handoff"), gettext_lazy("Looked at %(subject)s.")),
    Deed.CHANGED_TERMS: (gettext_lazy("Changing terms"), gettext_lazy("Changed the terms of %(subject)s.")),
    Deed.CHANGED_REGISTER: (
        gettext_lazy("Changing where specialists find questions"),
        gettext_lazy("Changed where specialists find questions."),
    ),
    Deed.TRIED_REGISTER_AGAIN: (
        gettext_lazy("Trying the register again"),
        gettext_lazy("Tried again what waited for the register."),
    ),
    Deed.PUT_IN_REGISTER: (
        gettext_lazy("Putting a question into the register"),
        gettext_lazy("Put %(subject)s into the register."),
    ),
}
