"""What the tests of the mailbox start from: a question to a specialist who answers by mail, a mailbox that listens."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytest_django.fixtures import Settings

from samenspraak.handoff.models import Handoff
from samenspraak.mailbox.listening import listen
from samenspraak.organisation.models import Employee, Line
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.makers import a_conversation, a_line, an_employee
from tests.staffmail.answers import answer_address, switch_on


@contextmanager
def a_mailbox() -> Iterator[int]:
    """It listens until the end of the block; gives its port.

    In a thread of its own: Playwright keeps a loop in the thread of the tests.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(listen("127.0.0.1", 0), loop).result()
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(loop.shutdown_default_executor(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture
def town(transactional_db: None) -> Line:
    return a_line()


@pytest.fixture
def noor(town: Line, settings: Settings) -> Employee:
    """A specialist."""
    found = a_specialist(town.municipality)
    switch_on(settings, found.email.rpartition("@")[2])
    return found


@pytest.fixture
def handoff(town: Line, noor: Employee) -> Handoff:
    return a_handoff(a_conversation(town), an_employee(town.municipality))


@pytest.fixture
def address(handoff: Handoff, noor: Employee) -> str:
    """Where Noor answers it."""
    return answer_address(noor)


@pytest.fixture
def port(noor: Employee) -> Iterator[int]:
    with a_mailbox() as port:
        yield port
