"""What becomes of a message that leaves: states that only ever move forward."""

from enum import StrEnum


class Status(StrEnum):
    """Where an outgoing message is. The order of the members is the order of the journey."""

    QUEUED = "queued"
    """Waits in our outbox."""
    UNCERTAIN = "uncertain"
    """The call to the network ended without an answer: only a status with our reference can tell."""
    ACCEPTED = "accepted"
    """The network took it and gave it an id."""
    SENT = "sent"
    FAILED = "failed"
    """Ranks below delivered: a person with two devices can have it on one and miss it on the other."""
    DELIVERED = "delivered"
    READ = "read"

    @property
    def rank(self) -> int:
        return _RANK[self]


_RANK = {status: place for place, status in enumerate(Status)}


def later(current: Status, reported: Status) -> Status:
    """The state that holds after ``reported`` came in: the network reports late, twice and out of order."""
    return max(current, reported, key=lambda status: status.rank)
