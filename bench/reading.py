"""What a message says about itself, on both halves of its corpus, and how long reading takes."""

import time
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from bench.figures import Figure, Report, at_least, at_most, percentile
from samenspraak.domain.conduct import conduct_in
from samenspraak.domain.emergency import emergency_in
from samenspraak.domain.form_of_address import form_of_address
from samenspraak.domain.formal import formal
from samenspraak.domain.language import language_of
from samenspraak.domain.protocol import Behaviour
from tests.domain.reading import (
    Level,
    Message,
    conduct_level,
    corpus,
    emergency_level,
    form_is_right,
    formal_level,
    kind_of_conduct_level,
    language_is_right,
    right_share,
)

HALVES = {"set aside": "set_aside", "tuned on": "tuning"}
QUESTIONS: Sequence[Callable[[str], object]] = (
    emergency_in,
    conduct_in,
    formal,
    form_of_address,
    language_of,
)
ROUNDS = 5
SHOWN = 25
LONGEST = 4096
HOSTILE = (
    "brand geen ",
    "idioot je ",
    "steek je auto in de fik ",
    "a",
    "é",
    ". ",
    "👍🏽",
    "hoe kan ik bezwaar ",
)


def measure() -> Report:
    """Levels with their targets on the half set aside, then times."""
    report = Report("reading", "What a message says about itself")
    for half, name in HALVES.items():
        messages = corpus(name)
        report.figures.extend(_levels(half, messages, is_target=half == "set aside"))
        report.remarks.append(f"{half.capitalize()}: {len(messages)} messages.")
    report.figures.extend(_times(corpus("tuning")))
    report.figures.append(_hostile())
    report.remarks.extend([REMARK, _missed(corpus("tuning"))])
    return report


REMARK = "Processor time of one core; the best of several rounds for each message, then percentiles over the messages."


def _levels(half: str, messages: Sequence[Message], *, is_target: bool) -> Iterable[Figure]:
    levels = (
        ("emergencies found", emergency_level(messages), 98.0, 3.0),
        ("formal messages of the right kind", formal_level(messages), 85.0, 5.0),
        ("conduct found", conduct_level(messages), 85.0, 3.0),
    )
    for name, level, least, most in levels:
        yield from _level(f"{name}, {half}", level, least if is_target else None, most)
    for kind in Behaviour:
        yield from _level(f"{kind} found, {half}", kind_of_conduct_level(messages, kind), None, 3.0)
    shares = (("je or u right", form_is_right, 93.0), ("language right", language_is_right, 95.0))
    for name, is_right, least in shares:
        share = 100 * right_share(messages, is_right)
        named = f"{name}, {half}"
        yield at_least(named, share, "%", least) if is_target else Figure(named, share, "%")


def _level(name: str, level: Level, least: float | None, most: float) -> Iterable[Figure]:
    recall, alarms = 100 * level.recall, 100 * level.false_alarm_rate
    named = f"{name} ({level.asked})"
    if least is None:
        return Figure(named, recall, "%"), Figure(f"false alarms of {name}", alarms, "%")
    return at_least(named, recall, "%", least), at_most(f"false alarms of {name}", alarms, "%", most)


def _times(messages: Sequence[Message]) -> Iterable[Figure]:
    texts = [one["text"] for one in messages]
    for question in QUESTIONS:
        best = _best(texts, [question])
        yield Figure(f"{question.__name__}, p50", percentile(best, 50), "µs")
        yield Figure(f"{question.__name__}, p99", percentile(best, 99), "µs")
    together = _best(texts, QUESTIONS)
    yield at_most("all together, p50", percentile(together, 50), "µs", 1000)
    yield at_most("all together, p99", percentile(together, 99), "µs", 1000)


def _best(texts: Sequence[str], questions: Sequence[Callable[[str], object]]) -> list[float]:
    return [min(_microseconds(text, questions) for _ in range(ROUNDS)) for text in texts]


def _microseconds(text: str, questions: Sequence[Callable[[str], object]]) -> float:
    begin = time.thread_time_ns()
    for question in questions:
        question(text)
    return (time.thread_time_ns() - begin) / 1000


def _hostile() -> Figure:
    texts = [(unit * LONGEST)[:LONGEST] for unit in HOSTILE]
    worst = max(_best(texts, QUESTIONS)) / 1000
    return at_most(f"worst of {len(texts)} hostile texts of {LONGEST} characters", worst, "ms", 50)


def _missed(messages: Sequence[Message]) -> str:
    """What is still read wrongly of the half that may be looked at."""
    wrong = [line for one in messages for line in _wrong(one)]
    return "\n".join([f"Read wrongly, tuned on ({len(wrong)}):\n", *islice(wrong, SHOWN)])


def _wrong(one: Message) -> Iterable[str]:
    text = one["text"].replace("\n", " ")
    if (emergency_in(one["text"]) is not None) != one["emergency"]:
        yield f"- {'missed' if one['emergency'] else 'false'} emergency: {text}"
    said = {found.behaviour.value for found in conduct_in(one["text"])}
    for kind in sorted(said ^ set(one["conduct"])):
        yield f"- {'false' if kind in said else 'missed'} {kind}: {text}"
    if formal(one["text"]) != one["formal"]:
        yield f"- {formal(one['text']) or 'not formal'} for {one['formal'] or 'not formal'}: {text}"
