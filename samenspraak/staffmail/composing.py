"""Writes a mail as it leaves: its words in the language of who gets it, past the guard, with where to read on."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from samenspraak.conversations.looking import profile_of
from samenspraak.domain.staff_mail import Mail
from samenspraak.privacy.clearing import cleared
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.words import WORDS, Words


def composed(row: StaffMail, now: datetime) -> Mail | None:
    """The mail as things are now; None when it is not needed any more. Raises Stopped."""
    employee = row.employee
    with translation.override(employee.language):
        words = WORDS[Kind(row.kind)](row, now) if employee.is_active else None
        body = _body(words, employee.municipality.name) if words else ""
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
    )


def _body(words: Words, municipality: str) -> str:
    why = _("This mail was sent by itself: an answer to it is read by nobody.")
    nothing = _("It holds nothing of a resident. That stays in Samenspraak.")
    name = _("Municipality of %(name)s") % {"name": municipality}
    link = f"{settings.PUBLIC_URL.rstrip('/')}{words.url}"
    return "\n\n".join([*words.paragraphs, link, f"{why}\n{nothing}", f"Samenspraak\n{name}"]) + "\n"
