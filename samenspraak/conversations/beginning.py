"""Whether a municipality's conversations have begun: a resident wrote, and somebody answered."""

from dataclasses import dataclass

from samenspraak.conversations.models import Conversation, Direction, Kind, Message
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Municipality

LEFT = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ)
NO_WORDS = (Kind.REACTION, Kind.NOTICE)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What of it happened; ``has_answered``: the network has an answer that somebody wrote."""

    has_written: bool
    has_answered: bool


def beginning_of(municipality: Municipality) -> Beginning:
    """Two queries at most, neither of which counts."""
    if not Conversation.objects.filter(municipality=municipality).exists():
        return Beginning(has_written=False, has_answered=False)
    answers = Message.objects.filter(
        municipality=municipality, direction=Direction.OUT, automatic="", status__in=LEFT
    )
    return Beginning(has_written=True, has_answered=answers.exclude(kind__in=NO_WORDS).exists())
