"""Tables of referrals. Purpose: helping a resident outside the channel, and counting how that goes.

Retention: as long as the conversation; what a referral is about is a kind of data, never the data itself.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.models import Conversation, Message
from samenspraak.organisation.models import Employee, Municipality


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


class Referral(models.Model):
    """A referral (doorverwijzing): a resident was shown a safe way. At most one for a message.

    ``kinds`` are the kinds of data (label list) that were the reason, empty when there was another.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="referrals")
    message = models.OneToOneField(Message, models.CASCADE, related_name="referral")
    employee = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    way = models.CharField(max_length=10, choices=Way)
    kinds = models.JSONField(default=list)
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
