"""Learn the weights of signs from our own messages: `python scripts/train_reading.py`; writes each weights.tsv anew.

Needs the extra `train` (scikit-learn). The half of the corpus that is set aside is not read. The same messages give
the same weights. What speaks against an answer at zero is set so that few of the messages that are not it, each judged
by weights that were learnt without it, would pass.
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
from sklearn.model_selection import StratifiedKFold

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
SMALLEST = 0.1
"""A weight that is smaller is left out."""

ENOUGH = 0.99
"""When this share is found, fewer false alarms are worth more."""

NEVER = -100.0
"""What a message counts for that says too little."""

FOLDS = 8


class Example(NamedTuple):
    """A message and its answers; `counts`: how much it does, `judged`: whether the bias is set by it."""

    text: str
    answers: frozenset[str]
    counts: float
    judged: bool


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
        Question(emergency_reading, (emergency_reading.ANSWER,), 30.0, 0.025),
        [Example(one["text"], _set("emergency" * one["emergency"]), 1.0, True) for one in corpus]
        + [Example(text, _set("emergency"), 1.0, False) for kind, text in urgent if kind != "none"]
        + [Example(text, _set(), 2.0, False) for kind, text in urgent if kind == "none"]
        + [Example(text, _set("emergency" * (kind != "none")), 5.0, False) for kind, text in urgent_after_all]
        + [Example(text, _set(), 0.5, False) for _, text in official]
        + [Example(text, _set(), 0.5, False) for text, _ in plain],
    )
    learn(
        Question(conduct_reading, tuple(Behaviour), 30.0, 0.03),
        [Example(one["text"], frozenset(one["conduct"]), 1.0, True) for one in corpus]
        + [Example(text, _set(), 0.5, False) for _, text in urgent + official]
        + [Example(text, _set(), 0.5, False) for text, _ in plain],
    )
    learn(
        Question(formal_reading, tuple(formal.Formal), 30.0, 0.03),
        [Example(one["text"], _set(one["formal"] or ""), 1.0, True) for one in corpus]
        + [Example(text, _set(kind), 1.0, True) for kind, text in official if kind != "none"]
        + [Example(text, _set(), 6.0, True) for kind, text in official if kind == "none"]
        + [Example(text, _set(), 0.5, False) for _, text in urgent],
    )


def learn(question: Question, examples: Sequence[Example]) -> None:
    """Write the weights of one question."""
    found = [question.reading.weighed(one.text) for one in examples]
    names = sorted(
        name for name, count in Counter(name for one in found for name in one).items() if count > 1
    )
    matrix = _matrix(found, names)
    counts = np.array([one.counts for one in examples])
    judged = np.array([one.judged for one in examples])
    columns, biases, sums = [], [], []
    for answer in question.answers:
        right = np.array([answer in one.answers for one in examples])
        sums.append(_judged_unseen(matrix, right, counts, question.strength))
        model = _model(question.strength).fit(matrix, right, sample_weight=counts)
        columns.append(model.coef_[0])
        biases.append(model.intercept_[0])
    none_right = np.array([not one.answers for one in examples])
    possible = np.array([question.reading.can_be(one.text) for one in examples])
    highest = np.where(possible, np.max(sums, axis=0), NEVER)
    any_right = highest[judged & ~none_right]
    few_alarms = np.quantile(highest[judged & none_right], 1 - question.false_alarms)
    shift = float(max(few_alarms, np.quantile(any_right, 1 - ENOUGH)))
    print(f"{question.path.parent.name}: {np.mean(any_right > shift):.3f} found unseen, bias {-shift:+.2f}")
    _write(question, names, np.array(columns), [bias - shift for bias in biases])


def _judged_unseen(matrix: csr_matrix, right: np.ndarray, counts: np.ndarray, strength: float) -> np.ndarray:
    sums = np.zeros(len(right))
    for learnt, kept in StratifiedKFold(FOLDS, shuffle=True, random_state=1).split(matrix, right):
        model = _model(strength).fit(matrix[learnt], right[learnt], sample_weight=counts[learnt])
        sums[kept] = model.decision_function(matrix[kept])
    return sums


def _model(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, class_weight="balanced", solver="liblinear", random_state=1)


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


def _set(answer: str = "") -> frozenset[str]:
    return frozenset({answer} if answer else ())


if __name__ == "__main__":
    main()
