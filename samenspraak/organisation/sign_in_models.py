"""The table of sign-ins. Purpose: an employee sees where they are signed in, and ends what they do not know.

Retention: as its session: until signing out, or nothing was done for a while, ten hours at most; within an hour after
that a job forgets both. Names no place: where a browser is on the network is not kept.
"""

from django.db import models


class SignIn(models.Model):
    """A sign-in (inlog): one browser in which an employee is signed in.

    ``browser`` and ``system`` are names that we know, empty for others; ``active_at`` is exact to a minute.
    """

    session = models.OneToOneField("sessions.Session", models.CASCADE, related_name="sign_in")
    employee = models.ForeignKey("organisation.Employee", models.CASCADE, related_name="sign_ins")
    browser = models.CharField(max_length=20, blank=True)
    system = models.CharField(max_length=20, blank=True)
    began_at = models.DateTimeField()
    active_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.browser}/{self.system}"
