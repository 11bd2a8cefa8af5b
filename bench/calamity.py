"""The desk in a calamity: sixty agents at work while residents write ten times as much as usual, for ten minutes."""

import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from datetime import time as clock
from random import Random

from bench.agent import Agent, Page
from bench.figures import Figure, Report, at_most, milliseconds
from bench.installation import EVERY_DAY, Installation, installed
from bench.letters import posts
from bench.load import Load
from bench.network import accepted, settled
from bench.processor import worked
from bench.screen import Desks
from bench.seed import CONVERSATIONS, seed
from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.promise import PromiseTerms, promise_for, standing

SECONDS = 600
AGENTS = 60
WEB_PROCESSES = 2
ROUND_SECONDS = 20.0
"""In which an agent looks at the list, opens a conversation and answers it: three a minute, usually three in ten."""
LETTERS_PER_SECOND = 5
"""Usually one in two seconds: thirty an hour for each agent."""
RESIDENTS = 1_000
UNANSWERED_SECONDS = 20
"""Of letters that come when the agents have gone, so that there are promises to look at."""
PAGES_LOOKED_AT = 12
PATIENCE_SECONDS = 120.0
LIST, OPEN, ANSWER = "list", "conversation beside the list", "answer"
AS_PIECE = {"HX-Request": "true", "HX-Target": "section#open"}
WORDS = "Beste inwoner, we weten ervan en we zijn ermee bezig. Dit is antwoord nummer {}."
ALWAYS_OPEN = OpeningTimes(
    {day: (Span(clock.min, clock.max),) for day in EVERY_DAY}, keeps_recognised_days=False
)

ROW = re.compile(r'<li id="g-(\d+)"')
COLLEAGUES = """
INSERT INTO organisation_employee (municipality_id, team_id, email, name, password, role, is_active, language, scheme,
    enter_sends, single_keys)
SELECT municipality_id, team_id, 'calamiteit-' || n || '@voorbeeldstad.example', 'Medewerker ' || n, password, role,
       true, language, scheme, enter_sends, single_keys
  FROM organisation_employee CROSS JOIN generate_series(1, %s) AS n WHERE email = %s RETURNING email
"""
OF_BEFORE = """
UPDATE conversations_conversation SET state = 'closed', closed_at = now(), promised_at = NULL, assignee_id = NULL
 WHERE state = 'open' AND last_inbound_at < now() - interval '1 day'
"""
"""Yesterday's work is done: who may be answered by a template alone would stay on top of the list."""
LIKE = "wamid.BENCH.calamity.%"
STORED = "SELECT count(*) FROM conversations_message WHERE network_id LIKE %s"
ONCE = "SELECT count(DISTINCT network_id) FROM conversations_message WHERE network_id LIKE %s"
UNDER_WAY = "SELECT count(*) FROM conversations_outboxitem"
REPLIES = "SELECT reference::text FROM conversations_message WHERE text LIKE '%Dit is antwoord nummer%'"
PROMISED = "SELECT id, promised_at FROM conversations_conversation WHERE id = ANY(%s)"
UNANSWERED = """
SELECT promised_at, (SELECT min(came_at) FROM conversations_message AS message
                      WHERE conversation_id = conversation.id AND direction = 'in')
  FROM conversations_conversation AS conversation
 WHERE EXISTS (SELECT FROM conversations_message WHERE conversation_id = conversation.id AND network_id LIKE %s)
   AND NOT EXISTS (SELECT FROM conversations_message WHERE conversation_id = conversation.id AND direction = 'out')
"""


@dataclass
class Shift:
    """What the agents did: seconds that each kind of request took, and how many answers were refused with a reason."""

    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    refused: int = 0


def measure() -> Report:
    """A web process for each core and one worker; every agent has a stream open and a rhythm of their own."""
    with installed(web_workers=WEB_PROCESSES) as installation:
        with installation.database() as connection:
            seed(connection)
            connection.execute(OF_BEFORE.encode())
        installation.start("simulator", "web", "worker")
        agents = _agents(installation)
        desks = Desks(installation.web_port)
        before, begin = worked(installation), time.perf_counter()
        shift, posted = _calamity(installation, agents, desks)
        busy = (worked(installation) - before) / (time.perf_counter() - begin)
        posted += _post(installation, time.perf_counter() + UNANSWERED_SECONDS, posted)
        _come_to_rest(installation, posted)
        figures = [*_times(shift), *_losses(installation, posted), *_promises(installation, agents[0])]
        return Report("calamity", "The desk in a calamity", figures, [_remark(shift, posted, busy)])


def _agents(installation: Installation) -> list[Agent]:
    """Colleagues of the first one, each signed in by the page."""
    email, password = installation.login
    with installation.database() as connection:
        emails = [row[0] for row in connection.execute(COLLEAGUES.encode(), [AGENTS, email])]
    agents = [Agent(installation.web_port) for _ in emails]
    for agent, address in zip(agents, emails, strict=True):
        agent.sign_in((address, password))
        agent.hang_up()
    return agents


def _calamity(installation: Installation, agents: list[Agent], desks: Desks) -> tuple[Shift, int]:
    """Everybody at once; what they did, and how many letters came."""
    shift, until = Shift(), time.perf_counter() + SECONDS
    threads = [
        threading.Thread(target=_work, args=(agent, number, until, shift, desks))
        for number, agent in enumerate(agents)
    ]
    threads.append(threading.Thread(target=desks.watch, args=(SECONDS,)))
    for thread in threads:
        thread.start()
    posted = _post(installation, until, 0)
    for thread in threads:
        thread.join()
    desks.close()
    return shift, posted


def _work(agent: Agent, number: int, until: float, shift: Shift, desks: Desks) -> None:
    """Look, open, answer, and again. What may not be answered any more is refused with a reason; nothing is sent.

    Each conversation opens a stream of its own.
    """
    chance, stream = Random(number), desks.open(agent.cookie_header())
    time.sleep(chance.uniform(0, ROUND_SECONDS))
    turn = 0
    while (begin := time.perf_counter()) < until:
        turn += 1
        if shown := ROW.findall(_timed(shift, LIST, agent.fetched, "/bureau/?bak=vrij").text):
            conversation = int(chance.choice(shown))
            _timed(shift, OPEN, agent.fetched, f"/bureau/gesprek/{conversation}/?bak=vrij", AS_PIECE)
            desks.leave(stream)
            stream = desks.open(agent.cookie_header(), conversation)
            answer = _timed(shift, ANSWER, agent.reply, conversation, WORDS.format(f"{number}.{turn}"))
            shift.refused += answer.status == 422
        agent.hang_up()
        time.sleep(max(0.0, begin + ROUND_SECONDS - time.perf_counter()))


def _timed(shift: Shift, kind: str, ask: Callable[..., Page], *what: object) -> Page:
    begin = time.perf_counter()
    page = ask(*what)
    shift.taken[kind].append(time.perf_counter() - begin)
    assert page.status == 200 or (kind == ANSWER and page.status == 422), f"{kind}: {page.status}"
    return page


def _post(installation: Installation, until: float, first: int) -> int:
    """Letters at an even pace, numbered from ``first`` on; how many."""
    posted, due = 0, time.perf_counter()
    while due < until:
        numbers = range(first + posted, first + posted + LETTERS_PER_SECOND)
        requests = posts(installation.web_port, "calamity", numbers, RESIDENTS, int(time.time()))
        Load(installation.web_port, requests, LETTERS_PER_SECOND).run()
        posted, due = posted + LETTERS_PER_SECOND, due + 1
        time.sleep(max(0.0, due - time.perf_counter()))
    return posted


def _come_to_rest(installation: Installation, posted: int) -> None:
    """Until every letter is in the inbox and every answer is out."""
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while installation.count(STORED, [LIKE]) < posted or installation.count(UNDER_WAY):
        assert time.perf_counter() < deadline, "messages are missing"
        time.sleep(0.5)
    settled(installation)


def _times(shift: Shift) -> Iterator[Figure]:
    for kind, taken in sorted(shift.taken.items()):
        yield Figure(f"{kind}, p50", milliseconds(taken, 50), "ms")
        if kind == ANSWER:
            yield Figure(f"{kind}, p95", milliseconds(taken, 95), "ms")
        else:
            yield at_most(f"{kind}, p95", milliseconds(taken, 95), "ms", 100)


def _losses(installation: Installation, posted: int) -> Iterator[Figure]:
    with installation.database() as connection:
        kept = {row[0] for row in connection.execute(REPLIES.encode())}
    network = accepted(installation)
    yield Figure("letters", posted, "")
    yield at_most("letters lost", posted - installation.count(ONCE, [LIKE]), "", 0)
    yield at_most("letters doubled", installation.count(STORED, [LIKE]) - posted, "", 0)
    yield Figure("answers sent", len(kept), "")
    yield at_most("answers lost", len(kept - network.keys()), "", 0)
    yield at_most("answers sent twice", sum(network.get(one, 0) > 1 for one in kept), "", 0)


def _promises(installation: Installation, agent: Agent) -> Iterator[Figure]:
    """What the chips of the list say beside what was promised, and what was promised beside the rule."""
    now = datetime.now(UTC)
    said: dict[int, str] = {}
    for number in range(PAGES_LOOKED_AT):
        rows = agent.fetched(f"/bureau/?bak=vrij&deel=lijst&pagina={number}").text.split('<li id="g-')[1:]
        said |= {int(row.partition('"')[0]): row for row in rows}
    with installation.database() as connection:
        promised = connection.execute(PROMISED.encode(), [list(said)]).fetchall()
        unanswered = connection.execute(UNANSWERED.encode(), [LIKE]).fetchall()
    left = {number: standing(due, now, ALWAYS_OPEN).minutes for number, due in promised if due}
    wrong = sum(not _is_said(said[number], minutes) for number, minutes in left.items())
    yield Figure("chips looked at", len(left), "")
    yield at_most("chips that say another time", wrong, "", 0)
    against = sum(due != promise_for(came, ALWAYS_OPEN, PromiseTerms()) for due, came in unanswered)
    yield at_most(f"promises against the rule, of {len(unanswered)}", against, "", 0)


def _is_said(row: str, minutes: int) -> bool:
    """Whether a row says how much is left, or how late it is; a minute may have gone by."""
    return any(f"{_left(minutes - gone)}<" in row for gone in (-1, 0, 1))


def _left(minutes: int) -> str:
    return f"nog {_duration(minutes)}" if minutes > 0 else f"{_duration(-minutes)} te laat"


def _duration(minutes: int) -> str:
    """As the desk says it in Dutch: 52 min, 3 u 05, 2 dagen."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} u {rest:02}" if hours < 48 else f"{hours // 24} dagen"


def _remark(shift: Shift, posted: int, busy: float) -> str:
    requests = sum(map(len, shift.taken.values()))
    return (
        f"{AGENTS} agents with a stream open, each with a round of {ROUND_SECONDS:g} seconds, and {LETTERS_PER_SECOND}"
        f" letters a second of {RESIDENTS} residents, for {SECONDS} seconds, beside {CONVERSATIONS} conversations with"
        f" a million messages: {requests} requests of agents, {posted} letters. {shift.refused} answers were refused"
        f" with a reason. {WEB_PROCESSES} web processes, one worker; web server and database took {busy:.2f}"
        " processors. The agents are threads of the bench, on the same cores."
    )
