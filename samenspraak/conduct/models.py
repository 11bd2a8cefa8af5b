"""Tables of conduct. Purpose: leading agents through the five steps, and answering for every block.

Retention: a dossier as long as its last step counts or its block stands, and a year after that (see forgetting).
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.models import Conversation, Message
from samenspraak.domain.protocol import Step
from samenspraak.organisation.models import Employee, Line, Municipality
from samenspraak.residents.models import Resident


class ConductRules(models.Model):
    """How long steps count and blocks last here (gedragsregels), in days; without a row the defaults."""

    municipality = models.OneToOneField(Municipality, models.CASCADE, related_name="conduct_rules")
    lapse_days = models.PositiveSmallIntegerField(default=30)
    block_days = models.PositiveSmallIntegerField(default=7)
    longest_block_days = models.PositiveSmallIntegerField(default=180)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(lapse_days__gte=1), name="conduct_step_counts"),
            models.CheckConstraint(
                condition=Q(block_days__gte=1) & Q(longest_block_days__gte=models.F("block_days")),
                name="conduct_block_lasts",
            ),
        ]

    def __str__(self) -> str:
        return f"conduct rules of municipality {self.municipality_id}"


class ConductCase(models.Model):
    """A dossier (dossier vervelend gesprek) of one resident. At most one has not ended.

    It ends when its last step lapses, when an agent says that things go well again, or with its block.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    resident = models.ForeignKey(Resident, models.CASCADE, related_name="conduct_cases")
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["resident"], condition=Q(ended_at=None), name="one_live_conduct_case"
            ),
        ]

    def __str__(self) -> str:
        return f"conduct case {self.pk}"


class ConductStep(models.Model):
    """A step (stap) that was taken, once in a dossier.

    ``message`` is what the resident wrote and ``passage`` the words in it that were not accepted, masked by the
    guard; ``behaviours`` are words of domain.protocol. ``answer`` is what we wrote, None when the step is the block.
    """

    case = models.ForeignKey(ConductCase, models.CASCADE, related_name="steps")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    step = models.PositiveSmallIntegerField(choices=[(step.value, step.name) for step in Step])
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")
    passage = models.CharField(max_length=300)
    behaviours = models.JSONField(default=list)
    answer = models.OneToOneField(Message, models.SET_NULL, null=True, related_name="conduct_step")
    employee = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    taken_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["case", "step"], name="conduct_step_once")]

    def __str__(self) -> str:
        return f"conduct step {self.pk}"


class BlockState(models.TextChoices):
    """How far a block is."""

    ASKED = "asked", _("Waits for a second signature")
    REFUSED = "refused", _("Not signed")
    ANNOUNCED = "announced", _("Being carried out")
    STANDING = "standing", _("Blocked")
    ENDING = "ending", _("Being lifted")
    ENDED = "ended", _("Lifted")


LIVE = (BlockState.ASKED, BlockState.ANNOUNCED, BlockState.STANDING, BlockState.ENDING)
"""Something still has to happen with it."""
LIFTABLE = (BlockState.ANNOUNCED, BlockState.STANDING)
"""It holds, or soon will."""


class Block(models.Model):
    """A block (blokkade): asked for by one employee, signed by another, carried out at the network, with an end.

    ``notice`` is what the resident will read, until it is sent. ``reason`` is masked by the guard. ``ends_on`` is its
    last day; ``review_on`` when a team lead looks at it again. ``trouble`` is a delivery Reason: why the network did
    not do it yet, and ``tried_at`` when it was asked last.
    """

    case = models.ForeignKey(ConductCase, models.CASCADE, related_name="blocks")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    line = models.ForeignKey(Line, models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=BlockState, default=BlockState.ASKED)
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")
    passage = models.CharField(max_length=300)
    behaviours = models.JSONField(default=list)
    reason = models.CharField(max_length=300)
    notice = models.TextField(blank=True)
    sent = models.OneToOneField(Message, models.SET_NULL, null=True, related_name="+")
    ends_on = models.DateField()
    review_on = models.DateField()
    asked_by = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    signed_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    signed_at = models.DateTimeField(null=True)
    tried_at = models.DateTimeField(null=True)
    trouble = models.CharField(max_length=20, blank=True)
    began_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    ended_why = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["case"],
                condition=Q(state__in=["asked", "announced", "standing", "ending"]),
                name="one_live_block",
            ),
            models.CheckConstraint(
                condition=Q(signed_by=None) | ~Q(signed_by=models.F("asked_by")),
                name="block_has_second_person",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["asked", "refused"]) | Q(signed_by__isnull=False),
                name="block_is_signed",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["state"], condition=~Q(state__in=["refused", "ended"]), name="block_live"),
        ]

    def __str__(self) -> str:
        return f"block {self.pk}"
