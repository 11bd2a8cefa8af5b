"""Forgets sign-ins that are over, and what keys were asked: nobody comes in with one, and each names an employee."""

from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.organisation.security_keys import forget_challenges


@app.periodic(cron="57 * * * *")
@app.task(queue="upkeep", queueing_lock="forget_sign_ins")
def forget_sign_ins(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget sign-ins that ended by themselves, and challenges without an answer. A second run finds nothing."""
    SessionStore.clear_expired()
    forget_challenges(timezone.now())
