"""Tables of registers. Purpose: letting specialists find our questions where they work, and hearing when one is done.

Retention: what stands in a register about a handoff as long as that handoff; settings as long as the municipality. No
text is kept here, only the register's ids. What the register itself holds has the retention of the register.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspraak.domain.back_office import INTERNAL
from samenspraak.organisation.models import Municipality, Team


class Register(models.Model):
    """Where the specialists of a municipality find questions (taakapplicatie); without a row in Samenspraak itself.

    ``system`` is a key of the shelf, ``token`` is sealed. ``gives_address``: the resident's number goes along.
    ``trouble`` is why it did nothing for us, ``went_away_at`` since when, after ``failures`` tries in a row; until
    ``held_until`` it is left alone.
    """

    municipality = models.OneToOneField(Municipality, models.PROTECT, related_name="register")
    system = models.CharField(max_length=30, default=INTERNAL)
    base_url = models.CharField(max_length=300, blank=True)
    token = models.BinaryField(null=True, blank=True)
    gives_address = models.BooleanField(default=False)
    trouble = models.CharField(max_length=20, blank=True)
    failures = models.PositiveIntegerField(default=0)
    went_away_at = models.DateTimeField(null=True, blank=True)
    held_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(system=INTERNAL) | (~Q(base_url="") & Q(token__isnull=False)),
                name="register_can_be_reached",
            ),
        ]

    def __str__(self) -> str:
        return f"register of municipality {self.municipality_id}"


class Department(models.Model):
    """What a register calls a team (afdeling): the code of an actor, so that a task is theirs."""

    team = models.OneToOneField(Team, models.CASCADE, related_name="department")
    code = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"department of team {self.team_id}"


class Registration(models.Model):
    """How a handoff stands in the register (inschrijving).

    ``kept`` are the register's ids of its items, by name: what is in it is never made again. ``due_at`` is since when
    the register has to be told something, None when it knows all; ``leased_until`` is until when a worker has it in
    hand. ``trouble`` is why this one waits for an administrator. ``handled_at`` is when we heard that somebody handled
    the task there.
    """

    handoff = models.OneToOneField("handoff.Handoff", models.CASCADE, related_name="registration")
    kept = models.JSONField(default=dict)
    due_at = models.DateTimeField(null=True, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=20, blank=True)
    put_there_at = models.DateTimeField(null=True, blank=True)
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=~Q(due_at=None), name="registration_due"),
            models.Index(fields=["handoff"], condition=~Q(trouble=""), name="registration_troubled"),
        ]

    def __str__(self) -> str:
        return f"registration {self.pk}"
