"""A resident fills in a form: once, however often it is sent, and what they wrote is sealed before it is stored."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.db import transaction

from samenspraak.conversations.asking import Question, tell
from samenspraak.conversations.noticing import note_event
from samenspraak.domain.page_links import hash_of, is_token
from samenspraak.domain.tone import filled
from samenspraak.organisation.sealing import sealed
from samenspraak.organisation.texts import text_for
from samenspraak.referrals.form_models import AnswerFile, FormAnswer, FormLink
from samenspraak.referrals.linking import forget_token
from samenspraak.referrals.models import Outcome
from samenspraak.referrals.referring import conclude

RECEIVED = "form.received"


class LinkGone(Exception):
    """Somebody else used the link, or its term is over: show the page that says so."""


@dataclass(frozen=True, slots=True)
class Filled:
    """One question with its answer. ``kind`` is a FieldKind; ``value`` is empty when nothing was filled in."""

    label: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class FilledFile:
    """A file, already checked by uploads.checked_upload."""

    name: str
    mime_type: str
    content: bytes
    is_scanned: bool = False


def open_link(token: str, now: datetime) -> FormLink | None:
    """The link with this token that can be used now; None for every other, without a word why."""
    if not is_token(token):
        return None
    usable = FormLink.objects.filter(token_hash=hash_of(token), used_at=None, expires_at__gt=now)
    shown = ("form__municipality", "conversation__resident", "referral__message")
    return usable.select_related(*shown).first()


@transaction.atomic
def fill(
    link: FormLink, given: tuple[Filled, ...], files: tuple[FilledFile, ...], now: datetime
) -> FormAnswer:
    """Keep what was filled in, say so in the thread and to the resident. Raises LinkGone; of two at once one wins."""
    mine = FormLink.objects.filter(pk=link.pk, used_at=None, expires_at__gt=now)
    if not mine.update(used_at=now):
        raise LinkGone
    link.used_at = now
    answer = FormAnswer.objects.create(
        link=link,
        form=link.form,
        sealed=sealed(json.dumps([asdict(one) for one in given]).encode()),
        filled_at=now,
        expires_at=now + timedelta(days=link.form.retention_days),
    )
    for file in files:
        _keep(answer, file)
    forget_token(link.referral)
    conclude(link.referral, Outcome.DONE, now)
    payload: dict[str, str | int] = {"event": "form_filled", "answer": answer.pk}
    live = note_event(link.conversation, link.form.name, payload, now)
    text = text_for(live.municipality, RECEIVED, live.form or live.resident.form)
    told = filled(text, {"formulier": link.form.name, "gemeente": live.municipality.name})
    tell(live, Question(told), now, automatic=RECEIVED)
    return answer


def _keep(answer: FormAnswer, file: FilledFile) -> None:
    """The name goes under the seal too: it is the resident's."""
    AnswerFile.objects.create(
        answer=answer,
        mime_type=file.mime_type,
        size=len(file.content),
        is_scanned=file.is_scanned,
        sealed=sealed(file.name.encode() + b"\0" + file.content),
    )
