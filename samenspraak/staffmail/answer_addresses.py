"""Addresses at which specialists answer by mail: one for each mail about a question, which nobody can guess.

``antwoord+7kq….@kcc.voorbeeldstad.nl``: the token says who answers what. We keep its digest alone; a mail that is sent
again has the same one, because it is made of the mail's own reference and our secret.
"""

import base64
import hashlib
import re
from datetime import datetime

from django.conf import settings
from django.utils.crypto import salted_hmac

from samenspraak.staffmail.answer_settings import answers_come
from samenspraak.staffmail.models import AnswerAddress, Kind, StaffMail

TOKEN_BYTES = 16
ANSWERED = (Kind.QUESTION, Kind.REMINDER)
"""The mails that somebody can answer."""


def can_answer(row: StaffMail) -> bool:
    """Whether this mail can be answered."""
    return answers_come() and row.kind in ANSWERED and row.handoff_id is not None


def address_to_answer(row: StaffMail, now: datetime) -> str:
    """The address for this mail, which can be answered, from now on; the same each time."""
    assert row.handoff_id is not None
    token = _token_of(row)
    AnswerAddress.objects.get_or_create(
        digest=_digest(token),
        defaults={"employee_id": row.employee_id, "handoff_id": row.handoff_id, "made_at": now},
    )
    name, _at, host = settings.SAMENSPRAAK_ANSWER_ADDRESS.rpartition("@")
    return f"{name}+{token}@{host}"


def address_called(address: str) -> AnswerAddress | None:
    """Whose it is, None when it is no address of ours. Case does not matter: not every mail server keeps it."""
    name, _at, host = settings.SAMENSPRAAK_ANSWER_ADDRESS.lower().rpartition("@")
    found = re.fullmatch(rf"{re.escape(name)}\+([a-z2-7]{{26}})@{re.escape(host)}", address.lower())
    return AnswerAddress.objects.filter(digest=_digest(found[1])).first() if found else None


def _token_of(row: StaffMail) -> str:
    secret = salted_hmac("samenspraak.staffmail.answer", str(row.reference), algorithm="sha256").digest()
    return base64.b32encode(secret[:TOKEN_BYTES]).decode().rstrip("=").lower()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
