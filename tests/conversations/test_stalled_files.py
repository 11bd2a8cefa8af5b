"""A file whose worker died while fetching it is fetched again; a network that is away for an hour loses none."""

import pytest
from asgiref.sync import async_to_sync
from django.db import connection
from procrastinate.contrib.django import app

from samenspraak.conversations.files import LATER, take_up_stalled
from samenspraak.domain.contents import Media, MediaKind
from tests.makers import a_line, received

pytestmark = pytest.mark.django_db

TAKEN = """
WITH worker AS (
    INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - make_interval(secs => %s)) RETURNING id)
UPDATE procrastinate_jobs SET status = 'doing', worker_id = worker.id FROM worker WHERE queue_name = 'files'
"""


@pytest.mark.parametrize(("silent_seconds", "taken_up"), [(300, 1), (5, 0)])
def test_file_of_a_dead_worker_is_taken_up_again(silent_seconds: int, taken_up: int) -> None:
    received(a_line(), Media(MediaKind.IMAGE, "media-1", "image/jpeg"))
    with connection.cursor() as cursor:
        cursor.execute(TAKEN, [silent_seconds])
        assert cursor.rowcount == 1
    assert async_to_sync(take_up_stalled)(app.job_manager) == taken_up


def test_unanswered_fetch_is_tried_for_hours() -> None:
    assert LATER.max_attempts is not None
    waits = [LATER.wait + LATER.exponential_wait ** (tried + 1) for tried in range(LATER.max_attempts)]
    assert waits[0] < 10
    assert sum(waits) > 3600
