"""The tables of second factors and security keys. Purpose: that a password alone lets nobody in.

Retention: until an administrator resets the second factor, or the employee removes the key or leaves. A challenge goes
with its answer; one without is forgotten within an hour or two.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class SecondFactor(models.Model):
    """The second factor (tweede stap) of an employee: an app that shows codes on their telephone, keys, or both.

    ``secret`` is that of the app, sealed; None without one. ``last_step`` is the step of the clock whose code was used
    last, so that none is used twice. ``recovery_codes`` are digests of those that are left, whatever was lost.
    """

    employee = models.OneToOneField("organisation.Employee", models.CASCADE, related_name="second_factor")
    secret = models.BinaryField(null=True)
    last_step = models.PositiveBigIntegerField(default=0)
    recovery_codes = ArrayField(models.CharField(max_length=64))
    set_up_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"second factor of {self.employee_id}"


class SecurityKey(models.Model):
    """A security key or passkey (beveiligingssleutel) of an employee, under a name of their own.

    Nothing in it is secret. ``sign_count`` is what the key said last; ``transports`` are words of the standard.
    """

    factor = models.ForeignKey(SecondFactor, models.CASCADE, related_name="keys")
    credential_id = models.BinaryField(unique=True)
    public_key = models.BinaryField()
    sign_count = models.PositiveBigIntegerField()
    transports = ArrayField(models.CharField(max_length=20))
    name = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"security key {self.pk}"


class KeyChallenge(models.Model):
    """A challenge: what a key of this employee is to sign, once and soon."""

    employee = models.ForeignKey("organisation.Employee", models.CASCADE, related_name="key_challenges")
    challenge = models.BinaryField()
    asked_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"key challenge {self.pk}"
