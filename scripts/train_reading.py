"""Learn the weights of signs from our own messages: `python scripts/train_reading.py`; writes each weights.tsv anew.

Needs the extra `train` (scikit-learn). The half of the corpus that is set aside is not read. The same messages give
the same weights. What speaks against an answer at zero is set so that few of the messages that are not it would pass,
each judged by weights that were learnt without anything of its writer. What is printed is more than to expect of a
stranger: the signs and our own messages were written with some of these messages in sight.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from samenspraak.domain import formal
from samenspraak.domain.conduct import reading as conduct_reading
from samenspraak.domain.emergency import reading as emergency_reading
from samenspraak.domain.emergency.ruling import by_rules
from samenspraak.domain.formal import reading as formal_reading
from samenspraak.domain.protocol import Behaviour

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "domain" / "corpus" / "tuning.jsonl"
EXAMPLES = ROOT / "tests" / "domain" / "examples"
ORDINARY = ROOT / "tests" / "privacy" / "corpus" / "tuning.jsonl"
SMALLEST = 0.2
"""A weight that is smaller is left out."""

ENOUGH = 0.99
"""When this share is found, fewer false alarms are worth more."""

NEVER = -100.0
"""What a message counts for that says too little."""

OURS = "own"
"""Whose messages are learnt from, and not judged by: they were written for the signs."""


class Example(NamedTuple):
    """A message and its answers; `counts`: how much it does, `writer`: who had not seen the signs, "" for ourselves."""

    text: str
    answers: frozenset[str]
    counts: float
    writer: str = ""


class Question(NamedTuple):
    """Whose it is, its answers, how closely the messages are followed, and the share of false alarms it may give."""

    reading: ModuleType
    answers: Sequence[str]
    strength: float
    false_alarms: float

    @property
    def path(self) -> Path:
        return Path(str(self.reading.__file__)).with_name("weights.tsv")


def main() -> None:
    corpus = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    urgent, urgent_after_all = _table("emergency.tsv"), _table("emergency_after_all.tsv")
    official = _table("formal.tsv")
    plain = [(text, "none") for text in _ordinary()]
    learn(
        Question(emergency_reading, (emergency_reading.ANSWER,), 30.0, 0.024),
        [Example(one["text"], _set("emergency" * one["emergency"]), 1.0, _writer(one)) for one in corpus]
        + [Example(text, _set("emergency"), 1.0) for kind, text in urgent if kind != "none"]
        + [Example(text, _set(), 2.0) for kind, text in urgent if kind == "none"]
        + [Example(text, _set("emergency" * (kind != "none")), 5.0) for kind, text in urgent_after_all]
        + [Example(text, _set(), 0.5) for _, text in official]
        + [Example(text, _set(), 0.5) for text, _ in plain],
    )
    learn(
        Question(conduct_reading, tuple(Behaviour), 60.0, 0.018),
        [Example(one["text"], frozenset(one["conduct"]), 1.0, _writer(one)) for one in corpus]
        + [Example(text, _set(), 0.5) for _, text in urgent + official]
        + [Example(text, _set(), 0.5) for text, _ in plain],
    )
    learn(
        Question(formal_reading, tuple(formal.Formal), 30.0, 0.015),
        [Example(one["text"], _set(one["formal"] or ""), 1.0, _writer(one)) for one in corpus]
        + [Example(text, _set(kind), 1.0) for kind, text in official if kind != "none"]
        + [Example(text, _set(), 6.0) for kind, text in official if kind == "none"]
        + [Example(text, _set(), 0.5) for _, text in urgent],
    )


def learn(question: Question, examples: Sequence[Example]) -> None:
    """Write the weights of one question."""
    found = [question.reading.weighed(one.text) for one in examples]
    names = sorted(
        name for name, count in Counter(name for one in found for name in one).items() if count > 1
    )
    matrix = _matrix(found, names)
    every = np.ones(len(examples), dtype=bool)
    models = [_fitted(question, answer, examples, matrix, every) for answer in question.answers]
    bias = _bias(question, examples, matrix)
    _write(
        question,
        names,
        np.array([model.coef_[0] for model in models]),
        [model.intercept_[0] + bias for model in models],
    )


def _bias(question: Question, examples: Sequence[Example], matrix: csr_matrix) -> float:
    """What is added to each sum; prints for each writer what is found without having learnt from that writer."""
    writers = np.array([one.writer for one in examples])
    is_it = np.array([bool(one.answers) for one in examples])
    highest = np.full(len(examples), NEVER)
    for writer in sorted(set(writers) - {""}):
        kept = writers == writer
        models = [_fitted(question, answer, examples, matrix, ~kept) for answer in question.answers]
        highest[kept] = np.max([model.decision_function(matrix[kept]) for model in models], axis=0)
    highest[[not question.reading.can_be(one.text) for one in examples]] = NEVER
    judged = writers != ""
    few_alarms = np.quantile(highest[judged & ~is_it], 1 - question.false_alarms)
    bias = -float(max(few_alarms, np.quantile(highest[judged & is_it], 1 - ENOUGH)))
    print(f"{question.path.parent.name}: bias {bias:+.2f}")
    for writer in sorted(set(writers) - {""}):
        right, wrong = (np.mean(highest[(writers == writer) & one] > -bias) for one in (is_it, ~is_it))
        print(f"  {writer}: {right:.1%} found, {wrong:.1%} false alarms")
    return bias


def _fitted(
    question: Question, answer: str, examples: Sequence[Example], matrix: csr_matrix, learnt: np.ndarray
) -> LogisticRegression:
    right = np.array([answer in one.answers for one in examples])
    counts = np.array([one.counts for one in examples])
    model = LogisticRegression(
        C=question.strength, class_weight="balanced", solver="liblinear", random_state=1
    )
    return model.fit(matrix[learnt], right[learnt], sample_weight=counts[learnt])


def _matrix(found: Sequence[Mapping[str, float]], names: Sequence[str]) -> csr_matrix:
    places = {name: place for place, name in enumerate(names)}
    values, columns, ends = [], [], [0]
    for one in found:
        length = sum(value * value for value in one.values()) ** 0.5 or 1.0
        known = [(places[name], value / length) for name, value in one.items() if name in places]
        columns.extend(place for place, _ in known)
        values.extend(value for _, value in known)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(found), len(names)))


def _write(question: Question, names: Sequence[str], columns: np.ndarray, biases: Sequence[float]) -> None:
    rows = ["\t".join(["", *question.answers]), "\t".join(["", *(f"{bias:.2f}" for bias in biases)])]
    for name, weights in zip(names, columns.T, strict=True):
        if max(abs(weights)) >= SMALLEST:
            rows.append("\t".join([name, *(f"{weight:.2f}" for weight in weights)]))
    question.path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _table(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines()]


def _ordinary() -> Iterator[str]:
    """Messages written for the guard: none of them is rude, and those that read like an emergency are left out."""
    for line in ORDINARY.read_text(encoding="utf-8").splitlines():
        message = json.loads(line)
        if message["direction"] == "in" and by_rules(message["text"]) is None:
            yield message["text"]


def _writer(message: Mapping[str, str]) -> str:
    writer = message["id"].partition("-")[0]
    return "" if writer == OURS else writer


def _set(answer: str = "") -> frozenset[str]:
    return frozenset({answer} if answer else ())


if __name__ == "__main__":
    main()
