"""A network that stands in for the real one: takes messages, tells what became of them, and gives files."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from samenspraak.conversations.models import Message
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.channel import Account, MediaRefused
from samenspraak.domain.contents import Text
from samenspraak.domain.delivery import Accepted, Failure, SendFailed, SendUncertain
from samenspraak.domain.events import Echo, StatusChange
from samenspraak.domain.outgoing import Outgoing
from samenspraak.domain.statuses import Status
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import PHONE

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"x" * 5000

type Answer = Accepted | Failure | type[SendUncertain]


class Network:
    """Stands where the channel's sender is: keeps what it was given, answers what the test wants."""

    def __init__(self) -> None:
        self.answer: Answer = Accepted("wamid.out")
        self.posted: list[Outgoing] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def post(self, _account: Account, outgoing: Outgoing) -> Accepted:
        self.posted.append(outgoing)
        self.meanwhile()
        if isinstance(self.answer, Failure):
            raise SendFailed(self.answer)
        if isinstance(self.answer, Accepted):
            return self.answer
        raise self.answer


def status(message: Message, reported: Status, *, by_reference: bool = False) -> StatusChange:
    return StatusChange(
        line_id=message.line.external_id,
        network_id="wamid.out",
        status=reported,
        at=NOW + timedelta(seconds=5),
        reference=str(message.reference) if by_reference else "",
    )


def echo_of(message: Message) -> Echo:
    person = Person((Address(AddressKind.PHONE, PHONE),))
    return Echo(message.line.external_id, "wamid.out", person, NOW, Text(message.text))


class Shelf:
    """Stands where the channel's fetcher is."""

    def __init__(self, content: bytes, refusal: str = "") -> None:
        self.content, self.refusal, self.fetched = content, refusal, 0

    def chunks(self, _account: Account, _id: str, _sha256: bytes | None, _limit: int) -> Iterator[bytes]:
        self.fetched += 1
        if self.refusal:
            raise MediaRefused(self.refusal)
        yield self.content[:1000]
        yield self.content[1000:]
