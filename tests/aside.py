"""Runs asynchronous code in a thread of its own: Playwright keeps a loop in the thread of the tests."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor

from asgiref.sync import sync_to_async
from django.db import connections


def run_aside[Result](work: Callable[[], Coroutine[object, object, Result]]) -> Result:
    """What ``work`` gives back; the database connections it opened are closed."""

    async def whole() -> Result:
        try:
            return await work()
        finally:
            await sync_to_async(connections.close_all)()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, whole()).result()
