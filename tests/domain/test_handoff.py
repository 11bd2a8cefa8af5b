"""The stages of a handoff: which step leads where, who takes it, and that the document draws the same."""

import re

import pytest

from samenspraak.domain.handoff import LEADS, LIVE, TAKEN_BY, NotPossible, Stage, Step, after, can
from tests.source import ROOT

DRAWN = re.compile(r"^    (\[\*\]|\w+) --> (\w+): (\w+) \((\w+)\)$", re.MULTILINE)


def test_step_leads_where_the_table_says() -> None:
    assert after(Stage.ASKED, Step.ANSWER) is Stage.ANSWERED
    assert after(Stage.MORE_TIME, Step.PROLONG) is Stage.ASKED


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("step", Step)
def test_step_that_is_not_in_the_table_cannot_be_taken(stage: Stage, step: Step) -> None:
    if can(stage, step):
        return
    with pytest.raises(NotPossible) as refusal:
        after(stage, step)
    assert (refusal.value.stage, refusal.value.step) == (stage, step)


@pytest.mark.parametrize("stage", [Stage.SETTLED, Stage.WITHDRAWN])
def test_ended_handoff_stays_ended(stage: Stage) -> None:
    assert not any(can(stage, step) for step in Step)


def test_every_live_handoff_can_end_and_runs_out_by_itself() -> None:
    ends = {stage for (stage, _step), to in LEADS.items() if to not in LIVE}
    assert ends == {stage for stage in LIVE if can(stage, Step.RUN_OUT)} == set(LIVE)


def test_every_step_is_taken_by_somebody() -> None:
    assert set(TAKEN_BY) == set(Step)


def test_document_draws_the_table() -> None:
    drawn = DRAWN.findall((ROOT / "docs/handoff.md").read_text(encoding="utf-8"))
    table = [
        (stage.value if stage else "[*]", to.value, step.value, TAKEN_BY[step].value)
        for (stage, step), to in LEADS.items()
    ]
    assert sorted(drawn) == sorted(table)
