"""Tables of residents. Purpose: answering their questions. Retention: as long as a conversation of theirs."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Func, Q

from samenspraak.domain.addresses import AddressKind
from samenspraak.organisation.models import Form, Municipality

NAME_WORDS = Func("name", function="name_words")
"""A name in small letters without accents, with a space before every word; as in the index."""


class Resident(models.Model):
    """A resident (inwoner): somebody who writes to us, perhaps from several addresses.

    ``name`` is what they call themselves on the network: unchecked, may be empty.
    ``conflict_at`` is when two addresses in one message turned out to belong to two residents: a person
    must look, nothing is merged by itself.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    name = models.CharField(max_length=256, blank=True)
    form = models.CharField(max_length=2, choices=Form, blank=True)
    wants_marketing = models.BooleanField(null=True)
    blocked_at = models.DateTimeField(null=True, blank=True)
    conflict_at = models.DateTimeField(null=True, blank=True)
    met_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            GinIndex(OpClass(NAME_WORDS, name="gin_trgm_ops"), name="resident_name_like"),
        ]

    def __str__(self) -> str:
        return f"resident {self.pk}"


class ResidentAddress(models.Model):
    """An address (adres) of a resident: a telephone number in E.164 or a network's id for the person.

    ``replaced_at`` is set when the network said that it changed; it still recognises old letters.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+")
    resident = models.ForeignKey(Resident, models.CASCADE, related_name="addresses")
    channel = models.CharField(max_length=30)
    kind = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in AddressKind])
    value = models.CharField(max_length=512)
    known_at = models.DateTimeField()
    replaced_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["municipality", "channel", "kind", "value"],
                condition=Q(replaced_at=None),
                name="address_once",
            ),
        ]

    def __str__(self) -> str:
        return f"address {self.pk}"
