"""Writes the journal (logboek): who saw, revealed, sent, closed what."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db import connection
from django.utils import timezone
from psycopg.types.json import Jsonb

from samenspraak.organisation.models import Employee, JournalEntry


class Deed(StrEnum):
    """What an auditor may ask after."""

    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGNED_OUT_ELSEWHERE = "signed_out_elsewhere"
    SIGN_IN_REFUSED = "sign_in_refused"
    ADDED_EMPLOYEE = "added_employee"
    CHANGED_EMPLOYEE = "changed_employee"
    DEACTIVATED_EMPLOYEE = "deactivated_employee"
    REACTIVATED_EMPLOYEE = "reactivated_employee"
    IMPORTED_EMPLOYEES = "imported_employees"
    EXPORTED_RIGHTS = "exported_rights"
    SET_UP_SECOND_FACTOR = "set_up_second_factor"
    ADDED_KEY = "added_key"
    REMOVED_KEY = "removed_key"
    REFUSED_KEY = "refused_key"
    USED_RECOVERY_CODE = "used_recovery_code"
    RESET_SECOND_FACTOR = "reset_second_factor"
    CHANGED_SIGN_IN_RULES = "changed_sign_in_rules"
    CHANGED_PROVIDER = "changed_provider"
    REMOVED_PROVIDER = "removed_provider"
    LINKED_ACCOUNT = "linked_account"
    UNLINKED_ACCOUNT = "unlinked_account"
    CHANGED_DIRECTORY = "changed_directory"
    CLOSED_DIRECTORY = "closed_directory"
    REFUSED_DIRECTORY = "refused_directory"
    INVITED_EMPLOYEE = "invited_employee"
    USED_INVITATION = "used_invitation"
    CHANGED_TEAM = "changed_team"
    CHANGED_OWN_DATA = "changed_own_data"
    CHANGED_HOURS = "changed_hours"
    ADDED_CLOSING_DAY = "added_closing_day"
    REMOVED_CLOSING_DAY = "removed_closing_day"
    SAW = "saw"
    SEARCHED = "searched"
    KEPT_FILTER = "kept_filter"
    REMOVED_FILTER = "removed_filter"
    REVEALED = "revealed"
    ERASED = "erased"
    ERASED_BY_TERM = "erased_by_term"
    SENT = "sent"
    STOPPED = "stopped"
    BEGAN_TRAINING = "began_training"
    ENDED_TRAINING = "ended_training"
    CHANGED_TRAINING_RULES = "changed_training_rules"
    ASKED_APPROVAL = "asked_approval"
    WITHDREW_ANSWER = "withdrew_answer"
    APPROVED_ANSWER = "approved_answer"
    CHANGED_ANSWER = "changed_answer"
    RETURNED_ANSWER = "returned_answer"
    NOTED = "noted"
    TOOK = "took"
    RELEASED = "released"
    HANDED_OVER = "handed_over"
    LET_IN = "let_in"
    SNOOZED = "snoozed"
    CHOSE_TOPIC = "chose_topic"
    CHANGED_TOPIC = "changed_topic"
    CONCLUDED = "concluded"
    CHANGED_RESULT = "changed_result"
    CHANGED_CLOSING_RULES = "changed_closing_rules"
    BROUGHT_BACK = "brought_back"
    CLOSED = "closed"
    REOPENED = "reopened"
    SPLIT = "split"
    MERGED = "merged"
    UNMERGED = "unmerged"
    CALMED = "calmed"
    PRIORITISED = "prioritised"
    ENDED_PRIORITY = "ended_priority"
    JUDGED_PROMISE = "judged_promise"
    CHANGED_FORM = "changed_form"
    NOT_FORMAL = "not_formal"
    NOT_PRESS = "not_press"
    DOWNLOADED = "downloaded"
    MARKED_SENSITIVE = "marked_sensitive"
    UNMARKED_SENSITIVE = "unmarked_sensitive"
    REFERRED = "referred"
    REFERRAL_ENDED = "referral_ended"
    SAW_ANSWER = "saw_answer"
    HANDLED_ANSWER = "handled_answer"
    DESTROYED_ANSWER = "destroyed_answer"
    CHANGED_ONE_TIME_FORM = "changed_one_time_form"
    REPLACED_ADDRESSES = "replaced_addresses"
    CALLBACK_BOOKED = "callback_booked"
    CALLBACK_MOVED = "callback_moved"
    CALLBACK_TAKEN = "callback_taken"
    CALLBACK_RELEASED = "callback_released"
    CALLBACK_MISSED = "callback_missed"
    CHANGED_CALLBACK_HOURS = "changed_callback_hours"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    TOOK_CONDUCT_STEP = "took_conduct_step"
    ENDED_CONDUCT_CASE = "ended_conduct_case"
    DESTROYED_CONDUCT_CASE = "destroyed_conduct_case"
    CHANGED_CONDUCT_RULES = "changed_conduct_rules"
    ASKED_BLOCK = "asked_block"
    SIGNED_BLOCK = "signed_block"
    REFUSED_BLOCK = "refused_block"
    REVIEWED_BLOCK = "reviewed_block"
    LIFTED_BLOCK = "lifted_block"
    SENT_AGAIN = "sent_again"
    CHANGED_PROFILE = "changed_profile"
    RELEASED_LINE = "released_line"
    ADDED_LINE = "added_line"
    CHANGED_LINE = "changed_line"
    CHANGED_LETTERBOX = "changed_letterbox"
    BEGAN_PILOT = "began_pilot"
    OPENED_LINE = "opened_line"
    PAUSED_LINE = "paused_line"
    RETIRED_LINE = "retired_line"
    OPENED_LETTERS = "opened_letters"
    DESTROYED_LETTERS = "destroyed_letters"
    CHECKED_JOURNAL = "checked_journal"
    EXPORTED_JOURNAL = "exported_journal"
    CHANGED_GUARD_RULE = "changed_guard_rule"
    CHANGED_ERASE_TERM = "changed_erase_term"
    CHANGED_CANNED_ANSWER = "changed_canned_answer"
    REMOVED_CANNED_ANSWER = "removed_canned_answer"
    CHANGED_ARTICLE = "changed_article"
    REMOVED_ARTICLE = "removed_article"
    CHANGED_MAIL_ADDRESSES = "changed_mail_addresses"
    CHANGED_TEXT = "changed_text"
    HANDED_OFF = "handed_off"
    MOVED_HANDOFF = "moved_handoff"
    ANSWER_MAIL_CAME = "answer_mail_came"
    SAW_HANDOFF = "saw_handoff"
    CHANGED_TERMS = "changed_terms"
    CHANGED_REGISTER = "changed_register"
    TRIED_REGISTER_AGAIN = "tried_register_again"
    PUT_IN_REGISTER = "put_in_register"


WRITE = """
WITH entry AS (
    INSERT INTO organisation_journalentry (municipality_id, employee_id, at, deed, subject, details)
    VALUES (%s, %s, %s, %s, %s, %s) RETURNING id)
INSERT INTO organisation_unsealedentry (entry_id) SELECT id FROM entry
"""
"""One statement, so that an entry is on the list of what to seal whether or not a transaction is open."""


def write(
    deed: Deed,
    subject: str,
    *,
    municipality: int,
    employee: Employee | None = None,
    details: Mapping[str, str | int] | None = None,
) -> None:
    """Write one entry, in the caller's transaction: it stands or falls with the deed itself.

    ``subject`` is a kind with an id: ``conversation:12``. ``details`` holds ids and fixed words only, and for a rule
    that somebody changed their reason, which names no person.
    """
    who = employee.pk if employee else None
    row: list[Any] = [municipality, who, timezone.now(), deed.value, subject, Jsonb(dict(details or {}))]
    with connection.cursor() as cursor:
        cursor.execute(WRITE, row)


def was_done(deed: Deed, subject: str, *, municipality: int) -> bool:
    """Whether the journal has this deed to this subject. Lock the subject first where two may do it at once."""
    done = JournalEntry.objects.filter(municipality_id=municipality, subject=subject, deed=deed)
    return done.exists()


def did_since(employee: Employee, deed: Deed, subject: str, since: datetime) -> bool:
    """Whether this employee did it to this subject after that moment."""
    done = JournalEntry.objects.filter(municipality_id=employee.municipality_id, subject=subject)
    return done.filter(employee=employee, deed=deed, at__gt=since).exists()


def refusals_since(employee: Employee, since: datetime) -> int:
    """How often signing in as this employee was refused."""
    refused = JournalEntry.objects.filter(
        municipality_id=employee.municipality_id, subject=f"employee:{employee.pk}", deed=Deed.SIGN_IN_REFUSED
    )
    return refused.filter(at__gt=since).count()
