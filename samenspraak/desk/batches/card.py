"""The notice of a batch: how far it is, what was done, why some conversations stay as they are, and the undo."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from samenspraak.batches import models as outcomes
from samenspraak.batches.access import outcomes_of
from samenspraak.batches.models import Batch
from samenspraak.desk.batches import wording
from samenspraak.desk.batches.wording import said
from samenspraak.domain.batches import Action, Why, can_be_undone


@dataclass(frozen=True, slots=True)
class Card:
    """``done`` of ``total`` while it is under way; ``reasons`` are of what was skipped."""

    number: int
    text: str
    is_over: bool
    done: int = 0
    total: int = 0
    skipped: str = ""
    reasons: tuple[str, ...] = ()
    can_undo: bool = False


def card(batch: Batch, now: datetime) -> Card:
    """One query."""
    counted = outcomes_of(batch)
    if batch.ended_at is None:
        return _under_way(batch, counted)
    if batch.is_undoing:
        return _undone(batch, counted)
    action, skipped = Action(batch.action), {why: counted[why] for why in Why if why in counted}
    return Card(
        number=batch.pk,
        text=said(wording.DONE[action], counted.get(outcomes.DONE, 0)),
        is_over=True,
        skipped=said(wording.SKIPPED, sum(skipped.values())) if skipped else "",
        reasons=tuple(said(wording.REASONS[why], count) for why, count in skipped.items()),
        can_undo=outcomes.DONE in counted and can_be_undone(action, batch.ended_at, now),
    )


def _under_way(batch: Batch, counted: Mapping[str, int]) -> Card:
    """What still has its turn to come is without an outcome; when it is undone, what was done."""
    total = sum(counted.values())
    done = total - counted.get(outcomes.DONE if batch.is_undoing else "", 0)
    sentence = wording.UNDOING if batch.is_undoing else wording.UNDER_WAY[Action(batch.action)]
    return Card(
        batch.pk, str(sentence) % {"done": done, "total": total}, is_over=False, done=done, total=total
    )


def _undone(batch: Batch, counted: Mapping[str, int]) -> Card:
    back = counted.get(outcomes.UNDONE, 0)
    others = sum(counted.values()) - back
    return Card(
        number=batch.pk,
        text=said(wording.UNDONE, back),
        is_over=True,
        skipped=said(wording.NOT_UNDONE, others) if others else "",
    )
