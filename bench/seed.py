"""Fills an installation with a million messages, in the database itself: minutes, not hours.

Years of a middle-sized municipality: nearly everything closed, a day's work open, one resident who wrote thousands.
`python -m bench.seed DATABASE_URL` does the same to a demo of one's own.
"""

import sys
import time
from collections.abc import Sequence
from typing import Any

import psycopg

from bench.texts import NAMES, TEXTS, names, texts

RESIDENTS = 100_000
CONVERSATIONS = 150_000
MESSAGES = 1_000_000
OPEN, WAITING = 400, 300
TALKER_MESSAGES = 5_000

# Each statement may use: first resident, first conversation, municipality, line and employees of the demo.
RESIDENT = """
INSERT INTO residents_resident (municipality_id, name, form, met_at)
SELECT %(municipality)s, called.name, '', now() - interval '3 years'
  FROM generate_series(1, %(residents)s) AS n JOIN called ON called.number = hashint4(n) & %(last_name)s
"""
ADDRESS = """
INSERT INTO residents_residentaddress (municipality_id, resident_id, channel, kind, value, known_at)
SELECT municipality_id, id, 'whatsapp', 'phone', '+3162' || lpad(id::text, 7, '0'), met_at
  FROM residents_resident WHERE id >= %(resident)s
"""
# The last ones are live, each with a resident of its own; the older ones are closed.
CONVERSATION = """
INSERT INTO conversations_conversation (municipality_id, line_id, resident_id, assignee_id, state, form, urgency,
    promised_at, unread_count, preview, preview_is_ours, has_findings, last_message_at, last_inbound_at, started_at,
    closed_at, topic_id)
SELECT %(municipality)s, %(line)s, %(resident)s + n %% %(residents)s,
       CASE WHEN n %% 4 > 0 THEN (%(employees)s::bigint[])[1 + n %% cardinality(%(employees)s::bigint[])] END,
       CASE WHEN n < %(open)s THEN 'open' WHEN n < %(live)s THEN 'waiting' ELSE 'closed' END, '', '',
       CASE WHEN n < %(open)s THEN now() + n * interval '2 minutes' END, CASE WHEN n < %(open)s THEN 1 ELSE 0 END,
       'Dank u wel voor de snelle reactie, dan weet ik genoeg.', n %% 2 = 0, n %% 20 = 0,
       now() - n * interval '10 minutes', now() - n * interval '10 minutes',
       now() - n * interval '10 minutes' - interval '3 hours',
       CASE WHEN n >= %(live)s THEN now() - n * interval '10 minutes' + interval '1 hour' END,
       CASE WHEN n %% 3 > 0
            THEN (%(topics)s::bigint[])[1 + (hashint4(n) & 1023) %% cardinality(%(topics)s::bigint[])] END
  FROM generate_series(0, %(conversations)s - 1) AS n
"""
MESSAGE = """
INSERT INTO conversations_message (municipality_id, conversation_id, line_id, direction, kind, author_id, automatic,
    reference, network_id, text, findings, payload, is_forwarded, status, status_at, failure_code, failure_reason,
    resident_reaction, own_reaction, came_at, stored_at)
SELECT %(municipality)s, conversation.id, %(line)s, CASE WHEN ours THEN 'out' ELSE 'in' END, 'text',
       CASE WHEN ours THEN (%(employees)s::bigint[])[1] END, '', gen_random_uuid(),
       %(prefix)s || conversation.id || '.' || n,
       said.text,
       '[]', '{}', false, CASE WHEN ours THEN 'read' ELSE '' END, CASE WHEN ours THEN at END, '', '', '', '', at, at
  FROM conversations_conversation AS conversation
 CROSS JOIN LATERAL generate_series(1, %(each)s) AS n
 CROSS JOIN LATERAL (
       SELECT n %% 2 = 0 AS ours, last_message_at - (%(each)s - n) * interval '7 minutes' AS at) AS message
  JOIN said ON said.number = (hashint8(conversation.id * 8191 + n) & %(last_pair)s) + n %% 2
 WHERE conversation.id >= %(conversation)s AND conversation.id < %(conversation)s + %(number)s
"""
AGENTS = "SELECT id FROM organisation_employee WHERE role = 'agent' AND municipality_id = 1 ORDER BY id"
TOPICS = "SELECT id FROM organisation_topic WHERE municipality_id = 1 ORDER BY id"
STEPS = (("residents", RESIDENT), ("addresses", ADDRESS), ("conversations", CONVERSATION))


def seed(connection: "psycopg.Connection[tuple[Any, ...]]") -> None:
    """Add everything. Takes the first municipality with its first line."""
    found = _number(connection, "SELECT max(id) FROM residents_resident")
    known: dict[str, Any] = {
        "municipality": _number(connection, "SELECT min(id) FROM organisation_municipality"),
        "line": _number(connection, "SELECT min(id) FROM organisation_line"),
        "employees": _numbers(connection, AGENTS),
        "resident": found + 1,
        "residents": RESIDENTS,
        "conversations": CONVERSATIONS,
        "open": OPEN,
        "live": OPEN + WAITING,
        "topics": _numbers(connection, TOPICS),
        "last_name": NAMES - 1,
        "last_pair": TEXTS - 2,
    }
    _lend(connection, "called (number int, name text)", names())
    _lend(connection, "said (number int, text text)", texts())
    first = _number(connection, "SELECT max(id) FROM conversations_conversation") + 1
    for name, statement in STEPS:
        _timed(connection, name, statement, known)
    each, rest = divmod(MESSAGES - TALKER_MESSAGES, CONVERSATIONS)
    for name, number, length in (("a", CONVERSATIONS, each), ("b", rest, 1), ("c", 1, TALKER_MESSAGES)):
        wanted = {"conversation": first, "number": number, "each": length, "prefix": f"wamid.SEED.{name}."}
        _timed(connection, "messages", MESSAGE, known | wanted)
    connection.execute(b"VACUUM ANALYZE")


def _timed(
    connection: "psycopg.Connection[tuple[Any, ...]]", name: str, statement: str, known: dict[str, Any]
) -> None:
    begin = time.perf_counter()
    rows = connection.execute(statement.encode(), known).rowcount
    print(f"  {rows} {name} in {time.perf_counter() - begin:.1f} s", flush=True)


def _number(connection: "psycopg.Connection[tuple[Any, ...]]", query: str) -> int:
    row = connection.execute(query.encode()).fetchone()
    assert row
    return int(row[0])


def _numbers(connection: "psycopg.Connection[tuple[Any, ...]]", query: str) -> list[int]:
    return [row[0] for row in connection.execute(query.encode())]


def _lend(
    connection: "psycopg.Connection[tuple[Any, ...]]", table: str, rows: Sequence[tuple[int, str]]
) -> None:
    """A table that is gone with the connection."""
    name = table.partition(" ")[0]
    connection.execute(f"CREATE TEMPORARY TABLE {table}".encode())
    with connection.cursor().copy(f"COPY {name} FROM STDIN".encode()) as copy:
        for row in rows:
            copy.write_row(row)
    connection.execute(f"ANALYZE {name}".encode())


if __name__ == "__main__":
    with psycopg.connect(sys.argv[1], autocommit=True) as database:
        seed(database)
