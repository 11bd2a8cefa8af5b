"""Tables of directories. Purpose: who works here is told by the service that keeps the accounts of the municipality.

Retention: a token until an administrator replaces or revokes it, of which only a digest is kept; what an employee is
called there until the access is taken away, so that the directory finds them again when they come back.
"""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower


class DirectoryToken(models.Model):
    """A token (sleutel) with which the directory (accountbeheer) of a municipality comes in; two during a renewal.

    ``digest`` is the SHA-256 of it. ``used_at`` is exact to a minute, empty until it came in with it.
    """

    municipality = models.ForeignKey(
        "organisation.Municipality", models.CASCADE, related_name="directory_tokens"
    )
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"directory token of municipality {self.municipality_id}"


class DirectoryAccount(models.Model):
    """What an employee is called in the directory; see domain.directory for its fields.

    ``left_at`` says since when the directory has them no more: it does not find them either, until they are back.
    """

    municipality = models.ForeignKey(
        "organisation.Municipality", models.PROTECT, related_name="directory_accounts"
    )
    employee = models.OneToOneField("organisation.Employee", models.CASCADE, related_name="directory_account")
    user_name = models.CharField(max_length=254)
    external_id = models.CharField(max_length=255, blank=True)
    given_name = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint("municipality", Lower("user_name"), name="directory_user_name_once"),
            models.UniqueConstraint(
                fields=["municipality", "external_id"],
                condition=~Q(external_id=""),
                name="directory_external_id_once",
            ),
        ]

    def __str__(self) -> str:
        return f"account of {self.employee_id}"
