"""Notes that a message showed a resident a safe way out, and how that ended."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.parts import messages_of
from samenspraak.conversations.sensitive import gave_sensitive_file
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.referrals.models import SENSITIVE_FILE, Outcome, Referral, Way

LOOKED_BACK = 10  # messages of the resident with something masked in them


@transaction.atomic
def refer(message: Message, way: Way, now: datetime, *, formal: str = "") -> Referral:
    """Keep that this message, written by an employee and already queued, shows a safe way; once.

    ``formal`` is what the resident's message was, when that is why.
    """
    assert message.author is not None, "an automatic message refers nobody"
    referral, is_new = Referral.objects.get_or_create(
        message=message,
        defaults={
            "municipality_id": message.municipality_id,
            "conversation_id": message.conversation_id,
            "employee": message.author,
            "way": way,
            "kinds": causes(message.conversation),
            "formal": formal,
            "made_at": now,
        },
    )
    if is_new:
        _journal(Deed.REFERRED, referral, message.author, kinds=" ".join(referral.kinds))
    return referral


@transaction.atomic
def conclude(referral: Referral, outcome: Outcome, now: datetime, employee: Employee | None = None) -> bool:
    """How it ended; only the first end counts. False when it had ended before. ``employee`` None: by itself."""
    still_open = Referral.objects.filter(pk=referral.pk, outcome=Outcome.OPEN)
    if not still_open.update(outcome=outcome, outcome_at=now):
        return False
    referral.outcome, referral.outcome_at = outcome, now
    _journal(Deed.REFERRAL_ENDED, referral, employee, outcome=outcome)
    return True


def causes(conversation: Conversation) -> list[str]:
    """The kinds of data that the resident sent lately, as the guard masked them, in the order of the alphabet.

    Last comes SENSITIVE_FILE, when there is a file that an employee marked.
    """
    masked = messages_of(conversation).filter(direction=Direction.IN).exclude(findings=[])
    lately = masked.order_by("-came_at", "-pk").values_list("findings", flat=True)[:LOOKED_BACK]
    kinds = sorted({kind for findings in lately for _start, _end, kind in findings})
    return [*kinds, SENSITIVE_FILE] if gave_sensitive_file(conversation) else kinds


def _journal(deed: Deed, referral: Referral, employee: Employee | None, **details: str) -> None:
    write(
        deed,
        f"referral:{referral.pk}",
        municipality=referral.municipality_id,
        employee=employee,
        details={"conversation": referral.conversation_id, "way": referral.way, **details},
    )
