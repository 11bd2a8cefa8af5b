"""What residents filled in, for who may see it: each look is journalled, and so is what was done with it."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from samenspraak.conversations.answering import Empty
from samenspraak.conversations.handling import note
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import unsealed
from samenspraak.referrals.form_models import AnswerFile, FormAnswer
from samenspraak.referrals.forms.filling import Filled


class AlreadyHandled(Exception):
    """A colleague was first: show what they wrote."""


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file by its name, without its bytes."""

    id: int
    name: str
    mime_type: str
    size: int
    is_scanned: bool


def look_at(answer: FormAnswer, employee: Employee) -> tuple[tuple[Filled, ...], tuple[SeenFile, ...]]:
    """What was filled in; nothing when it is destroyed. Raises SealBroken."""
    if answer.sealed is None:
        return (), ()
    _journal(Deed.SAW_ANSWER, answer, employee)
    given = tuple(Filled(**one) for one in json.loads(unsealed(answer.sealed)))
    files = tuple(_seen(file) for file in answer.files.order_by("pk"))
    return given, files


def opened_file(file: AnswerFile, employee: Employee) -> tuple[str, bytes]:
    """Its name and its bytes. Raises SealBroken."""
    _journal(Deed.DOWNLOADED, file.answer, employee)
    name, _zero, content = unsealed(file.sealed).partition(b"\0")
    return name.decode(), content


@transaction.atomic
def handle(answer: FormAnswer, employee: Employee, text: str, now: datetime) -> FormAnswer:
    """Say what was done with it ("container besteld"); it becomes a note in the conversation, masked by the guard.

    Raises Empty, AlreadyHandled.
    """
    if not text.strip():
        raise Empty
    row = FormAnswer.objects.select_for_update(of=("self",)).select_related("form").get(pk=answer.pk)
    if row.handled_at is not None:
        raise AlreadyHandled
    row.handled_at, row.handled_by = now, employee
    row.outcome_note = note(answer.link.conversation, employee, f"{row.form.name}: {text.strip()}", now)
    row.save(update_fields=["handled_at", "handled_by", "outcome_note"])
    _journal(Deed.HANDLED_ANSWER, row, employee)
    return row


def _seen(file: AnswerFile) -> SeenFile:
    name = unsealed(file.sealed).partition(b"\0")[0].decode()
    return SeenFile(file.pk, name, file.mime_type, file.size, file.is_scanned)


def _journal(deed: Deed, answer: FormAnswer, employee: Employee) -> None:
    write(
        deed,
        f"form_answer:{answer.pk}",
        municipality=employee.municipality_id,
        employee=employee,
        details={"conversation": answer.link.conversation_id},
    )
