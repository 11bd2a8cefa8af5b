"""A deed of the journal as a sentence: what was done, to what, and why when a reason was given."""

import re
from collections.abc import Mapping
from datetime import date

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.revealing import Why
from samenspraak.desk.back_office.wording import SETTING_NAMES, SYSTEM_NAMES
from samenspraak.desk.finding_names import reason_name
from samenspraak.desk.guard.wording import MEASURES, rule_name, term_text
from samenspraak.desk.handoff.wording import STEP_NAMES
from samenspraak.desk.journal.deeds import DEEDS
from samenspraak.desk.lines.wording import NAMES as LINE_NAMES
from samenspraak.desk.own_data.wording import NAMES as OWN_DATA_NAMES
from samenspraak.desk.promises.wording import CAUSES
from samenspraak.desk.sign_in.directory_wording import PERSON_NAMES, TOKEN_NAMES
from samenspraak.desk.sign_in.provider_wording import SETTING_NAMES as PROVIDER_NAMES
from samenspraak.desk.texts.wording import TEXTS
from samenspraak.desk.thread.reasons import REASONS
from samenspraak.domain.broken_promise import Cause
from samenspraak.domain.policy import Measure, rule_called
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import JournalEntry, Role

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
    "filter": gettext_lazy("filter %(number)s"),
    "canned_answer": gettext_lazy("canned answer %(number)s"),
    "article": gettext_lazy("article %(number)s"),
    "topic": gettext_lazy("topic %(number)s"),
    "block": gettext_lazy("block %(number)s"),
    "conduct_case": gettext_lazy("conduct dossier %(number)s"),
    "result": gettext_lazy("result %(number)s"),
}
SETTINGS: Mapping[str, Promise] = {
    Deed.CHANGED_TOPIC: gettext_lazy("Selectielijst %(kept_as)s."),
    Deed.CHANGED_RESULT: gettext_lazy("Place in the list: %(place)s."),
    Deed.CHANGED_CLOSING_RULES: gettext_lazy("Hours in which a message opens it again: %(reopen_hours)s."),
    Deed.CHANGED_SIGN_IN_RULES: gettext_lazy("Minutes without doing anything: %(idle_minutes)s."),
    Deed.CHANGED_TRAINING_RULES: gettext_lazy("Answers approved unchanged: %(training_approvals)s."),
    Deed.CHANGED_TERMS: gettext_lazy(
        "Working days: %(days)s. Reminder in opening hours before the end: %(hours)s."
    ),
    Deed.CHANGED_CONDUCT_RULES: gettext_lazy(
        "In days: a step counts %(lapse_days)s, a block lasts %(block_days)s, at most %(longest_block_days)s."
    ),
}
"""What a setting was changed to."""
NAMES: Mapping[str, Mapping[str, Promise]] = {
    Deed.CHANGED_OWN_DATA: OWN_DATA_NAMES,
    Deed.CHANGED_LINE: LINE_NAMES,
    Deed.CHANGED_LETTERBOX: LINE_NAMES,
    Deed.CHANGED_REGISTER: SETTING_NAMES,
    Deed.CHANGED_PROVIDER: PROVIDER_NAMES,
    Deed.CHANGED_DIRECTORY: TOKEN_NAMES,
    Deed.CHANGED_EMPLOYEE: PERSON_NAMES,
}
"""What may have been changed, as the entry names it."""
CONVERSATION = re.compile(r"conversation:(\d+)")


def sentence(entry: JournalEntry, names: Mapping[int, str]) -> str:
    """`names` are those of the municipality's employees, by their id."""
    return told(entry, _subject(entry, names))


def told(entry: JournalEntry, subject: str) -> str:
    """The sentence, with what it was done to called `subject`."""
    words = DEEDS[Deed(entry.deed)][1] if entry.deed in DEEDS else entry.deed
    said = str(words) % {"subject": subject}
    return " ".join(
        filter(None, [said, _setting(entry), _system(entry.details), _named(entry), _aside(entry.details)])
    )


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
    if kind == "text" and number in TEXTS:
        return str(TEXTS[number].name)
    return str(SUBJECTS[kind]) % {"number": number} if kind in SUBJECTS else entry.subject


def _setting(entry: JournalEntry) -> str:
    """What it is from then on; empty when the entry does not say."""
    is_told = entry.deed in SETTINGS and entry.details
    return str(SETTINGS[entry.deed]) % entry.details if is_told else ""


def _system(details: Mapping[str, str | int]) -> str:
    """Where specialists find questions from then on."""
    system = SYSTEM_NAMES.get(str(details.get("system", "")))
    return f"{system}." if system else ""


def _named(entry: JournalEntry) -> str:
    """Which settings are others."""
    names = NAMES.get(entry.deed, {})
    changed = [str(names[name]) for name in str(entry.details.get("changed", "")).split() if name in names]
    return _("Changed: %(changed)s.") % {"changed": ", ".join(changed)} if changed else ""


def _aside(details: Mapping[str, str | int]) -> str:
    """What the entry adds in words; details that a reader cannot use stay in the export."""
    words = [
        _step(details),
        _role(details),
        _privacy(details),
        _second_step(details),
        _provider(details),
        _opening(details),
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


def _role(details: Mapping[str, str | int]) -> str:
    """What somebody may do from then on."""
    role = details.get("role")
    return _("Role: %(role)s.") % {"role": Role(role).label} if role in set(Role) else ""


def _privacy(details: Mapping[str, str | int]) -> str:
    """Whether others than a team's members read what stands with it."""
    if "is_private" not in details:
        return ""
    return _("Private: for its members alone.") if details["is_private"] else _("Not private.")


def _second_step(details: Mapping[str, str | int]) -> str:
    """Whether everybody has to have one; how many recovery codes are left."""
    if "left" in details:
        return _("Left: %(count)s.") % {"count": details["left"]}
    if "requires_second_factor" not in details:
        return ""
    return _("Second step required.") if details["requires_second_factor"] else _("Second step not required.")


def _provider(details: Mapping[str, str | int]) -> str:
    """Whether somebody came in by it, or was told of by the directory; whether that is the only way."""
    if "directory" in details:
        return _("By the account management.")
    if "provider" in details:
        return _("By the sign-in service.")
    return _("Nobody signs in with a password.") if details.get("is_only") else ""


def _opening(details: Mapping[str, str | int]) -> str:
    """Which day, or how long a week."""
    if "on" in details:
        return date_format(date.fromisoformat(str(details["on"])), "l j F Y").capitalize() + "."
    if "week_minutes" in details:
        hours, minutes = divmod(int(details["week_minutes"]), 60)
        return _("Open %(hours)d:%(minutes)02d hours a week.") % {"hours": hours, "minutes": minutes}
    return ""


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
    """A reason of our list, or one in somebody's own words; the cause of a broken promise."""
    cause = details.get("cause")
    if cause in set(Cause):
        return f"{CAUSES[Cause(cause)]}."
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
