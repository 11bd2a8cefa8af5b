"""(a) How fast the letterbox takes signed letters, beside a bare Django view that verifies, inserts and commits.

Product and bare site take turns in short rounds, so that whatever else the machine does touches both alike.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

from bench.bare import TABLE
from bench.figures import Figure, Report, at_least, at_most, median, milliseconds
from bench.installation import Installation, ended, free_ports, installed, spawned, until_it_answers
from bench.letters import letter, signed_post
from bench.limits import commits_per_second, empty_views_per_second
from bench.load import Load, Loaded
from bench.processor import seconds_of
from samenspraak.installation.demo import WEBHOOK_PATH

ROUNDS = 7
REQUESTS = {1: 300, 8: 800, 32: 1200}
RESIDENTS = 500
PRODUCT, BARE = "product", ("granian WSGI", "our ASGI bridge")


@dataclass
class Contender:
    """One of those that are measured, and what came of each round by concurrency."""

    name: str
    port: int
    path: str
    leader: int
    rounds: dict[int, list[Loaded]] = field(default_factory=lambda: {each: [] for each in REQUESTS})
    processor: dict[int, float] = field(default_factory=lambda: dict.fromkeys(REQUESTS, 0.0))

    def run(self, concurrency: int, first: int) -> None:
        """One round."""
        sent_at, numbers = int(time.time()), range(first, first + REQUESTS[concurrency])
        bodies = (letter("webhook", number, number % RESIDENTS, sent_at) for number in numbers)
        requests = [signed_post(self.port, body, self.path) for body in bodies]
        before = seconds_of(self.leader)
        self.rounds[concurrency].append(Load(self.port, requests, concurrency).run())
        self.processor[concurrency] += seconds_of(self.leader) - before

    def forget(self) -> None:
        for concurrency in REQUESTS:
            self.rounds[concurrency].clear()
            self.processor[concurrency] = 0.0

    def rates(self, concurrency: int) -> list[float]:
        return [loaded.per_second for loaded in self.rounds[concurrency]]

    def latencies(self, concurrency: int) -> list[float]:
        return [taken for loaded in self.rounds[concurrency] for taken in loaded.answered]

    def cost(self, concurrency: int) -> float:
        """Milliseconds of the web server's processor time per letter."""
        return self.processor[concurrency] / len(self.latencies(concurrency)) * 1000


def measure(workers: int = 1) -> Report:
    """Rates, latencies and the share of the bare view."""
    with installed(web_workers=workers) as installation, _bare(installation, workers) as bare:
        installation.start("web")
        product = Contender(
            PRODUCT, installation.web_port, f"/{WEBHOOK_PATH}", installation.processes["web"].pid
        )
        contenders = [product, *bare]
        _take_turns(contenders)
        failed = sum(loaded.failed.total() for rounds in product.rounds.values() for loaded in rounds)
        kept = installation.count("SELECT count(*) FROM hooks_letter")
        report = Report("webhook", "Signed letters at the webhook", _figures(product, bare))
        report.figures.extend(_limits(installation, bare))
        report.remarks.append(
            f"{workers} web process(es); {ROUNDS} rounds, product and bare view in turns; medians of the rounds,"
            f" percentiles over all. {kept} letters were kept of {sum(REQUESTS.values()) * (1 + ROUNDS)} posted;"
            f" answers other than 200: {failed}."
        )
        return report


def _take_turns(contenders: list[Contender]) -> None:
    """The first round warms up and is forgotten."""
    numbers = count(0, max(REQUESTS.values()))
    turns = [(concurrency, contender) for concurrency in REQUESTS for contender in contenders]
    for turn in range(1 + ROUNDS):
        for concurrency, contender in turns:
            contender.run(concurrency, next(numbers))
        if turn == 0:
            for contender in contenders:
                contender.forget()


@contextmanager
def _bare(installation: Installation, workers: int) -> Iterator[list[Contender]]:
    """The bare site in both kinds of server."""
    with installation.database() as connection:
        connection.execute(TABLE.encode())
    bare, processes = [], []
    try:
        for name, interface, port in zip(BARE, ("wsgi", "asgi"), free_ports(2), strict=True):
            log = installation.folder / f"bare-{interface}.log"
            options = [f"--interface={interface}", f"--port={port}", f"--workers={workers}"]
            command = [sys.executable, "-m", "bench.bare", *options]
            processes.append(spawned(command, installation.environment, log))
            until_it_answers(processes[-1], f"http://127.0.0.1:{port}/empty/", log)
            bare.append(Contender(name, port, "/hook/", processes[-1].pid))
        yield bare
    finally:
        for process in processes:
            process.terminate()
            ended(process)


def _figures(product: Contender, bare: list[Contender]) -> list[Figure]:
    return [figure for concurrency in REQUESTS for figure in _figures_at(concurrency, product, bare)]


def _figures_at(concurrency: int, product: Contender, bare: list[Contender]) -> list[Figure]:
    """Compared with the bare site in the server that suits it best."""
    at = f"concurrency {concurrency}"
    best = max(bare, key=lambda one: median(one.rates(concurrency)))
    pairs = zip(product.rates(concurrency), best.rates(concurrency), strict=True)
    rate, taken = median(product.rates(concurrency)), product.latencies(concurrency)
    slowest = milliseconds(taken, 99)
    is_full = concurrency == max(REQUESTS)
    return [
        at_least(f"letters, {at}", rate, "/s", 1500) if is_full else Figure(f"letters, {at}", rate, "/s"),
        at_least(
            f"share of the bare view, {at}", median([ours / theirs for ours, theirs in pairs]) * 100, "%", 60
        ),
        Figure(f"p50, {at}", milliseconds(taken, 50), "ms"),
        at_most(f"p99, {at}", slowest, "ms", 60) if is_full else Figure(f"p99, {at}", slowest, "ms"),
        Figure(f"processor time per letter, {at}", product.cost(concurrency), "ms"),
        Figure(f"bare view ({best.name}), {at}", median(best.rates(concurrency)), "/s"),
        Figure(f"bare view's p99, {at}", milliseconds(best.latencies(concurrency), 99), "ms"),
        Figure(f"bare view's processor time, {at}", best.cost(concurrency), "ms"),
    ]


def _limits(installation: Installation, bare: list[Contender]) -> list[Figure]:
    figures = [commits_per_second(installation, connections) for connections in (1, 8, 32)]
    figures += [empty_views_per_second(one.port, one.name, 8) for one in bare]
    return figures
