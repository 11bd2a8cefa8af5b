"""Delivers updates to the product's webhook, again and again with growing pauses until it answers 200."""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.faults import WEBHOOK
from simulator.web import Json
from simulator.webhooks.envelopes import body_of
from simulator.webhooks.outbox import Lane, Update
from simulator.webhooks.posting import Poster
from simulator.webhooks.signing import HEADER, signature
from simulator.world import World

logger = logging.getLogger(__name__)

LATE_SECONDS = 1.0
GIVE_UP_SECONDS = 7 * 24 * 3600.0
RETRY_PACES: dict[str, tuple[float, float]] = {
    # per delay profile: first pause and longest pause, in seconds
    "real": (1.0, 300.0),
    "fast": (0.1, 5.0),
    "none": (0.02, 1.0),
}


@dataclass(slots=True, eq=False)
class Parcel:
    """One body on its way; a retry carries the same bytes."""

    updates: list[Update]
    body: bytes
    secret: str
    made_at: float
    epoch: int
    attempts: list[int] = field(default_factory=list)


class Courier:
    """Empties the outbox, one worker per lane."""

    def __init__(self, world: World, *, batch_max: int = 100) -> None:
        self.world = world
        self.batch_max = batch_max
        self.recent: deque[Parcel] = deque(maxlen=500)
        self.outcomes: Counter[str] = Counter()
        self._retrying = 0
        self._epoch = 0
        self._workers: list[asyncio.Task[None]] = []
        self._retries: set[asyncio.Task[int]] = set()
        self._poster = Poster()

    def start(self) -> None:
        lanes = self.world.outbox.lanes
        self._workers = [asyncio.create_task(self._empty(lane)) for lane in lanes]

    async def stop(self) -> None:
        under_way = [*self._workers, *self._retries]
        for one in under_way:
            one.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        self._poster.close()

    def is_idle(self) -> bool:
        """Whether nothing waits, is under way or will be tried again."""
        outbox = self.world.outbox
        under_way = self._retrying or self.world.statuses_due
        return not (under_way or outbox.waiting() or any(lane.busy for lane in outbox.lanes))

    def forget(self) -> None:
        """Forgets what was posted and what was to be tried again."""
        self._epoch += 1
        self.recent.clear()
        self.outcomes.clear()

    async def _empty(self, lane: Lane) -> None:
        while True:
            await lane.filled.wait()
            lane.filled.clear()
            while lane.waiting:
                await self._post_next(lane)

    async def _post_next(self, lane: Lane) -> None:
        lane.busy = True
        try:
            if batch := self._batch(lane):
                await self.post_batch(batch)
        finally:
            lane.busy = False

    def _batch(self, lane: Lane) -> list[Update]:
        """The updates at the front of the lane that may travel together: those of one line."""
        batch = [lane.waiting.popleft()]
        while lane.waiting and len(batch) < self.batch_max and lane.waiting[0].line is batch[0].line:
            batch.append(lane.waiting.popleft())
        return self._with_faults(batch, lane)

    def _with_faults(self, batch: list[Update], lane: Lane) -> list[Update]:
        faults = self.world.faults
        if faults.take(WEBHOOK, only="duplicate_webhook"):
            lane.waiting.extendleft(reversed(batch))
        if late := faults.take(WEBHOOK, only="late_webhook"):
            self._soon(late.seconds or LATE_SECONDS, self._put_back, lane, batch)
            return []
        return batch

    def _put_back(self, lane: Lane, batch: list[Update]) -> None:
        self._retrying -= 1
        lane.waiting.extend(reversed(batch))
        lane.filled.set()

    def _soon(self, seconds: float, deed: Callable[..., None], *arguments: object) -> None:
        self._retrying += 1
        asyncio.get_running_loop().call_later(seconds, deed, *arguments)

    async def post_batch(self, updates: list[Update], shape: str = "values") -> int:
        """Posts one body now and again later when it fails. Returns the status code, 0 is unreachable."""
        line = updates[0].line
        parcel = Parcel(updates, body_of(updates, shape), line.app_secret, self.world.now(), self._epoch)
        self.recent.append(parcel)
        return await self._try(parcel)

    async def _try(self, parcel: Parcel) -> int:
        line = parcel.updates[0].line
        forged = self.world.faults.take(WEBHOOK, only="bad_signature")
        secret = "not-" + parcel.secret if forged else parcel.secret
        headers = {"Content-Type": "application/json", HEADER: signature(parcel.body, secret)}
        status = await self._poster.post(line.webhook_url, parcel.body, headers)
        parcel.attempts.append(status)
        self.outcomes[str(status)] += 1
        if status == 200:
            for update in parcel.updates:
                if update.done is not None:
                    update.done()
        else:
            self._again_later(parcel)
        return status

    def _again_later(self, parcel: Parcel) -> None:
        if self.world.now() - parcel.made_at > GIVE_UP_SECONDS:
            logger.warning("webhook_given_up", extra={"attempts": len(parcel.attempts)})
            return
        first, longest = RETRY_PACES[self.world.settings.delays]
        pause = min(longest, first * 2 ** min(len(parcel.attempts) - 1, 20))
        self._soon(pause, self._retry, parcel)

    def _retry(self, parcel: Parcel) -> None:
        if parcel.epoch != self._epoch:
            self._retrying -= 1
            return
        task = asyncio.ensure_future(self._try(parcel))
        self._retries.add(task)
        task.add_done_callback(self._retried)

    def _retried(self, task: asyncio.Task[int]) -> None:
        self._retrying -= 1
        self._retries.discard(task)

    def as_json(self) -> Json:
        """What was posted, the newest last, with every status code that came back."""
        return {
            "idle": self.is_idle(),
            "waiting": self.world.outbox.waiting(),
            "retrying": self._retrying,
            "outcomes": dict(self.outcomes),
            "recent": [
                {"attempts": parcel.attempts, "bytes": len(parcel.body), "updates": len(parcel.updates)}
                for parcel in self.recent
            ],
        }
