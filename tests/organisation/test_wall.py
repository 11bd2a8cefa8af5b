"""The second wall stands for as long as the request, whatever becomes of its connection."""

from django.db import connection

from samenspraak.organisation.models import Employee
from samenspraak.organisation.wall import ROLE, within


def _role() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        return str(cursor.fetchone()[0])


def test_connection_that_replaces_a_lost_one_is_behind_the_wall(
    transactional_db: None, agent: Employee
) -> None:
    with within(agent.municipality_id):
        connection.close()
        assert _role() == ROLE
    assert _role() != ROLE
