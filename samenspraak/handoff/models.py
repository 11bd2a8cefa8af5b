"""Tables of handoffs. Purpose: answering a resident with what a specialist knows, in time, and counting how that goes.

Retention: as long as the conversation. What was asked and answered are messages of it (notes), masked like every other;
a handoff names no resident. A team's terms stay as long as the team.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.handoff import LIVE, Stage, Step
from samenspraak.handoff.register_models import Department as Department
from samenspraak.handoff.register_models import Register as Register
from samenspraak.handoff.register_models import Registration as Registration
from samenspraak.organisation.models import Employee, Municipality, Team

STAGES = [
    (Stage.ASKED.value, _("With the specialist")),
    (Stage.ASKED_BACK.value, _("Question for us")),
    (Stage.MORE_TIME.value, _("Asks for more time")),
    (Stage.ANSWERED.value, _("Answered")),
    (Stage.SETTLED.value, _("Settled")),
    (Stage.WITHDRAWN.value, _("Withdrawn")),
]
STEPS = [(step.value, step.value) for step in Step]
IS_LIVE = Q(stage__in=[stage.value for stage in LIVE])


class TeamTerms(models.Model):
    """How long a team may take (termijn), in working days, and how long before that it is reminded, in open hours."""

    team = models.OneToOneField(Team, models.CASCADE, related_name="terms")
    days = models.PositiveSmallIntegerField(default=3)
    reminder_hours = models.PositiveSmallIntegerField(default=4)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(days__gte=1, days__lte=60), name="terms_have_days"),
            models.CheckConstraint(
                condition=Q(reminder_hours__gte=1, reminder_hours__lte=40), name="terms_have_reminder"
            ),
        ]

    def __str__(self) -> str:
        return f"terms of team {self.team_id}"


class Handoff(models.Model):
    """A question to the back office (doorgezette vraag), about one conversation; at most one of it is live.

    ``specialist`` None: whoever of the team. ``topic`` is in the agent's words, masked. ``quotes`` are the messages
    that the specialist may read along. ``term_at`` is what the resident knows, ``agreed_at`` the first term.
    ``wanted_on`` is the last day that the specialist asks for. ``untold_at`` is since when somebody must tell the
    resident the term by another way, because they could not be told then; None when they know it.
    ``reminder_due_at`` moves with the term, ``reminded_at`` says that it came. ``ran_out_at`` is when we wrote by
    ourselves that it takes longer, which is done once.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="handoffs")
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    specialist = models.ForeignKey(Employee, models.PROTECT, null=True, blank=True, related_name="+")
    asked_by = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    reference = models.UUIDField(unique=True)
    topic = models.CharField(max_length=80)
    quotes = models.ManyToManyField(Message, related_name="+", blank=True)
    stage = models.CharField(max_length=12, choices=STAGES, default=Stage.ASKED.value)
    asked_at = models.DateTimeField()
    agreed_at = models.DateTimeField()
    term_at = models.DateTimeField()
    wanted_on = models.DateField(null=True, blank=True)
    reminder_due_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    untold_at = models.DateTimeField(null=True, blank=True)
    ran_out_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation"], condition=IS_LIVE, name="one_live_handoff"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["team", "term_at"], condition=IS_LIVE, name="handoff_live"),
            models.Index(fields=["term_at"], condition=IS_LIVE, name="handoff_running_out"),
            models.Index(fields=["municipality", "-asked_at"], name="handoff_newest"),
        ]

    def __str__(self) -> str:
        return f"handoff {self.pk}"


class Turn(models.Model):
    """One step in a handoff (beurt). ``by`` None: the house itself. ``message`` is what was said with it, if anything:
    a note for colleagues, or what the resident was told.
    """

    handoff = models.ForeignKey(Handoff, models.CASCADE, related_name="turns")
    step = models.CharField(max_length=12, choices=STEPS)
    by = models.ForeignKey(Employee, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField()
    message = models.OneToOneField(
        Message, models.CASCADE, null=True, blank=True, related_name="handoff_turn"
    )

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"turn {self.pk}"
