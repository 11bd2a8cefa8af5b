"""What the simulator accepted and refused, so that a test can count it."""

from collections import Counter
from dataclasses import asdict, dataclass, field

from simulator.web import Json

SHOWN = 20


@dataclass(frozen=True, slots=True)
class AcceptedSend:
    """One send that was accepted. `at`: unix seconds on the simulator's clock."""

    id: str
    phone_number_id: str
    resident: str
    to: str
    type: str
    text: str
    biz_opaque_callback_data: str
    at: float


@dataclass(slots=True)
class Ledger:
    """Everything countable. `reads` and `typings` must stay empty for the product: it may never send them."""

    sends: list[AcceptedSend] = field(default_factory=list)
    reads: list[Json] = field(default_factory=list)
    typings: list[Json] = field(default_factory=list)
    refusals: list[Json] = field(default_factory=list)

    def counts(self) -> Json:
        """How many were accepted; `sent_twice` is how many references were accepted more than once."""
        references = Counter(send.biz_opaque_callback_data for send in self.sends)
        without = references.pop("", 0)
        twice = [name for name, count in references.items() if count > 1]
        return {
            "sends": len(self.sends),
            "references": len(references),
            "without_reference": without,
            "sent_twice": len(twice),
            "sent_twice_references": sorted(twice)[:SHOWN],
            "reads": len(self.reads),
            "typings": len(self.typings),
            "refusals": len(self.refusals),
        }

    def as_json(self) -> Json:
        references = Counter(send.biz_opaque_callback_data for send in self.sends)
        references.pop("", None)
        return {
            "counts": self.counts(),
            "sends": [asdict(send) for send in self.sends],
            "by_reference": dict(references),
            "reads": self.reads,
            "typings": self.typings,
            "refusals": self.refusals,
        }
