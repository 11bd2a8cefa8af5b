"""Tables of identity providers. Purpose: employees sign in with the account that they have for all their work.

Retention: settings until an administrator removes them; an employee's account there until they leave, an administrator
unlinks it, or the provider becomes another. No name and no e-mail address of the provider is kept, and no token.
"""

from typing import ClassVar

from django.db import models

from samenspraak.domain.open_id import SecondStep


class IdentityProvider(models.Model):
    """The identity provider (inlogdienst) of a municipality, by OpenID Connect.

    ``issuer`` is what it calls itself, to the letter; ``client_secret`` is sealed. ``label`` stands on the button.
    ``second_step`` is a word of domain.open_id. ``is_only``: nobody signs in with a password, but for administrators
    with a second factor.
    """

    municipality = models.OneToOneField(
        "organisation.Municipality", models.PROTECT, related_name="identity_provider"
    )
    issuer = models.CharField(max_length=300)
    client_id = models.CharField(max_length=200)
    client_secret = models.BinaryField()
    label = models.CharField(max_length=60)
    second_step = models.CharField(max_length=10, default=SecondStep.OURS)
    is_only = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"identity provider of municipality {self.municipality_id}"


class ProviderAccount(models.Model):
    """The account (account) of an employee at the identity provider; ``subject`` is what it is called there."""

    provider = models.ForeignKey(IdentityProvider, models.CASCADE, related_name="accounts")
    employee = models.OneToOneField("organisation.Employee", models.CASCADE, related_name="provider_account")
    subject = models.CharField(max_length=255)
    linked_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["provider", "subject"], name="provider_account_once")
        ]

    def __str__(self) -> str:
        return f"account of {self.employee_id}"
