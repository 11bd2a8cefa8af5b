"""The levels the guard reaches on its corpora; they may rise, never fall.

The detectors are tuned on tuning.jsonl. held_out.jsonl is the half set aside: written by somebody else, after the
detectors were made and without looking at them, and never opened while they are tuned. While it is not there its
tests skip and say so. Once its errors have been looked at it is tuning material: move it over and write another.
"""

from pathlib import Path

import pytest

from samenspraak.domain.findings import Kind

from .scoring import CORE, CORPUS, FULL, Result, corpus, score

SHARED_SAMPLE = Path(__file__).parents[2].parent / "shared" / "data" / "guard" / "guard_public_sample.jsonl"
HELD_OUT = CORPUS / "held_out.jsonl"

REACHED = {
    Kind.BSN: (0.995, 0.985),
    Kind.IBAN: (0.995, 0.995),
    Kind.DOCNR: (0.98, 0.995),
    Kind.DOB: (0.975, 0.995),
    Kind.ADDRESS: (0.955, 0.97),
    Kind.CARD: (0.95, 0.995),
    Kind.CREDENTIAL: (0.995, 0.995),
    Kind.SPECIAL: (0.89, 0.995),
    Kind.VNR: (0.995, 0.995),
    Kind.ANR: (0.995, 0.995),
    Kind.EMAIL: (0.995, 0.995),
    Kind.KENTEKEN: (0.935, 0.995),
    Kind.PHONE_THIRD: (0.895, 0.995),
}
"""Recall and precision per kind on messages the detectors were not tuned on, rounded down.

Two writers wrote 614 and 575 after the detectors were made. Nobody who tuned has opened them; the numbers per kind of
the first, taken together with those of an earlier writer, were seen once before the last changes. What we want to
reach stands in docs/privacy-guard.md.
"""


@pytest.fixture(scope="module")
def held_out() -> Result:
    if not HELD_OUT.exists():
        pytest.skip(f"the half set aside is not there yet: {HELD_OUT.name}")
    return score(corpus(HELD_OUT))


@pytest.fixture(scope="module")
def tuning() -> Result:
    return score(corpus(CORPUS / "tuning.jsonl"))


@pytest.mark.parametrize("kind", REACHED)
def test_each_kind_keeps_its_level_on_the_half_set_aside(held_out: Result, kind: Kind) -> None:
    recall, precision = REACHED[kind]
    counts = held_out.kinds[kind]
    assert counts.recall >= recall
    assert counts.precision >= precision


def test_messages_with_core_data_are_caught_on_the_half_set_aside(held_out: Result) -> None:
    assert held_out.core.recall >= 0.985
    assert held_out.core.false_alarm_rate <= 0.004


def test_messages_are_caught_under_the_full_policy_on_the_half_set_aside(held_out: Result) -> None:
    assert held_out.full.recall >= 0.975
    assert held_out.full.false_alarm_rate <= 0.005


def test_look_alikes_and_places_of_reports_keep_their_level_on_the_half_set_aside(held_out: Result) -> None:
    assert held_out.look_alikes >= 150
    assert held_out.look_alikes_flagged <= 1
    assert held_out.locations_flagged <= 0.05 * held_out.locations


@pytest.mark.parametrize("kind", sorted(CORE))
def test_each_core_kind_is_whole_on_the_tuning_half(tuning: Result, kind: Kind) -> None:
    counts = tuning.kinds[kind]
    assert counts.recall >= 0.99
    assert counts.precision >= 0.99
    assert counts.exact / counts.gold >= 0.97


@pytest.mark.parametrize("kind", sorted(FULL - CORE))
def test_each_further_kind_is_whole_on_the_tuning_half(tuning: Result, kind: Kind) -> None:
    counts = tuning.kinds[kind]
    assert counts.gold >= 10
    assert counts.recall >= 0.95
    assert counts.precision >= 0.98


def test_messages_are_caught_without_a_false_alarm_on_the_tuning_half(tuning: Result) -> None:
    assert tuning.core.recall >= 0.99
    assert tuning.core.false_alarm_rate <= 0.005
    assert tuning.full.recall >= 0.99
    assert tuning.full.false_alarm_rate <= 0.005


def test_no_look_alike_is_flagged_on_the_tuning_half(tuning: Result) -> None:
    assert tuning.look_alikes >= 60
    assert tuning.look_alikes_flagged == 0


def test_the_shared_sample_is_read_without_a_miss_or_a_false_alarm() -> None:
    if not SHARED_SAMPLE.exists():
        pytest.skip(f"the shared sample is not here: {SHARED_SAMPLE.name}")
    result = score(corpus(SHARED_SAMPLE))
    assert result.core.recall == result.full.recall == 1
    assert result.core.false_alarms == result.full.false_alarms == 0


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_every_mark_of_a_corpus_is_where_it_says(path: Path) -> None:
    messages = corpus(path)
    assert len({message["id"] for message in messages}) == len(messages)
    for message in messages:
        for span in message["spans"]:
            assert message["text"][span["start"] : span["end"]] == span["text"] == span["text"].strip()


def test_no_message_set_aside_is_among_those_tuned_on() -> None:
    tuned_on, set_aside = (
        {one["text"] for one in corpus(path)} for path in (CORPUS / "tuning.jsonl", HELD_OUT)
    )
    assert tuned_on.isdisjoint(set_aside)
