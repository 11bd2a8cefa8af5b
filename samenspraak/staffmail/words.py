"""The words of each kind of mail: fixed sentences, counts and times, nothing that anybody wrote."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.domain.handoff import WITH_SPECIALIST, Stage
from samenspraak.domain.mail_answer import Outcome
from samenspraak.handoff.access import questions_for, watched_handoffs_for
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Role
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.refusals import REFUSALS
from samenspraak.staffmail.waiting import Item, Waiting, waiting_for


class Words(NamedTuple):
    """What a mail says: the subject, paragraphs, and where to read on."""

    subject: str
    paragraphs: tuple[str, ...]
    url: str


def _question(row: StaffMail, _now: datetime) -> Words | None:
    """To a specialist, as long as it is theirs to answer."""
    handoff = _to_answer(row)
    if handoff is None:
        return None
    said = _("The contact centre has a question for you or your team.")
    return Words(_("A question waits for your answer"), (said, _times(handoff)), _question_url(handoff))


def _reminder(row: StaffMail, _now: datetime) -> Words | None:
    """The same."""
    handoff = _to_answer(row)
    if handoff is None:
        return None
    said = _("A question of the contact centre still waits for you or your team.")
    return Words(
        _("Reminder: a question waits for your answer"), (said, _times(handoff)), _question_url(handoff)
    )


def _nearing_term(row: StaffMail, _now: datetime) -> Words | None:
    """To a team lead, as long as the specialist has the question."""
    stages = [stage.value for stage in WITH_SPECIALIST]
    handoff = watched_handoffs_for(row.employee).filter(pk=row.handoff_id or 0, stage__in=stages).first()
    if handoff is None:
        return None
    said = _("A question to the back office has no answer yet, and its term nearly ends.")
    url = reverse("conversation", args=[handoff.conversation_id])
    return Words(_("The term of a question nearly ends"), (said, _times(handoff)), url)


def _digest(row: StaffMail, now: datetime) -> Words | None:
    """To who is away, of what waits for them by now."""
    said = "\n".join(f"- {line}" for line in _counts(waiting_for(row.employee, now)))
    if not said:
        return None
    is_specialist = row.employee.role == Role.SPECIALIST
    url = reverse("handoff_questions" if is_specialist else "desk")
    choice = _(
        "Whether and how often you get this mail, you choose at the desk, in the menu behind your name."
    )
    return Words(_("This waits for you in Samenspraak"), (said, choice), url)


def _refused_answer(row: StaffMail, _now: datetime) -> Words | None:
    """To who was asked, when a mail with an answer did not come through."""
    if row.answer is None:
        return None
    is_specialist = row.employee.role == Role.SPECIALIST
    why = str(REFUSALS[Outcome(row.answer.outcome)])
    url = reverse("handoff_questions" if is_specialist else "desk")
    return Words(_("Your answer did not come through"), (why, _("At the desk you see how it stands:")), url)


def _test(_row: StaffMail, _now: datetime) -> Words | None:
    """To an administrator who asked for it."""
    said = _("Mail to colleagues arrives. You asked for this test.")
    return Words(_("Test of mail to colleagues"), (said,), reverse("staff_mail"))


WORDS: Mapping[Kind, Callable[[StaffMail, datetime], Words | None]] = {
    Kind.QUESTION: _question,
    Kind.REMINDER: _reminder,
    Kind.NEARING_TERM: _nearing_term,
    Kind.DIGEST: _digest,
    Kind.TEST: _test,
    Kind.REFUSED_ANSWER: _refused_answer,
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
    return _("%(day)s at %(time)s") % {"day": date_format(local, "l j F"), "time": f"{local:%H:%M}"}


def _counts(waiting: Waiting) -> Iterator[str]:
    """A line for each kind of which there are any: how many, and the first moment."""
    for item, things in waiting.items():
        if things:
            first = _("first: %(time)s") if item is Item.PROMISE else _("since %(time)s")
            count = _count(item, len(things)) % {"count": len(things)}
            yield f"{count} ({first % {'time': _moment(min(things.values()))}})"


def _count(item: Item, count: int) -> str:
    match item:
        case Item.PROMISE:
            return ngettext(
                "%(count)d promise to a resident ends today",
                "%(count)d promises to residents end today",
                count,
            )
        case Item.MINE:
            return ngettext(
                "%(count)d conversation of yours waits for an answer",
                "%(count)d conversations of yours wait for an answer",
                count,
            )
        case Item.QUESTION:
            return ngettext(
                "%(count)d question of the contact centre waits for an answer",
                "%(count)d questions of the contact centre wait for an answer",
                count,
            )
        case Item.APPROVAL:
            return ngettext(
                "%(count)d answer of a new colleague waits for approval",
                "%(count)d answers of new colleagues wait for approval",
                count,
            )
        case Item.MENTION:
            return ngettext("%(count)d note names you", "%(count)d notes name you", count)
