"""Looks after lines at their network: templates, profile, who is blocked, and whether it lets them send."""

import logging
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from samenspraak.channels.caretaking import CARETAKERS
from samenspraak.domain.addresses import Address
from samenspraak.domain.channel import Health, Profile, Template
from samenspraak.domain.delivery import Rest, SendFailed
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lines import account_of
from samenspraak.organisation.models import Employee, Line, LineTemplate
from samenspraak.organisation.sealing import SealBroken

logger = logging.getLogger(__name__)


def sync_templates(line: Line, now: datetime) -> int:
    """Fetch the line's templates and keep exactly those; gives back how many. Raises SendFailed, SealBroken."""
    found = list(CARETAKERS[line.channel].templates(account_of(line)))
    keep_templates(line, found, now)
    return len(found)


@transaction.atomic
def keep_templates(line: Line, templates: Iterable[Template], now: datetime) -> None:
    """Let the line have these, fetched at ``now``, and no others; unless newer ones were kept meanwhile."""
    Line.objects.select_for_update(no_key=True).get(pk=line.pk)
    if line.templates.filter(synced_at__gt=now).exists():
        return
    for template in templates:
        _keep(line, template, now)
    LineTemplate.objects.filter(line=line, synced_at__lt=now).delete()


@app.periodic(cron="7 */4 * * *")
@app.task(queue="upkeep", queueing_lock="sync_all_templates")
def sync_all_templates(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: renew every line's templates. A second run fetches them once more; one line's trouble is its own."""
    for line in _in_use():
        _renew_templates(line)


@app.task(queue="upkeep")
def renew_templates(line_id: int) -> None:
    """Job: renew the templates of one line, of which the network told. A second run fetches them once more."""
    _renew_templates(Line.objects.get(pk=line_id))


def renew_templates_soon(line: Line) -> None:
    """Once, however many of them the network tells of at the same time."""
    job = renew_templates.configure(queueing_lock=f"renew_templates:{line.pk}")
    with suppress(AlreadyEnqueued), transaction.atomic():
        job.defer(line_id=line.pk)


@dataclass(frozen=True, slots=True)
class Found:
    """How a line stands at the network, and its templates."""

    health: Health
    templates: Collection[Template]


def found_of(line: Line) -> Found:
    """Ask both: who may not act for number and account hears neither. Raises SendFailed, SealBroken."""
    account, caretaker = account_of(line), CARETAKERS[line.channel]
    return Found(caretaker.health(account), list(caretaker.templates(account)))


def deliver_to(line: Line, address: str, verify_token: str) -> None:
    """Let the network bring what comes for the line to this address. Raises SendFailed, SealBroken."""
    CARETAKERS[line.channel].deliver_to(account_of(line), address, verify_token)


def check_health(line: Line, now: datetime) -> None:
    """Ask the network whether it lets the line send, and keep that. Raises SendFailed, SealBroken."""
    keep_health(line, CARETAKERS[line.channel].health(account_of(line)), now)


def keep_health(line: Line, health: Health, now: datetime) -> None:
    """What the network told at ``now``."""
    troubles = [[part.value, reason.value] for part, reason in health.troubles]
    Line.objects.filter(pk=line.pk).update(health=health.can_send, health_troubles=troubles, health_at=now)


@app.periodic(cron="23 * * * *")
@app.task(queue="upkeep", queueing_lock="check_all_health")
def check_all_health(timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: ask how every line stands. A second run asks once more; one line's trouble is its own."""
    now = timezone.now()
    for line in _in_use():
        try:
            check_health(line, now)
        except (SendFailed, SealBroken) as refusal:
            logger.warning("health_not_checked", extra={"line_id": line.pk, "why": repr(refusal)})


def profile_of(line: Line) -> Profile:
    """What the network shows about the line. Raises SendFailed, SealBroken."""
    return CARETAKERS[line.channel].profile(account_of(line))


def change_profile(line: Line, profile: Profile, employee: Employee) -> None:
    """Change what the network shows about the line. Raises SendFailed, SealBroken."""
    CARETAKERS[line.channel].change_profile(account_of(line), profile)
    write(Deed.CHANGED_PROFILE, f"line:{line.pk}", municipality=line.municipality_id, employee=employee)


def block_at_network(line: Line, address: Address) -> None:
    """Let the network keep this person's messages from us. Raises SendFailed, SealBroken."""
    CARETAKERS[line.channel].block(account_of(line), address)


def unblock_at_network(line: Line, address: Address) -> None:
    """Let this person reach us again. Raises SendFailed, SealBroken."""
    CARETAKERS[line.channel].unblock(account_of(line), address)


def _in_use() -> QuerySet[Line]:
    return Line.objects.filter(channel__in=CARETAKERS).exclude(held_reason=Rest.RETIRED)


def _renew_templates(line: Line) -> None:
    try:
        sync_templates(line, timezone.now())
    except (SendFailed, SealBroken) as refusal:
        logger.warning("templates_not_synced", extra={"line_id": line.pk, "why": repr(refusal)})


def _keep(line: Line, template: Template, now: datetime) -> None:
    LineTemplate.objects.update_or_create(
        line=line,
        name=template.name,
        language=template.language,
        defaults={
            "category": template.category,
            "status": template.status,
            "body": template.body,
            "header": template.header,
            "header_file": template.header_file or "",
            "buttons": [[button.label, button.url] for button in template.buttons],
            "lack": template.lack or "",
            "synced_at": now,
        },
    )
