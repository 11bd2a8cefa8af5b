"""Everything the simulator remembers, without any I/O: lines, residents, messages, media, the clock."""

import asyncio
import base64
import itertools
import os
import time
from dataclasses import dataclass, field, replace

from simulator.faults import FaultPlan
from simulator.ledger import Ledger
from simulator.lines import Line
from simulator.media_store import MediaStore
from simulator.residents import Resident, Residents, demo_residents
from simulator.web import Json
from simulator.webhooks.outbox import Outbox
from simulator.windows_and_limits import STANDARD_THROUGHPUT, PairLimits, window_is_open


@dataclass(slots=True)
class Settings:
    """How the simulator behaves. Everything here can be changed while it runs.

    `delays`: real, fast or none. `reads`: auto, or opened (only when somebody looks at the phone page).
    `throughput_per_second`: 0 is without limit. `window_error`: a closed window comes back as a failed
    status (status), or in the answer (answer). `strangers`: welcome (an unknown number becomes a resident
    whose window is open) or unreachable (131026). `base_url`: where media can be downloaded.
    """

    delays: str = "real"
    reads: str = "auto"
    throughput_per_second: int = STANDARD_THROUGHPUT
    pair_limit: bool = True
    window_error: str = "status"
    strangers: str = "welcome"
    base_url: str = "http://127.0.0.1:8001"


@dataclass(slots=True, eq=False)
class Message:
    """One message in a chat. `content` is the object under its type, as on the wire; `at` in unix seconds.

    `status` of a municipality's message: accepted, sent, delivered, read, failed; of a resident's: sent (on
    its way), delivered (the webhook was answered with 200), read, revoked.
    """

    id: str
    line: Line
    resident: Resident
    from_municipality: bool
    type: str
    content: Json
    at: float
    status: str
    reference: str = ""
    addressed_by_user_id: bool = False
    context_id: str = ""
    reaction: str = ""
    edited: bool = False
    chosen: str = ""
    price: Json = field(default_factory=dict)


@dataclass(slots=True)
class World:
    """The state of one simulator."""

    lines: dict[str, Line] = field(default_factory=dict)
    residents: Residents = field(default_factory=demo_residents)
    messages: dict[str, Message] = field(default_factory=dict)
    chats: dict[str, list[Message]] = field(default_factory=dict)
    media: MediaStore = field(default_factory=MediaStore)
    ledger: Ledger = field(default_factory=Ledger)
    faults: FaultPlan = field(default_factory=FaultPlan)
    settings: Settings = field(default_factory=Settings)
    outbox: Outbox = field(default_factory=Outbox)
    pairs: PairLimits = field(default_factory=PairLimits)
    clock_offset: float = 0.0
    watchers: set[asyncio.Event] = field(default_factory=set)
    statuses_due: int = 0
    closing: bool = False
    settings_at_start: Settings = field(init=False)

    def __post_init__(self) -> None:
        self.settings_at_start = replace(self.settings)

    def now(self) -> float:
        """Unix seconds on the simulator's clock, which a test can put forward."""
        return time.time() + self.clock_offset

    def main_line(self) -> Line:
        """The line that the phone page writes to when nobody chose another: the first one."""
        return next(iter(self.lines.values()))

    def line_or_main(self, phone_number_id: str) -> Line:
        return self.lines.get(phone_number_id) or self.main_line()

    def window_is_open(self, line: Line, resident: Resident) -> bool:
        return window_is_open(resident.wrote_at.get(line.phone_number_id), self.now())

    def add(self, message: Message) -> None:
        self.messages[message.id] = message
        self.chats.setdefault(message.resident.slug, []).append(message)
        self.touch(message.resident)

    def chat(self, resident: Resident, line: Line | None = None) -> list[Message]:
        """All messages with this resident, or those on one line, oldest first."""
        messages = self.chats.get(resident.slug, [])
        if line is None:
            return messages
        return [one for one in messages if one.line.phone_number_id == line.phone_number_id]

    def touch(self, resident: Resident) -> None:
        """Tells whoever looks at a phone that something changed."""
        resident.version += 1
        for event in self.watchers:
            event.set()

    def close(self) -> None:
        """Ends everybody's look at a telephone, so that the server can stop."""
        self.closing = True
        for event in self.watchers:
            event.set()

    def forget(self) -> None:
        """Back to the beginning: demo residents, no messages, no faults, the clock right. Lines stay."""
        self.settings = replace(self.settings_at_start)
        for line_id, line in list(self.lines.items()):
            self.lines[line_id] = fresh(line)
        self.residents, self.messages, self.chats = demo_residents(), {}, {}
        self.media, self.ledger, self.faults = MediaStore(), Ledger(), FaultPlan()
        self.pairs, self.clock_offset = PairLimits(), 0.0
        self.outbox.clear()


def fresh(line: Line) -> Line:
    """The same line with nothing set on it yet."""
    return Line(
        phone_number_id=line.phone_number_id,
        waba_id=line.waba_id,
        display_number=line.display_number,
        name=line.name,
        app_secret=line.app_secret,
        verify_token=line.verify_token,
        access_token=line.access_token,
        webhook_url=line.webhook_url,
    )


_serial = itertools.count(1)
_run = os.urandom(9)


def new_message_id() -> str:
    """A message id of the shape that the network uses: wamid and base64; unique over runs."""
    return "wamid." + base64.b64encode(b"SIM" + _run + next(_serial).to_bytes(6)).decode()
