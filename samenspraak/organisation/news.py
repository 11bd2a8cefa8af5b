"""Keeps what a network tells about our account, lines and templates; acts where waiting would be wrong."""

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from samenspraak.domain.delivery import Reason
from samenspraak.domain.events import LineNotice
from samenspraak.organisation.caring import renew_templates_soon
from samenspraak.organisation.lines import hold
from samenspraak.organisation.models import Line, LineNews, LineTemplate

LOCKED = frozenset({"DISABLED_UPDATE", "ACCOUNT_RESTRICTION", "ACCOUNT_DELETED", "ACCOUNT_VIOLATION"})
NOT_LOCKED_NOW = frozenset({"REINSTATE", "SCHEDULE_FOR_DISABLE"})
SAME_NEWS = timedelta(days=1)
TEMPLATE_TOPICS = frozenset({"message_template_status_update", "template_category_update"})
NEW_TEXT = "message_template_components_update"
NEWLY_APPROVED = ("message_template_status_update", "APPROVED")
"""After these a template asks for other values than before, or can be sent for the first time."""


def keep_news(known: QuerySet[Line], notice: LineNotice, now: datetime) -> None:
    """Keep it once per event and line; hold the lines of a locked account; keep up with templates.

    ``known`` are the lines that it may be about.
    """
    lines = _lines(known, notice)
    concerned: list[Line | None] = [*lines] or [None]
    for line in concerned:
        LineNews.objects.get_or_create(
            line=line,
            business_id=notice.business_id,
            topic=notice.topic[:60],
            event=notice.event[:60],
            details=dict(notice.details),
            came_at__gt=now - SAME_NEWS,
            defaults={"came_at": now},
        )
    if _locks(notice):
        for line in lines:
            hold(line, Reason.ACCOUNT_LOCKED, now, 3600)
    if notice.topic in TEMPLATE_TOPICS:
        _renew_template(lines, notice)
    if notice.topic == NEW_TEXT or (notice.topic, notice.event) == NEWLY_APPROVED:
        for line in lines:
            renew_templates_soon(line)


def _lines(known: QuerySet[Line], notice: LineNotice) -> list[Line]:
    if not notice.line_id and not notice.business_id:
        return []
    named = Q(external_id=notice.line_id) if notice.line_id else Q(business_id=notice.business_id)
    return list(known.filter(named))


def _locks(notice: LineNotice) -> bool:
    """DISABLED_UPDATE also says that a lock was lifted, or will come at a later date."""
    lifted = notice.details.get("waba_ban_state", "") in NOT_LOCKED_NOW
    return notice.topic == "account_update" and notice.event in LOCKED and not lifted


def _renew_template(lines: list[Line], notice: LineNotice) -> None:
    templates = LineTemplate.objects.filter(
        line__in=lines,
        name=notice.details.get("message_template_name", ""),
        language=notice.details.get("message_template_language", ""),
    )
    if notice.topic == "template_category_update":
        if category := notice.details.get("new_category", ""):
            templates.update(category=category[:40])
    elif notice.event:
        templates.update(status=notice.event[:30])
