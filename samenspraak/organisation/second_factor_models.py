"""The table of second factors. Purpose: that a password alone lets nobody in.

Retention: until an administrator resets it, or the employee leaves.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class SecondFactor(models.Model):
    """The second factor (tweede stap) of an employee: an app on their telephone that shows codes.

    ``secret`` is sealed. ``last_step`` is the step of the clock whose code was used last, so that none is used twice.
    ``recovery_codes`` are digests of those that are left.
    """

    employee = models.OneToOneField("organisation.Employee", models.CASCADE, related_name="second_factor")
    secret = models.BinaryField()
    last_step = models.PositiveBigIntegerField()
    recovery_codes = ArrayField(models.CharField(max_length=64))
    set_up_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"second factor of {self.employee_id}"
