"""Finds lines and letterboxes, opens their secrets, and holds a line that cannot send."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, Q, QuerySet

from samenspraak.domain.channel import Account
from samenspraak.domain.delivery import Reason, Rest
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Letterbox, Line
from samenspraak.organisation.sealing import sealed, unsealed

logger = logging.getLogger(__name__)

UNTIL_SOMEBODY_LOOKS = timedelta(minutes=5)


def line_for(channel: str, external_id: str, slug: str) -> Line | None:
    """The line the network calls ``external_id``; None when the letterbox at ``slug`` has letters for no such line.

    A letter that names no line is for the one its letterbox has for such letters.
    """
    lines = lines_at(channel, slug).select_related("municipality")
    if external_id:
        return lines.filter(external_id=external_id).first()
    nameless = Letterbox.objects.filter(channel=channel, slug=slug).values("nameless_line")
    return lines.filter(pk__in=nameless).first()


def lines_at(channel: str, slug: str) -> QuerySet[Line]:
    """The lines that the letterbox at this address may have letters for.

    Who knows the secret of a municipality's own app can sign letters about every line: of hers alone they count.
    """
    own = Letterbox.objects.filter(channel=channel, slug=slug, municipality__isnull=False)
    of_nobody = Q(letterbox=None) & ~Exists(own)
    return Line.objects.filter(Q(letterbox__in=own) | of_nobody, channel=channel)


def account_of(line: Line) -> Account:
    """What a plug-in needs to act for the line. Raises SealBroken."""
    return Account(
        line_id=line.external_id,
        business_id=line.business_id,
        base_url=line.base_url,
        token=unsealed(line.token).decode(),
    )


def hold(line: Line, reason: Reason, now: datetime, wait_seconds: int = 0) -> None:
    """Let nothing go out on this line for a while; five minutes when no time is given. A longer hold stays."""
    pause = timedelta(seconds=wait_seconds) if wait_seconds else UNTIL_SOMEBODY_LOOKS
    shorter = Q(held_until=None) | Q(held_until__lt=now + pause)
    if Line.objects.filter(shorter, pk=line.pk).update(held_until=now + pause, held_reason=reason):
        logger.warning("line_held", extra={"line_id": line.pk, "why": reason.value})


def release(line: Line) -> None:
    """Let messages go out again."""
    Line.objects.filter(pk=line.pk).update(held_until=None, held_reason="")


@transaction.atomic
def release_by(line: Line, employee: Employee) -> None:
    """An administrator lets messages go out again; the journal keeps why the line was held.

    A line that is not used any more stays so: see connecting.
    """
    if line.held_reason == Rest.RETIRED:
        return
    release(line)
    write(
        Deed.RELEASED_LINE,
        f"line:{line.pk}",
        municipality=line.municipality_id,
        employee=employee,
        details={"reason": line.held_reason},
    )


def letterbox_at(channel: str, slug: str) -> Letterbox | None:
    """The letterbox at this address, or None."""
    return Letterbox.objects.filter(channel=channel, slug=slug).first()


def note_asked(letterbox: Letterbox, now: datetime) -> None:
    """The network asked whether this address is ours, and knew the verify token."""
    Letterbox.objects.filter(pk=letterbox.pk).update(asked_at=now)


def secrets_of(letterbox: Letterbox) -> tuple[str, ...]:
    """The app secrets that may have signed a letter, the newest first."""
    return tuple(unsealed(letterbox.secrets).decode().split("\n"))


def verify_token_of(letterbox: Letterbox) -> str:
    """What the network must say when it asks whether the address is ours."""
    return unsealed(letterbox.verify_token).decode()


def sealed_secrets(*secrets: str) -> bytes:
    """App secrets as a letterbox keeps them, the newest first."""
    return sealed("\n".join(secrets).encode())
