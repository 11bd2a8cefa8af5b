"""Somebody whom the demo keeps out: an agent took every step, a team lead signed, and the block still stands."""

import uuid
from datetime import date, datetime, timedelta

from django.utils import timezone

from samenspraak.conduct.blocking import WantedBlock, ask_block, sign
from samenspraak.conduct.carrying_out import begin
from samenspraak.conduct.cases import case_of
from samenspraak.conduct.models import Block
from samenspraak.conduct.rules import rules_of
from samenspraak.conduct.stepping import Objection, WantedStep, take_step
from samenspraak.conduct.wording import opening_texts
from samenspraak.conversations.models import Conversation
from samenspraak.domain.protocol import Behaviour, Step
from samenspraak.installation.demo_town.arriving import arrive
from samenspraak.installation.demo_town.staff import SANNE, YUSUF
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.blocking import keep_out

RESIDENT = "Dennis Verhoeven"
PASSAGES = ("stelletje idioten", "sukkels", "stelletje prutsers", "waardeloos tuig")
"""What he said that is not accepted: a message for each step."""
REASON = "Bleef schelden na een waarschuwing, en zegt niet om welke boete het gaat."
ANSWERED_AFTER, SIGNED_AFTER = timedelta(minutes=7), timedelta(minutes=25)


def block_somebody(line: Line, now: datetime) -> None:
    """Nothing in a town where he is not."""
    found = Conversation.objects.select_related("resident", "line", "municipality")
    conversation = found.filter(line=line, resident__name=RESIDENT).first()
    if conversation is None:
        return
    said = conversation.messages.filter(direction="in").order_by("came_at")
    objections = [
        Objection(message, passage, (Behaviour.ABUSE,))
        for message, passage in zip(said, PASSAGES, strict=True)
    ]
    agent, lead = (Employee.objects.get(email=colleague.email) for colleague in (SANNE, YUSUF))
    for step, objection in zip(Step, objections[:-1], strict=False):
        _take(conversation, agent, step, objection)
    block = _asked(conversation, agent, objections[-1], now)
    at = block.asked_at + SIGNED_AFTER
    signed = sign(block, lead, uuid.uuid5(uuid.NAMESPACE_URL, f"block:{block.pk}"), at)
    arrive(line, {})
    keep_out(conversation.resident, line, agent)
    begin(signed, at)


def _take(conversation: Conversation, agent: Employee, step: Step, objection: Objection) -> None:
    reference = uuid.uuid5(uuid.NAMESPACE_URL, f"conduct:{objection.message.pk}")
    text = _text(conversation, step, objection)
    at = objection.message.came_at + ANSWERED_AFTER
    take_step(conversation, agent, WantedStep(step, objection, text, reference), at)


def _asked(conversation: Conversation, agent: Employee, objection: Objection, now: datetime) -> Block:
    """For as long as is usual here, counted from today."""
    ends_on = timezone.localdate(now) + timedelta(days=rules_of(conversation.municipality).block_days)
    notice = _text(conversation, Step.ANNOUNCED, objection, ends_on)
    at = objection.message.came_at + ANSWERED_AFTER
    return ask_block(conversation, agent, WantedBlock(objection, REASON, notice, ends_on), at)


def _text(conversation: Conversation, step: Step, objection: Objection, ends_on: date | None = None) -> str:
    """The municipality's own, as the desk proposes it."""
    case = case_of(conversation.resident)
    said, behaviours = objection.passage, objection.behaviours
    texts = opening_texts(conversation, case, step, said, behaviours, ends_on=ends_on)
    return texts[conversation.form or conversation.resident.form]
