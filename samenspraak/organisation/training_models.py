"""The table of trainings. Purpose: a new agent's answers go past an experienced colleague first, and the team lead sees
when that is needed no longer. Retention: a term after it ended (see training); at once of who is deactivated.
"""

from django.db import models


class Training(models.Model):
    """A training (inwerken): until ``ended_at`` is set, no answer of this agent leaves by itself.

    The numbers are of their answers since ``began_at``: how many left as they were written, how many left changed, and
    how many came back.
    """

    employee = models.OneToOneField("organisation.Employee", models.CASCADE, related_name="training")
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    approved = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    returned = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"training {self.pk}"
