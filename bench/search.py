"""(h) Searching among a million messages: how long the server takes for a page of hits, and what receiving pays."""

import time
from collections.abc import Sequence
from itertools import chain

from bench.agent import Agent
from bench.figures import Figure, Report, at_least, at_most, median, milliseconds
from bench.inbox import walked
from bench.installation import Installation, installed
from bench.processor import worked
from bench.seed import seed

PATH = "/bureau/zoeken/"
AS_PIECE = {"HX-Target": "aside#lijst"}
REQUESTS = 16
ROUNDS, MESSAGES = 3, 2_000
TYPED: dict[str, Sequence[str]] = {
    "a common word": ("container", "afval", "paspoort", "afspraak", "website", "gemeentehuis"),
    "a word in nearly a third": ("buitendienst", "inwoner", "werkdagen"),
    "a rare word": ("kerkdreef", "irissenkade", "fazantenpad", "beatrixakker", "kadaster", "strooiwagen"),
    "two words": ("container kerkstraat", "paspoort donderdag", "riool gevaarlijk", "lantaarnpalen kapot"),
    "words in quotes": ('"ligt al dagen"', '"binnen vijf werkdagen"', '"oud papier"', '"op de hoek van de molenweg"'),
    "a word left out": ("container -hoek", "afspraak -donderdag", "paspoort -loket"),
    "a mistyped word": ("contianer", "pasport", "parkeervergunnig", "lantarenpaal", "belastng", "huwleijk"),
    "a name": ("henk kleinekamp", "jan bakker", "yilmaz", "kowalski", "noor van der kolk", "henk grootehuis"),
    "a name and a word": ("kleinekamp paspoort", "kolk container", "zwartebroek afspraak", "roodeberg riool"),
    "a filter alone": ("onderwerp:afval", "status:open", "van:kleinekamp", "na:1-10 voor:1-11", "team:openbare"),
    "a common word with a topic": ("container onderwerp:afval", "afspraak onderwerp:parkeren", "riool onderwerp:bomen"),
    "a common word with a state": ("container status:open", "paspoort status:wacht", "afval status:afgerond"),
    "a common word from somebody": ("container van:kleinekamp", "buitendienst van:ilse", "paspoort van:zwartebroek"),
    "a common word in a period": ("container na:1-1-2025 voor:1-2-2025", "paspoort voor:2025", "afval na:maandag"),
    "a word nobody wrote": ("xylofoonconcert", "kwantumcomputer", "dromedarissen"),
}  # fmt: skip
LEARN = "from samenspraak.conversations.search.known_words import learn_words; learn_words(0)"
SWITCH = "UPDATE pg_index SET indisready = %s WHERE indexrelid = 'message_words'::regclass"
"""An index that is not ready is not written to; of an installation that is thrown away after."""


def measure() -> Report:
    """One request at a time over one connection, in turns, so that no kind has the cache to itself."""
    with installed() as installation:
        with installation.database() as connection:
            seed(connection)
        installation.finish("manage", "shell", "--no-imports", "--command", LEARN)
        installation.start("simulator", "web", "worker")
        agent = Agent(installation.web_port)
        agent.sign_in(installation.login)
        before = worked(installation)
        taken = _taken(agent)
        everything = list(chain.from_iterable(taken.values()))
        processor = (worked(installation) - before) / ((REQUESTS + 1) * len(TYPED))
        figures = [
            Figure("all of them, p50", milliseconds(everything, 50), "ms"),
            at_most("all of them, p95", milliseconds(everything, 95), "ms", 100),
            Figure("all of them, processor time", processor * 1000, "ms"),
        ]
        for kind, seconds in taken.items():
            figures.append(Figure(f"{kind}, p50", milliseconds(seconds, 50), "ms"))
            figures.append(at_most(f"{kind}, p95", milliseconds(seconds, 95), "ms", 100))
        figures += _receiving(installation)
        size = installation.count("SELECT pg_relation_size('message_words') / 1048576")
        remark = (
            f"{installation.count('SELECT count(*) FROM conversations_message')} messages of invented texts, the index"
            f" of their words is {size} MB; {REQUESTS} searches of each kind, a page of 25 hits each, over HTTP."
            f" Receiving: {ROUNDS} rounds of {MESSAGES} messages with and without the index, in turns, the index of a"
            " million behind it. Processor time is that of web server and database."
        )
        return Report("search", "Searching among a million messages", figures, [remark])


def _taken(agent: Agent) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {kind: [] for kind in TYPED}
    for number in range(-1, REQUESTS):
        for kind, typed in TYPED.items():
            begin = time.perf_counter()
            page = agent.posted(PATH, {"zoek": typed[number % len(typed)]}, AS_PIECE)
            assert page.status == 200
            assert "banner--warn" not in page.text, f"refused: {typed[number % len(typed)]}"
            if number >= 0:
                taken[kind].append(time.perf_counter() - begin)
    return taken


def _receiving(installation: Installation) -> list[Figure]:
    """Messages a second into the inbox, with the index and without."""
    rates: dict[bool, list[float]] = {True: [], False: []}
    for number in range(ROUNDS * 2):
        is_ready = number % 2 == 0
        with installation.database() as connection:
            connection.execute(SWITCH.encode(), [is_ready])
        rates[is_ready].append(walked(installation, f"search{number}", MESSAGES).per_second)
    with_index, without = median(rates[True]), median(rates[False])
    return [
        Figure("messages in the inbox, with the index", with_index, "/s"),
        Figure("messages in the inbox, without it", without, "/s"),
        at_least("share of receiving without it", with_index / without * 100, "%", 90),
    ]
