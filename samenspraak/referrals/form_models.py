"""Tables of one-time forms. Purpose: getting personal data from a resident for one thing, outside the channel.

Retention: an answer and its files as many days as its form says, then a job destroys them; of a destroyed answer stays
that there was one. A link as long as its conversation. Forms and addresses name no resident: as long as they are used.
Tries hold a keyed hash of a network address for an hour.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.form_fields import FieldKind

KINDS = [
    (FieldKind.TEXT.value, _("Short text")),
    (FieldKind.LONG_TEXT.value, _("Long text")),
    (FieldKind.ADDRESS.value, _("Postcode and house number")),
    (FieldKind.BSN.value, _("BSN")),
    (FieldKind.DATE.value, _("Date")),
    (FieldKind.CHOICE.value, _("Choice from a list")),
    (FieldKind.EMAIL.value, _("E-mail address")),
    (FieldKind.PHONE.value, _("Phone number")),
    (FieldKind.FILE.value, _("File")),
]


class OneTimeForm(models.Model):
    """A form (eenmalig formulier) of the municipality. ``purpose`` says to residents what the answers are for.

    ``team`` may see the answers; None: every agent. ``retention_days`` count from filling in.
    """

    municipality = models.ForeignKey("organisation.Municipality", models.PROTECT, related_name="+")
    name = models.CharField(max_length=80)
    purpose = models.TextField(max_length=500)
    team = models.ForeignKey("organisation.Team", models.PROTECT, null=True, blank=True, related_name="+")
    retention_days = models.PositiveSmallIntegerField(default=30)
    is_active = models.BooleanField(default=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "name"], name="one_time_form_once"),
            models.CheckConstraint(
                condition=Q(retention_days__gte=1, retention_days__lte=365), name="one_time_form_ends"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class FormField(models.Model):
    """One question (veld) of a form. ``choices`` are the texts to choose from, for a choice."""

    form = models.ForeignKey(OneTimeForm, models.CASCADE, related_name="fields")
    place = models.PositiveSmallIntegerField()
    label = models.CharField(max_length=100)
    help = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=12, choices=KINDS)
    choices = models.JSONField(default=list, blank=True)
    is_required = models.BooleanField(default=True)

    class Meta:
        ordering: ClassVar = ["place", "pk"]
        indexes: ClassVar = [models.Index(fields=["form", "place"], name="form_field_place")]

    def __str__(self) -> str:
        return self.label


class FormLink(models.Model):
    """A link (link) to a form for one conversation, to be used once. Only the hash of its token is kept.

    ``check_code`` stands in the message and on the page, so that the resident can compare.
    """

    form = models.ForeignKey(OneTimeForm, models.PROTECT, related_name="links")
    referral = models.OneToOneField("referrals.Referral", models.CASCADE, related_name="form_link")
    conversation = models.ForeignKey("conversations.Conversation", models.CASCADE, related_name="form_links")
    token_hash = models.CharField(max_length=64, unique=True)
    check_code = models.CharField(max_length=40)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["expires_at"], condition=Q(used_at=None), name="form_link_waits")
        ]

    def __str__(self) -> str:
        return f"form link {self.pk}"


class FormAnswer(models.Model):
    """What a resident filled in (antwoord): sealed JSON, None when destroyed; never in lists, search or exports.

    ``outcome_note`` is the note in the conversation that says what was done with it.
    """

    link = models.OneToOneField(FormLink, models.CASCADE, related_name="answer")
    form = models.ForeignKey(OneTimeForm, models.PROTECT, related_name="answers")
    sealed = models.BinaryField(null=True)
    filled_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    destroyed_at = models.DateTimeField(null=True, blank=True)
    handled_at = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        "organisation.Employee", models.PROTECT, null=True, blank=True, related_name="+"
    )
    outcome_note = models.ForeignKey(
        "conversations.Message", models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["expires_at"], condition=Q(destroyed_at=None), name="form_answer_kept"),
            models.Index(fields=["form", "-filled_at"], name="form_answer_newest"),
        ]

    def __str__(self) -> str:
        return f"form answer {self.pk}"


class AnswerFile(models.Model):
    """A file (bestand) of an answer, sealed with its name; ``mime_type`` is what its bytes showed."""

    answer = models.ForeignKey(FormAnswer, models.CASCADE, related_name="files")
    mime_type = models.CharField(max_length=128)
    size = models.PositiveIntegerField()
    is_scanned = models.BooleanField(default=False)
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return f"answer file {self.pk}"


class AddressEntry(models.Model):
    """An address of the municipality (adres), from the list that an administrator uploaded."""

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    postcode = models.CharField(max_length=7)
    number = models.PositiveIntegerField()
    addition = models.CharField(max_length=10, blank=True)
    street = models.CharField(max_length=100)
    place = models.CharField(max_length=100)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["municipality", "postcode", "number", "addition"], name="address_entry_once"
            )
        ]

    def __str__(self) -> str:
        return f"address entry {self.pk}"


class LinkTries(models.Model):
    """How often links or tokens were tried in ten minutes (pogingen): from one network address, or from all together.

    ``source`` is a keyed hash of the network address, or what all together tried: "all" for links, "tokens".
    """

    source = models.CharField(max_length=64)
    began_at = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "began_at"], name="link_tries_once")
        ]
        indexes: ClassVar = [models.Index(fields=["began_at"], name="link_tries_old")]

    def __str__(self) -> str:
        return f"tries {self.pk}"
