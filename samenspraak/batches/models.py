"""Tables of batches. Purpose: doing one thing with many conversations, telling what became of it, undoing it.

Retention: a day after the conversations were chosen, then a job forgets it; the journal keeps each single deed.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspraak.conversations.models import Conversation, State
from samenspraak.domain.batches import Action, Why
from samenspraak.organisation.models import Employee, Municipality, Team, Topic

DONE, UNDONE = "done", "undone"
OUTCOMES = [(outcome, outcome) for outcome in (DONE, UNDONE, *(why.value for why in Why))]


class Batch(models.Model):
    """One action of an employee for many conversations (verzamelactie): chosen first, begun when they confirm it.

    ``wanted`` is what they filled in: ids and fixed words. ``ended_at`` is None while it is under way, also while it
    is being undone.
    """

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="+")
    employee = models.ForeignKey(Employee, models.CASCADE, related_name="+")
    action = models.CharField(max_length=10, choices=[(one.value, one.value) for one in Action])
    wanted = models.JSONField(default=dict)
    chosen_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    is_undoing = models.BooleanField(default=False)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["employee", "-id"], name="batch_newest"),
            models.Index(
                fields=["begun_at"],
                condition=Q(ended_at=None, begun_at__isnull=False),
                name="batch_under_way",
            ),
        ]

    def __str__(self) -> str:
        return f"batch {self.pk}"


class BatchItem(models.Model):
    """One conversation of a batch, as it stood when it was chosen; ``left_as`` is how the batch left it.

    ``outcome`` is empty while its turn has not come; then done, or why not, or undone.
    """

    batch = models.ForeignKey(Batch, models.CASCADE, related_name="items")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="+")
    assignee = models.ForeignKey(Employee, models.SET_NULL, null=True, related_name="+")
    team = models.ForeignKey(Team, models.SET_NULL, null=True, related_name="+")
    topic = models.ForeignKey(Topic, models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=10, choices=State)
    snoozed_until = models.DateTimeField(null=True)
    last_inbound_at = models.DateTimeField(null=True)
    unread_count = models.PositiveIntegerField()
    left_as = models.CharField(max_length=40, blank=True)
    outcome = models.CharField(max_length=12, choices=OUTCOMES, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["batch", "conversation"], name="batch_item_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["batch", "outcome", "id"], name="batch_item_turn")]

    def __str__(self) -> str:
        return f"batch item {self.pk}"
