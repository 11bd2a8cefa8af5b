"""(e) The desk with a million messages: how long the server takes for the list and for a conversation."""

import time
from collections.abc import Callable
from itertools import cycle

from bench.agent import Agent
from bench.figures import Figure, Report, at_most, milliseconds
from bench.installation import Installation, installed
from bench.processor import worked
from bench.seed import seed

REQUESTS = 120
SEGMENTS = ("mijn", "vrij", "team", "wacht", "alle")
DEEP_PAGE = 20  # of fifty conversations each
AS_PIECE = {"HX-Request": "true", "HX-Target": "section#open"}
LIVE = """
SELECT id FROM conversations_conversation WHERE municipality_id = 1 AND state <> 'closed' AND NOT EXISTS (
       SELECT FROM organisation_team AS team WHERE team.id = team_id AND team.is_private) ORDER BY id
"""
CLOSED = """
SELECT id FROM conversations_conversation WHERE municipality_id = 1 AND state = 'closed'
 ORDER BY hashint8(id) LIMIT 200
"""
LONGEST = """
SELECT conversation_id FROM conversations_message GROUP BY conversation_id ORDER BY count(*) DESC LIMIT 1
"""
MIDDLE = """
SELECT id FROM conversations_message WHERE conversation_id = %s ORDER BY came_at OFFSET 2500 LIMIT 1
"""


def measure() -> Report:
    """One request at a time over one connection: what is measured is the server's time."""
    with installed() as installation:
        with installation.database() as connection:
            seed(connection)
        installation.start("web")
        agent = Agent(installation.web_port)
        agent.sign_in(installation.login)
        figures = [
            figure
            for name, fetch in _screens(installation, agent).items()
            for figure in _figures(installation, name, fetch)
        ]
        stored = installation.count("SELECT count(*) FROM conversations_message")
        size = installation.count("SELECT pg_database_size(current_database()) / 1048576")
        remark = (
            f"{stored} messages in {installation.count('SELECT count(*) FROM conversations_conversation')}"
            f" conversations, {size} MB; {REQUESTS} requests of each, one at a time over HTTP, so including the web"
            f" server itself; processor time is that of web server and database. The longest conversation has 5000"
            " messages."
        )
        return Report("desk", "The desk with a million messages", figures, [remark])


def _screens(installation: Installation, agent: Agent) -> dict[str, Callable[[], None]]:
    """What an agent opens, each time another one."""
    live, closed = _numbers(installation, LIVE), _numbers(installation, CLOSED)
    (longest,) = _numbers(installation, LONGEST)
    middle = installation.count(MIDDLE, [longest])
    in_turn = {segment: cycle([f"/bureau/?bak={segment}"]) for segment in SEGMENTS}
    pages = {f"list, segment {segment}": path for segment, path in in_turn.items()} | {
        "list, a page far down": cycle([f"/bureau/?bak=alle&deel=lijst&pagina={DEEP_PAGE}"]),
        "conversation, whole page": cycle(f"/bureau/gesprek/{number}/?bak=team" for number in live),
        "conversation, long closed": cycle(f"/bureau/gesprek/{number}/" for number in closed),
        "conversation of 5000 messages": cycle([f"/bureau/gesprek/{longest}/"]),
        "its older messages": cycle([f"/bureau/gesprek/{longest}/ouder/{middle}/"]),
    }
    pieces = cycle(f"/bureau/gesprek/{number}/" for number in live)
    screens = {name: _fetching(agent, paths.__next__, {}) for name, paths in pages.items()}
    return screens | {"conversation beside the list": _fetching(agent, pieces.__next__, AS_PIECE)}


def _fetching(agent: Agent, path: Callable[[], str], headers: dict[str, str]) -> Callable[[], None]:
    def fetch() -> None:
        assert agent.fetched(path(), headers).status == 200

    return fetch


def _numbers(installation: Installation, query: str) -> list[int]:
    with installation.database() as connection:
        return [row[0] for row in connection.execute(query.encode())]


def _seconds(fetch: Callable[[], None]) -> float:
    begin = time.perf_counter()
    fetch()
    return time.perf_counter() - begin


def _figures(installation: Installation, name: str, fetch: Callable[[], None]) -> list[Figure]:
    before = worked(installation)
    taken = [_seconds(fetch) for _ in range(REQUESTS)]
    return [
        Figure(f"{name}, p50", milliseconds(taken, 50), "ms"),
        at_most(f"{name}, p95", milliseconds(taken, 95), "ms", 60),
        Figure(f"{name}, processor time", (worked(installation) - before) / REQUESTS * 1000, "ms"),
    ]
