"""Forgets sign-ins that are over: nobody comes back with one, and each names an employee."""

from django.contrib.sessions.backends.db import SessionStore
from procrastinate.contrib.django import app


@app.periodic(cron="57 * * * *")
@app.task(queue="upkeep", queueing_lock="forget_sign_ins")
def forget_sign_ins(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget the sign-ins that ended by themselves. A second run finds nothing."""
    SessionStore.clear_expired()
