"""Tables of referrals. Purpose: helping a resident outside the channel, and counting how that goes.

Retention: as long as the conversation; what a referral is about is a kind of data, never the data itself. A team's
call-back hours name no resident and stay as long as the team.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.formal import FORMALS
from samenspraak.organisation.models import Employee, Municipality, Team
from samenspraak.referrals.form_models import AddressEntry as AddressEntry
from samenspraak.referrals.form_models import AnswerFile as AnswerFile
from samenspraak.referrals.form_models import FormAnswer as FormAnswer
from samenspraak.referrals.form_models import FormField as FormField
from samenspraak.referrals.form_models import FormLink as FormLink
from samenspraak.referrals.form_models import LinkTries as LinkTries
from samenspraak.referrals.form_models import OneTimeForm as OneTimeForm
from samenspraak.referrals.mail_models import MailAddress as MailAddress


class Way(models.TextChoices):
    """The safe ways out (veilige kanalen)."""

    CALLBACK = "callback", _("Call-back appointment")
    FORM = "form", _("One-time form")
    MAIL = "mail", _("Mail")


class Outcome(models.TextChoices):
    """How a referral ended."""

    OPEN = "open", _("Not used yet")
    DONE = "done", _("Done")
    EXPIRED = "expired", _("Never used")
    CANCELLED = "cancelled", _("Cancelled")
    NO_SHOW = "no_show", _("Not reached")


SENSITIVE_FILE = "file"
"""Stands among the kinds of data for a file that an employee marked: which kind is in it, nobody keeps."""


class Referral(models.Model):
    """A referral (doorverwijzing): a resident was shown a safe way. At most one for a message.

    ``kinds`` are the kinds of data (label list, or SENSITIVE_FILE) that were the reason, empty when there was
    another. ``formal`` is what the resident's message was when that was the reason.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="referrals")
    message = models.OneToOneField(Message, models.CASCADE, related_name="referral")
    employee = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    way = models.CharField(max_length=10, choices=Way)
    kinds = models.JSONField(default=list)
    formal = models.CharField(max_length=24, choices=FORMALS, blank=True, default="", db_default="")
    made_at = models.DateTimeField()
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.OPEN)
    outcome_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["municipality", "-made_at"], name="referral_newest"),
            models.Index(fields=["conversation", "-made_at"], name="referral_of"),
        ]

    def __str__(self) -> str:
        return f"referral {self.pk}"


class CallbackPlan(models.Model):
    """How a team calls back (terugbelplan): how long a call may take, how many at once, how soon at the earliest.

    Whoever books a slot of the team locks this row first, so that two never take the last place.
    """

    team = models.OneToOneField(Team, models.CASCADE, related_name="callback_plan")
    slot_minutes = models.PositiveSmallIntegerField(default=15)
    capacity = models.PositiveSmallIntegerField(default=1)
    lead_minutes = models.PositiveSmallIntegerField(default=60)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(slot_minutes__gte=5), name="callback_slot_lasts"),
            models.CheckConstraint(condition=Q(capacity__gte=1), name="callback_somebody_calls"),
        ]

    def __str__(self) -> str:
        return f"call-back plan of team {self.team_id}"


class CallbackHours(models.Model):
    """One block of call-back hours (terugbeltijden) on a weekday (0 = Monday), local time; several a day are fine."""

    plan = models.ForeignKey(CallbackPlan, models.CASCADE, related_name="hours")
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(opens__lt=models.F("closes")), name="callback_hours_open_first"
            ),
            models.CheckConstraint(condition=Q(weekday__lte=6), name="callback_weekday_exists"),
        ]

    def __str__(self) -> str:
        return f"{self.weekday}: {self.opens}-{self.closes}"


class AppointmentState(models.TextChoices):
    """How far an appointment is. Rescheduled is booked, at another moment than the first."""

    OFFERED = "offered", _("Offered")
    BOOKED = "booked", _("Booked")
    RESCHEDULED = "rescheduled", _("Rescheduled")
    DONE = "done", _("Reached")
    CANCELLED = "cancelled", _("Cancelled")
    NO_SHOW = "no_show", _("Not reached")


STANDING = (AppointmentState.BOOKED, AppointmentState.RESCHEDULED)
"""Somebody is going to call."""
LIVE = (AppointmentState.OFFERED, *STANDING)
"""The resident can still choose or change."""


class Appointment(models.Model):
    """A call-back appointment (terugbelafspraak) with a resident: offered, then at most one moment that stands.

    ``reference`` is what our buttons and list rows carry. ``starts_at`` is UTC, None until the resident chose.
    ``employee`` None: anybody of the team calls. ``attempts`` counts the calls that nobody answered.
    ``outcome_note`` is the note in the conversation, masked by the guard like every note.
    ``token_hash`` is the SHA-256 of the token of a page to choose on, empty without one; ``check_code`` stands on it.
    ``choose_until`` is how long that page waits for a choice; once there is a moment it works until then.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="appointments")
    referral = models.OneToOneField(Referral, models.CASCADE, related_name="appointment")
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    employee = models.ForeignKey(Employee, models.PROTECT, null=True, blank=True, related_name="+")
    reference = models.UUIDField(unique=True)
    token_hash = models.CharField(max_length=64, blank=True)
    check_code = models.CharField(max_length=40, blank=True, db_default="")
    choose_until = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=12, choices=AppointmentState, default=AppointmentState.OFFERED)
    starts_at = models.DateTimeField(null=True, blank=True)
    minutes = models.PositiveSmallIntegerField()
    attempts = models.PositiveSmallIntegerField(default=0)
    outcome_note = models.ForeignKey(Message, models.SET_NULL, null=True, blank=True, related_name="+")
    offered_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conversation"],
                condition=Q(state__in=["offered", "booked", "rescheduled"]),
                name="one_live_appointment",
            ),
            models.UniqueConstraint(
                fields=["token_hash"], condition=~Q(token_hash=""), name="appointment_token_once"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["booked", "rescheduled"]) | Q(starts_at__isnull=False),
                name="appointment_has_moment",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["team", "starts_at"], name="appointment_taken"),
            models.Index(fields=["municipality", "starts_at"], name="appointment_agenda"),
            models.Index(
                fields=["referral"],
                condition=Q(state__in=["offered", "booked", "rescheduled"]),
                name="appointment_live",
            ),
        ]

    def __str__(self) -> str:
        return f"appointment {self.pk}"


class HeardAnswer(models.Model):
    """A message of a resident that was an answer to an offer and has been acted upon, so that it is never twice."""

    message = models.OneToOneField(Message, models.CASCADE, primary_key=True, related_name="+")

    def __str__(self) -> str:
        return f"answer {self.message_id}"
