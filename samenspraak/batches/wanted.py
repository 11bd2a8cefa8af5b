"""What somebody filled in for all conversations of a batch, as a row keeps it and as a deed needs it."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.batches.models import Batch
from samenspraak.conversations.handing_over import Holder, holder_named
from samenspraak.domain.snoozing import Later
from samenspraak.organisation.models import Result, Topic


@dataclass(frozen=True, slots=True)
class Wanted:
    """``holder`` for handing over, ``later`` for putting away, ``result`` for closing.

    ``topic`` None leaves each closed conversation with what it is about.
    """

    holder: Holder | None = None
    later: Later | None = None
    moment: datetime | None = None
    topic: Topic | None = None
    result: Result | None = None

    @property
    def words(self) -> dict[str, str | int]:
        """Ids and fixed words, for in a row."""
        said = {
            "holder": self.holder.word if self.holder else None,
            "later": self.later.value if self.later else None,
            "moment": self.moment.isoformat() if self.moment else None,
            "topic": self.topic.pk if self.topic else None,
            "result": self.result.pk if self.result else None,
        }
        return {name: word for name, word in said.items() if word is not None}


def wanted_of(batch: Batch) -> Wanted:
    """What was filled in, with what is still there of it: a holder who left meanwhile is None."""
    words, town = batch.wanted, batch.municipality_id
    topics = Topic.objects.filter(municipality_id=town).select_related("team")
    return Wanted(
        holder=holder_named(batch.employee, words["holder"]) if "holder" in words else None,
        later=Later(words["later"]) if "later" in words else None,
        moment=datetime.fromisoformat(words["moment"]) if "moment" in words else None,
        topic=topics.filter(pk=words["topic"]).first() if "topic" in words else None,
        result=Result.objects.filter(municipality_id=town, pk=words["result"]).first()
        if "result" in words
        else None,
    )
