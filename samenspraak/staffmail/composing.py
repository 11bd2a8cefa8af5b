"""Writes a mail as it leaves: fixed words, times and an address, in the language of who gets it, past the guard."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from samenspraak.conversations.looking import profile_of
from samenspraak.domain.handoff import WITH_SPECIALIST, Stage
from samenspraak.domain.staff_mail import Mail
from samenspraak.handoff.access import questions_for, watched_handoffs_for
from samenspraak.handoff.models import Handoff
from samenspraak.privacy.clearing import cleared
from samenspraak.staffmail.models import Kind, StaffMail


class Words(NamedTuple):
    """What a mail says: the subject, paragraphs, and where to read on."""

    subject: str
    paragraphs: tuple[str, ...]
    url: str


def composed(row: StaffMail) -> Mail | None:
    """The mail as things are now; None when it is not needed any more. Raises Stopped."""
    employee = row.employee
    with translation.override(employee.language):
        words = WORDS[Kind(row.kind)](row) if employee.is_active else None
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


def _question(row: StaffMail) -> Words | None:
    """To a specialist, as long as it is theirs to answer."""
    handoff = _to_answer(row)
    if handoff is None:
        return None
    said = _("The contact centre has a question for you or your team.")
    return Words(_("A question waits for your answer"), (said, _times(handoff)), _question_url(handoff))


def _reminder(row: StaffMail) -> Words | None:
    """The same."""
    handoff = _to_answer(row)
    if handoff is None:
        return None
    said = _("A question of the contact centre still waits for you or your team.")
    return Words(
        _("Reminder: a question waits for your answer"), (said, _times(handoff)), _question_url(handoff)
    )


def _nearing_term(row: StaffMail) -> Words | None:
    """To a team lead, as long as the specialist has the question."""
    stages = [stage.value for stage in WITH_SPECIALIST]
    handoff = watched_handoffs_for(row.employee).filter(pk=row.handoff_id or 0, stage__in=stages).first()
    if handoff is None:
        return None
    said = _("A question to the back office has no answer yet, and its term nearly ends.")
    url = reverse("conversation", args=[handoff.conversation_id])
    return Words(_("The term of a question nearly ends"), (said, _times(handoff)), url)


WORDS: Mapping[Kind, Callable[[StaffMail], Words | None]] = {
    Kind.QUESTION: _question,
    Kind.REMINDER: _reminder,
    Kind.NEARING_TERM: _nearing_term,
}


def _to_answer(row: StaffMail) -> Handoff | None:
    return questions_for(row.employee).filter(pk=row.handoff_id or 0, stage=Stage.ASKED).first()


def _question_url(handoff: Handoff) -> str:
    return reverse("handoff_question", args=[handoff.pk])


def _times(handoff: Handoff) -> str:
    asked, term = _moment(handoff.asked_at), _moment(handoff.term_at)
    return "\n".join([_("Asked: %(time)s") % {"time": asked}, _("Answer before: %(time)s") % {"time": term}])


def _moment(at: datetime) -> str:
    local = timezone.localtime(at)
    return _("%(day)s at %(time)s") % {"day": date_format(local, "l j F Y"), "time": f"{local:%H:%M}"}


def _body(words: Words, municipality: str) -> str:
    why = _("This mail was sent by itself: an answer to it is read by nobody.")
    nothing = _("It holds nothing of a resident. That stays in Samenspraak.")
    name = _("Municipality of %(name)s") % {"name": municipality}
    link = f"{settings.PUBLIC_URL.rstrip('/')}{words.url}"
    return "\n\n".join([*words.paragraphs, link, f"{why}\n{nothing}", f"Samenspraak\n{name}"]) + "\n"
