"""Makes mails with which a specialist answers, as the mail server of the municipality hands them over."""

from datetime import timedelta

from pytest_django.fixtures import Settings

from samenspraak.conversations.models import Direction, Message
from samenspraak.domain.staff_mail import Mail
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee
from samenspraak.staffmail.answer_addresses import address_to_answer
from samenspraak.staffmail.answering import read_next
from samenspraak.staffmail.composing import composed
from samenspraak.staffmail.keeping_answers import keep_answer
from samenspraak.staffmail.models import AnswerAddress, AnswerMail, Kind, StaffMail
from samenspraak.staffmail.queueing import queue_news
from tests.handoff.handoffs import SOON

LATER = SOON + timedelta(minutes=5)
WORD = "w" * 40
VOUCHER = f"X-Samenspraak-Voucher: {WORD}"
BELOW = "\n\n## Typ je antwoord boven deze regel ##\n\nHet klantcontactcentrum heeft een vraag.\n"


def switch_on(settings: Settings, domain: str) -> None:
    """Answers by mail, for colleagues of this domain."""
    settings.SAMENSPRAAK_ANSWER_ADDRESS = "antwoord@kcc.voorbeeldstad.example"
    settings.SAMENSPRAAK_ANSWER_VOUCHERS = [f"{domain}:{WORD}"]


def answer_address(employee: Employee) -> str:
    """Where this specialist answers the newest mail about a question."""
    queue_news(SOON)
    return address_to_answer(
        StaffMail.objects.filter(employee=employee, handoff__isnull=False).latest("pk"), SOON
    )


def written_by(sender: str, *more: str, text: str = "Ja, dat kan.", path: str | None = None) -> bytes:
    """As it is kept: our door wrote who handed it over on the first line."""
    lines = (
        f"Return-Path: <{sender if path is None else path}>",
        f"From: Noor Bakker <{sender}>",
        "Subject: RE: Er wacht een vraag op je antwoord",
        "Content-Type: text/plain; charset=utf-8",
        *more,
        "",
        f"{text}{BELOW}",
    )
    return "\n".join(lines).replace("\n", "\r\n").encode()


def outcome() -> str:
    """What became of the newest."""
    return AnswerMail.objects.latest("pk").outcome


def came(address: AnswerAddress, mail: bytes) -> str:
    """What becomes of it."""
    keep_answer([address], mail, LATER)
    assert read_next(LATER)
    return outcome()


def stage(handoff: Handoff) -> str:
    handoff.refresh_from_db()
    return handoff.stage


def notes(handoff: Handoff) -> list[str]:
    """What colleagues said since the question, the newest last."""
    found = Message.objects.filter(conversation_id=handoff.conversation_id, direction=Direction.NOTE)
    return list(found.order_by("pk").values_list("text", flat=True))[1:]


def notice_to(employee: Employee) -> Mail | None:
    row = (
        StaffMail.objects.select_related("employee__municipality", "answer")
        .filter(kind=Kind.REFUSED_ANSWER)
        .first()
    )
    assert row is None or row.employee_id == employee.pk
    return composed(row, LATER) if row else None
