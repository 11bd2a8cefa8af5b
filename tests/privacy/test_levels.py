"""The levels the guard reaches on its corpora; they may rise, never fall.

The detectors were tuned on tuning.jsonl only; held_out.jsonl was written before they were.
"""

from pathlib import Path

import pytest

from samenspraak.domain.findings import Kind

from .scoring import CORPUS, Result, corpus, score

SHARED_SAMPLE = Path(__file__).parents[2].parent / "shared" / "data" / "guard" / "guard_public_sample.jsonl"

RECALL = {Kind.BSN: 0.99, Kind.IBAN: 0.99, Kind.DOCNR: 0.97, Kind.DOB: 0.96, Kind.ADDRESS: 0.92}
PRECISION = {Kind.BSN: 0.98, Kind.IBAN: 0.995, Kind.DOCNR: 0.97, Kind.DOB: 0.98, Kind.ADDRESS: 0.95}


@pytest.fixture(scope="module")
def held_out() -> Result:
    return score(corpus(CORPUS / "held_out.jsonl"))


@pytest.fixture(scope="module")
def tuning() -> Result:
    return score(corpus(CORPUS / "tuning.jsonl"))
