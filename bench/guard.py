"""The guard on both halves of its corpus, beside two other libraries; how long it takes, also for hostile texts."""

import gc
import time
from collections.abc import Iterable, Mapping, Sequence

from bench.figures import Figure, Report, at_least, at_most, percentile
from bench.rivals import rivals
from samenspraak.domain.findings import Finding, Kind
from samenspraak.privacy.guard import findings
from tests.privacy.hostile import LONGEST, PATTERNS, message
from tests.privacy.scoring import CORPUS, TOWN_HALL, Message, Reader, Result, Score, corpus, score

HALVES = {"set aside": CORPUS / "held_out.jsonl", "tuned on": CORPUS / "tuning.jsonl"}
ROUNDS = 7
HOSTILE_ROUNDS = 5
RECALL = {Kind.BSN: 99.0, Kind.IBAN: 99.0, Kind.DOB: 96.0, Kind.ADDRESS: 92.0}
PRECISION = {Kind.BSN: 98.0, Kind.IBAN: 99.5, Kind.DOB: 98.0}


def measure() -> Report:
    """Without the corpus half that is not there."""
    report = Report("guard", "The privacy guard")
    gc.freeze()  # as the product does when it has loaded
    for half, path in HALVES.items():
        if path.exists():
            messages = corpus(path)
            result = score(messages)
            report.figures.extend(_levels(half, result, is_target=half == "set aside"))
            report.remarks.append(f"{half.capitalize()}: {len(messages)} messages. {_totals(result)}")
    report.figures.extend(_times(corpus(HALVES["tuned on"])))
    report.figures.extend(_hostile())
    report.figures.extend(_beside())
    report.remarks.extend([REMARK, _missed(corpus(HALVES["tuned on"]))])
    return report


REMARK = (
    "Processor time of one core; the best of several rounds for each message, then percentiles over the messages."
    " Rivals read the same messages; what they call a date counts as a birth date, any place as a home address."
)


def _levels(half: str, result: Result, *, is_target: bool) -> Iterable[Figure]:
    for kind, counts in result.kinds.items():
        yield _level(f"{kind} recall, {half}", counts, counts.recall, RECALL.get(kind) if is_target else None)
        goal = PRECISION.get(kind) if is_target else None
        yield _level(f"{kind} precision, {half}", counts, counts.precision, goal)
    goals = ((result.core, "core", 97.0, 0.5), (result.full, "full", 93.0, 2.0))
    for counted, policy, least, most in goals:
        caught, alarms = counted.recall * 100, counted.false_alarm_rate * 100
        names = f"messages with {policy} data caught, {half}", f"{policy} false alarms, {half}"
        yield at_least(names[0], caught, "%", least) if is_target else Figure(names[0], caught, "%")
        yield at_most(names[1], alarms, "%", most) if is_target else Figure(names[1], alarms, "%")
    if result.look_alikes:
        share = 100 * result.look_alikes_flagged / result.look_alikes
        name = f"look-alikes flagged, {half}"
        yield at_most(name, share, "%", 1.0) if is_target else Figure(name, share, "%")
    if result.locations:
        share = 100 * result.locations_flagged / result.locations
        name = f"places of reports called an address, {half}"
        yield at_most(name, share, "%", 5.0) if is_target else Figure(name, share, "%")


def _level(name: str, counts: Score, share: float, goal: float | None) -> Figure:
    named = f"{name} ({counts.gold} marked)" if "recall" in name else name
    return Figure(named, share * 100, "%") if goal is None else at_least(named, share * 100, "%", goal)


def _totals(result: Result) -> str:
    """How many places of each kind go wrong, without their words: also of the half that nobody looks at."""
    missed = {kind: counts.gold - counts.found for kind, counts in result.kinds.items()}
    mistaken = {kind: counts.flagged - counts.right for kind, counts in result.kinds.items()}
    return f"Missed: {_counted(missed)}. Found by mistake: {_counted(mistaken)}."


def _counted(places: Mapping[Kind, int]) -> str:
    most_first = sorted(places, key=lambda kind: -places[kind])
    return ", ".join(f"{places[kind]} {kind}" for kind in most_first if places[kind]) or "nothing"


def _missed(messages: Sequence[Message]) -> str:
    """What still goes wrong in the half that may be looked at; the tags tell the shape."""
    wrong = [line for one in messages for line in _wrong(one)]
    return "\n".join([f"What it misses, and finds by mistake, tuned on ({len(wrong)}):\n", *wrong])


def _wrong(one: Message) -> Iterable[str]:
    said = f"({', '.join(one['tags'])}): {one['text'].replace('\n', ' ')}"
    for kind, counts in score([one]).kinds.items():
        if counts.found < counts.gold:
            yield f"- {kind} missed {said}"
        if counts.right < counts.flagged:
            yield f"- {kind} by mistake {said}"


def _times(messages: Sequence[Message]) -> list[Figure]:
    best = [min(_seconds(message["text"]) for _ in range(ROUNDS)) * 1e6 for message in messages]
    return [
        at_most("one message, p50", percentile(best, 50), "µs", 20),
        at_most("one message, p99", percentile(best, 99), "µs", 100),
    ]


def _seconds(text: str) -> float:
    begin = time.thread_time_ns()
    findings(text, TOWN_HALL)
    return (time.thread_time_ns() - begin) / 1e9


def _hostile() -> list[Figure]:
    worst = {
        name: min(_seconds(message(pattern)) for _ in range(HOSTILE_ROUNDS)) * 1e3
        for name, pattern in PATTERNS.items()
    }
    slowest = max(worst, key=worst.__getitem__)
    title = f"worst of {len(worst)} hostile texts of {LONGEST} characters ({slowest})"
    return [at_most(title, worst[slowest], "ms", 5)]


def _beside() -> Iterable[Figure]:
    """Message level, core policy, on the half set aside (else on the other)."""
    path = next(path for path in HALVES.values() if path.exists())
    messages = corpus(path)
    texts = [one["text"] for one in messages]
    for rival in rivals(texts):
        said = dict(zip(texts, rival.found, strict=True))
        result = score(messages, read=_repeating(said))
        yield Figure(f"{rival.name}: messages with core data caught", result.core.recall * 100, "%")
        yield Figure(f"{rival.name}: core false alarms", result.core.false_alarm_rate * 100, "%")
        yield Figure(f"{rival.name}: one message, p50", percentile(rival.microseconds, 50), "µs")
        yield Figure(f"{rival.name}: to load", rival.seconds, "s")
        yield Figure(f"{rival.name}: memory", rival.megabytes, "MB")


def _repeating(said: Mapping[str, tuple[Finding, ...]]) -> Reader:
    """A reader that says again what a rival said of each text."""
    return lambda text, _profile: said[text]
