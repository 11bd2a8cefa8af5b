"""Makes batches for tests: residents who wrote, what somebody fills in, and what became of it."""

from django.utils import timezone

from samenspraak.batches.models import Batch
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Municipality
from tests.makers import received, usual_result


def conversations_of(line: Line, count: int) -> list[Conversation]:
    """Of so many residents, each with a message of this moment and without a promise."""
    at = timezone.now()
    found = [received(line, phone=f"+316{number:08}", at=at).conversation for number in range(count)]
    Conversation.objects.update(promised_at=None)
    return list(Conversation.objects.filter(pk__in=[one.pk for one in found]).order_by("pk"))


def answered(municipality: Municipality) -> Wanted:
    """Closing with the usual result."""
    return Wanted(result=usual_result(municipality))


def outcomes(batch: Batch) -> list[str]:
    """What became of each, in the order of its conversations."""
    return list(batch.items.order_by("conversation").values_list("outcome", flat=True))
