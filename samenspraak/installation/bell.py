"""The bell: wakes a resting sender when the database tells of a message that must leave; none looks all the time."""

import threading
from time import monotonic

from django.db import connection

from samenspraak.conversations.announcing import OUTBOX_CHANNEL

HEAR_SECONDS = 1.0
SHORT_SECONDS, LONG_SECONDS = 0.1, 3.0
AWAKE_SECONDS = 10.0
"""So long after the last message rests stay short: what follows waits for its pace, which nobody announces."""


class Bell:
    """One for all senders of a worker. When nobody rings it, a rest ends by itself: no message waits for a bell."""

    def __init__(self) -> None:
        self._ringing = threading.Condition()
        self._awake_until = 0.0

    def hear(self) -> bool:
        """Listen to the database for a while, in a thread of its own; each notice wakes one who rests."""
        connection.ensure_connection()
        with connection.wrap_database_errors:
            connection.connection.execute(f"LISTEN {OUTBOX_CHANNEL}")
            for _notice in connection.connection.notifies(timeout=HEAR_SECONDS):
                self.ring()
        return True

    def ring(self) -> None:
        """There is something to send, or something was sent: seldom is it the last."""
        with self._ringing:
            self._awake_until = monotonic() + AWAKE_SECONDS
            self._ringing.notify()

    def rest(self) -> None:
        """Until it rings, or for a moment: a short one while there is much to do."""
        with self._ringing:
            self._ringing.wait(SHORT_SECONDS if monotonic() < self._awake_until else LONG_SECONDS)
