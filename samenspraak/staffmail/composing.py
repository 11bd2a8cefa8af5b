"""Writes a mail as it leaves: its words in the language of who gets it, past the guard, with where to read on."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from samenspraak.conversations.looking import profile_of
from samenspraak.domain.staff_mail import Mail
from samenspraak.privacy.clearing import cleared
from samenspraak.staffmail.answer_addresses import address_to_answer, can_answer
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.words import WORDS, Words


def composed(row: StaffMail, now: datetime) -> Mail | None:
    """The mail as things are now; None when it is not needed any more. Raises Stopped."""
    employee = row.employee
    with translation.override(employee.language):
        words = WORDS[Kind(row.kind)](row, now) if employee.is_active else None
        body = _body(row, words) if words else ""
    if words is None:
        return None
    profile = profile_of(employee.municipality)
    return Mail(
        to=employee.email,
        sender=settings.SAMENSPRAAK_MAIL_FROM,
        subject=cleared(words.subject, profile),
        body=cleared(body, profile),
        reference=str(row.reference),
        made_at=timezone.localtime(row.made_at),
        reply_to=address_to_answer(row, now) if can_answer(row) else "",
    )


def _body(row: StaffMail, words: Words) -> str:
    nothing = _("It holds nothing of a resident. That stays in Samenspraak.")
    name = _("Municipality of %(name)s") % {"name": row.employee.municipality.name}
    link = f"{settings.PUBLIC_URL.rstrip('/')}{words.url}"
    said = (*words.paragraphs, link)
    if can_answer(row):
        said, why = (_above(), *said, *_how_to_answer()), _("This mail was sent by itself.")
    else:
        why = _("This mail was sent by itself: an answer to it is read by nobody.")
    return "\n\n".join([*said, f"{why}\n{nothing}", f"Samenspraak\n{name}"]) + "\n"


def _above() -> str:
    """The marked line, by which an answer is told from this mail below it: see domain/mail_words.py."""
    return _("## Type your answer above this line ##")


def _how_to_answer() -> tuple[str, ...]:
    return (
        _(
            "You can answer this mail, from your work mail. Your answer goes to the contact"
            " centre, not to the resident. Write nothing in it that tells who the resident is."
        ),
        _(
            "Do you want to ask something first? Then begin with QUESTION: and your question. Do you need more time?"
            " Then begin with MORE TIME: 5 working days, and why."
        ),
    )
