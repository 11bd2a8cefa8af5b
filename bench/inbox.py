"""(b) From end to end: posted letters until every message is stored, looked at by the guard, and in the inbox."""

import time
from dataclasses import dataclass

from bench.figures import Figure, Report, at_least, at_most
from bench.installation import Installation, installed, open_on
from bench.letters import ONE_PRIVATE_IN, posts
from bench.load import Load, Loaded
from bench.processor import seconds_of

MESSAGES = 10_000
MESSAGES_WHEN_CLOSED = 2_000
RESIDENTS = 2_000
CONCURRENCY = 32
LOOK_SECONDS = 0.05
PATIENCE_SECONDS = 180.0

STORED = "SELECT count(*) FROM conversations_message WHERE direction = 'in' AND network_id LIKE %s"
DISTINCT = STORED.replace("count(*)", "count(DISTINCT network_id)")
GUARDED = STORED + " AND findings <> '[]' AND position('123456782' in text) = 0"
UNREAD = """
SELECT coalesce(sum(unread_count), 0) FROM conversations_conversation
 WHERE resident_id IN (SELECT resident_id FROM residents_residentaddress WHERE value LIKE '+316100%%')
"""
ANSWERS = """
SELECT count(*) FROM conversations_message
 WHERE automatic = 'auto.out_of_office' AND conversation_id IN (
       SELECT conversation_id FROM conversations_message WHERE network_id LIKE 'wamid.BENCH.%%')
"""


@dataclass(frozen=True, slots=True)
class Walked:
    """What became of one run. Seconds count from the first post."""

    posted: Loaded
    seconds: float
    stored: int
    doubled: int
    guarded: int
    worker_seconds: float

    @property
    def per_second(self) -> float:
        return self.stored / self.seconds


def measure() -> Report:
    """Messages a second in opening hours, and outside them, when every resident gets an answer as well."""
    with installed() as installation:
        installation.start("simulator", "web", "worker")
        opened = walked(installation, "open", MESSAGES)
        installation.start("worker 2")
        shared = walked(installation, "shared", MESSAGES)
        unread = installation.count(UNREAD)
        open_on(installation, ((time.gmtime().tm_wday + 3) % 7,))
        closed = walked(installation, "closed", MESSAGES_WHEN_CLOSED)
        answers = installation.count(ANSWERS)
        report = Report("inbox", "From posted letter to inbox", _figures(opened))
        more = [
            *_kept(shared, "with two workers, "),
            at_most("messages missing from the unread counts", 2 * MESSAGES - unread, "", 0),
            Figure(f"outside opening hours, with {answers} automatic answers", closed.per_second, "/s"),
        ]
        report.figures.extend(more)
        report.remarks.append(
            f"{MESSAGES} single messages of {RESIDENTS} residents, {CONCURRENCY} posts at once; one web process, one"
            " worker, and then the same again with a second, which stays for what comes outside opening hours. The"
            " clock runs from the first post until the database holds all; the web server is still taking letters"
            " meanwhile."
        )
        return report


def walked(installation: Installation, run: str, messages: int) -> Walked:
    """Post everything, and wait until the database holds it."""
    workers = [process.pid for name, process in installation.processes.items() if name.startswith("worker")]
    requests = posts(installation.web_port, run, range(messages), RESIDENTS, int(time.time()))
    before, begin = sum(map(seconds_of, workers)), time.perf_counter()
    posted = Load(installation.web_port, requests, CONCURRENCY).run()
    like = [f"wamid.BENCH.{run}.%"]
    while installation.count(STORED, like) < messages:
        assert time.perf_counter() - begin < PATIENCE_SECONDS, "messages are missing"
        time.sleep(LOOK_SECONDS)
    seconds = time.perf_counter() - begin
    stored, distinct = installation.count(STORED, like), installation.count(DISTINCT, like)
    guarded = installation.count(GUARDED, like)
    worked = sum(map(seconds_of, workers)) - before
    return Walked(posted, seconds, stored, stored - distinct, guarded, worked)


def _kept(found: Walked, when: str = "") -> list[Figure]:
    """How fast, and that each is there once and masked; ``when`` stands before what was measured."""
    private = MESSAGES // ONE_PRIVATE_IN
    return [
        at_least(f"{when}messages in the inbox", found.per_second, "/s", 500),
        at_most(f"{when}messages lost", MESSAGES - found.stored, "", 0),
        at_most(f"{when}messages doubled", found.doubled, "", 0),
        at_most(f"{when}messages with a number unmasked", private - found.guarded, "", 0),
    ]


def _figures(found: Walked) -> list[Figure]:
    return [
        *_kept(found),
        Figure("letters taken meanwhile", found.posted.per_second, "/s"),
        Figure("worker's processor time per message", found.worker_seconds / found.stored * 1000, "ms"),
    ]
