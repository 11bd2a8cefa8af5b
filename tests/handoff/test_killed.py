"""A worker that is really killed while it puts a question into the register: nothing is lost, nothing stands twice."""

from collections.abc import Callable
from datetime import timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from unittest.mock import patch

import httpx
import pytest
from django.db import connection

from samenspraak.handoff.models import Handoff, Register
from samenspraak.handoff.telling_registers import LEASE, tell
from samenspraak.registers.klantinteracties import calling
from tests.handoff.handoffs import SOON
from tests.handoff.registers import MADE, registration_of
from tests.registers.register import OpenKlant, post_number

pytestmark = pytest.mark.django_db(transaction=True)


def tell_through(line: "Connection[httpx.Request, httpx.Response]") -> None:
    """What the worker does; the register is at the other end of the line."""

    def asked(request: httpx.Request) -> httpx.Response:
        request.read()
        line.send(request)
        return line.recv()

    client = httpx.Client(transport=httpx.MockTransport(asked))
    with patch.object(calling, "client", return_value=client):
        tell(Register.objects.get(), SOON)


def killed_when(is_time: Callable[[httpx.Request], bool], open_klant: OpenKlant) -> int:
    """A worker with a process of its own, killed after the register did this and before it heard so; its exit code."""
    fork = get_context("fork")
    ours, theirs = fork.Pipe()
    connection.close()
    worker = fork.Process(target=tell_through, args=(theirs,))
    worker.start()
    theirs.close()
    while True:
        request = ours.recv()
        answer = open_klant.handle(request)
        if is_time(request):
            worker.kill()
            worker.join()
            return worker.exitcode or 0
        ours.send(answer)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_next_worker_goes_on_where_a_killed_one_was(
    out: Handoff, open_klant: OpenKlant, register: Register, number: int
) -> None:
    assert killed_when(post_number(number), open_klant) == -9
    assert tell(register, SOON + LEASE - timedelta(seconds=1)) == 0
    assert tell(register, SOON + LEASE) == 1
    assert [len(open_klant.all(path)) for path in MADE] == [1, 1, 1, 1]
    assert registration_of(out).kept["interne_taak"] == open_klant.only("internetaken")["uuid"]
