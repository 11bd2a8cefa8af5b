"""(f) Memory of every process of an installation at rest, after it has worked."""

import time
from pathlib import Path

from bench.agent import Agent
from bench.figures import Figure, Report, at_most
from bench.installation import Installation, installed
from bench.letters import posts
from bench.load import Load
from bench.processor import memory_of, tree_of

LETTERS = 500
PAGES = 30
REST_SECONDS = 5.0


def measure() -> Report:
    """PSS, which shares what processes have in common among them, so that it may be added up; and RSS."""
    with installed() as installation:
        installation.start("simulator", "web", "worker")
        _work(installation)
        time.sleep(REST_SECONDS)
        leaders = {name: process.pid for name, process in installation.processes.items()}
        leaders["PostgreSQL"] = installation.postmaster
        measured = {name: _memory(leader) for name, leader in leaders.items()}
        figures = [
            figure
            for name, (count, rss, pss) in measured.items()
            for figure in (
                Figure(f"{name}, PSS of {count} processes", pss, "MB"),
                Figure(f"{name}, RSS", rss, "MB"),
            )
        ]
        whole = sum(pss for _, _, pss in measured.values())
        product = whole - measured["simulator"][2]
        figures.append(Figure("product alone, PSS", product, "MB"))
        figures.append(at_most("whole installation with the simulator, PSS", whole, "MB", 600))
        return Report("memory", "Memory at rest", figures, [_remark()])


def _work(installation: Installation) -> None:
    """Enough to load what is loaded at first use."""
    requests = posts(installation.web_port, "memory", range(LETTERS), LETTERS, int(time.time()))
    Load(installation.web_port, requests, 8).run()
    agent = Agent(installation.web_port)
    agent.sign_in(installation.login)
    for number in range(1, PAGES + 1):
        agent.fetched(f"/bureau/gesprek/{number}/")


def _memory(leader: int) -> tuple[int, float, float]:
    """How many processes, and their RSS and PSS in MB."""
    found = [memory_of(process) for process in tree_of(leader) if Path(f"/proc/{process}").exists()]
    return len(found), sum(rss for rss, _ in found), sum(pss for _, pss in found)


def _remark() -> str:
    return (
        f"After {LETTERS} letters and {PAGES} pages, {REST_SECONDS:.0f} s later; one web process, one worker."
    )
