"""Tables of conversations. Purpose: answering residents. Retention: by the Selectielijst, from closing (later).

``Message.text`` is always the masked text: whatever reads it cannot leak. What was masked is in ``original``,
sealed, and is opened only on purpose (see revealing).
"""

import uuid
from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.approval_models import Approval as Approval
from samenspraak.conversations.approval_models import Verdict as Verdict
from samenspraak.conversations.conclusion_models import Conclusion as Conclusion
from samenspraak.conversations.draft_models import Draft as Draft
from samenspraak.conversations.early_models import Change as Change
from samenspraak.conversations.early_models import EarlyChange as EarlyChange
from samenspraak.conversations.early_models import EarlyStatus as EarlyStatus
from samenspraak.conversations.file_models import Attachment as Attachment
from samenspraak.conversations.file_models import AttachmentState as AttachmentState
from samenspraak.conversations.heard_models import Heard as Heard
from samenspraak.conversations.mention_models import Mention as Mention
from samenspraak.conversations.merge_models import Merge as Merge
from samenspraak.conversations.merge_models import StoodAs as StoodAs
from samenspraak.conversations.promise_models import BrokenPromise as BrokenPromise
from samenspraak.conversations.satisfaction_models import Satisfaction as Satisfaction
from samenspraak.conversations.search.words import MESSAGE_WORDS
from samenspraak.conversations.search_models import KnownWord as KnownWord
from samenspraak.conversations.search_models import SavedFilter as SavedFilter
from samenspraak.domain.delivery import Reason
from samenspraak.domain.formal import FORMALS
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, Form, Line, Municipality, Team, Topic
from samenspraak.organisation.sealed_field import SealedField
from samenspraak.residents.models import Resident


class State(models.TextChoices):
    """Whose turn it is."""

    OPEN = "open", _("Open")
    WAITING = "waiting", _("Waiting for the resident")
    CLOSED = "closed", _("Closed")


class Conversation(models.Model):
    """A conversation (gesprek) with one resident on one line. At most one is not closed.

    ``assignee`` is whose it is; while that is nobody it is free, for who is in ``team`` or for everybody.
    ``promised_at`` is when the resident will have an answer at the latest (reactietermijn), None when nothing is owed.
    ``snoozed_until`` is when it is our turn again although nobody wrote, of what was put away for later.
    ``term_at`` is a promise that our next answer does not fulfil: others look into it. ``last_inbound_at`` opens the
    reply window. ``urgency`` is a kind of emergency, or empty; it then stands on top. ``preview`` is masked.
    ``dropped_promise_at`` and ``dropped_urgency`` are what closing took from a question that nobody answered, for
    who undoes it. ``has_priority`` is an employee's word that it comes before the others, until it is closed
    (``dropped_priority``: and it had that). ``formal`` is what the newest formal message is that nobody has seen to
    yet, ``language`` what they last wrote in beyond doubt, or empty. ``seems_press``: they wrote as the press does,
    which nobody has seen to. ``follows`` is the one before, long closed.
    ``merged_into`` is the one that this goes on in, as a part of it: it is closed itself, and stays so.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    line = models.ForeignKey(Line, models.PROTECT, related_name="+")
    resident = models.ForeignKey(Resident, models.PROTECT, related_name="conversations")
    assignee = models.ForeignKey(Employee, models.SET_NULL, null=True, blank=True, related_name="+")
    team = models.ForeignKey(Team, models.SET_NULL, null=True, blank=True, related_name="+")
    topic = models.ForeignKey(Topic, models.PROTECT, null=True, blank=True, related_name="+")
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    form = models.CharField(max_length=2, choices=Form, blank=True)
    language = models.CharField(max_length=3, blank=True, default="", db_default="")
    urgency = models.CharField(max_length=20, blank=True)
    has_priority = models.BooleanField(default=False, db_default=False)
    promised_at = models.DateTimeField(null=True, blank=True)
    snoozed_until = models.DateTimeField(null=True, blank=True)
    term_at = models.DateTimeField(null=True, blank=True)
    unread_count = models.PositiveIntegerField(default=0)
    preview = models.CharField(max_length=160, blank=True)
    preview_is_ours = models.BooleanField(default=False)
    has_findings = models.BooleanField(default=False)
    last_message_at = models.DateTimeField()
    last_inbound_at = models.DateTimeField(null=True, blank=True)
    last_absence_at = models.DateTimeField(null=True, blank=True)
    pace_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    dropped_promise_at = models.DateTimeField(null=True, blank=True)
    dropped_urgency = models.CharField(max_length=20, blank=True, default="", db_default="")
    dropped_priority = models.BooleanField(default=False, db_default=False)
    formal = models.CharField(max_length=24, choices=FORMALS, blank=True, default="", db_default="")
    seems_press = models.BooleanField(default=False, db_default=False)
    follows = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="followers")
    merged_into = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="parts")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["line", "resident"], condition=~Q(state="closed"), name="one_live_conversation"
            ),
            models.CheckConstraint(
                condition=Q(snoozed_until=None) | Q(state="waiting"), name="snoozed_conversation_waits"
            ),
            models.CheckConstraint(condition=Q(merged_into=None) | Q(state="closed"), name="part_is_closed"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["municipality", "state", "-last_message_at"], name="conversation_list"),
            models.Index(fields=["municipality", "-last_message_at", "-id"], name="conversation_all"),
            models.Index(fields=["municipality"], condition=~Q(urgency=""), name="conversation_urgent"),
            models.Index(fields=["assignee", "state", "-last_message_at"], name="conversation_mine"),
            models.Index(fields=["resident", "-id"], name="conversation_earlier"),
            models.Index(fields=["closed_at"], condition=Q(state="closed"), name="conversation_closed"),
            models.Index(fields=["snoozed_until"], condition=~Q(snoozed_until=None), name="conversation_due"),
            models.Index(fields=["promised_at"], condition=~Q(promised_at=None), name="conversation_owed"),
        ]

    def __str__(self) -> str:
        return f"conversation {self.pk}"


class Direction(models.TextChoices):
    """Which way a message goes."""

    IN = "in", _("From the resident")
    OUT = "out", _("To the resident")
    NOTE = "note", _("For colleagues")
    KEPT = "kept", _("Not sent: for a colleague to approve")


class Kind(models.TextChoices):
    """What stands in a message; the words residents and agents know."""

    TEXT = "text", _("Text")
    IMAGE = "image", _("Picture")
    VIDEO = "video", _("Film")
    AUDIO = "audio", _("Sound")
    DOCUMENT = "document", _("Document")
    STICKER = "sticker", _("Sticker")
    LOCATION = "location", _("Location")
    CONTACTS = "contacts", _("Contact card")
    CHOICE = "choice", _("Choice")
    FORM = "form", _("Form")
    ORDER = "order", _("Order")
    TEMPLATE = "template", _("Template")
    BUTTONS = "buttons", _("Buttons")
    LIST = "list", _("List")
    LINK = "link", _("Link")
    REACTION = "reaction", _("Reaction")
    NOTICE = "notice", _("Notice of the network")
    UNSUPPORTED = "unsupported", _("Not supported")


ECHO = "echo"
"""What ``Message.automatic`` says of something we wrote outside this house."""


class Message(models.Model):
    """A message (bericht) in, out, or a note (notitie) that only colleagues see; an answer that is kept back too.

    ``network_id`` is the network's id, unique per line, empty until known. ``reference`` is ours and comes
    back in statuses. ``findings`` is ``[[start, end, kind], …]``: offsets in ``text``, code points.
    ``payload`` holds what a kind needs beside the text (coordinates, button titles), masked too.
    ``original`` is the sealed text before masking, None when nothing was masked or it was erased (``erased_at``; by
    ``erased_by``, or because its term ended when that is None).
    ``formal`` is what a resident's message is in administrative law ("klacht"), or empty.
    ``next_try`` is the copy that leaves in the place of one that failed.
    ``came_at`` orders the thread: when it was sent, UTC.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="messages")
    line = models.ForeignKey(Line, models.PROTECT, related_name="+")
    direction = models.CharField(max_length=4, choices=Direction)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.TEXT)
    author = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    automatic = models.CharField(max_length=40, blank=True)
    reference = models.UUIDField(default=uuid.uuid4, unique=True)
    network_id = models.CharField(max_length=256, blank=True)
    text = models.TextField(blank=True)
    findings = models.JSONField(default=list)
    original = SealedField(null=True)
    payload = models.JSONField(default=dict)
    reply_to = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")
    next_try = models.OneToOneField("self", models.SET_NULL, null=True, related_name="+")
    is_forwarded = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=[(s.value, s.value) for s in Status], blank=True)
    status_at = models.DateTimeField(null=True)
    failure_code = models.CharField(max_length=20, blank=True)
    failure_reason = models.CharField(max_length=20, choices=[(r.value, r.value) for r in Reason], blank=True)
    resident_reaction = models.CharField(max_length=40, blank=True)
    own_reaction = models.CharField(max_length=40, blank=True)
    came_at = models.DateTimeField()
    stored_at = models.DateTimeField()
    reacted_at = models.DateTimeField(null=True)
    edited_at = models.DateTimeField(null=True)
    formal = models.CharField(max_length=24, choices=FORMALS, blank=True, default="", db_default="")
    revoked_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)
    erased_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["line", "network_id"], condition=~Q(network_id=""), name="message_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["conversation", "-came_at", "-id"], name="message_thread"),
            models.Index(fields=["conversation"], condition=Q(original__isnull=False), name="message_sealed"),
            GinIndex(MESSAGE_WORDS, name="message_words", gin_pending_list_limit=1024),
        ]

    def __str__(self) -> str:
        return f"message {self.pk}"


class Trace(models.Model):
    """Something of an erased message may still lie in letters; the row goes when those are destroyed too."""

    line = models.ForeignKey(Line, models.CASCADE, related_name="+")
    network_id = models.CharField(max_length=256)
    erased_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["line", "network_id"], name="trace_once")]

    def __str__(self) -> str:
        return f"trace {self.pk}"


class OutboxItem(models.Model):
    """A message that still has to leave; the row goes when it left, failed for good or became uncertain.

    ``leased_until`` is set by the worker that has it in hand. A lease that ran out means that the worker died
    somewhere around the call, so the message becomes uncertain: it is never sent blindly twice.
    ``attempts`` is how often it was tried, but for the times the network asked to wait, which prove nothing about
    the message; ``holds`` is how often that was for this resident.
    """

    message = models.OneToOneField(Message, models.CASCADE, related_name="outbox_item")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    line = models.ForeignKey(Line, models.CASCADE, related_name="+")
    due_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    holds = models.PositiveSmallIntegerField(db_default=0)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], name="outbox_due"),
            models.Index(fields=["conversation", "id"], name="outbox_order"),
        ]

    def __str__(self) -> str:
        return f"outbox item {self.pk}"
